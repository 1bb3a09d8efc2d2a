// A note that no label names: in quotes, in brackets behind the sentence that says who is paid, right below the sum.
import { type Amount, compareAmounts } from '../transfer/amount.ts';
import { findAmounts } from '../transfer/find-amounts.ts';
import { isBank, isKindOfAccount } from './account-words.ts';
import { controlWord } from './commit-words.ts';
import { kindNamed } from './kind.ts';
import { isLabel } from './label-words.ts';
import type { Labelled } from './labelled.ts';
import { roleOf } from './labels.ts';
import { nameForm } from './name-forms.ts';
import type { PageText, TextLine } from './page.ts';
import { greetsUser, isPageWord } from './page-words.ts';
import { payeeSentences } from './payee-in-text.ts';
import type { Read } from './reading.ts';
import { isStatus } from './status-words.ts';
import { amountIn } from './sums.ts';

/** What is read of the page already, and is no note; `null` where it was not read. */
export interface Known {
  readonly name: string | null;
  readonly amount: Amount | null;
}

/** Longer ones are the page's own sentences. */
const NOTE_MAX = 60;

const quoted = /^(?:“(.+)”|"(.+)"|„(.+)[“”]|«\s*(.+?)\s*»|「(.+)」|『(.+)』|‘(.+)’)$/u;

/** What a text says within the quotes around all of it; `null` where there are none. */
export const insideOf = (text: string): string | null =>
  quoted
    .exec(text.trim())
    ?.slice(1)
    .find((one) => one !== undefined) ?? null;

/** Whether a text says something of its own, and not whose account, which day or how it is sent. */
function saysOwn(text: string, { name }: Known): boolean {
  return (
    text.length > 1 &&
    text.length <= NOTE_MAX &&
    /\p{L}{2}|\p{Lo}|\p{Extended_Pictographic}/u.test(text) &&
    text !== name &&
    !/\p{Nd}{4}|[*•]{2}|[:：]|@/u.test(text) &&
    !isStatus(text) &&
    !isBank(text) &&
    !isKindOfAccount(text)
  );
}

/** The only quoted line near the control. */
function quotedNote({ lines }: PageText, known: Known): string | null {
  const notes = lines.flatMap(({ text, distance }) => {
    const inside = distance < 2 ? insideOf(text) : null;
    return inside !== null && saysOwn(inside, known) ? [inside] : [];
  });
  return new Set(notes).size === 1 ? (notes[0] ?? null) : null;
}

