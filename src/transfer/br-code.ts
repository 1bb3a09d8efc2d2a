// Reads a BR Code, the text that a Pix QR code holds and that a person copies and pastes.
import { crc16 } from './crc16.ts';

/** `key`: the payee's own Pix key; `null` in a dynamic code, which names one charge. `name`: as its bank has it, at most 25 characters. */
export interface BrCode {
  readonly key: string | null;
  readonly name: string | null;
  readonly isWhole: boolean;
}

type Fields = ReadonlyMap<string, string>;

const NO_FIELDS: Fields = new Map();

/** Fields of two digits, each with its length in two more (EMVCo QRCPS, 3.3); `null` where the text is no such list. */
function fieldsOf(text: string): Fields | null {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const [head, id, length] = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4)) ?? [];
    if (head === undefined || id === undefined) return null;
    const end = at + 4 + Number(length);
    if (end > text.length) return null;
    fields.set(id, text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

function utf8(text: string): readonly number[] {
  const bytes = encodeURIComponent(text.replace(/\p{Cs}/gu, '?')).match(/%[\dA-F]{2}|[^%]/g) ?? [];
  return bytes.map((one) => (one.length === 3 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0)));
}

function isWhole(text: string): boolean {
  const found = /^(.*6304)([\dA-F]{4})$/i.exec(text);
  const [, checked = '', check = ''] = found ?? [];
  return found !== null && crc16(utf8(checked), 0xffff) === Number.parseInt(check, 16);
}

/** What a text must look like to be worth reading: the version first, the check last (Manual do BR Code, Banco Central). */
const shape = /^000201.*br\.gov\.bcb\.pix.*6304[\dA-F]{4}$/i;

/** `null` for a text that is none. `isWhole`: its check holds. */
export function readBrCode(text: string): BrCode | null {
  if (!shape.test(text)) return null;
  const fields = fieldsOf(text) ?? NO_FIELDS;
  const templates = [...fields].filter(([id]) => /^(?:2[6-9]|[34]\d|5[01])$/.test(id));
  const pix = templates
    .map(([, value]) => fieldsOf(value) ?? NO_FIELDS)
    .find((one) => /^br\.gov\.bcb\.pix$/i.test(one.get('00') ?? ''));
  return { key: pix?.get('01') || null, name: fields.get('59')?.trim() || null, isWhole: isWhole(text) };
}
