// @vitest-environment happy-dom
// What stands beside a payment and is none of it: a phone behind a name, what is owed later, one's own note, a letter about it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksSomebody } from '../../../src/reading/enquiry-words.ts';
import { isOfOthers } from '../../../src/reading/label-rules.ts';
import type { LabelRole } from '../../../src/reading/label-vocabulary.ts';
import { roleOf } from '../../../src/reading/labels.ts';
import { plainWords } from '../../../src/reading/plain-words.ts';
import { decimalString } from '../../../src/transfer/amount.ts';
import { parseAccount } from '../../../src/transfer/parse-account.ts';
import { payeeOf, readingOn } from './reading-on.ts';

const amountOf = (html: string, language: string): string | null => {
  const { amount } = readingOn(html, language);
  return amount === null ? null : decimalString(amount.value);
};

test.each<[language: string, to: string]>([
  ['es-ES', 'Vas a enviar a'],
  ['es-MX', 'Estás transfiriendo a'],
  ['pt-BR', 'Você vai transferir para'],
  ['it', 'Stai per inviare a'],
  ['fr', 'Vous allez envoyer à'],
  ['en-GB', "You're about to send to"],
  ['nl', 'Je gaat overmaken aan'],
  ['vi', 'Bạn sẽ chuyển đến'],
  ['id', 'Anda akan mengirim ke'],
])('%s: "%s" names somebody, and his number is no sum', (language, to) => {
  const html = `<main><p>37,50 €</p><p>${to}</p><p><strong>Lía Prado M.</strong><br>+34 6** *** 214</p><button id="go">Transfer</button></main>`;
  const reading = readingOn(html, language);
  expect([amountOf(html, language), reading.name?.value]).toEqual(['37.50', 'Lía Prado M.']);
});

test.each<[label: string, role: LabelRole]>([
  ['Payable after due date', 'neither'],
  ['Amount after the due date (05-12)', 'neither'],
  ['Importe después del vencimiento', 'neither'],
  ['Valor após o vencimento', 'neither'],
  ['Montant après échéance', 'neither'],
  ['납기후금액', 'neither'],
  ['납기내금액', 'total'],
  ['前回お支払い金額', 'neither'],
  ['今回のお支払い', 'total'],
  ['上次缴费金额', 'neither'],
  ['逾期后应缴金额', 'neither'],
  ['नियत तिथि के बाद देय', 'neither'],
  ['Сумма после срока', 'neither'],
  ['Kwota po terminie', 'neither'],
  ['Laatste betaling', 'neither'],
  ['Saved card', 'payer'],
  ['Tarjeta guardada', 'payer'],
  ['登録済みカード', 'payer'],
  ['My reference', 'neither'],
  ['Their reference', 'purpose'],
  ['Eigen kenmerk', 'neither'],
  ['Личная заметка', 'neither'],
  ['帳單類別 Bill type', 'item'],
  ['繳費類別', 'neither'],
  ['商品總金額', 'aside'],
  ['الرسوم شاملة الضريبة', 'fee'],
  ['الإجمالي شامل الضريبة', 'total'],
  ['转账到支付账户', 'to'],
  ['匯款至銀行帳戶', 'to'],
  ['轉入帳戶號碼', 'account'],
  ['收款账户号码', 'account'],
  ['收款銀行帳號', 'account'],
  ['Номер карты', 'account'],
  ['Receiving party', 'name'],
  ['Zu überweisen', 'amount'],
  ['Überweisungsgebühr', 'fee'],
  ['Cargo por servicio', 'fee'],
  ['Costo operazione', 'fee'],
  ['Hesaptan çıkacak tutar', 'total'],
  ['Kwota do obciążenia', 'total'],
  ['Belastetes Konto', 'payer'],
  ['引出可能額', 'balance'],
  ['剩余金额', 'balance'],
  ['Überweisungslimit', 'aside'],
  ['İşlem limiti', 'aside'],
  ['حد التحويل', 'aside'],
])('%s is %s', (label, role) => {
  expect(roleOf(label)).toBe(role);
});

test.each([
  'Transferencias programadas',
  'Umsätze',
  'Operazioni recenti',
  '振込履歴',
  '자주 쓰는 계좌',
  'Lịch sử giao dịch',
  'Riwayat transfer',
  'ประวัติการโอน',
  'История переводов',
  'آخر التحويلات',
  'İşlem geçmişi',
  'Historia przelewów',
  '交易记录',
])('%s heads other payments than this', (heading) => {
  expect(isOfOthers(plainWords(heading))).toBe(true);
});

test.each(['Umsatzsteuer', '转账详情', 'Dettagli bonifico', '交易明細', 'Operation'])(
  '%s may head this payment',
  (heading) => {
    expect(isOfOthers(plainWords(heading))).toBe(false);
  },
);

