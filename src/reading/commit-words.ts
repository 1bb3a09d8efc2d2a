// What the words on a control say about pressing it, in every language, without looking at the page.
import { type ControlWords, controlVocabulary } from './control-vocabulary.ts';
import { plainWords } from './plain-words.ts';
import { wordPattern } from './word-pattern.ts';

/**
 * `pays`: names sending money; `confirms`: carries out whatever the page is about; `goes-on`: a further step;
 * `other`: anything else, also what only speaks of payments ("Cancel payment", "付款方式").
 */
export type ControlWord = 'pays' | 'confirms' | 'goes-on' | 'other';

function allOf(kind: keyof ControlWords): RegExp {
  return wordPattern(Object.values(controlVocabulary).map((words) => words[kind]));
}

const pays = allOf('pays');
const money = allOf('money');
const does = allOf('does');
const onward = allOf('onward');
const never = allOf('never');

const filler = wordPattern([
  'and|the|your|my|this|it|now|all|und|jetzt|et|de|la|y|e|o|ora|i|nu|agora|ahora|并|並|且|信息|する|した|하기|और|दें|الان',
]);

/** What carries out, goes on, or says nothing of its own between the words of a label. */
const silent = new RegExp([does, onward, filler].map(({ source }) => source).join('|'), 'gu');

/** What joins two deeds in one label: the last one counts when it pays ("Save card and pay", "同意协议并付款"). */
const joint = /[&+]|并|並|(?<!\p{L})(?:and|und|et|y|e|en|ve|dan|и)(?!\p{L})/u;

const amount =
  /(?:[A-Z]{1,3}\.? ?)?\p{Sc}? ?\p{Nd}[\p{Nd}.,'’٫٬\s]*(?:\p{Sc}|(?:[A-Z]{2,5}|zł|kr|руб|บาท)(?!\p{L})|[元圆圓円원])?/gu;

/** Names of others that contain a paying word. */
const brands = /支付宝|支付寶|(?:google|apple|ali) ?pay/giu;

/** Longer labels are sentences, not commands. */
const MOST_CHARACTERS = 48;

/** The first sentence of a label, without the brands. */
function plain(label: string): string {
  const [sentence = ''] = label.replace(brands, ' ').split(/[.!?。|:：]\s/u, 1);
  return plainWords(sentence);
}

function namesPayment(label: string): boolean {
  return !never.test(label) && (pays.test(label) || (money.test(label) && does.test(label)));
}

/** Whether a label carries something out and says no more than that. */
function onlyCarriesOut(label: string): boolean {
  return does.test(label) && !/[\p{L}\p{N}]/u.test(label.replace(silent, ' '));
}

/** The meaning of a control's accessible name; an empty one is `other`. */
export function controlWord(text: string): ControlWord {
  const named = text.normalize('NFKC').slice(0, 200);
  const label = plain(named.replace(amount, ' '));
  if (label.length > MOST_CHARACTERS) return 'other';
  const last = label.split(joint).at(-1) ?? label;
  if (last !== label && namesPayment(last)) return 'pays';
  if (never.test(label)) return 'other';
  if (label.search(onward) === 0) return 'goes-on';
  if (namesPayment(label)) return 'pays';
  if (!onlyCarriesOut(label)) return 'other';
  return label === plain(named) ? 'confirms' : 'pays';
}
