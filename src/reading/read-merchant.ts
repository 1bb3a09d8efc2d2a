// Who is paid for goods, and by a bill: the shop or the biller.
import type { Account } from '../transfer/account.ts';
import type { TransferKind } from '../transfer/transfer.ts';
import { saysPayee } from './label-hints.ts';
import type { Labelled } from './labelled.ts';
import type { PageText } from './page.ts';
import { isBetween } from './page-words.ts';
import { payeeCandidates } from './payee-candidates.ts';
import { nameInText } from './payee-in-text.ts';
import { likeliestPayee, sumAlone } from './payee-score.ts';
import { guess, type PayeeRead, readAccount, readNamed } from './payee-values.ts';
import { customer, holderOf, readLabelledPayee } from './read-payee.ts';
import type { Read } from './reading.ts';
import { namesSite, shopOf } from './shop.ts';

/** Beside card fields, whoever the goods are sent to. */
const goesTo =
  /recip|receiver|收件|收货|收貨|destinatar|empfänger|ontvanger|odbiorc|получат|alıcı|penerima/iu;

/** Words of paying, by which "to" is a shop's too: "付款給", "Pay to". */
export const saysPay =
  /\bpay|profit|benefi|in (?:aid|favou?r) of|proceeds|ordre|favore?\b|gunsten|rzecz|пользу|捐给|捐予|捐贈予|支付|付款|付給|bezahl|zahl|\bpag|支払|결제|оплат|плат|öde|betaal|pła[ct]|thanh toán|bayar|จ่าย|ชำระ|भुगतान|دفع/iu;

const gift =
  /\bdonat|\bdonac|\bdonaz|\bdoaç|\bdons?\b|fundrais|crowdfund|spende|\btip\b|support(?:ing)? (?:a |the |this )?creator|soutenir|darowizn|zbiórk|пожертв|捐|赞赏|贊助|打赏|打賞|寄付|寄附|投げ銭|후원|기부|bağış|ủng hộ|quyên góp|donasi|บริจาค|تبرع|दान/iu;

/** Whether a page is about a gift: its own name may be that of the service that hands it on. */
function isOfGifts({ title, control, lines }: PageText): boolean {
  return [title, control.name, ...lines.flatMap(({ text, heading }) => (heading ? [text] : []))].some(
    (text) => gift.test(text),
  );
}

/**
 * The one company that stands right at the sum in the control's own part: the head of a sheet says whom it pays. Of a
 * bill any: whose page it is only hands it on.
 */
function companyShown(page: PageText, kind: TransferKind): Read<string> | null {
  const isBill = kind === 'bill';
  const found = payeeCandidates(page).filter(
    ({ name, form, role, line, before, after }) =>
      form === 'body' &&
      role === null &&
      line.distance < (isBill ? 2 : 1) &&
      !namesSite(page, name) &&
      !isBetween(name) &&
      (isBill || (holderOf(name, []) === 'business' && (sumAlone.test(before) || sumAlone.test(after)))),
  );
  const [name, another] = new Set(found.map((one) => one.name));
  return name === undefined || another !== undefined ? null : { value: name, sure: 'medium', from: name };
}

/** The payee of a purchase: the merchant the page names, else the shop whose page it is. */
export function readMerchant(
  page: PageText,
  values: readonly Labelled[],
  kind: TransferKind = 'purchase',
): PayeeRead {
  const others = values.filter(({ value, distance }) => distance === 0 || !namesSite(page, value));
  const seller = readNamed(values, 'merchant');
  const shop = seller === null ? shopOf(page) : null;
  const name =
    readNamed(others, 'merchant') ??
    readNamed(
      others.filter(
        ({ distance, label, editable }) =>
          // Where the seller is named, a name that is typed is the buyer's own: the holder of the account to be debited.
          distance < 2 && !(seller !== null && editable) && !(page.asks.card && goesTo.test(label)),
      ),
      'name',
    ) ??
    readNamed(
      values.filter(({ label }) => saysPay.test(label) || /[给給俾畀]$/u.test(label)),
      'to',
    ) ??
    nameInText(page) ??
    guess(seller) ??
    (shop?.sure === 'high' ? null : companyShown(page, kind)) ??
    (isOfGifts(page) ? guess(shop) : shop) ??
    likeliestPayee(page, { sought: 'seller', hasAccount: false });
  return { name, account: null, institution: null };
}

/** Where a bank pays a bill; the customer's number with the biller is no account. */
const billersAccount =
  /^business|iban|收款|payee|beneficiar|recip|empf|begünst|odbior|получ|alıcı|振込|입금/iu;

/** The phone or card that a top-up is for. */
function toppedUp(values: readonly Labelled[]): Read<Account> | null {
  const near = values.filter(({ distance }) => distance < 2);
  return guess(readAccount(near, ['contact', 'account']));
}

/** Whose the phone or the card is, where a label says that he gets the money. */
function ownerOf(values: readonly Labelled[]): Read<string> | null {
  return readNamed(
    values.filter(({ label, editable }) => saysPayee(label) && !editable),
    'name',
  );
}

/** The payee of a bill or a top-up: the biller that the page names; its page names its customer too. */
export function readBiller(page: PageText, kind: TransferKind, values: readonly Labelled[]): PayeeRead {
  // Credit for a phone or a card goes to its number, whoever runs the network.
  const filled = kind === 'top-up' ? toppedUp(values) : null;
  if (filled !== null) return { name: ownerOf(values), account: filled, institution: null };
  const others =
    kind === 'bill'
      ? values.filter(
          ({ label, role }) => !customer.test(label) && (role !== 'account' || billersAccount.test(label)),
        )
      : values;
  const named = readLabelledPayee(page, others);
  const biller = readNamed(values, 'merchant');
  if (biller !== null) return { ...named, name: biller };
  return named.name !== null || named.account !== null ? named : readMerchant(page, others, kind);
}
