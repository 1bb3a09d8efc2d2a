// The remittance information as the page has it, or else what the one thing is that is bought or owed.
import { findAmounts } from '../transfer/find-amounts.ts';
import type { TransferKind } from '../transfer/transfer.ts';
import { controlWord } from './commit-words.ts';
import { saysPayee } from './label-hints.ts';
import { distinct, type Labelled, nearestOf } from './labelled.ts';
import { roleOf } from './labels.ts';
import { nameForm } from './name-forms.ts';
import { insideOf, noteBesideSale, noteInText } from './note-in-text.ts';
import type { PageText } from './page.ts';
import { payeeSentences } from './payee-in-text.ts';
import type { Read, Reading } from './reading.ts';

/** Parts of an order: where one stands, something is sold. */
const sold = (values: readonly Labelled[]): boolean =>
  values.some(({ role, distance }) => role === 'aside' && distance < 3);

/** What a buyer writes to whoever gets the goods, and what a shop calls them. */
const message =
  /descri|beschreib|opis|описан|品名|商品|描述|明细|明細|message|note|gift|card|留言|贺|賀|mensaje|mensagem|nachricht|gru(?:ß|ss)|messaggio|bericht|メッセージ|메시지|lời nhắn|pesan|сообщени|رسالة|mesaj|wiadomość|संदेश|ข้อความ/iu;

/** What the payee's own statement shows is the payer's name where nothing was written: "받는 분에게 표시 김수현". */
const shown = /표시|표기/u;

/** How pages say that nothing was written. */
const notSaid =
  /^(?:non renseign[ée]e?s?|(?:not|none) (?:provided|specified|entered|given)|none|n\/a|未填写?|未填寫|無|无|なし|없음|keine?|nicht angegeben|sin (?:concepto|especificar|referencia)|no (?:indicad|especificad)[oa]|não (?:informad|preenchid)[oa]|nessun[ao]|non specificat[oa]|geen|niet opgegeven|brak|нет|не указано|yok|belirtilmemiş|không có|tidak ada|ไม่มี|لا يوجد|कोई नहीं)$/iu;

/** Whether a value is nobody's word: empty, a stroke for none, or the payer's own name. */
function isBlank({ value, label }: Labelled): boolean {
  return (
    value === '' ||
    /^[-–—\s]*$/.test(value) ||
    notSaid.test(value.trim()) ||
    (shown.test(label) && (value === '나' || nameForm(value) === 'person'))
  );
}

/** Descriptions of the payment itself, and not of goods. */
const ofPayment =
  /\bdel? pago|\bof (?:the )?payment|\bpayment (?:description|details|purpose)|付款(?:说明|說明|内容|事由)|d[oe] pagamento|d[ue] paiement|der zahlung|płatności|платежа|ödeme|betaling/iu;

