// The scripts of frauds as pairs of topics: words that are ordinary by themselves, and together an order to a stranger.
import type { Topic } from '../cues/topics.ts';

/**
 * `topic` names the word that is shown, `besides` words of which one must be there too (none: it says enough alone), `without`
 * what the text is otherwise about.
 */
export interface ScriptPair {
  readonly scam: string;
  readonly topic: Topic;
  readonly besides: readonly Topic[];
  readonly without?: readonly Topic[];
  /** Whether it says enough of a business too: firms are made to take such money. */
  readonly isToAnyone?: true;
}

/** Names of topics with a space between; any other text is no type. */
type Listed<Names extends string> = Names extends `${infer One} ${infer Rest}`
  ? One extends Topic
    ? Listed<Rest>
    : never
  : Names extends Topic
    ? Topic
    : never;

function listed<Names extends string>(
  names: [Listed<Names>] extends [never] ? never : Names,
): readonly Topic[] {
  return names.split(' ') as unknown as readonly Topic[];
}

const pair = (
  scam: string,
  topic: Topic,
  besides: readonly Topic[] = [],
  without: readonly Topic[] = [],
): ScriptPair => ({ scam, topic, besides, without });

const toAnyone = (scam: string, topic: Topic, besides: readonly Topic[]): ScriptPair => ({
  scam,
  topic,
  besides,
  isToAnyone: true,
});

const impersonationPairs: readonly ScriptPair[] = [
  pair(
    'bank_impersonation',
    'attacked',
    listed('safeguarding moving bank account refund repaying parted blocking payments'),
  ),
  pair('bank_impersonation', 'safeguarding', listed('bank account moving savings'), ['rent']),
  pair('bank_impersonation', 'moving', ['savings']),
  pair('impersonate_police', 'onCall', listed('official police investigation arrested caseNamed')),
  pair(
    'tech_screen',
    'onCall',
    listed('bank helper refund safeguarding verifying cancelling account watched dictated fixer'),
  ),
  pair(
    'tech_screen',
    'watched',
    listed('bank helper fixer refund moving official police infected parted gettingBack'),
  ),
  pair(
    'tech_screen',
    'dictated',
    listed('bank helper official police subscribed cancelling refund returned gettingBack'),
  ),
  pair('bank_impersonation', 'elsewhere', listed('bank official police attacked helper investigation')),
  pair(
    'impersonate_police',
    'investigation',
    listed(
      'account safeguarding moving official papers parcel bank verifying arrested avoiding fee taxOffice savings entrusted',
    ),
  ),
  pair(
    'impersonate_police',
    'official',
    listed(
      'arrested bail fined seized safeguarding account verifying papers unfreezing customs avoiding confirming receiving entrusted caseNamed',
    ),
  ),
  pair(
    'impersonate_police',
    'arrested',
    listed(
      'avoiding bail fee child parent papers taxOffice tax emergency unfreezing pressing accident verifying fined',
    ),
  ),
  pair(
    'impersonate_police',
    'caseNamed',
    listed('bail arrested avoiding entrusted safeguarding account moving savings bank'),
  ),
  pair(
    'authority',
    'office',
    listed('returned dictated refund compensation gettingBack safeguarding entrusted confirming'),
  ),
  pair('authority', 'fined', listed('overdue pressing avoiding papers lapsed')),
  pair('authority', 'overdue', listed('pressing soon avoiding papers lapsed'), ['repaying']),
  pair('authority', 'pressing', listed('taxOffice avoiding')),
  pair('authority', 'cutOff', listed('avoiding pressing overdue lapsed fee verifying emergency soon')),
  pair('authority', 'papers', listed('lapsed blocked unfreezing investigation verifying avoiding')),
  pair('authority', 'parcel', listed('seized lapsed redelivery customs pressing overdue')),
  pair('authority', 'redelivery', listed('fee parcel processing')),
  pair('tech_support', 'infected', listed('fixing helper giftCard refund account')),
  toAnyone('gift_card', 'giftCard', listed('helper onCall')),
  pair('tech_support', 'parted', listed('infected helper fixer refund market')),
  pair('bec', 'boss', listed('secret emergency prepaying giftCard lending passing newNumber pastApproval')),
  pair('bec', 'boss', listed('tomorrow fronted'), ['feast']),
  toAnyone('bec', 'pastApproval', listed('boss secret emergency')),
  pair('bec', 'pastApproval', listed('work prepaying emergency secret newNumber')),
  pair('bec', 'secret', listed('work boss police bank official taxOffice'), ['feast']),
  pair('installment', 'cancelling', ['subscribed']),
  pair('authority', 'scanning', listed('fined overdue')),
  pair('authority', 'byText', listed('fined overdue customs taxOffice redelivery cutOff')),
  toAnyone('bank_impersonation', 'scanning', ['undone']),
  toAnyone('bank_impersonation', 'bank', ['undone']),
  pair('secrecy', 'asWritten'),
];

