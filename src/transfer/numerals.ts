// Digits of other writing systems as ASCII digits, without changing where anything stands in the text.

/** Code points of the zero of each decimal system that pages use; the nine after it are its other digits. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10,
];

const compatibility: Readonly<Record<string, string>> = { '￥': '¥', '￡': '£', '￦': '₩', '﹩': '$' };

const hanDigits = '零〇一二三四五六七八九两兩壹贰貳弍叁參叄参肆伍陆陸柒捌玖';
const hanValues = '0012345678922122233334566789';
const hanPowers: Readonly<Record<string, string>> = { 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿' };

/** Chinese numeral characters, for character classes in patterns. */
export const hanNumerals = `${hanDigits}十百千万亿拾佰仟萬億`;

function zeroOf(code: number): number {
  return zeros.find((zero) => code >= zero && code < zero + 10) ?? 0x30;
}

/** Full-width forms as ASCII and every decimal digit as 0-9, one character for one: offsets stay true. */
export function plainText(text: string): string {
  return text
    .replace(/[\u0660-\u17e9]/g, (char) => asciiDigit(char))
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[￥￡￦﹩]/g, (char) => compatibility[char] ?? char);
}

function asciiDigit(char: string): string {
  const code = char.charCodeAt(0);
  const zero = zeroOf(code);
  return zero === 0x30 ? char : String(code - zero);
}

/** Whether digits of two writing systems stand in the text (full-width counts as ASCII): such a number is refused. */
export function mixesDigits(text: string): boolean {
  const systems = new Set((text.match(/\p{Nd}/gu) ?? []).map((char) => zeroOf(char.charCodeAt(0)) % 0xfee0));
  return systems.size > 1;
}

const hanRun = new RegExp(`[${hanDigits}]`, 'g');
const hanBesideAscii = new RegExp(`\\d[${hanDigits}]|[${hanDigits}]\\d`);
const hanApproximate = new RegExp(`[${hanDigits.slice(2)}]{2,}[十百千万亿拾佰仟萬億]`);

/**
 * Chinese digits, spoken or capital, as ASCII and the capitals of 十百千万亿 as those: `壹万零伍` is `1万05`.
 * `null` for what is no number: digits of two systems side by side, and 五六百 ("five or six hundred").
 */
export function plainHan(text: string): string | null {
  if (hanBesideAscii.test(text) || (hanApproximate.test(text) && !/[点點]/.test(text))) return null;
  return text
    .replace(hanRun, (char) => hanValues.charAt(hanDigits.indexOf(char)))
    .replace(/[拾佰仟萬億]/g, (char) => hanPowers[char] ?? char)
    .replace(/(\d)[点點](?=\d)/g, '$1.');
}
