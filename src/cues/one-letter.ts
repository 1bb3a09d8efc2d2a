// One letter for all that look like it: accents, capitals, other alphabets, small capitals, traditional forms.
import { latinLook } from '../transfer/latin-look.ts';
import { simplified } from '../transfer/simplified.ts';

/** Each followed by the Latin letter it is taken for, beside those of `latinLook`: small capitals, strokes, other shapes. */
const lookAlikes =
  'дdіiїiӏlԛqүyѵvьbγyμmσoωwϲcʙbᴄcᴅdᴇeꜰfʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzᴀaɢgȷjƚlłløođdðdħhŧt';

const latin: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: lookAlikes.length / 2 }, (_, at): [string, string] => [
    lookAlikes.charAt(2 * at),
    lookAlikes.charAt(2 * at + 1),
  ]),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

const isHan = /\p{Script=Han}/u;
const alphabetic = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Armenian}]/u;
const KATAKANA_FROM_HIRAGANA = 0x60;

/** Without its accent and its alphabet; other scripts keep their marks, which are part of the letter there. */
function bareLetter(character: string): string {
  return alphabetic.test(character) ? latinLook(character) : character;
}

function katakana(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + KATAKANA_FROM_HIRAGANA) : character;
}

/** What stands for one character (NFKC) in every spelling that counts as the same: none, one or two characters. */
export function oneLetter(character: string): string {
  const bare = bareLetter(character.toLowerCase());
  const letter = latin.get(bare) ?? bare;
  return katakana(isHan.test(letter) ? simplified(letter) : letter);
}
