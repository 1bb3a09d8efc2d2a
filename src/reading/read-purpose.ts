// The remittance information as the page has it.
import type { TransferKind } from '../transfer/transfer.ts';
import { distinct, type Labelled, nearestOf } from './labelled.ts';
import { roleOf } from './labels.ts';
import type { Read } from './reading.ts';

/** Parts of an order: where one stands, something is sold. */
const sold = (values: readonly Labelled[]): boolean =>
  values.some(({ role, distance }) => role === 'aside' && distance < 3);

/** What a buyer writes to whoever gets the goods, and what a shop calls them. */
const message =
  /descri|beschreib|opis|описан|品名|商品|描述|明细|明細|message|note|gift|card|留言|贺|賀|mensaje|mensagem|nachricht|gru(?:ß|ss)|messaggio|bericht|メッセージ|메시지|lời nhắn|pesan|сообщени|رسالة|mesaj|wiadomość|संदेश|ข้อความ/iu;

/**
 * A list of goods is headed "Description" too; at a purchase only what the person typed under a name of its own is a purpose,
 * or what a row says where nothing else is sold.
 */
function states(
  { role, value, source, editable, label, hint }: Labelled,
  kind: TransferKind,
  isSold: boolean,
): boolean {
  if (role !== 'purpose' || value === '' || /^[-–—\s]*$/.test(value)) return false;
  if (kind !== 'purchase') return true;
  if (!isSold && !editable && /\p{L}/u.test(value) && !message.test(label)) return true;
  return source === 'input' && editable && roleOf(label, hint.replace(/textarea$/, '')) === 'purpose';
}

/** A list offers "Other" for whatever it has no word for. */
const isAny =
  /^(?:other|others|其他|其它|其他用途|otros?|outros?|sonstiges|andere|autres?|altro|その他|기타|अन्य|khác|lainnya|อื่น ?ๆ|другое|прочее|أخرى|diğer|inne|overig)$/iu;

/** What a person wrote says more than what a list offered: "Araç kaparosu" beside "Diğer". */
function told(values: readonly Labelled[]): readonly Labelled[] {
  const telling = values.filter(({ value }) => !isAny.test(value.trim()));
  const all = telling.length > 0 ? telling : values;
  const typed = all.filter(({ source, value }) => source !== 'choice' && /\p{L}/u.test(value));
  return typed.length > 0 ? typed : all;
}

/** `null` where nothing is stated, or two nearest values differ; a reference number beside words is no second purpose. */
export function readPurpose(values: readonly Labelled[], kind: TransferKind): Read<string> | null {
  const isSold = sold(values);
  const near = told(nearestOf(values.filter((value) => states(value, kind, isSold))));
  const different = distinct(near, (a, b) => a.value === b.value);
  const worded = different.filter(({ value }) => /\p{L}/u.test(value));
  const [first, second] = different.length > 1 && worded.length > 0 ? worded : different;
  if (first === undefined || second !== undefined) return null;
  // A shop's buyer writes to whoever gets the goods, too.
  const isNamed = roleOf(first.label, first.hint) === 'purpose';
  return { value: first.value, sure: isNamed && kind !== 'purchase' ? 'high' : 'medium', from: first.label };
}
