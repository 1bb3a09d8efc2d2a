// Values that say who is paid, as names and accounts: what pages join in one value is taken apart.
import type { Account } from '../transfer/account.ts';
import { isCurrency } from '../transfer/currency.ts';
import { parseAccount } from '../transfer/parse-account.ts';
import { isBank, isKindOfAccount } from './account-words.ts';
import { controlWord } from './commit-words.ts';
import { isInitial, withoutInitials } from './initials.ts';
import { kindNamed } from './kind.ts';
import { saysPayee } from './label-hints.ts';
import type { LabelRole } from './label-vocabulary.ts';
import { isLabel } from './label-words.ts';
import { distinct, type Labelled, nearestOf } from './labelled.ts';
import { labelledRun } from './labelled-run.ts';
import { roleOf } from './labels.ts';
import { bareName, nameForm } from './name-forms.ts';
import { isNotice, withoutNotices } from './page-words.ts';
import type { Read } from './reading.ts';
import { isAction, isVerdict, nameChecked, withoutAction, withoutVerdict } from './verdict-words.ts';

const placeholder =
  /^(?:[-–—\s]*|(?:please )?(?:select|choose|enter|add|new|none|n\/a)\b.*|请选择.*|請選擇.*|请输入.*|無|无|choisi.*|seleccion.*|selecione.*|auswähl.*|bitte.*)$/i;

/** What stands in brackets at the end of a name and belongs to it: a branch, a class, a campus. */
const ofName = /(?:店|馆|館|部|校区|校區|分行|支行|分公司|门市|門市|班|群)$/u;

/** Of a shop that goes by its owner's name too both are the name: "苗绣坊（龙阿妹）". */
function isOfName(bracket: string, inside: string, value: string): boolean {
  const before = value.slice(0, value.indexOf(bracket)).trim();
  return ofName.test(inside) || (nameForm(before) === 'body' && nameForm(inside) === 'person');
}

