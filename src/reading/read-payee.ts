// Who is paid: name, account and institution by their labels; for a purchase the shop.
import type { Account } from '../transfer/account.ts';
import { parseAccount } from '../transfer/parse-account.ts';
import type { HolderType } from '../transfer/payee.ts';
import type { LabelRole } from './label-vocabulary.ts';
import { distinct, type Labelled, nearestOf } from './labelled.ts';
import { isLabel, roleOf } from './labels.ts';
import type { PageText } from './page.ts';
import { nameInText } from './payee-in-text.ts';
import type { Read } from './reading.ts';
import { withoutSavedTag } from './saved-payee.ts';
import { shopOf } from './shop.ts';

const placeholder =
  /^(?:[-–—\s]*|(?:please )?(?:select|choose|enter|add|new|none|n\/a)\b.*|请选择.*|請選擇.*|请输入.*|無|无|choisi.*|seleccion.*|selecione.*|auswähl.*|bitte.*)$/i;

/** What stands in brackets at the end of a name and belongs to it: a branch, a class, a campus. */
const ofName = /(?:店|馆|館|部|校区|校區|分行|支行|分公司|门市|門市|班|群)$/u;

/** The parts of a value that pages join: "John Smith - ****1234", "张三（6222…0123）", two lines; "高三（2）班" is one. */
function partsOf(value: string): readonly string[] {
  return value
    .replace(/[(（]([^()（）]*)[)）](?!\p{Script=Han})/gu, (whole, inside: string) =>
      ofName.test(inside) ? whole : `\n${inside}\n`,
    )
    .split(/\n|\s[-–—|·•]\s|[|｜]|,\s(?=[*•\d])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isName(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    !/^\p{Script=Latin}$/u.test(text) &&
    text.length <= 140 &&
    !placeholder.test(text) &&
    !/\p{Sc}\s?\d/u.test(text)
  );
}

/** An account right behind a name: "Tom Hadley 40-11-60 71234567". */
const accountBehind = /(?:\s*[\d*•\s-]{8,}|\s+[A-Z]{2}\d{2}(?: ?[\dA-Z]{2,4}){3,8})$/u;

/** What is said to a person and is none of the name. */
const honorific = /\s*(?:様|さま|殿|御中)$|(?<=\p{Script=Hangul})\s*(?:님|귀하)$/u;

/** The first part that is a name; a title that follows in brackets is none of it. */
function nameIn({ value, label }: Labelled): string | null {
  if (placeholder.test(value)) return null;
  const parts = partsOf(value).map((part) => part.replace(accountBehind, '').replace(honorific, ''));
  return parts.find((part) => isName(part) && accountIn(part, label) === null && !isLabel(part)) ?? null;
}

function accountIn(text: string, label: string): Account | null {
  const account = parseAccount(text, label);
  return account === null || account.kind === 'handle' ? null : account;
}

function accountsIn({ value, label }: Labelled): readonly Account[] {
  const [tail = ''] = /[\d*•Xx][\d*•Xx\s-]{7,}$/u.exec(value) ?? [];
  // "6225 **** **** 8812 招商银行"
  const [head = ''] = /^[\d*•][\d*•\s-]{7,}(?= \p{L})/u.exec(value) ?? [];
  const found = [value, ...partsOf(value), tail, head].map((text) => accountIn(text.trim(), label));
  return found.filter((account) => account !== null).slice(0, 1);
}

function withRole(values: readonly Labelled[], role: LabelRole): readonly Labelled[] {
  return values.filter((one) => one.role === role && one.value !== '' && one.distance < 3);
}

/** The one reading that the nearest values agree on; `null` when they differ. */
function agreed<T>(
  reads: readonly (Read<T> & { readonly distance: number })[],
  key: (value: T) => string,
): Read<T> | null {
  const near = distinct(nearestOf(reads), (a, b) => key(a.value) === key(b.value));
  const [first] = near;
  if (first === undefined || near.length > 1) return null;
  return { value: first.value, sure: first.sure, from: first.from };
}

const bankName = /銀行|金庫|银行|은행|\bbank\b/iu;

/** The one name under the nearest labels of a role; a bank's beside another one only says where the account is. */
export function readNamed(values: readonly Labelled[], role: LabelRole): Read<string> | null {
  const own = withRole(values, role);
  const persons = own.filter(({ value }) => !bankName.test(value));
  const reads = (persons.length > 0 ? persons : own).flatMap((one) => {
    const name = nameIn(one);
    return name === null
      ? []
      : [{ value: name, sure: 'high' as const, from: one.label, distance: one.distance }];
  });
  return agreed(reads, (name) => name.toLowerCase().replace(/\s+/g, ''));
}

/** "Account" alone, in a list to choose from, is where the money comes from. */
function isPayersChoice({ label, source, role }: Labelled): boolean {
  return (
    role === 'account' &&
    source === 'choice' &&
    !/to|recip|benef|payee|收|对|轉入|转入|dest|empf|受取|받/i.test(label)
  );
}

const accountRoles: readonly LabelRole[] = ['account', 'to', 'name'];

function readAccount(
  values: readonly Labelled[],
  roles: readonly LabelRole[] = accountRoles,
): Read<Account> | null {
  for (const role of roles) {
    const reads = withRole(values, role)
      .filter((one) => !isPayersChoice(one))
      .flatMap((one) =>
        accountsIn(one).map((value) => ({
          value,
          sure: value.checksum === 'invalid' ? ('medium' as const) : ('high' as const),
          from: one.label,
          distance: one.distance,
        })),
      );
    const account = agreed(reads, ({ value }) => value);
    if (account !== null) return account;
  }
  return null;
}

const company =
  /(?:有限公司|有限责任公司|公司|集团|商行|事务所|株式会社|\(株\)|有限会社|合同会社|주식회사|유한회사|बैंक|ооо|оао|зао|пао|شركة|บริษัท|công ty|\b(?:ltd|limited|llc|llp|inc|corp|plc|gmbh|ag|kg|ug|ohg|gbr|e\.? ?v|s\.?a\.?r\.?l|sas|s\.?p\.?a|s\.?r\.?l|s\.?l\.?u?|b\.?v|n\.?v|pty|pte|sdn bhd|ltda|eireli|a\.?ş|ltd\. ?şti|sp\. ?z ?o\. ?o|tbk)\b|(?:^|\s)PT\s|s\.a\.)/i;

/** `business` by a legal form in the name, or what the page says; personal only where the page says so. */
export function holderOf(name: string | null, values: readonly Labelled[]): HolderType {
  const said =
    values.find(({ label }) =>
      /账户类型|帳戶類型|account type|户主类型|收款人类型|recipient type/i.test(label),
    )?.value ?? '';
  if ((name !== null && company.test(name)) || /business|企业|对公|企業|单位|公司/i.test(said))
    return 'business';
  return /personal|individual|个人|個人|对私/i.test(said) ? 'personal' : 'unknown';
}

export interface PayeeRead {
  readonly name: Read<string> | null;
  readonly account: Read<Account> | null;
  readonly institution: Read<string> | null;
}

/** "To Jo Roe": a line that begins with a word for the payee, where nothing labels one. */
function toLines({ lines }: PageText): readonly Labelled[] {
  return lines.flatMap(({ text, distance }) => {
    const [, label = '', value = ''] = /^(\S{1,12}) ([\p{Lu}\p{Lo}\d].{1,60})$/u.exec(text) ?? [];
    if (distance > 1 || roleOf(label) !== 'to' || roleOf(value) !== null) return [];
    return [{ ...unlabelled, label, value, distance }];
  });
}

const unlabelled = {
  source: 'run',
  hint: '',
  unit: '',
  editable: false,
  role: 'to',
  saved: false,
} as const;

function guess<T>(read: Read<T> | null): Read<T> | null {
  return read && { ...read, sure: 'medium' };
}

/** Kinds of accounts, which are nobody's name. */
const accountWord =
  /saving|checking|current|account|wallet|card|储蓄|儲蓄|活期|信用卡|借记|账户|帳戶|银行|銀行/i;

/** Whose account it is, where his name stands before the number under one label. */
function nameBesideAccount(values: readonly Labelled[]): Read<string> | null {
  const both = withRole(values, 'account').filter(
    (one) =>
      partsOf(one.value).length > 1 && /\d/.test(one.value) && !accountWord.test(partsOf(one.value)[0] ?? ''),
  );
  return guess(readNamed(both, 'account'));
}

/** The payee of a transfer as labels, then the running text around the control, name it. */
export function readPayee(page: PageText, values: readonly Labelled[]): PayeeRead {
  const lines = toLines(page);
  const name =
    readNamed(values, 'name') ??
    readNamed(values, 'to') ??
    readNamed(values, 'merchant') ??
    nameInText(page) ??
    nameBesideAccount(values) ??
    guess(readNamed(lines, 'to'));
  return {
    name,
    account: readAccount(values) ?? guess(readAccount(lines)),
    institution: readNamed(values, 'institution'),
  };
}

/** A phone number or e-mail address that nothing says to be the payee's: where money is sent and nobody else is named. */
export function readContact(values: readonly Labelled[]): Read<Account> | null {
  const found = readAccount(
    values.filter(({ editable, distance }) => editable && distance < 2),
    ['contact'],
  );
  return found === null ? null : { ...found, sure: 'medium' };
}

/** Beside card fields, whoever the goods are sent to. */
const goesTo =
  /recip|receiver|收件|收货|收貨|destinatar|empfänger|ontvanger|odbiorc|получат|alıcı|penerima/iu;

/** Words of paying, by which "to" is a shop's too: "付款給", "Pay to". */
export const saysPay = /\bpay|支付|付款|付給|bezahl|zahl|\bpag|支払|결제|оплат|плат|öde|betaal/iu;

/** The payee of a purchase: the merchant the page names, else the shop whose page it is. */
export function readMerchant(page: PageText, values: readonly Labelled[]): PayeeRead {
  const name =
    readNamed(values, 'merchant') ??
    readNamed(
      values.filter(({ distance, label }) => distance < 2 && !(page.asks.card && goesTo.test(label))),
      'name',
    ) ??
    readNamed(
      values.filter(({ label }) => saysPay.test(label)),
      'to',
    ) ??
    nameInText(page) ??
    shopOf(page);
  return { name, account: null, institution: null };
}

/** Whether the mark stands beside the payee that was read, in the value itself or on a line that repeats the name. */
export function isSaved(page: PageText, values: readonly Labelled[], { name, account }: PayeeRead): boolean {
  const from = [name?.from, account?.from];
  if (values.some(({ saved, label, distance }) => saved && distance < 3 && from.includes(label))) return true;
  return page.lines.some(
    ({ text, distance }) =>
      name !== null && distance < 2 && withoutSavedTag(text)?.endsWith(name.value) === true,
  );
}
