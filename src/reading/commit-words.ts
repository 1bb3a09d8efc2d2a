// What the words on a control say about pressing it, in every language, without looking at the page.
import {
  type ControlWords,
  controlVocabulary,
  filler,
  looksOver,
  numbered,
  pulled,
} from './control-vocabulary.ts';
import { plainWords } from './plain-words.ts';
import { type Found, shelves, stemsIn, wordFinder } from './word-finder.ts';

/**
 * `pays`: names sending money; `confirms`: carries out whatever the page is about; `goes-on`: a further step;
 * `other`: anything else, also what only speaks of payments ("Cancel payment", "付款方式").
 */
export type ControlWord = 'pays' | 'confirms' | 'goes-on' | 'other';

/** One bit each, since many words mean several: "transfer" pays, and is what is paid. */
const bits = { pays: 1, money: 2, does: 4, onward: 8, never: 16 } as const satisfies Record<
  keyof ControlWords,
  number
>;
const FILLER = 32;

const kinds = ['pays', 'money', 'does', 'onward', 'never'] as const;

const vocabulary = shelves<number>(
  [
    ...Object.values(controlVocabulary).flatMap((words) =>
      kinds.map((kind) => [words[kind], bits[kind]] as const),
    ),
    [filler, FILLER],
  ],
  (before, bit) => before | bit,
);

const whole = wordFinder((word) => vocabulary(word.charAt(0)).words.get(word));

type Words = readonly Found<number>[];

/** Every word of the vocabulary that stands in a label. */
function wordsIn(label: string): Words {
  const words = [...whole(label), ...stemsIn(label, vocabulary)];
  return words.filter((one) => (one.meaning & bits.never) === 0 || !isWithin(one, words));
}

/** Whether a word is a part of a longer one that says more: the "add" of "add money", the "已" of "已核对". */
function isWithin({ word, at }: Found<number>, words: Words): boolean {
  return words.some(
    (other) =>
      other.word.length > word.length && other.at <= at && other.at + other.word.length >= at + word.length,
  );
}

function has(words: Words, bit: number): boolean {
  return words.some(({ meaning }) => (meaning & bit) !== 0);
}

/** Whether a label says that its control is pulled, and not pressed. */
export function saysSlide(label: string): boolean {
  return pulled.test(label);
}

/** What joins two deeds in one label: the last one counts when it pays ("Save card and pay", "同意协议并付款"). */
const joint = /[&+]|并|並| (?:and|und|et|y|e|en|ve|dan|и) /;

/** A number behind a sign or a code; a proposal for wallets has a number too, and no money. */
const amount = new RegExp(
  `(?:(?<![A-Z])(?!${numbered})[A-Z][A-Zps]{0,2}\\.? ?)?\\p{Sc}? ?\\p{Nd}[\\p{Nd}.,'’٫٬\\s]*(?:\\p{Sc}|(?:[A-Z]{2,5}|zł|kr|руб|บาท)(?![a-zа-я])|[元圆圓円원])?`,
  'gu',
);

/** Names of others that contain a paying word. */
const brands = /支付宝|支付寶|(?:google|apple|ali) ?pay/gi;

/** Longer labels are sentences, not commands. */
const MOST_CHARACTERS = 48;

/** The first sentence of a label, without the brands. */
function plain(label: string): string {
  const [sentence = ''] = label.replace(brands, ' ').split(/[.!?。|:：]\s/u, 1);
  return plainWords(sentence);
}

function speaksOfPaying(words: Words): boolean {
  return (
    !has(words, bits.never) && (has(words, bits.pays) || (has(words, bits.money) && has(words, bits.does)))
  );
}

/** Whether a label speaks of paying at all: "继续转账", whose first word only goes on. */
export function namesPayment(label: string): boolean {
  const words = wordsIn(plain(label));
  return !has(words, bits.never) && has(words, bits.pays | bits.money);
}

/** Whether a label that goes on says that it goes on to pay, and not to look over: "Proceed to pay ₹500", "继续支付 ¥20". */
export function goesOnToPay(label: string): boolean {
  const words = wordsIn(plain(label));
  return !has(words, bits.never) && has(words, bits.pays) && !looksOver.test(label);
}

