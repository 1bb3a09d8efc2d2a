// From a page's labelled values to a transfer and to what pressing the control does.
import { findAmounts } from '../transfer/find-amounts.ts';
import { parseAccount } from '../transfer/parse-account.ts';
import type { TransferKind } from '../transfer/transfer.ts';
import type { ControlWord } from './commit-words.ts';
import { kindCalled, kindNamed, kindSaid } from './kind.ts';
import { saysPayee } from './label-hints.ts';
import type { LabelRole } from './label-vocabulary.ts';
import { type Labelled, labelledValues } from './labelled.ts';
import { roleOf } from './labels.ts';
import { nameCheckOf } from './name-check.ts';
import type { PageText } from './page.ts';
import { pageCurrency } from './page-currency.ts';
import { languageOf } from './page-language.ts';
import { payeeSentences } from './payee-in-text.ts';
import type { PayeeRead } from './payee-values.ts';
import { pressMeaning } from './press.ts';
import { guessAmount, readAmount } from './read-amount.ts';
import { readBiller, readMerchant, saysPay } from './read-merchant.ts';
import { holderOf, isSaved, readContact, readPayee } from './read-payee.ts';
import { readPurpose } from './read-purpose.ts';
import { readBesides } from './read-sums-beside.ts';
import type { Reading } from './reading.ts';
import { sitePrompts } from './site-prompts.ts';

/** Shops are paid in sentences too, and nothing is sent to them. */
function sendsInText(page: PageText): boolean {
  return payeeSentences(page).some(({ text }) => !saysPay.test(text));
}

/** A sum or a name that is typed in with a note beside it is sent to somebody; no shop has both. */
function isNoted({ asks }: PageText, values: readonly Labelled[]): boolean {
  const has = (role: LabelRole): boolean =>
    values.some((one) => one.role === role && one.editable && one.source === 'input' && one.distance < 3);
  return (
    (has('amount') || has('to')) &&
    has('purpose') &&
    !asks.card &&
    !values.some(({ role }) => role === 'total')
  );
}

const isForCoins = ({ role, value, label, distance }: Labelled): boolean =>
  role === 'to' && distance < 3 && parseAccount(value, label)?.kind === 'crypto';

/** Credit for a phone that is sold as goods are: its number stands there, and a line says what is bought. */
function isTopUp({ lines }: PageText, values: readonly Labelled[]): boolean {
  const phones = values.some(
    ({ role, value, label, distance }) =>
      role === 'contact' && distance < 2 && parseAccount(value, `${label} phone`)?.kind === 'phone',
  );
  return (
    phones &&
    lines.some(({ text, distance }) => distance < 2 && text.length < 40 && kindNamed(text) === 'top-up')
  );
}

/**
 * Labels of a payee and of an amount are a transfer's, whatever else the page speaks of; beside card fields they may be
 * a shop's customer and price, so that there the page must call itself a transfer.
 */
function kindOf(page: PageText, values: readonly Labelled[], said: TransferKind | null): TransferKind {
  const byCard = page.asks.card && kindCalled(page) !== 'transfer';
  const hasRole = (...roles: readonly LabelRole[]): boolean =>
    values.some(({ role, distance }) => distance < 3 && role !== null && roles.includes(role));
  // Beside "To" a sum or a fee says that something is sent, and an address for coins by itself; so do "From" and a sum,
  // where nothing is sold.
  const isSent = hasRole('amount', 'fee') || values.some(isForCoins);
  const namesPayee = hasRole('name', 'account', ...(isSent ? (['to'] as const) : [])) && !byCard;
  const isFromAccount =
    hasRole('payer') && hasRole('amount') && !hasRole('merchant', 'total') && !page.asks.card;
  if (said === null)
    return namesPayee || isFromAccount || isNoted(page, values) || sendsInText(page)
      ? 'transfer'
      : 'purchase';
  // No shop shows the account that it is paid to; the words "pay" and "支付" stand on a bank's button too. An account that is
  // typed in under no word for the payee may be the payer's, who is debited.
  const isPayees = values.some(
    (value) =>
      isForCoins(value) ||
      (value.role === 'account' &&
        value.distance < 3 &&
        (!value.editable || saysPayee(value.label) || !hasRole('merchant'))),
  );
  const namesAccount = namesPayee && isPayees && hasRole('name', 'to');
  if (said === 'purchase') {
    if (isTopUp(page, values)) return 'top-up';
    const asTransfer = namesAccount || (namesPayee && hasRole('amount') && !hasRole('merchant', 'total'));
    return asTransfer ? 'transfer' : 'purchase';
  }
  return said === 'transfer' && byCard ? 'purchase' : said;
}

const payeeIsShop: readonly TransferKind[] = ['purchase', 'bill', 'top-up'];

function payeeOf(page: PageText, values: readonly Labelled[], kind: TransferKind): PayeeRead {
  if (!payeeIsShop.includes(kind)) return readPayee(page, values);
  if (kind === 'purchase') return readMerchant(page, values);
  return readBiller(page, kind, values);
}

const sentToContacts: readonly TransferKind[] = ['transfer', 'top-up', 'red-packet'];

function contactOf(
  values: readonly Labelled[],
  kind: TransferKind,
  { name }: PayeeRead,
  amount: Reading['amount'],
): Reading['account'] {
  return name === null && amount !== null && sentToContacts.includes(kind) ? readContact(values) : null;
}

/**
 * Never throws. What is absent, ambiguous or contradictory is `null`. `word`: what the control's own words say, which
 * whoever asks for a reading knows already.
 */
export function read(written: PageText, word: ControlWord): Reading {
  const page = { ...written, language: languageOf(written) };
  const values = labelledValues(page);
  const said = kindSaid(page);
  const kind = kindOf(page, values, said);
  const currency = pageCurrency(page, values);
  const { amount: found, others } = readAmount(page, values, kind, currency);
  const payee = payeeOf(page, values, kind);
  const context = { language: page.language, currency: null };
  const press = pressMeaning({
    page,
    word,
    values,
    said,
    amount: found !== null,
    amountOnControl: findAmounts(page.control.name, context).some(({ marked }) => marked),
    amountIsTotal: found !== null && roleOf(found.from) === 'total',
    spoken: payeeSentences(page).length > 0,
    named: payee.name !== null,
    payee: !payeeIsShop.includes(kind) && (payee.name !== null || payee.account !== null),
  });
  const amount =
    found ?? (press === 'commit' && others.length === 0 ? guessAmount(page, values, currency) : null);
  const account = payee.account ?? contactOf(values, kind, payee, amount);
  return {
    press,
    kind,
    ...payee,
    account,
    holder: holderOf(payee.name?.value ?? null, values),
    amount,
    otherAmounts: others,
    ...readBesides(page, values, { language: page.language, currency: currency.code }),
    savedPayee: isSaved(page, values, payee),
    purpose: readPurpose(page, values, { kind, name: payee.name, amount }),
    prompts: sitePrompts(page),
    nameCheck: nameCheckOf(page),
  };
}