test('what is due later is another sum', () => {
  const html = `<main><h1>Electricity bill</h1><p>Biller: <b>Fenway Power Co</b></p><p>Payable by due date: $231.60</p><p>Payable after due date: $236.10</p><p>Amount: $231.60</p><button id="go">Pay bill</button></main>`;
  expect(amountOf(html, 'en-US')).toBe('231.60');
});

describe('what a payment is for', () => {
  test('what the payee sees, beside what the payer alone sees', () => {
    const html = `<ul><li><span>Beneficiary name</span>T Dube Tiling</li><li><span>Amount</span>R 350.00</li><li><span>Your reference</span>Tiler</li><li><span>Their reference</span>Bathroom floor</li></ul><button id="go">Pay now</button>`;
    expect(readingOn(html, 'en-ZA').purpose?.value).toBe('Bathroom floor');
  });

  test('what is said of all that was ticked, beside the list to tick in', () => {
    const html = `<main><h3>收款单位：桐川小学</h3><table><tr><th></th><th>收费项目</th><th>应缴</th></tr><tr><td><input type="checkbox" checked></td><td>餐费</td><td>300.00</td></tr><tr><td><input type="checkbox"></td><td>班车费</td><td>120.00</td></tr></table><p>缴费用途：春季餐费</p><p>合计：¥300.00</p><button id="go">确认缴费</button></main>`;
    expect(readingOn(html, 'zh-CN').purpose?.value).toBe('春季餐费');
  });

  test('the cause that a gift goes to', () => {
    const html = `<main><h3>捐赠给：远山助学基金会</h3><p>本次捐赠金额 <b>60 元</b></p><p>捐赠项目：山区校车</p><button id="go">立即捐赠</button></main>`;
    expect(readingOn(html, 'zh-CN').purpose?.value).toBe('山区校车');
  });

  test('a card that was kept is no part of an order', () => {
    const html = `<main><p>Paying to: <span>Alder Primary School</span></p><p>For: <span>Choir tour, second part</span></p><p>You pay today: <span>£40.00</span></p><p>Saved card: Visa ending 0417</p><button id="go">Complete payment</button></main>`;
    expect(readingOn(html, 'en-GB').purpose?.value).toBe('Choir tour, second part');
  });
});

describe('buttons', () => {
  const filled = (button: string): string =>
    `<div><div>Paying</div><h2>RAJ TEXTILES ✓</h2><label>Amount<input value="₹1,24,500"></label><label>Add a note<input value="lot 18"></label><button id="go">${button}</button></div>`;

  test.each([
    ['Proceed to pay ₹1,24,500', 'commit'],
    ['Continue', 'onward'],
    ['Proceed', 'onward'],
    ['Review and send ₹1,24,500', 'onward'],
    ['Review payment of ₹1,24,500', 'onward'],
  ])('%s: %s', (button, press) => {
    expect(readingOn(filled(button), 'en-IN').press).toBe(press);
  });

  test.each([
    ['zh-TW', '下訂單'],
    ['zh-TW', '立即訂購'],
    ['zh-CN', '提交并订购'],
  ])('%s: %s orders goods', (language, button) => {
    const html = `<main><p>賣家：山羊工房</p><p>商品總金額 <b>$1,498</b></p><p>總付款金額 <b>NT$1,518</b></p><button id="go">${button}</button></main>`;
    const reading = readingOn(html, language);
    expect([reading.press, amountOf(html, language)]).toEqual(['commit', '1518.00']);
  });
});

describe('a letter about a payment', () => {
  const letter = (heading: string, button: string, field = ''): string =>
    `<h1>${heading}</h1><form><p>Empfänger: Meyer Elektro GmbH · Betrag: 310,00 EUR · Verwendungszweck: RE 12</p>${field}<p><textarea>It did not arrive.</textarea></p><button id="go">${button}</button></form>`;

  test.each([
    ['de', 'Anliegen zu einer Überweisung', 'Senden'],
    ['en-GB', 'Question about a payment', 'Submit'],
    ['fr', 'Réclamation sur un virement', 'Envoyer'],
    ['pl', 'Zapytanie o przelew', 'Wyślij'],
    ['zh-CN', '转账咨询', '提交'],
    ['ko', '이체 문의', '제출'],
  ])('%s: %s pays nobody', (language, heading, button) => {
    expect(readingOn(letter(heading, button), language).press).toBe('none');
  });

  test.each([
    ['no such heading', letter('Überweisung', 'Senden')],
    ['a code to sign with', letter('Ihr Anliegen', 'Senden', '<label>TAN <input name="tan"></label>')],
    [
      'a sum to fill in',
      letter('Kontakt', 'Senden', '<label>Betrag <input name="betrag" value="310,00"></label>'),
    ],
  ])('%s: it does', (_, html) => {
    expect(['commit', 'code']).toContain(readingOn(html, 'de').press);
  });

  test('words within other words ask nothing', () => {
    expect(['Contactless card', 'Vragenlijst', 'Kontakte'].filter(asksSomebody)).toEqual([]);
  });
});

