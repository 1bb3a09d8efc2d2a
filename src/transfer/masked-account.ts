// Reads an account that the page shows only in part: 6222 **** **** 1234, 尾号1234, ••••4242.
import type { Account, AccountKind } from './account.ts';
import { hints } from './account-hints.ts';

const maskCharacters = /[*＊●○•·∙✱×…]/g;
const maskRun = /[*＊●○•·∙✱×]{2,}|…|(?<=[A-Za-z\d])\.{3,}(?=[A-Za-z\d])|(?<![a-wyz])x{2,}(?![a-wyz])/i;
/** "Ending in 1234" and its like: only the last digits are said. */
const ending =
  /^(?:.{0,20}?)(?:尾号(?:为)?|尾號|末尾|末4桁|ending(?: in| with)?|ends in|endet auf|se terminant par|terminada en|final)[\s:：]*(\d{3,6})\D{0,3}$/i;

/** Addresses of coins by how they begin, shortened in the middle; of Tron and of old Bitcoin only where letters and digits mix on both sides. */
const shortened =
  /^(?:0x[\da-f]{2,}|(?:bc|tb|ltc)1[02-9ac-hj-np-z]{2,})\*{4}[\da-z]{3,}$|^[13T](?=[^*]*\d|.*\*[^*]*\d)(?=.*[a-z])(?=.*[A-HJ-NP-Z])[1-9A-HJ-NP-Za-km-z]{3,}\*{4}[1-9A-HJ-NP-Za-km-z]{3,}$/;

function kindOf(value: string, hint: string): AccountKind {
  if (shortened.test(value)) return 'crypto';
  if (/^[A-Z]{2}[\d*]{2}[A-Z\d*]{8,}$/.test(value)) return 'iban';
  if (/^\+|^1[3-9]\d\*{4}\d{4}$/.test(value) || hints.phone.test(hint)) return 'phone';
  if (/^0x/i.test(value) || hints.crypto.test(hint)) return 'crypto';
  return hints.card.test(hint) || /^\d{4,6}\*+\d{4}$/.test(value) ? 'card' : 'bank';
}

function maskedAs(kind: AccountKind, value: string): Account {
  return { kind, value, masked: true, checksum: 'none' };
}

/** `value` with every hidden character as `*`, no spaces; an ellipsis hides an unknown number and counts as four. */
function canonical(text: string): string {
  return text
    .replace(/…|(?<=[A-Za-z\d])\.{3,}(?=[A-Za-z\d])/g, '****')
    .replace(/(?<![a-wyz])x{2,}(?![a-wyz])/gi, (run) => '*'.repeat(run.length))
    .replace(maskCharacters, '*')
    .replace(/[\s-]/g, '');
}

/** `null` when nothing is masked, or too little is left to be an account: a masked name or a password has no digits. */
export function parseMasked(text: string, hint: string): Account | null {
  const last = ending.exec(text)?.[1];
  if (last !== undefined)
    return maskedAs(kindOf(`****${last}`, `${hint} ${text.toLowerCase()}`), `****${last}`);
  if (text.length > 64 || !maskRun.test(text)) return null;
  const value = canonical(text);
  if (/^[^\s@]*\*[^\s@]*@[^\s@]+$/.test(value))
    return maskedAs(value.includes('.', value.indexOf('@')) ? 'email' : 'upi', value.toLowerCase());
  const digits = (value.match(/\d/g) ?? []).length;
  if (!/^\+?[A-Za-z\d*]+$/.test(value) || (!shortened.test(value) && digits < 3)) return null;
  return maskedAs(kindOf(value, hint), value);
}
