// A word that is warned of, or denied, is no cue (facts/cue-lexicon.json, `guards`).
import { oneLetter } from './one-letter.ts';
import type { Written } from './written.ts';

/** How far before a term a warning counts, in characters. */
const REACH = 12;

/** No end of a clause between the warning and the term; "to avoid loss" and "防止损失" are what a caller says too. */
const samePhrase = String.raw`[^,，。.;；!！?？\n]{0,12}$`;

const warnings = [
  ...['谨防', '警惕', '防范(?!风险|损失)', '提防', '小心', '当心', '远离', '抵制', '杜绝', '严禁', '反诈'],
  ...[
    '勿',
    '切勿',
    '莫',
    '不要(?!告诉|担心|害怕|怕|紧张|挂|声张|问|跟|和|让|说)',
    '别(?=信|做|参与|碰|点|去|给)',
  ],
  ...['beware', 'scam alert', 'fraud alert', 'fraud warning', 'watch out for', 'stay away from'],
  ...['cuidado con', 'ojo con', 'cuidado com', 'attention a', 'attention aux', 'mefiez-vous'],
  ...['vorsicht vor', 'warnung vor', 'ระวัง', 'canh giac', 'waspada', 'awas', 'hati-hati'],
];

/** Denials stand directly before the term; a few small words may come between. */
const denials = [
  ...['不是', '并非', '非', '反', '没有', '不含', '不属于'],
  ...[
    'not',
    'never',
    "isn't",
    'isn’t',
    'non',
    'without',
    'no es',
    'nao e',
    'nao',
    "n'est pas",
    'pas de',
    'pas',
  ],
  ...['kein', 'keine', 'keinen', 'nicht', 'bukan', 'khong phai', 'ไม่ใช่'],
];
/** In Portuguese "no" stands before a noun as "in the": a denial begins the phrase, or follows a small word of English or Spanish. */
const denyingNo = String.raw`(?:(?:^|[,，。.;；:：!！?？(（\n])\s*|(?<!\p{L})(?:and|but|so|with|is|are|was|has|have|had|there|y|pero|con|hay|tiene)\s+)no`;
const smallWords = '(?:一个|一种|任何|什么|a|an|the|any|for|of|un|una|um|uma|une|le|la|ein|eine|de)?';

const warned = new RegExp(`(?:${warnings.join('|')})${samePhrase}`, 'u');
const denied = new RegExp(
  `(?:(?:^|[^\\p{L}]|(?<=\\p{sc=Han}))(?:${denials.join('|')})|${denyingNo})\\s*${smallWords}\\s*["“”'‘’「『(（]?$`,
  'u',
);

/** Where the language puts it behind. */
const behind =
  /^[^,，。.;；!！?？\n]{0,8}?(?:诈骗?(?:宣传|预防|防范|讲座|案例|警示)|ニ注意|デハナ|ジャナ|ニ気ヲツケ|주의|아님|아닙|아니|예방|से सावधान|से बचें|नहीं)/u;

/**
 * Whether a warning or a denial silences a word. `ignored` where it is part of an order that a person typed: who dictates a
 * reason may put "beware of" before it, and words that are added never make a payment look better.
 */
export type Warnings = 'heeded' | 'ignored';

/** A word of Cyrillic letters alone is Russian: "по" is no "no", though it looks like one. */
const cyrillicWord = /(?<!\p{L})\p{sc=Cyrillic}+(?!\p{L})/gu;

function folded(text: string): string {
  const spared = text.replace(cyrillicWord, (word) => '_'.repeat(word.length));
  return Array.from(spared, oneLetter).join('');
}

function textBefore({ source, at }: Written, from: number): string {
  const start = at[from] ?? 0;
  return folded(source.slice(Math.max(0, start - 2 * REACH), start));
}

/** Whether the text before the unit `from` denies what comes then ("no refund"). */
export function isDenied(written: Written, from: number): boolean {
  return denied.test(textBefore(written, from));
}

/** Whether the text around the units `from` to `to` warns of them or denies them. */
export function isNegated(written: Written, from: number, to: number): boolean {
  const { source, end } = written;
  const before = textBefore(written, from);
  const stop = end[to - 1] ?? 0;
  return (
    warned.test(before) || denied.test(before) || behind.test(folded(source.slice(stop, stop + REACH + 4)))
  );
}
