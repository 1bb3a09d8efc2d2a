// Which column of a bank statement holds what, by the words of its header row.
import { type Delimiter, delimiters, type Row, rowsOf } from './csv.ts';

/** `debit` and `credit`: money out and in, in columns of their own; `direction`: a word for out or in; `own`: not the payee's. */
export const roles = [
  'date',
  'payee',
  'account',
  'amount',
  'debit',
  'credit',
  'direction',
  'currency',
  'purpose',
  'own',
] as const;
export type Role = (typeof roles)[number];

/**
 * Words of a whole header, in Chinese, English, German, French, Spanish, Portuguese and Japanese, as banks and wallets write
 * them; the sooner in the list, the more telling. What stands in brackets behind them is looked at apart.
 */
const vocabulary: readonly (readonly [Role, RegExp])[] = [
  [
    'own',
    /^(?:余额|餘額|帳戶餘額|結餘|账户余额|本次余额|交易后余额|balance|running bal.*|account balance|available balance|saldo.*|kontostand.*|solde.*|残高|差引残高|お?預?り?残高|本方账号|我方账号|auftragskonto|own account|your account|iban auftragskonto|sort code|bankleitzahl.*|bic.*|blz)$/u,
  ],
  [
    'date',
    /^(?:交易日期|交易时间|交易创建时间|付款时间|记账日期?|入账日期|帳務日期?|入帳日期?|日期|时间|交易日|記帳日|date|transaction date|trans(?:action)?\.? ?date|posting date|post(?:ed)? date|booking date|completed date|started date|value date|time|buchungstag|buchungsdatum|buchung|datum|valuta(?:datum)?|wertstellung|date (?:de )?(?:l )?(?:opération|operation|comptable|valeur)|fecha.*|data.*|日付|取引日|年月日|取扱日付?|お取引日|お取り扱い日)$/u,
  ],
  [
    'account',
    /^(?:对方账号|对方帐号|对方账户|收款账号|收款人账号|对手账号|交易对方账号|對方帳號|轉入帳號|收款帳號|轉出入帳號|payee account(?: number)?|recipient account|beneficiary account|counterparty account|counterparty iban|to account|account (?:of payee|number of payee)|kontonummer\/iban|kontonummer|iban|iban zahlungsbeteiligter|iban des (?:begünstigten|zahlungsempfängers)|iban (?:du )?bénéficiaire|compte bénéficiaire|cuenta (?:de )?destino|cuenta beneficiario|conta (?:de )?destino|chave pix|相手口座|振込先口座(?:番号)?|口座番号)$/u,
  ],
  [
    'payee',
    /^(?:交易对方|对方户名|对方名称|对方账户名称?|收款人|收款人名称|收款方|对手户名|商户名称|對方戶名|收款戶名|收款人戶名|payee|payee name|recipient|recipient name|beneficiary|beneficiary name|counterparty|counter party|merchant|merchant name|name|paid to|empfänger.*|zahlungsempfänger.*|begünstigter.*|auftraggeber\/empfänger|name zahlungsbeteiligter|beguenstigter\/zahlungspflichtiger|begünstigter\/zahlungspflichtiger|payment partner|partner name|bénéficiaire|tiers|destinataire|beneficiario|destinatario|favorecido|beneficiário|destinatário|nome|お?振込先|お?受取人|受取人名|相手先|取引先|お支払先|利用店名)$/u,
  ],
  [
    'debit',
    /^(?:支出|支出金额|借方金额|借方|借方发生额|转出金额|取款|支出額|支出金額|提款金額|轉出金額|提出|debit|debits|debit amount|money out|paid out|withdrawals?|withdrawal amount|outgoing|amount debit|soll|ausgang|belastung|débit(?: euros?| \(eur\))?|cargo|cargos|débito|débitos|debito|saída|saídas|retiros?|出金|出金額|出金金額|お?引出し?(?:金額|額)?|お支払金額|お支払い金額|支払金額)$/u,
  ],
  [
    'credit',
    /^(?:收入|收入金额|贷方金额|贷方|贷方发生额|转入金额|存款|收入額|收入金額|存入金額|存款金額|轉入金額|存入|credit|credits|credit amount|money in|paid in|deposits?|deposit amount|incoming|amount credit|haben|eingang|gutschrift|crédit(?: euros?)?|abono|abonos|crédito|créditos|credito|entrada|entradas|depósitos?|入金|入金額|入金金額|お?預入れ?(?:金額|額)?|お?預け?入れ額|お預り金額)$/u,
  ],
  [
    'direction',
    /^(?:收\/支|收支|收支类型|借贷标志|借贷|借\/贷|debit\/credit|credit\/debit|dr\/cr|cr\/dr|d\/c|credit or debit|direction|soll\/haben|s\/h|sens|debit ou crédit|cargo\/abono|tipo|débito\/crédito|入出金|入出金区分|type|details|transaction type)$/u,
  ],
  [
    'amount',
    /^(?:金额|交易金额|发生额|金額|交易額|amount|transaction amount|value|sum|betrag|umsatz|betrag in .*|montant|importe|monto|cantidad|valor|quantia|金額|取引金額|ご利用金額|利用金額)$/u,
  ],
  [
    'currency',
    /^(?:币种|货币|交易币种|幣別|currency|ccy|währung|waehrung|devise|moneda|divisa|moeda|通貨)$/u,
  ],
  [
    'purpose',
    /^(?:摘要|备注|用途|附言|商品|商品说明|商品名称|交易摘要|交易说明|備註|description|memo|reference|narrative|details of payment|particulars|transaction description|note|notes|verwendungszweck|buchungstext|zweck|libellé|libelle|motif|concepto|descripción|detalle|descrição|descricao|histórico|historico|lançamento|お?摘要|内容|お?取引内容|メモ|お取り扱い内容)$/u,
  ],
];

