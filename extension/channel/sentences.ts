// Which sentence of the messages says each finding and each choice: the one that is called as its code is.
import type { FindingCode } from '../../src/findings/finding.ts';

type Underlined<Text extends string> = Text extends `${infer Before}-${infer After}`
  ? `${Before}_${Underlined<After>}`
  : Text;

type SentenceOf<Code> = Code extends `${infer Check}/${infer Name}`
  ? `finding_${Underlined<Check>}_${Underlined<Name>}`
  : never;

/**
 * `payee/first-time` as `finding_payee_first_time`; the facts of the finding fill the `$1`, `$2`, … of its sentence. A code
 * without one does not compile where the sentence is said.
 */
export function sentenceOf<Code extends FindingCode>(code: Code): SentenceOf<Code> {
  // What the type says letter for letter, no type can follow through a `replace`.
  return `finding_${code.replace(/[/-]/g, '_')}` as SentenceOf<Code>;
}

/** `reason` and `fee-or-refund` as `reason_fee_or_refund`: the sentence of one code out of several that stand for a choice. */
export function keyOf<Kind extends string, Code extends string>(
  kind: Kind,
  code: Code,
): `${Kind}_${Underlined<Code>}` {
  return `${kind}_${code.replaceAll('-', '_')}` as `${Kind}_${Underlined<Code>}`;
}