const inQuotes = /[“"„«「『]\s*([^“”"„«»「」『』]+?)\s*[”“"»」』]/gu;

/** Words by which a sentence says that what it quotes goes along with the money. */
const goesAlong =
  /\b(?:reference|memo|note|message|statement|verwendungszweck|betreff|nachricht|motif|libellé|concepto|mensaje|referencia|referência|descrição|mensagem|causale|messaggio|omschrijving|bericht|tytuł\w*|açıklama\w*|nội dung|berita|catatan)\b|назначени|сообщени|备注|備註|附言|摘要|用途|メッセージ|メモ|摘要|메모|표시|메시지|टिप्पणी|संदेश|หมายเหตุ|ข้อความ|ملاحظ|البيان/iu;

/** "We’ll show “rent May” as the reference": the only text that such sentences near the control quote. */
function referenceNote({ lines }: PageText, known: Known): string | null {
  const notes = lines.flatMap(({ text, distance }) => {
    if (distance > 1 || !goesAlong.test(text.replace(inQuotes, ' '))) return [];
    return [...text.matchAll(inQuotes)].flatMap(([, inside = '']) =>
      saysOwn(inside, known) ? [inside] : [],
    );
  });
  return new Set(notes).size === 1 ? (notes[0] ?? null) : null;
}

/** Behind whom is paid: "(for the skis)", "for “ski lift”". */
const bracketed = /[(（]([^()（）]+)[)）]\s*(?:[.?!。？！]?$|[，,])/u;
const forWhat = /(?<!\p{L})(?:for|für|pour|por|per|za|за|voor|için|untuk|cho) ([“"„«].+[”“"»])\s*[.?!]?$/u;

/** A note is written, and not called as somebody is or as a part of the form. */
function isWritten(text: string): boolean {
  const form = nameForm(text);
  return form !== 'masked' && form !== 'body' && roleOf(text) === null && !isLabel(text);
}

function sentenceNote(page: PageText, known: Known): string | null {
  const notes = payeeSentences(page).flatMap(({ text, what }) => {
    const [, inside = what || undefined] = bracketed.exec(text) ?? [];
    const said = insideOf(forWhat.exec(text)?.[1] ?? '') ?? inside;
    // Who somebody is by his papers stands in brackets too, in one word.
    const isNote =
      said !== undefined && /\p{L}[ \p{Extended_Pictographic}]|「/u.test(`${said} `) && saysOwn(said, known);
    return isNote && isWritten(said) && !isOneName(said, known) ? [said] : [];
  });
  return new Set(notes).size === 1 ? (notes[0] ?? null) : null;
}

/** Somebody's name by its form, or a part of the payee's. */
function isOneName(text: string, { name }: Known): boolean {
  if (name !== null && text.split(' ').some((word) => word.length > 1 && name.includes(word))) return true;
  return nameForm(text) === 'person';
}

/** Whether a line is the sum itself, set on a line of its own. */
function isTheSum(text: string, amount: Amount, language: string): boolean {
  if (text.length > 30) return false;
  const [only, second] = findAmounts(text, { language, currency: amount.currency });
  const reading = only?.reading;
  return (
    only?.marked === true &&
    second === undefined &&
    only.end - only.start >= text.length - 1 &&
    reading?.kind === 'amount' &&
    compareAmounts(reading.amount, amount) === 0
  );
}

/** Whether a line says nothing that the page says of itself, and no other value stands in it. */
function isLeftOver(
  { text, heading }: TextLine,
  values: readonly Labelled[],
  known: Known,
  language: string,
): boolean {
  return (
    !heading &&
    saysOwn(text, known) &&
    isWritten(text) &&
    // German writes every noun as a name: where another one is paid, two of them are a note.
    (known.name !== null || nameForm(text) !== 'person') &&
    !values.some(({ label, value }) => value === text || label === text) &&
    !/[?？。]$|\p{Sc}|[‹›<>→]|%/u.test(text) &&
    kindNamed(text) === null &&
    controlWord(text) === 'other' &&
    !text.split(' ').every(isPageWord) &&
    !greetsUser(text) &&
    amountIn(text, { language, currency: null }) === null
  );
}

/** The line right below the sum, where the sum stands alone as what the page is about. */
function noteBelowSum(page: PageText, values: readonly Labelled[], known: Known): string | null {
  const { amount } = known;
  if (amount === null) return null;
  const near = page.lines.filter(({ distance }) => distance < 2);
  const at = near.findIndex(({ text }) => isTheSum(text, amount, page.language));
  const below = at < 0 ? undefined : near[at + 1];
  // What a label stands before is a row of a list, and the next line begins another one.
  if (below === undefined || isRow(near, at, values) || isRow(near, at + 1, values)) return null;
  if (isLabelled(near[at + 2])) return null;
  return isLeftOver(below, values, known, page.language) ? below.text : null;
}

/** Whether a line is the value of a row that is read as one. */
function isRow(lines: readonly TextLine[], at: number, values: readonly Labelled[]): boolean {
  const text = lines[at]?.text;
  return values.some(
    ({ value, label, role }) => role !== null && value === text && label === lines[at - 1]?.text,
  );
}

/** Whether a line is a number or an account by itself, so that the line before it is its label. */
function isLabelled(next: TextLine | undefined): boolean {
  return next !== undefined && /\p{Nd}/u.test(next.text) && !/\p{L}{3}/u.test(next.text);
}

/** How somebody asks for money, before what it is for: "X vraagt je € 12 te betalen", "X 发起的AA收款". */
const asks =
  /request|\bask(?:s|ed)\b|vraagt|fordert|bittet|demande|solicita|pide|chiede|richiede|pede|cobra|prosi|просит|запрашивает|发起|發起|请求|請求|收款|요청|請求|मांग/iu;

/** The line behind who asks for money, also where it is drawn as a heading. */
function noteBehindRequest(page: PageText, values: readonly Labelled[], known: Known): string | null {
  const said = payeeSentences(page).map(({ text }) => text);
  const near = page.lines.filter(({ distance }) => distance < 2);
  const at = near.findIndex(({ text }) => said.includes(text) && asks.test(text));
  const behind = at < 0 ? undefined : near[at + 1];
  if (behind === undefined || isLabelled(near[at + 2])) return null;
  return isLeftOver({ ...behind, heading: false }, values, known, page.language) ? behind.text : null;
}

/** What is said of the goods by those who bought them is no note. */
const maxOfGoods = 40;

/** Medium: its place says it, no word does; `null` where nothing stands there that may be one. */
export function noteInText(page: PageText, values: readonly Labelled[], known: Known): Read<string> | null {
  const value =
    quotedNote(page, known) ??
    sentenceNote(page, known) ??
    referenceNote(page, known) ??
    noteBehindRequest(page, values, known) ??
    noteBelowSum(page, values, known);
  return value === null ? null : { value, sure: 'medium', from: value };
}

/** How many lines below whom it pays a link says what for. */
const BELOW_PAYEE = 3;

/** A street and a number, a site's address, one word, a row of marks: where the payee is and how he is liked. */
const isPlace = /\p{L}\.? \p{Nd}{1,4}\p{L}?$|\p{L}\.\p{L}|^[!-ɏ]+$|^.{1,4}$|[·•|★]/u;

/** The only line right below whom a link pays that says something of its own, where a label names him: "Course fee, January". */
function noteBelowPayee(page: PageText, values: readonly Labelled[], known: Known): string | null {
  const own = page.lines.filter(({ distance }) => distance === 0);
  const at = own.findIndex(({ text }) => text === known.name);
  const below = at < 0 ? [] : own.slice(at + 1, at + 1 + BELOW_PAYEE);
  const notes = below.filter(
    (line) =>
      isLeftOver(line, values, known, page.language) &&
      nameForm(line.text) !== 'person' &&
      !isPlace.test(line.text),
  );
  const [only, another] = notes;
  return only === undefined || another !== undefined ? null : only.text;
}

/**
 * The same where something may be sold: only what is quoted in a few words, stands in the sentence that says who is paid
 * or, where a label names him, alone below his name.
 */
export function noteBesideSale(
  page: PageText,
  values: readonly Labelled[],
  known: Known,
  isNamed: boolean,
): Read<string> | null {
  const quote = quotedNote(page, known);
  const isShort = quote !== null && quote.length <= maxOfGoods && !/[.!。！]$/u.test(quote);
  const said = isShort ? quote : sentenceNote(page, known);
  const value = said ?? (isNamed ? noteBelowPayee(page, values, known) : null);
  return value === null ? null : { value, sure: 'medium', from: value };
}
