// Which role each label gives its value, in every language.
import { describe, expect, test } from 'vitest';
import type { LabelRole } from '../../../src/reading/label-vocabulary.ts';
import { roleOf } from '../../../src/reading/labels.ts';
import type { PageLanguage } from '../../../src/reading/languages.ts';

type Row = readonly [
  name: string,
  account: string,
  amount: string,
  purpose: string,
  payer: string,
  fee: string,
  total: string,
];

const order: readonly LabelRole[] = ['name', 'account', 'amount', 'purpose', 'payer', 'fee', 'total'];

const labels: Readonly<Record<PageLanguage, Row>> = {
  'zh-Hans': ['收款人姓名：', '收款账号', '转账金额（元）', '附言', '付款账户', '手续费', '应付金额'],
  'zh-Hant': ['受款人', '轉入帳號', '轉帳金額', '備註', '轉出帳號', '手續費', '應付金額'],
  en: [
    'Recipient name',
    'Account number',
    'Amount (USD)',
    'Reference',
    'From account',
    'Wire fee',
    'Order total',
  ],
  es: [
    'Beneficiario',
    'Cuenta de destino',
    'Importe',
    'Concepto',
    'Cuenta de origen',
    'Comisión',
    'Total a pagar',
  ],
  pt: ['Favorecido', 'Chave Pix', 'Valor', 'Descrição', 'Conta de origem', 'Tarifa', 'Valor total'],
  de: ['Empfänger', 'IBAN', 'Betrag', 'Verwendungszweck', 'Auftraggeberkonto', 'Gebühr', 'Gesamtbetrag'],
  fr: ['Bénéficiaire', 'Compte à créditer', 'Montant', 'Motif', 'Compte à débiter', 'Frais', 'Montant total'],
  it: [
    'Beneficiario',
    'IBAN beneficiario',
    'Importo',
    'Causale',
    'Conto di addebito',
    'Commissioni',
    'Totale da pagare',
  ],
  ja: ['受取人名', '口座番号', '振込金額', '摘要', '出金口座', '手数料', 'お支払い金額'],
  ko: ['받는 분', '입금계좌번호', '이체금액', '받는 분 통장표시', '출금계좌', '수수료', '총 결제금액'],
  hi: ['प्राप्तकर्ता का नाम', 'खाता संख्या', 'राशि', 'टिप्पणी', 'भेजने वाला', 'शुल्क', 'कुल राशि'],
  vi: [
    'Tên người thụ hưởng',
    'Số tài khoản',
    'Số tiền',
    'Nội dung',
    'Tài khoản nguồn',
    'Phí giao dịch',
    'Tổng cộng',
  ],
  id: [
    'Nama Penerima',
    'Rekening Tujuan',
    'Nominal',
    'Berita',
    'Rekening Sumber',
    'Biaya Admin',
    'Total Bayar',
  ],
  th: ['ชื่อผู้รับ', 'เลขที่บัญชี', 'จำนวนเงิน', 'บันทึกช่วยจำ', 'จากบัญชี', 'ค่าธรรมเนียม', 'ยอดชำระ'],
  ru: [
    'Получатель',
    'Счёт получателя',
    'Сумма перевода',
    'Назначение платежа',
    'Счёт списания',
    'Комиссия',
    'Итого к оплате',
  ],
  ar: ['اسم المستفيد', 'رقم الآيبان', 'المبلغ', 'الغرض من التحويل', 'من حساب', 'الرسوم', 'المبلغ الإجمالي'],
  tr: ['Alıcı Adı Soyadı', 'Alıcı IBAN', 'Tutar', 'Açıklama', 'Gönderen Hesap', 'Masraf', 'Genel Toplam'],
  pl: [
    'Nazwa odbiorcy',
    'Numer rachunku odbiorcy',
    'Kwota przelewu',
    'Tytuł przelewu',
    'Z rachunku',
    'Prowizja',
    'Do zapłaty',
  ],
  nl: [
    'Naam begunstigde',
    'Rekeningnummer',
    'Bedrag',
    'Omschrijving',
    'Van rekening',
    'Kosten',
    'Totaalbedrag',
  ],
};