/** What stands in a header's brackets: "金额(元)", "Betrag (€)", "Money Out (£)". */
const bracketed = /[(（[]([^)）\]]*)[)）\]]/u;

function bare(header: string): string {
  return header
    .normalize('NFKC')
    .replace(bracketed, ' ')
    .replace(/["'*:]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function roleOf(header: string): Role | null {
  const words = bare(header);
  return vocabulary.find(([, names]) => names.test(words))?.[0] ?? null;
}

/** The columns of a statement. `header` are its words; `rows` what stands below them. */
export interface Columns {
  readonly header: readonly string[];
  readonly at: Readonly<Partial<Record<Role, number>>>;
  readonly rows: readonly Row[];
}

/** Of two columns of one role the first counts: the booking date before the value date. */
function rolesIn({ fields }: Row): Readonly<Partial<Record<Role, number>>> {
  const found: Partial<Record<Role, number>> = {};
  for (const [at, field] of fields.entries()) {
    const role = roleOf(field);
    if (role !== null && found[role] === undefined) found[role] = at;
  }
  return found;
}

/** Banks put their name, the account and the period above the table. */
const PREAMBLE_MAX = 40;

const isHeader = (at: Columns['at']): boolean =>
  at.date !== undefined && (at.amount ?? at.debit) !== undefined;

function columnsBy(text: string, delimiter: Delimiter): Columns | null {
  const rows = rowsOf(text, delimiter);
  for (const [nth, row] of rows.slice(0, PREAMBLE_MAX).entries()) {
    const at = rolesIn(row);
    if (isHeader(at)) return { header: row.fields, at, rows: rows.slice(nth + 1) };
  }
  return null;
}

/** Whether a day and a sum stand in columns of their own. */
export const isTable = ({ at }: Pick<Columns, 'at'>): boolean => isHeader(at);

const known = ({ at }: Columns): number => Object.keys(at).length;

/** The table of a statement, by the delimiter under which most columns are recognised; `null` where no header is found. */
export function columnsOf(text: string): Columns | null {
  const found = delimiters.map((delimiter) => columnsBy(text, delimiter)).filter((one) => one !== null);
  return found.reduce<Columns | null>(
    (best, one) => (best === null || known(one) > known(best) ? one : best),
    null,
  );
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/人民币|^元$|cny|rmb/iu, 'CNY'],
  [/€|eur/iu, 'EUR'],
  [/£|gbp/iu, 'GBP'],
  [/us\$|usd|美元/iu, 'USD'],
  [/r\$|brl/iu, 'BRL'],
  [/^円$|jpy|日元|日圓/iu, 'JPY'],
  [/hk\$|hkd|港币|港元|港幣/iu, 'HKD'],
  [/nt\$|twd|新台币|新臺幣/iu, 'TWD'],
];

/** The ISO 4217 code that a word or sign of a statement names for certain; `null` of none, and of $ and ¥ alone. */
export function currencyNamed(text: string): string | null {
  const word = text.normalize('NFKC').trim();
  const named = signs.find(([sign]) => sign.test(word))?.[1] ?? null;
  return named ?? (/^[A-Z]{3}$/u.test(word) ? word : null);
}

/** The currency that the header of the amounts names, in its brackets or behind it: "Betrag in EUR". */
export function currencyOfHeader({ header, at }: Columns): string | null {
  const words = header[at.debit ?? at.amount ?? -1]?.normalize('NFKC') ?? '';
  return currencyNamed(bracketed.exec(words)?.[1] ?? / in (.+)$/u.exec(words)?.[1] ?? '');
}