describe('addresses that are shortened', () => {
  test.each([
    ['bc1qw4…9x7e', 'bc1qw4****9x7e'],
    ['0x8ba1...BA72', '0x8ba1****BA72'],
    ['TXk4Zp…qTb7', 'TXk4Zp****qTb7'],
  ])('%s', (text, value) => {
    expect(parseAccount(text, 'to')).toMatchObject({ kind: 'crypto', value, masked: true });
  });

  test.each(['Tomorrow…maybe', 'Thomas…Reed', 'see 1...2', '$12…20'])('%s is none', (text) => {
    expect(parseAccount(text, 'to')?.kind).not.toBe('crypto');
  });

  test('where coins go, what arrives there is the amount', () => {
    const html = `<div role="dialog"><b>Order preview</b><div>0.015 BTC</div><div>≈ $1,342.18</div><div><span>To</span><span>bc1qw4…9x7e</span></div><div><span>Network fee</span><span>0.00023 BTC</span></div><div><span>Total</span><span>0.01523 BTC</span></div><button id="go">Send now</button></div>`;
    const reading = readingOn(html, 'en');
    expect([payeeOf(reading), amountOf(html, 'en')]).toEqual(['bc1qw4****9x7e', '0.01500000']);
  });
});

/** By language: what is owed later or was paid before, and the payer's own note; each with the ordinary label beside it. */
const asides = {
  'en-GB': ['Amount', 'Last payment', 'My reference'],
  'es-ES': ['Importe', 'Último pago', 'Mi referencia'],
  'pt-BR': ['Valor', 'Último pagamento', 'Minha referência'],
  de: ['Betrag', 'Letzte Zahlung', 'Eigene Referenz'],
  fr: ['Montant', 'Dernier paiement', 'Note personnelle'],
  it: ['Importo', 'Ultimo pagamento', 'Nota personale'],
  nl: ['Bedrag', 'Laatste betaling', 'Eigen omschrijving'],
  pl: ['Kwota', 'Poprzednia płatność', 'Notatka własna'],
  tr: ['Tutar', 'Önceki ödeme', 'Kişisel not'],
  ru: ['Сумма', 'Последний платёж', 'Личная заметка'],
  'zh-CN': ['金额', '上次付款金额', '我方备注'],
  'zh-TW': ['金額', '上次付款金額', '我方備註'],
  ja: ['振込金額', '前回の振込金額', '自分用メモ'],
  ko: ['이체금액', '지난달 이체금액', '내 메모'],
  vi: ['Số tiền', 'Kỳ trước', 'Ghi chú riêng'],
  id: ['Jumlah', 'Pembayaran terakhir', 'Catatan pribadi'],
  th: ['จำนวนเงิน', 'ชำระครั้งก่อน', 'บันทึกส่วนตัว'],
  hi: ['राशि', 'पिछला भुगतान', 'निजी नोट'],
  ar: ['المبلغ', 'الدفعة السابقة', 'ملاحظة شخصية'],
} as const;

const rows: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `<p>${label}: ${value}</p>`,
  (label, value) => `<div><span>${label}</span><b>${value}</b></div>`,
  (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
  (label, value) => `<table><tr><th>${label}</th><td>${value}</td></tr></table>`,
];

test('beside a sum and a payee, in any order and layout, neither is read for the amount or the purpose', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(asides) as (keyof typeof asides)[])),
      fc.integer({ min: 100, max: 99_999 }),
      fc.integer({ min: 100, max: 99_999 }),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      fc.nat(rows.length - 1),
      (language, paid, before, order, layout) => {
        const sum = (cents: number): string =>
          new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100);
        const [amount, other, note] = asides[language];
        const parts = [
          ['IBAN', 'DE89 3704 0044 0532 0130 00'],
          [amount, sum(paid)],
          [other, sum(before)],
          [note, 'Folder 7 blue'],
        ] as const;
        const html = order
          .map((i) => {
            const [label, value] = parts[i] ?? ['', ''];
            return rows[layout]?.(label, value) ?? '';
          })
          .join('');
        const reading = readingOn(`<main>${html}<button id="go">Transfer</button></main>`, language);
        const read = reading.amount === null ? null : Number(decimalString(reading.amount.value));
        expect([read, reading.purpose?.value ?? null]).toEqual([paid / 100, null]);
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
  );
});