describe.each(Object.entries(labels))('%s', (_language, row) => {
  test.each(order.map((role, i) => [row[i] ?? '', role] as const))('%s is %s', (label, role) => {
    expect(roleOf(label)).toBe(role);
  });
});

test.each<[label: string, role: LabelRole | null]>([
  ['Total savings', 'aside'],
  ['Shipping (Total)', 'aside'],
  ['Total (incl. VAT)', 'total'],
  ['Total price', 'total'],
  ['到账金额', 'aside'],
  ['可用余额', 'balance'],
  ['收款人开户行', 'institution'],
  ['请输入收款人姓名', 'name'],
  ['Recipient bank', 'institution'],
  ['To', 'to'],
  ['From', 'payer'],
  ['Name on card', 'payer'],
  ['Order number', 'neither'],
  ['You’re paying a', 'item'],
  ['Vous réglez votre', 'item'],
  ['Stai pagando la tua', 'item'],
  ['Stai pagando a', 'to'],
  ['Du bezahlst an', 'to'],
  ['Favourite colour', null],
  ['42', null],
  ['', null],
])('%j is %s', (label, role) => {
  expect(roleOf(label)).toBe(role);
});

test.each<[hint: string, role: LabelRole | null]>([
  ['payee-name', 'name'],
  ['trans-amount', 'amount'],
  ['remark', 'purpose'],
  ['iban', 'account'],
  ['from-account', 'payer'],
  ['username', 'neither'],
  ['field-7', null],
])('a field called %s is %s', (hint, role) => {
  expect(roleOf('', hint)).toBe(role);
});

test.each([
  '账户余额',
  '可用餘額',
  'Available balance',
  'Saldo disponible',
  'Saldo disponível',
  'Verfügbarer Betrag',
  'Solde disponible',
  'Saldo disponibile',
  'お預り残高',
  '출금가능금액',
  'उपलब्ध शेष',
  'Số dư khả dụng',
  'Saldo rekening',
  'ยอดเงินที่ใช้ได้',
  'Остаток на счёте',
  'الرصيد المتاح',
  'Kullanılabilir bakiye',
  'Dostępne środki',
  'Beschikbaar saldo',
])('%s is what the payer has', (label) => {
  expect(roleOf(label)).toBe('balance');
});

test.each(['Available credit', '可用额度', 'Balance due', 'Saldo a pagar', 'Límite disponible'])(
  '%s is not what the payer has',
  (label) => {
    expect(roleOf(label)).not.toBe('balance');
  },
);

test('whoever issues an invoice is paid, and whoever issues an order pays', () => {
  expect(roleOf('Émetteur', '', "Votre facture d'eau")).toBe('merchant');
  expect(roleOf('Émetteur', '', 'Récapitulatif du virement')).toBe('payer');
});

test.each<[label: string, role: LabelRole]>([
  ['Titular cuenta destino', 'name'],
  ['Intestatario del conto beneficiario', 'name'],
  ['الغرض من الحوالة', 'purpose'],
  ['給對方的話', 'purpose'],
  ['Source of funds', 'payer'],
  ['Conta debitada', 'payer'],
])('%j is %s', (label, role) => {
  expect(roleOf(label)).toBe(role);
});

test.each([
  ['给谁转账', 'name'],
  ['發送給誰', 'name'],
  ['¿A quién envías?', 'name'],
  ['An wen überweisen Sie?', 'name'],
  ['À qui envoyer ?', 'name'],
  ['누구에게 보낼까요', 'name'],
  ['किसको भेजना है', 'name'],
  ['Chuyển cho ai', 'name'],
  ['Kime gönderiyorsunuz?', 'name'],
  ['Кому перевести', 'name'],
  ['Naar wie?', 'name'],
  ['转出户名', 'payer'],
  ['扣款开户行', 'payer'],
  ['出金先アドレス', 'account'],
])('%s asks for %s', (label, role) => {
  expect(roleOf(label)).toBe(role);
});

test('a name below a caption of the payer is his, unless its label says otherwise', () => {
  expect(roleOf('户名', '', '付款方')).toBe('payer');
  expect(roleOf('户名', '', '收款方')).toBe('name');
  expect(roleOf('收款户名', '', '付款方')).toBe('name');
});