const familyPairs: readonly ScriptPair[] = [
  pair('family', 'child', listed('accident hospital emergency ransom arrested police official')),
  pair('family', 'childOnline', listed('course newNumber lending emergency tomorrow prepaying')),
  pair('family', 'bail', listed('child parent official travelling'), listed('home rent')),
  pair('family', 'parent', listed('newNumber emergency accident secret arrested lawyer'), ['feast']),
  pair('family', 'parent', ['broken'], listed('feast repairing')),
  pair('family', 'newNumber', listed('lending emergency child friend onBehalf tomorrow')),
  pair('family', 'limited', listed('lending emergency newNumber onBehalf tomorrow')),
  pair('family', 'friend', ['emergency']),
  pair('family', 'device', listed('broken emergency'), listed('goods fixing repairing')),
  pair('family', 'greeting', listed('broken emergency secret rent lending accident arrested'), ['feast']),
  pair('family', 'hospital', listed('emergency accident')),
  pair('family', 'lawyer', listed('arrested accident bail secret gettingBack lost granted newNumber')),
  pair('family', 'accident', listed('arrested emergency lawyer official police soon')),
  pair('family', 'ransom'),
  pair('impersonate_acquaintance', 'chatApp', listed('tomorrow emergency lending')),
  pair('impersonate_acquaintance', 'friend', listed('blocked tomorrow')),
  pair(
    'romance',
    'loved',
    listed(
      'travelling customs parcel hospital faraway emergency seized fee unfreezing toppingUp coins earning',
    ),
    ['feast'],
  ),
  pair('romance', 'dating', listed('confirming verifying deposit coins earning investment')),
  pair('romance', 'visiting', listed('travelling papers fee emergency hospital')),
  pair('romance', 'matchmaker', listed('deposit fee prepaying insurance toppingUp verifying processing')),
  pair('romance', 'stranded', listed('travelling parent child loved emergency hospital lending fee')),
  pair('romance', 'customs', listed('emergency loved')),
  pair(
    'romance',
    'faraway',
    listed(
      'loved travelling customs parcel seized fee unfreezing processing emergency shipping granted toppingUp faraway',
    ),
  ),
];

