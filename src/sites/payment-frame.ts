// Whether a frame inside another page looks like the part of it where the payment is made.
import { isBuiltIn } from './built-in.ts';

/** What the page around it says of a frame; `host` and `path` (decoded) of where it is loaded from. Any may be `''`. */
export interface FrameMark {
  readonly host: string;
  readonly path: string;
  readonly allow: string;
  readonly title: string;
  readonly name: string;
}

const words = new Set(
  'pay payment payments paying checkout cashier card cards billing till bezahlen zahlung kasse paiement paiements pago pagos pagamento pagamentos betaling betalen platnosc platnosci odeme оплата платеж bayar pembayaran'.split(
    ' ',
  ),
);

/** In scripts without spaces a word stands anywhere. */
const unspaced = /支付|付款|收银|收銀|结账|結帳|银行卡|信用卡|決済|お支払|カード|결제|지불|카드/u;

/** The words of a title, a name (`paymentFrame`, `card-number`) or an address. */
function wordsIn(text: string): readonly string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .split(/[^\p{L}]+/u);
}

/** A part of a host that begins or ends so: `pay`, `payments`, `securepay`. */
const payingLabel = /^(?:pay(?!load)|checkout|cashier)|(?:pay|payments?|checkout|cashier)$/u;

/** A page that lets a frame ask the browser to pay: `payment`, `payment *`, not `payment 'none'`. */
const lendsPayment = (allow: string): boolean =>
  allow.split(';').some((directive) => /^\s*payment(?:\s+(?!'none').*)?$/u.test(directive));

/** Looks only: a frame that says nothing of paying may pay all the same. */
export function isPaymentFrame({ host, path, allow, title, name }: FrameMark): boolean {
  if (isBuiltIn(host) || lendsPayment(allow)) return true;
  const labels = host.split('.').slice(0, -1);
  if (labels.some((label) => payingLabel.test(label))) return true;
  const said = [title, name, path].join(' ');
  return unspaced.test(said) || wordsIn(said).some((word) => words.has(word));
}