/** The parts of a value that pages join: "John Smith - ****1234", "张三（6222…0123）", two lines; "高三（2）班" is one. */
export function partsOf(value: string): readonly string[] {
  return value
    .replace(/[(（]([^()（）]*)[)）](?!\p{Script=Han})/gu, (whole, inside: string) =>
      isOfName(whole, inside, value) ? whole : `\n${inside}\n`,
    )
    .split(/\n|\s[-–—|·•]\s|[|｜]|,\s(?=[*•+\d])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A part of a name that no command has. */
const legalForm = /公司|店|\b(?:ltd|limited|llc|inc|corp|plc|gmbh|ag|s\.?a|sas|s\.?r\.?l|b\.?v|co)\b\.?/iu;

/** What a page, a menu or a control of it is called that sends money, "发起转账", "Send money", "Bonifico", is nobody. */
function isCommand(text: string): boolean {
  const kind = kindNamed(text);
  if (kind === null || legalForm.test(text)) return false;
  return controlWord(text) === 'pays' || (kind !== 'purchase' && /^\S+(?: \p{Ll}\S*)?$/u.test(text));
}

function isName(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    !/^\p{Script=Latin}$/u.test(text) &&
    text.length <= 140 &&
    !placeholder.test(text) &&
    !isVerdict(text) &&
    !isAction(text) &&
    !isNotice(text) &&
    !isCommand(text) &&
    !isCurrency(text) &&
    !/\p{Sc}\s?\d|\d\s?(?:\p{Sc}|(?:đ|元|円|원|zł|kr|TL|บาท|руб)(?!\p{L}))/u.test(text)
  );
}

/** An account right behind a name: "Tom Hadley 40-11-60 71234567"; right behind letters and no space an order's number stands. */
const accountBehind =
  /(?:\s*[+(]\d[\d*•\s()-]{7,}|(?<![A-Za-z])\s*[\d*•\s-]{8,}|(?<=[A-Za-z])\s[\d*•\s-]{7,}|\s+[A-Z]{2}\d{2}(?: ?[\dA-Z]{2,4}){3,8})$/u;

const handleBehind = /(?<=\p{L})\s[(（]?[@$£]\p{L}[\p{L}\p{N}._-]{2,}[)）]?$/u;

/** What somebody is called by a service: "@jo-roe", "$joroe". */
export const isHandle = (text: string): boolean => /^[@$£]\p{L}[\p{L}\p{N}._-]+$/u.test(text);

/** "Account name Jo Roe" in a part that is called "Payee": the name. */
function unlabelled(part: string): string {
  const run = labelledRun(part);
  return run?.role === 'name' || run?.role === 'holder' ? run.value : part;
}

/** A part without what stands around the name in it. */
function bareNameIn(part: string): string {
  const said = withoutNotices(nameChecked(part) ?? unlabelled(part));
  const bare = withoutAction(withoutVerdict(bareName(said)));
  return withoutInitials(bare.replace(accountBehind, '').replace(handleBehind, '').trim());
}

/** The first part that is a name; a title that follows in brackets is none of it. */
function nameIn({ value, label }: Labelled): string | null {
  if (placeholder.test(value)) return null;
  const parts = partsOf(value).map(bareNameIn);
  const isPicture = (part: string, i: number): boolean =>
    parts.slice(i + 1).some((other) => isInitial(part, other) && other.length > 2);
  const names = parts.filter(
    (part, i) => isName(part) && accountIn(part, label) === null && !isLabel(part) && !isPicture(part, i),
  );
  // A bank and a kind of account only say where the money goes, where a name stands with them.
  return names.find((part) => !isBank(part) && !isKindOfAccount(part) && !isHandle(part)) ?? names[0] ?? null;
}

function accountIn(text: string, label: string): Account | null {
  const account = parseAccount(text, label);
  return account === null || account.kind === 'handle' ? null : account;
}

function accountsIn({ value, label: said, role }: Labelled): readonly Account[] {
  const label = role === 'contact' ? `${said} phone` : said;
  const [tail = ''] = /[\d*•Xx][\d*•Xx\s-]{7,}$/u.exec(value) ?? [];
  // "6225 **** **** 8812 招商银行"
  const [head = ''] = /^[\d*•][\d*•\s-]{7,}(?= \p{L})/u.exec(value) ?? [];
  const found = [value, ...partsOf(value), tail, head].map((text) => accountIn(text.trim(), label));
  return found.filter((account) => account !== null).slice(0, 1);
}

export function withRole(values: readonly Labelled[], role: LabelRole): readonly Labelled[] {
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

/** The one name under the nearest labels of a role; a bank's beside another one only says where the account is. */
export function readNamed(values: readonly Labelled[], role: LabelRole): Read<string> | null {
  const own = withRole(values, role);
  const persons = own.filter(({ value }) => !isBank(value));
  const reads = (persons.length > 0 ? persons : own).flatMap((one) => {
    const name = nameIn(one);
    return name === null
      ? []
      : [{ value: name, sure: 'high' as const, from: one.label, distance: one.distance }];
  });
  const key = (name: string): string => name.toLowerCase().replace(/\s+/g, '');
  const bare = withoutTails(reads);
  // Of an office that levies and the one that is paid the second is the payee.
  return (
    agreed(bare, key) ??
    agreed(
      bare.filter(({ from }) => paidByLabel.test(from)),
      key,
    ) ??
    guess(agreed(bare.filter(isWrittenAsName), key))
  );
}

/** Steps of a form, "Receiver", "Payment", stand beside each other as label and name do. */
function isWrittenAsName({ value }: Read<string>): boolean {
  const form = nameForm(value);
  return form !== null && form !== 'open';
}

const paidByLabel = /收款|受款|接收|善款|payee|recipient|beneficiar/iu;

/** Of "Oak & Elm" and "Oak & Elm 9.6" the second is the first, and what stands behind it in the line. */
function withoutTails<T extends { readonly value: string }>(reads: readonly T[]): readonly T[] {
  const isTail = ({ value }: T): boolean =>
    reads.some((one) => one.value !== value && value.startsWith(`${one.value} `));
  return reads.filter((one) => !isTail(one));
}

/** "Account" alone, in a list to choose from, is where the money comes from. */
function isPayersChoice({ label, source, role }: Labelled): boolean {
  return role === 'account' && source === 'choice' && !saysPayee(label);
}

const accountRoles: readonly LabelRole[] = ['account', 'to', 'name'];

/** The one account under the nearest labels of the roles, in their order; `null` where they differ. */
export function readAccount(
  values: readonly Labelled[],
  roles: readonly LabelRole[] = accountRoles,
): Read<Account> | null {
  for (const role of roles) {
    const reads = withRole(values, role)
      .filter((one) => !isPayersChoice(one))
      .flatMap((one) =>
        accountsIn(one).map((value) => ({
          value,
          sure:
            value.checksum === 'invalid' || roleOf(one.label) === null
              ? ('medium' as const)
              : ('high' as const),
          from: one.label,
          distance: one.distance,
        })),
      );
    const account = agreed(reads, ({ value }) => value);
    if (account !== null) return account;
  }
  return null;
}

/** Who is paid, as far as it was read. */
export interface PayeeRead {
  readonly name: Read<string> | null;
  readonly account: Read<Account> | null;
  readonly institution: Read<string> | null;
}

/** As sure as what no label says can be. */
export function guess<T>(read: Read<T> | null): Read<T> | null {
  return read && { ...read, sure: 'medium' };
}
