// Every text near the control that may be the payee's name, with what stands around it.
import { hasBankNumber, isBank, isKindOfAccount } from './account-words.ts';
import type { LabelRole } from './label-vocabulary.ts';
import { isLabel } from './label-words.ts';
import { namesEmployer } from './labelled.ts';
import { labelledRun } from './labelled-run.ts';
import { roleOf } from './labels.ts';
import { bareName, type NameForm, nameForm } from './name-forms.ts';
import type { PageText, TextLine } from './page.ts';
import { greetsUser } from './page-words.ts';

/** `before`, `after`: the lines beside it; `behind`: what stands behind the name in its own line; all `''` where there is none. */
export interface Candidate {
  readonly name: string;
  readonly form: NameForm;
  readonly line: TextLine;
  readonly behind: string;
  readonly before: string;
  readonly after: string;
  /** What the line after the next is a label of. */
  readonly below: LabelRole | null;
  /** What its label or the line before says it is. */
  readonly role: LabelRole | null;
  /** Whether its label stands in its own line. */
  readonly isInLine: boolean;
  readonly leadsOn: boolean;
}

/** A page of more lines is a list of many, and whoever stands in it is one of them. */
const LINES_MAX = 150;
/** No name with its number is longer. */
const LINE_MAX = 90;

/** A name, and behind it a handle, an address, a number. */
const behindName =
  /^(\S.{0,38}?\S)[\s·|(（-]+((?:[@$£]\p{L}[\p{L}\p{N}._-]{2,}|[^\s@]+@[^\s@]+|[(+]?[\d*•][\d\s*•()-]{5,}?))[)）]?$/u;

const handle = /^(?:[@$£]\p{L}[\p{L}\p{N}._-]{2,}|[\p{L}\p{N}._*•+-]+@[\p{L}\p{N}.*-]+)(?: |$)/u;
const number = /^(?:[\p{L}（(]{2,16}[ :：]{0,2})?[（(]?\+?[\d*•][\d*•() -]{6,}[\d*•][)）]?$/u;
const bankNumber =
  /^[\p{L}\p{M}. ]{2,24}[（( ·]{1,2}[（(]?(?:[\d*•]{3,}[\d*•() -]*[\d*•]|尾号 ?\d{4})[)）]?$/u;
const DIGITS_MIN = 9;

/** An address, a handle, an account: what stands beside a person in lists of payees. */
export function isContact(line: string): boolean {
  // "+44 7700 900123 · Harbour Bank"
  const [text = ''] = line.split(/\s[·|]\s/u, 1);
  if (handle.test(text)) return true;
  if (bankNumber.test(text) && isBank(text)) return true;
  if (!number.test(text) || isKindOfAccount(text)) return false;
  return /[*•]{2}/u.test(text) || (text.match(/\d/gu)?.length ?? 0) >= DIGITS_MIN;
}

interface Part {
  readonly name: string;
  readonly behind: string;
  readonly label: string;
}

/** The texts of a line that may be a name: all of it, what stands before its number, what stands behind a colon. */
function partsIn(text: string): readonly Part[] {
  // "Jo Roe +44 7700 900123 · Harbour Bank"
  const [beforeBank = ''] = text.split(/\s[·|]\s/u, 1);
  const [, name = '', behind = ''] = behindName.exec(text) ?? behindName.exec(beforeBank) ?? [];
  if (name !== '' && isContact(behind)) {
    const run = labelledRun(name);
    return [
      {
        name: run?.value ?? bareName(name.replace(/\s[A-Z]{2}\d{2}$/u, '')),
        behind,
        label: run?.label ?? '',
      },
    ];
  }
  const [, label = '', value = ''] = /^([^:：]{2,20})[:：]\s*(\S.*)$/u.exec(text) ?? [];
  if (label !== '') return [{ name: bareName(value), behind: '', label }];
  const run = labelledRun(text);
  if (run !== null) return [{ name: run.value, behind: '', label: run.label }];
  // "20441 - Águas do Vale": a number goes before it in lists of billers.
  const withoutNumber = text.replace(/^\d{3,8}\s?[-–·]\s?(?=\p{L})/u, '');
  const [first = '', ...rest] = withoutNumber.split(/\s[·|｜–—-]\s/u);
  const whole = bareName(first).replace(/\s+[A-Z]{2}\d{2}(?: ?[\dA-Z]{2,4}){3,8}$/u, '');
  return [{ name: whole, behind: rest.join(' '), label: '' }];
}

/** What a line says of the one below it: nothing, where it is itself label and value. */
function roleBefore(before: string): LabelRole | null {
  return before.length <= 40 && (isLabel(before) || !/\s/.test(before)) ? roleOf(before) : null;
}

export function payeeCandidates(page: PageText): readonly Candidate[] {
  const near = page.lines.filter((line) => line.distance < (line.heading ? 3 : 2)).slice(0, LINES_MAX);
  const own = near.filter(({ text }) => text.length <= LINE_MAX && greetsUser(text));
  return near.flatMap((line, i) => {
    if (line.text.length > LINE_MAX || greetsUser(line.text)) return [];
    const before = near[i - 1]?.text ?? '';
    const after = near[i + 1]?.text ?? '';
    return partsIn(line.text).flatMap(({ name, behind, label }) => {
      const form = nameForm(name);
      if (
        form === null ||
        isBank(name) ||
        hasBankNumber(line.text) ||
        own.some(({ text }) => text.includes(name))
      )
        return [];
      const said = label === '' ? roleBefore(before) : roleOf(label);
      const role = namesEmployer(page, label || before) ? 'payer' : said;
      const leadsOn = /[›»>❯▸]\s*$/u.test(line.text);
      const below = roleBefore(near[i + 2]?.text ?? '');
      return [{ name, form, line, behind, before, after, below, role, isInLine: label !== '', leadsOn }];
    });
  });
}