/** What is left of "Send £20.00 to Jo" without its amount. */
function sendsToSomebody(label: string, words: Words): boolean {
  return (
    words.some(({ at, meaning }) => at === 0 && (meaning & bits.does) !== 0) &&
    / (?:to|an|a|para|ke|naar) /.test(label)
  );
}

/** "Give €35 now": verbs that give anything pay where it is a sum. */
const gives =
  /^(?:give|i give|gift|donner|je donne|dar|doy|dou|offri|dai|beri|berikan|gebe|geben|geef|ik geef|daje|даю|дать|捐出|給)(?: +(?:now|today|once|gift|monthly|maintenant|ahora|agora|ora|jetzt|nu|teraz|сеичас))*$/u;

function givesSum(named: string, label: string): boolean {
  return /\p{Sc}\s?\p{Nd}|\p{Nd}\s?(?:\p{Sc}|[A-Z]{3}\b)/u.test(named) && gives.test(label);
}

/** Whether a label carries something out and says no more than that. */
function onlyCarriesOut(label: string, words: Words): boolean {
  if (!has(words, bits.does)) return false;
  const quiet = words.filter(({ meaning }) => (meaning & (bits.does | bits.onward | FILLER)) !== 0);
  let rest = '';
  for (let at = 0; at < label.length; ) {
    const length = Math.max(0, ...quiet.filter((one) => one.at === at).map(({ word }) => word.length));
    if (length === 0) rest += label[at] ?? '';
    at += Math.max(1, length);
  }
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** "Valider avec SecurPass", "Approve with Touch ID": by what it is signed says nothing of what is done. */
const signedBy =
  /^(.{2,24}?) (?:with|via|using|avec|par|mit|per|con|com|met|za pomoca|с помощью|через|dengan|ile|bang|qua) [^ ].{1,30}$/u;

/** Whether a label says by what it is signed. */
export function saysHowSigned(label: string): boolean {
  return signedBy.test(plain(label));
}

/** What begins to pay from then on, said by nothing else: "确认开通", "Confirm activation". */
const activates =
  /^(?:(?:确认|確認|同意|确定|確定)(?:并|並)?(?:开通|開通|启用|啟用)|有効にする|활성화(?:하기)?|(?:confirm )?activat(?:e|ion)|aktivieren|activer|activar|ativar|attiva|activeren|aktywuj|etkinlestir|активировать|подключить|kich hoat|aktifkan|เปิดใช้งาน|सक्रिय करें|تفعيل)$/u;

function meaningOf(text: string): ControlWord {
  const named = text.normalize('NFKC').slice(0, 200);
  const label = plain(/\p{Nd}/u.test(named) ? named.replace(amount, ' ') : named);
  if (label.length > MOST_CHARACTERS) return 'other';
  const last = label.split(joint).at(-1)?.trim() ?? label;
  if (last !== label && speaksOfPaying(wordsIn(last))) return 'pays';
  if (activates.test(label)) return 'confirms';
  const words = wordsIn(label);
  if (has(words, bits.never)) return 'other';
  if (words.some(({ at, meaning }) => at === 0 && (meaning & bits.onward) !== 0)) return 'goes-on';
  if (
    speaksOfPaying(words) ||
    givesSum(named, label) ||
    (label !== plain(named) && sendsToSomebody(label, words))
  )
    return 'pays';
  const [, deed] = signedBy.exec(label) ?? [];
  if (!onlyCarriesOut(label, words) && (deed === undefined || !onlyCarriesOut(deed, wordsIn(deed))))
    return 'other';
  return label === plain(named) ? 'confirms' : 'pays';
}

const known = new Map<string, ControlWord>();
const KNOWN_MAX = 2000;

/** The meaning of a control's accessible name; an empty one is `other`. */
export function controlWord(text: string): ControlWord {
  // The same labels come again whenever a page is looked over, and no word of ours has a digit in it: in a list of
  // hundreds of payments all have one meaning.
  const name = text.replace(/\d/g, '0');
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_MAX) known.clear();
  const word = meaningOf(name);
  known.set(name, word);
  return word;
}
