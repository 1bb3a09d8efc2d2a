// Stretches of one line that say something by themselves: a label and what it names, in one text.
import type { LabelRole } from '../../src/reading/label-vocabulary.ts';
import { isLabel } from '../../src/reading/label-words.ts';
import { roleOf } from '../../src/reading/labels.ts';
import { nameForm } from '../../src/reading/name-forms.ts';

/** A colon within brackets that were opened before it parts nothing: "王小明（收款银行：工行）". */
export const labelled = /^(?![^:：]*[(（][^)）:：]*[:：])([^:：\d]{1,40}|[^:：]{2,40})[:：]\s*(\S.*)$/su;

/** "메모 · 돌잔치 축하해": a dot parts a label from the only other text of its line; what is quoted behind it is a remark. */
const dotted = /^([^·•]{1,40}?)\s[·•]\s([^·•«“„「]+)$/u;

/** "Note · optional": that a field may stay empty says nothing of what stands in it. */
const optional = /^(?:\p{Ll}+|可选|.填|任意|선택)$/u;

/** "收款人 赵鹏": in a script that puts no spaces between words one parts a label from its value. */
const spaced =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}|\p{Script=Hangul}{2,6}(?: \p{Script=Hangul}{1,3})?) (\S+)$/u;

export function spacedRun(text: string): { readonly label: string; readonly value: string } | null {
  const apart = dotted.exec(text);
  const [, label = '', value = ''] = apart ?? spaced.exec(text) ?? [];
  // Only behind a dot: "收款人 zhangsan" is somebody.
  if (apart !== null && optional.test(value)) return null;
  return label !== '' && isLabel(label) && !isLabel(text) ? { label, value } : null;
}

/** Where in a line a further label begins: up to four words before a colon that are a label as a whole. */
function labelsAfter(text: string, from: number): number | null {
  for (const { index } of text.matchAll(/[:：](?!\/)/gu)) {
    if (index <= from) continue;
    const before = text.slice(from, index).split(' ');
    for (let words = Math.min(4, before.length - 1); words > 0; words -= 1) {
      const label = before.slice(-words).join(' ');
      if (isLabel(label)) return index - label.length;
    }
  }
  return null;
}

/** The runs of one stretch of a line: "Recipient: Jane Doe Amount: $5" has two. */
function runsOf(text: string): readonly string[] {
  const first = text.search(/[:：]/u);
  const next = first < 0 ? null : labelsAfter(text, first + 1);
  return next === null ? [text] : [text.slice(0, next), ...runsOf(text.slice(next))];
}

/** "Empfänger:in" is one word; its colon parts nothing. */
export function withoutGenderColon(text: string): string {
  return text.replace(/(?<=\p{L}):(?=in(?:nen)?(?!\p{L}))/gu, '');
}

/** The stretches of a line that may each be a label, a colon and a value. */
export function stretchesOf(text: string): readonly string[] {
  const gendered = withoutGenderColon(text);
  // Several in one line: "收款人：张三  金额：100".
  const stretches = gendered.split(/\s{2,}|[;；|｜]|(?<=[:：].*\S) (?=[^\s:：]{2,12}：)/u);
  return stretches.flatMap(runsOf);
}

/** "Payee name: J Harrow" below a heading is a value of its own. */
export function isLabelledItself(value: string): boolean {
  if (spacedRun(value) !== null) return true;
  const [label = '', said] = value.split(/[:：]/u, 2);
  return said !== undefined && label.length <= 40 && !/[(（][^)）]*$/u.test(label) && roleOf(label) !== null;
}

/** "Cửa hàng Mộc An" is a shop's name with the word for a shop in it, and no label of what stands below. */
export function isNameItself(label: string, role: LabelRole): boolean {
  return role === 'merchant' && !isLabel(label) && nameForm(label) === 'body';
}
