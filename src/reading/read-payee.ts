// Who is paid by a transfer: name, account and institution by their labels, then by what stands around the control.
import type { Account } from '../transfer/account.ts';
import type { HolderType } from '../transfer/payee.ts';
import { hasBankNumber, isBank, isKindOfAccount } from './account-words.ts';
import { inFull, orEnrolled } from './enrolled-name.ts';
import type { Labelled } from './labelled.ts';
import { roleOf } from './labels.ts';
import { nameForm } from './name-forms.ts';
import type { PageText } from './page.ts';
import { payeeCandidates } from './payee-candidates.ts';
import { nameInText } from './payee-in-text.ts';
import { likeliestPayee } from './payee-score.ts';
import {
  guess,
  isHandle,
  type PayeeRead,
  partsOf,
  readAccount,
  readNamed,
  withRole,
} from './payee-values.ts';
import type { Read } from './reading.ts';
import { withoutSavedTag } from './saved-payee.ts';
import { nameChecked } from './verdict-words.ts';

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

/** "To Jo Roe": a line that begins with a word for the payee, where nothing labels one. */
function toLines({ lines }: PageText): readonly Labelled[] {
  return lines.flatMap(({ text, distance }) => {
    if (distance > 1) return [];
    const [, label = '', value = ''] = /^(\S{1,12}) ([\p{Lu}\p{Lo}\d].{1,60})$/u.exec(text) ?? [];
    if (roleOf(label) !== 'to' || nameForm(value) === null || roleOf(text) !== null) return [];
    return [{ ...unlabelled, label, value, distance }];
  });
}

const unlabelled = {
  under: '',
  source: 'run',
  hint: '',
  unit: '',
  editable: false,
  role: 'to',
  saved: false,
} as const;

/** Whose account it is, where his name stands before the number under one label. */
function nameBesideAccount(values: readonly Labelled[]): Read<string> | null {
  const both = withRole(values, 'account').filter(
    (one) =>
      partsOf(one.value).length > 1 &&
      /\d/.test(one.value) &&
      !isKindOfAccount(partsOf(one.value)[0] ?? '') &&
      !isBank(partsOf(one.value)[0] ?? '') &&
      !hasBankNumber(one.value),
  );
  return guess(readNamed(both, 'account'));
}

/** Whose the account is that was filled in, as the page says below the field. */
function nameBelowAccount(values: readonly Labelled[]): Read<string> | null {
  const filledIn = withRole(values, 'account').filter(({ editable }) => editable);
  const names = withRole(values, 'account').filter((one) => {
    const form = nameForm(nameChecked(one.value) ?? one.value);
    const isName = form !== null && form !== 'open' && !isBank(one.value);
    return !one.editable && isName && filledIn.some(({ label }) => label === one.label);
  });
  return guess(readNamed(names, 'account'));
}

/** A bare "Name" under no heading is the payee's where his account stands there too. */
function nameByAccount(values: readonly Labelled[], account: Read<Account> | null): Read<string> | null {
  return account === null
    ? null
    : guess(
        readNamed(
          values.filter(({ editable }) => !editable),
          'holder',
        ),
      );
}

/** Whose the meter or the contract is, where nothing says that he is paid. */
export const customer =
  /^(?:缴费|用户|客户|客戶|用戶)?(?:户名|戶名|户主|姓名)|^account (?:name|holder)|^titular|^intestatario|^titulaire|^예금주|^名義/iu;

/** The name that a label gives; where a biller is named as well, whose contract it is gets nothing. */
function labelledName(values: readonly Labelled[], merchant: Read<string> | null): Read<string> | null {
  const others = merchant === null ? values : values.filter(({ label }) => !customer.test(label));
  return readNamed(others, 'name');
}

/** A handle gives way to the one name that stands right before it; without one it may be less than the page shows. */
function byName(page: PageText, read: Read<string> | null): Read<string> | null {
  if (read === null || !isHandle(read.value)) return read;
  const owners = payeeCandidates(page).filter(
    ({ form, behind, after }) => form !== 'open' && (behind === read.value || after === read.value),
  );
  const [name, another] = new Set(owners.map((one) => one.name));
  return guess(name === undefined || another !== undefined ? read : { ...read, value: name });
}

/** The payee as labels, then the running text around the control, name him. */
export function readLabelledPayee(page: PageText, values: readonly Labelled[]): PayeeRead {
  const lines = toLines(page);
  const account = readAccount(values) ?? guess(readAccount(lines));
  const to = readNamed(values, 'to');
  const merchant = readNamed(values, 'merchant');
  const name =
    inFull(labelledName(values, merchant), [to, nameInText(page)]) ??
    to ??
    merchant ??
    nameInText(page) ??
    nameBelowAccount(values) ??
    nameBesideAccount(values) ??
    nameByAccount(values, account) ??
    guess(readNamed(lines, 'to'));
  return {
    name: byName(page, orEnrolled(page, name)),
    account,
    institution: readNamed(values, 'institution'),
  };
}

/** The payee of a transfer: where nothing names him, whoever stands there as people do in lists of contacts. */
export function readPayee(page: PageText, values: readonly Labelled[]): PayeeRead {
  const read = readLabelledPayee(page, values);
  if (read.name !== null) return read;
  // Coins go to an address, and nobody's name stands beside it.
  if (read.account?.value.kind === 'crypto') return read;
  return { ...read, name: likeliestPayee(page, { sought: 'anyone', hasAccount: read.account !== null }) };
}

/** A phone number or e-mail address that nothing says to be the payee's: where money is sent and nobody else is named. */
export function readContact(values: readonly Labelled[]): Read<Account> | null {
  const found = readAccount(
    values.filter(({ editable, distance }) => editable && distance < 2),
    ['contact'],
  );
  return found === null ? null : { ...found, sure: 'medium' };
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