/** An invoice by its number is what is paid, whatever goods it is for: "Invoice 88213 - chiller repair". */
const isOfInvoice =
  /^(?:invoice|inv|bill|rechnung|re-nr|facture|factura|fattura|fatura|faktura|faktuur|счет|счёт|发票|發票|請求書|청구서|hóa đơn|tagihan)[\s.:#№-]*(?:n[or]?[.°º]?\s*)?\p{L}{0,4}[\s-]?\p{Nd}/iu;

/**
 * A list of goods is headed "Description" too; at a purchase only what the person typed under a name of its own is a purpose,
 * or what a row says where nothing else is sold.
 */
function states(value: Labelled, kind: TransferKind, isSold: boolean): boolean {
  const { role, source, editable, label, hint } = value;
  if (role !== 'purpose' || isBlank(value)) return false;
  if (kind !== 'purchase') return true;
  if (!editable && ofPayment.test(label) && /\p{L}/u.test(value.value)) return true;
  const isSaid = !isSold && !editable && /\p{L}/u.test(value.value);
  if (isSaid && (!message.test(label) || isOfInvoice.test(value.value))) return true;
  return source === 'input' && editable && roleOf(label, hint.replace(/textarea$/, '')) === 'purpose';
}

/** A list offers "Other" for whatever it has no word for. */
const isAny =
  /^(?:other|others|其他|其它|其他用途|otros?|outros?|sonstiges|andere|autres?|altro|その他|기타|अन्य|khác|lainnya|อื่น ?ๆ|другое|прочее|أخرى|diğer|inne|overig|varios|vários|various|misc|diverses?|verschiedenes|varie|muhtelif|różne|разное|lain-lain|杂项|雜項|雑費)$/iu;

/** Labels of what is chosen from a list, beside which words of one's own say more: "Purpose", "资金用途". */
const ofList =
  /purpose|reason|nature|categor|type\b|kind of|用途|性质|性質|类型|類型|类别|類別|目的|zweck|grund|art der|finalidad|tipo de|catégorie|natur[ae]|scopo|tipologia|목적|사유|उद्देश्य|प्रयोजन|mục đích|tujuan|วัตถุประสงค์|цель|вид |الغرض|غرض|سبب|amac|amaç|türü|cel |reden|doel/iu;

/** What a person wrote says more than what a list offered: "Araç kaparosu" beside "Diğer". */
function told(values: readonly Labelled[]): readonly Labelled[] {
  const telling = values.filter(({ value }) => !isAny.test(value.trim()));
  const all = telling.length > 0 ? telling : values;
  const worded = all.filter(({ value }) => /\p{L}/u.test(value));
  const typed = worded.filter(({ source }) => source !== 'choice');
  const listed = typed.filter(({ label }) => ofList.test(label));
  // What somebody writes who approves of a payment says nothing of what it is for.
  const own = typed.filter(
    (one) => !listed.includes(one) && listed.some(({ editable }) => editable === one.editable),
  );
  return [own, typed, all].find((some) => some.length > 0) ?? [];
}

/** A column of things to choose from has many values under one head; where something else says what is paid for, none of them does. */
function withoutLists(values: readonly Labelled[]): readonly Labelled[] {
  const isListed = ({ label, source, value }: Labelled): boolean =>
    source === 'table' && values.some((other) => other.label === label && other.value !== value);
  const others = values.filter((one) => !isListed(one));
  return others.length > 0 ? others : values;
}

const theirs = /^(?:their|seine?|ihre?|son|sa|suyo|dele|hun|zijn|его|onun|jego)(?!\p{L})/iu;

/** Of two notes the one that the payee gets to see: "Their reference" beside "Your reference". */
function toPayee(values: readonly Labelled[]): readonly Labelled[] {
  const shownToPayee = values.filter(({ label }) => saysPayee(label) || theirs.test(label));
  return shownToPayee.length > 0 ? shownToPayee : values;
}

/** `null` where nothing is stated, or two nearest values differ; a reference number beside words is no second purpose. */
function stated(values: readonly Labelled[], kind: TransferKind): Read<string> | null {
  const near = toPayee(told(withoutLists(nearestOf(values))));
  const different = distinct(near, (a, b) => a.value === b.value);
  const worded = different.filter(({ value }) => /\p{L}/u.test(value));
  const [first, second] = different.length > 1 && worded.length > 0 ? worded : different;
  if (first === undefined || second !== undefined) return null;
  // A shop's buyer writes to whoever gets the goods, too.
  const isNamed = roleOf(first.label, first.hint) === 'purpose';
  return {
    value: insideOf(first.value) ?? first.value,
    sure: isNamed && kind !== 'purchase' ? 'high' : 'medium',
    from: first.label,
  };
}

const sells: readonly TransferKind[] = ['purchase', 'bill', 'top-up'];

/** No name of a thing is longer. */
const ITEM_MAX = 80;

/** A name of a thing has no full stop behind its last word, as a hint beside it has. */
const isSentence = /\p{Ll}{3}\.$|[。!！?？]$/u;

/** Whether a value names a thing: in one line, without its price, no heap of numbers, and no step of the way. */
function isThing({ role, value, distance }: Labelled): boolean {
  if (role !== 'item' || distance > 2 || value.length > ITEM_MAX || !/\p{L}{2}|\p{Lo}/u.test(value))
    return false;
  // What a plan includes, part by part, is no name of it.
  const isList = value.split(' · ').length > 2;
  return (
    !isList &&
    !isSentence.test(value) &&
    !/^(?:confirms|goes-on)$/.test(controlWord(value)) &&
    !value.includes('\n') &&
    findAmounts(value, { language: '', currency: null }).every(({ marked }) => !marked)
  );
}

/** The one thing that a row of its own names; goods in a list are no purpose. */
function readItem(values: readonly Labelled[]): Read<string> | null {
  const things = distinct(nearestOf(values.filter(isThing)), (a, b) => a.value === b.value);
  const [only, second] = things;
  if (only === undefined || second !== undefined || isAny.test(only.value.trim())) return null;
  return { value: only.value, sure: 'medium', from: only.label };
}

const supports =
  /support|donat|giving to|spende|soutene|soutien|\bdon\b|apoy|sostien|doando|doar|steun|wspiera|поддерж/iu;

const gives =
  /捐|寄付|寄附|기부|후원|\bdona(?:te|tion|r|cion|ção|ciones|zione)|\bdonn?er\b|\bfaire un don|\bspende|quyên góp|ủng hộ|\bdonasi|\bsumbang|บริจาค|пожертв|تبرع|bağış|darowi|wesprzyj|doneer|\bdonatie|दान/iu;

/** Whether what is pressed gives to a cause: then the cause is what it is for, though nothing is sold. */
const isGift = ({ control }: PageText): boolean => gives.test(control.name);

/** What a gift is for, where the sentence that says so names a cause and a label names who gets it: "You are supporting Shoes for Ana". */
function causeInText(page: PageText, name: string | null): Read<string> | null {
  const [cause, another] = payeeSentences(page).filter((one) => supports.test(one.text) && one.name !== name);
  if (name === null || cause === undefined || another !== undefined) return null;
  return { value: cause.name, sure: 'medium', from: cause.text };
}

/** Never sure where no label says that it is a purpose. */
export function readPurpose(
  page: PageText,
  values: readonly Labelled[],
  { kind, name, amount }: Pick<Reading, 'kind' | 'name' | 'amount'>,
): Read<string> | null {
  const isSold = sold(values);
  const purposes = values.filter((value) => states(value, kind, isSold));
  if (purposes.length > 0) return stated(purposes, kind);
  const hasTotal =
    values.some(({ role }) => role === 'total') && !values.some(({ role }) => role === 'amount');
  const known = { name: name?.value ?? null, amount: amount?.value ?? null };
  const isSale = sells.includes(kind);
  const item = isSale || hasTotal || isGift(page) ? readItem(values) : null;
  if (item !== null) return item;
  if (!isSale) return noteInText(page, values, known);
  const isNamed = kind === 'purchase' && name?.sure === 'high';
  return causeInText(page, known.name) ?? (isSold ? null : noteBesideSale(page, values, known, isNamed));
}