const gainPairs: readonly ScriptPair[] = [
  pair(
    'job',
    'gig',
    listed(
      'deposit toppingUp withdrawal commission unfreezing fee shortfall prepaying chatApp verifying refund repaying earning job giftCard',
    ),
  ),
  pair('job', 'job', listed('unfreezing shortfall prepaying withdrawal chatApp commission earning')),
  pair('job', 'hiring', listed('workTools fee deposit verifying chatApp prepaying')),
  pair('job', 'workTools', listed('hiring job giftCard')),
  pair(
    'advance_fee',
    'returned',
    listed('hiring job gig workTools loan verifying insurance customs coins unfreezing'),
  ),
  pair('advance_fee', 'unfreezing', ['insurance']),
  pair('advance_fee', 'uponArrival', listed('shipping animal insurance fee market buyer')),
  pair('advance_fee', 'again', listed('firstStuck thenBack')),
  pair('loan_fee', 'record', ['washing']),
  pair('loan_fee', 'padding'),
  pair('loan_fee', 'cashing', listed('share fee commission prepaying deposit verifying')),
  pair('loan_fee', 'settlingEarly', listed('loan refinancing staffAccount')),
  pair('loan_fee', 'refinancing', listed('fee staffAccount verifying prepaying deposit')),
  pair('loan_fee', 'staffAccount', listed('loan fee tax bank unfreezing deposit verifying')),
  pair('ecommerce_agent', 'storefront', listed('returned earning commission toppingUp withdrawal')),
  pair(
    'withdraw_block',
    'onlyThen',
    listed(
      'tax fee deposit insurance verifying earning toppingUp prepaying processing record commission winnings',
    ),
  ),
  pair('withdraw_block', 'tax', ['earning']),
  pair('agent_fee', 'bribing', listed('passed papers official taxOffice processing fee police hiring')),
  toAnyone('advance_fee', 'customs', ['returned']),
  toAnyone('job', 'gig', listed('toppingUp shortfall withdrawal')),
  toAnyone('job', 'job', ['penalised']),
  toAnyone('loan_fee', 'loanTax', listed('loan prepaying')),
  pair(
    'investment',
    'coins',
    listed(
      'mentor earning deposit toppingUp withdrawal chatApp tax fee verifying unfreezing insider investment commission given',
    ),
  ),
  pair('investment', 'mentor', listed('withdrawal toppingUp earning insider investment job coins gig')),
  pair('investment', 'earning', listed('pension savings chatApp investment insider loan collectible')),
  toAnyone('investment', 'coins', listed('mentor insider chatApp earning')),
  toAnyone('investment', 'insider', listed('investment chatApp earning')),
  toAnyone('investment', 'bullion', listed('mentor toppingUp chatApp earning deposit')),
  pair('investment', 'insider', listed('coins mentor deposit fee toppingUp prepaying insider pension')),
  pair('withdraw_block', 'deposit', listed('withdrawal unfreezing winnings prize loan compensation blocked')),
  pair('investment', 'gambling', listed('insider mentor')),
  pair('withdraw_block', 'gambling', listed('withdrawal unfreezing verifying tax deposit fee toppingUp')),
  toAnyone('recovery', 'gettingBack', listed('lost coins attacked')),
  toAnyone('recovery', 'heldFunds', listed('insurance fee deposit tax processing verifying unfreezing')),
  pair('mule', 'passing', listed('share earning coins')),
  pair('mule', 'parted', ['elsewhere']),
  pair('mule', 'share', ['withdrawal']),
  pair('withdraw_block', 'heldFunds', listed('fee processing tax verifying prepaying')),
  pair('loan_fee', 'record', ['padding']),
  pair('advance_fee', 'granted', listed('fee processing verifying unfreezing customs papers prepaying')),
  pair('advance_fee', 'winnings', listed('processing unfreezing customs shipping')),
  pair('advance_fee', 'prize', ['shipping']),
  pair('advance_fee', 'tax', ['compensation']),
  pair('advance_fee', 'inherited', listed('stamped onlyThen heldFunds unfreezing')),
  pair('advance_fee', 'cursed'),
  toAnyone('investment', 'pension', listed('earning returned')),
  toAnyone('withdraw_block', 'tax', listed('withdrawal winnings heldFunds')),
  toAnyone('withdraw_block', 'unfreezing', listed('withdrawal winnings earning')),
];

const tradePairs: readonly ScriptPair[] = [
  pair('purchase', 'market', listed('confirming receiving parted besideMarket helper prepaying')),
  pair('purchase', 'receiving', listed('confirming fee activating insurance')),
  pair('purchase', 'proceeds', listed('activating insurance verifying')),
  pair('purchase', 'buyer', listed('returned insurance activating')),
  pair('purchase', 'buyer', ['receiving'], ['givingBack']),
  pair('purchase', 'besideMarket', listed('prepaying ticketed')),
  pair('purchase', 'garrison', listed('goods onBehalf prepaying toppingUp')),
  pair('purchase', 'ticketed', listed('insider handedLater')),
  pair('purchase', 'spying'),
  pair(
    'game_trade',
    'gameAccount',
    listed('deposit fee verifying returned unfreezing withdrawal toppingUp shortfall'),
  ),
  pair('fake_service_refund', 'rebooking', listed('prepaying verifying helper compensation')),
  pair('advance_fee', 'collectible', listed('fee deposit')),
  pair('purchase', 'animal', listed('shipping deposit prepaying customs')),
  pair('purchase', 'freeAnimal', listed('shipping insurance')),
  pair('purchase', 'unseen', listed('prepaying deposit rent processing shipping home market')),
  toAnyone('porn_gamble', 'pictures', listed('spreading extorted sparing')),
  pair('porn_gamble', 'extorted'),
];

/** By kinds of scam, in the order of the calls that people get (facts/cue-lexicon.json, `scam_type`). */
export const scriptPairs: readonly ScriptPair[] = [
  ...impersonationPairs,
  ...familyPairs,
  ...gainPairs,
  ...tradePairs,
];
