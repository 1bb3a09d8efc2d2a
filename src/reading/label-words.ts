// What the words of a label say by themselves: which role they give, and whether there is anything else in them.
import { remembered } from '../transfer/remembered.ts';
import { composedRole, isForPayee, isNumberOf, isTip } from './label-rules.ts';
import { type LabelRole, labelRoles, labelVocabulary } from './label-vocabulary.ts';
import { plainWords } from './plain-words.ts';
import { shelves, stemsIn, wordFinder } from './word-finder.ts';

/** Where these fit anywhere in a label, no other role is looked for. */
const first: readonly LabelRole[] = ['payer', 'neither', 'aside', 'fee', 'balance'];

/** Sums that are not the amount. */
export const besideSums: readonly LabelRole[] = ['aside', 'fee', 'balance'];

/** A short word of a script with spaces ("to", "de", "an") means a role only as the whole label; "fee", "memo" and "iban" do not. */
function standsAlone(word: string, role: LabelRole): boolean {
  if (role === 'to' || role === 'holder' || role === 'item' || isTip(word)) return true;
  // Most words are longer, and asking for their script is dear.
  if (word.length >= 5 || word === 'iban' || word === 'memo' || besideSums.includes(role)) return false;
  return /^\p{Script=Latin}/u.test(word);
}

const vocabulary = shelves<readonly LabelRole[]>(
  labelRoles.flatMap((role) => Object.values(labelVocabulary[role]).map((list) => [list, [role]] as const)),
  (before, roles) => [...before, ...roles],
);

function rolesOf(word: string): readonly LabelRole[] {
  return vocabulary(word.charAt(0)).words.get(word) ?? [];
}

/** Of a word that several roles have, the first counts. */
const within = wordFinder((word) => rolesOf(word).find((role) => !standsAlone(word, role)));

type Words = ReturnType<typeof within>;

/** The vocabulary's words in a label, without those that are a part of a longer one: in "account name" there is no "account". */
function wordsIn(label: string): Words {
  const stems = stemsIn(label, vocabulary).flatMap(({ meaning, ...one }) =>
    meaning.map((role) => ({ ...one, meaning: role })),
  );
  const all = [...within(label), ...stems];
  const isPart = (one: Words[number]): boolean =>
    all.some(
      ({ word, at }) =>
        word.length > one.word.length && at <= one.at && at + word.length >= one.at + one.word.length,
    );
  return all.filter((one) => !isPart(one));
}

/** No label is longer. */
const LABEL_MAX = 60;

/** What a sum contains already, and what is said of that: "inkl. MwSt. 21,55 €". */
const included =
  /(?:(?:^|[\s(（])(?:incl|inkl|inc\.|dont |davon |di cui |w tym |waarvan |termasuk |в т\. ?ч|в том числе |impuestos? inclu|impostos? inclu|tax(?:e|es)? (?:comprise|incluse)|(?:con )?iva inclu|con iva|bao gồm |شامل[ةه]? )|包含|含).*$/iu;

export const withoutIncluded = (text: string): string => text.replace(included, ' ');

/** A label without what stands in brackets, what is included, and the request to fill the field in. */
function bareLabel(label: string): string {
  const open = withoutIncluded(label.normalize('NFKC').replace(/[([【「].*?[)\]】」]/gu, ' ')).replace(
    /^\s*(?:请输入|请填写|请选择|請輸入|請選擇|please enter|enter|select|choose)\s*/iu,
    '',
  );
  return plainWords(open);
}

/** Roles of whoever is paid: beside the word for one of his attributes ("Recipient's bank") they only say whose it is. */
const parties: readonly LabelRole[] = ['name', 'to'];

const isParty = ({ meaning }: Words[number]): boolean => parties.includes(meaning);

/** That the name of an account's holder is meant and not its number: "Nama rekening tujuan". */
const holdersName =
  /(?:^| )(?:titular|intestatario|titulaire|inhaber|holder|name|namens|naam|nom|nombre|nome|nama|ten|имя|наименование|اسم|adi|nazwa|नाम)(?: |$)|名義|ชื่อ|नाम|户名|戶名|예금주/u;

/** What a payee has beside a name: "Payee's bank", "Recipient country". */
const bankOf = /\bbank|банк|银行|銀行|\bbanque|\bbanco|\bbanca|은행|ธนาคาร/u;
const attribute =
  /\b(?:country|city|nickname|relationship|pays|pais|paese|land|negara|ulke|kraj)\b|страна|国家|关系|國家|關係|국가|관계/u;

/** What is asked about a payee and answered beside it: "Vérification du bénéficiaire", "收款人核验". */
const checking =
  /(?:^| )(?:verif\p{L}*|\p{L}*uberpruf\p{L}*|\p{L}*prufung|check(?:ed)?|status|confirmation of|kontrol\p{L}*|controle|weryfik\p{L}*|provjera)(?: |$)|провер|核[验驗对對]|校[验驗]|验证|驗證|照合|확인 결과|조회 결과/u;

/** Whose account it is, as the first word of a label: "转出户名", "Source account". */
const payersSide =
  /^(?:转出|轉出|汇出|匯出|付款|扣款|出款|出账|出帳|缴款|繳款|出金(?!先)|引落|振込元|送金元|출금|debit|source|sender s|payer s|remitter s|your own)/u;
const ofEither: readonly (LabelRole | undefined)[] = ['name', 'holder', 'account', 'institution'];

/** Questions for whoever is paid: "给谁", "Who are you sending to?", "Kime?", in the form of `plainWords`. */
const asksWhom =
  /[给給付转轉汇匯向發发送][给給]?[谁誰]|誰に|だれに|どなたに|누구(?:에게|한테)|(?:^| )(?:किसे|किसको|किस को)(?: |$)|(?:ให้|ถึง|ไปหา)ใคร|(?:^| )(?:to whom|who (?:do|are|would|should|will) you|who s (?:getting|receiving)|who (?:gets|receives)|(?:a|para) quien|(?:a|para) quem|an wen|(?:a|pour) qui|a chi|(?:cho|den|toi) ai|(?:ke|kepada|untuk) siapa|кому|لمن|الى من|kime|komu|(?:aan|naar) wie)(?: |$)/u;

/** What a payment is for, asked as a question: "Why are you sending money?", in the form of `plainWords`. */
const asksWhy =
  /为什么|為什麼|[為为]咩|[點点]解|なぜ|왜 |क्यों|ทําไม|(?:^| )(?:why|what s (?:this|it) for|what is (?:this|it|the (?:money|payment|transfer)) for|warum|pourquoi|perche|waarom|зачем|dlaczego|tai sao|kenapa|mengapa|لماذا)(?: |$)/u;

/** In brackets, that only whoever pays will see it: "附言（给自己）", "Note (only you see this)". */
const forOneself =
  /[(（][^)）]*(?:自己|(?<!\p{L})(?:only you|to self|to yourself|for your(?:self| records)|private|nur für (?:sie|dich|mich)|pour (?:vous|moi)|solo (?:tú|usted|per te)|para (?:mí|mim)|alleen voor (?:jou|u))|나만|本人のみ)[^)）]*[)）]/iu;

/** What the words say together; `contact` only where it is said to be the payee's. */
function named(label: string, found: Words): LabelRole | null {
  if (found.some(({ meaning }) => meaning === 'purpose')) return 'purpose';
  // "合計金額", "Importe total": what is paid in the end is an amount as well.
  if ((['total', 'amount'] as const).every((role) => found.some(({ meaning }) => meaning === role)))
    return 'total';
  const attributes = found.filter((one) => !isParty(one));
  if (attributes.length === 0 && isForPayee(label)) return 'purpose';
  // Of two as long the later counts: in "收款人开户行" it is the bank that is named.
  const [longest] = (attributes.length > 0 ? attributes : found).toSorted(
    (a, b) => b.word.length - a.word.length || b.at - a.at,
  );
  if (ofEither.includes(longest?.meaning) && payersSide.test(label)) return 'payer';
  if (longest?.meaning === 'account' && holdersName.test(label)) return 'name';
  if (longest?.meaning === 'merchant' && isNumberOf(label)) return 'neither';
  if (longest?.meaning === 'name' && bankOf.test(label)) return 'institution';
  if (longest?.meaning === 'name' && (attribute.test(label) || checking.test(label))) return 'neither';
  return longest?.meaning === 'contact' && found.some(isParty) ? 'account' : (longest?.meaning ?? null);
}

/** Words that turn a total into a part of it: "Total savings". */
const partOfTotal =
  /ongkos|ongkir|barang|produ[ck]t|artikel|articles|articul|articoli|商品|saving|discount|fees?$|tax|balance|shipping|items?$|优惠|折扣|余额|积分|小计|小計/u;

function labelRole(label: string): LabelRole | null {
  if (!/\p{L}[./]?\p{L}|\p{Lo}|^\p{L}\P{L}*$/u.test(label)) return null;
  const bare = bareLabel(label);
  if (bare === '' || bare.length > LABEL_MAX) return null;
  const [whole] = rolesOf(bare);
  if (whole === 'purpose' && forOneself.test(label)) return 'neither';
  if (whole !== undefined) return whole;
  if (asksWhy.test(bare)) return 'purpose';
  const composed = asksWhom.test(bare) ? 'name' : (composedRole(bare) ?? wholeInTwoScripts(bare));
  if (composed !== null) return composed;
  const found = wordsIn(bare);
  if (found.some(({ meaning, at }) => meaning === 'total' && at === 0) && !partOfTotal.test(bare))
    return 'total';
  const said = first.find((role) => found.some(({ meaning }) => meaning === role)) ?? named(bare, found);
  if (said === 'purpose' && forOneself.test(label)) return 'neither';
  return said ?? roleInTwoScripts(bare);
}

/** The parts of a label that says the same twice, in two scripts: "至 To", "Amount المبلغ"; `null` for any other. */
function twoScripts(bare: string): readonly [latin: string, other: string] | null {
  const latin = /\p{Script=Latin}(?:[\p{Script=Latin} ]*\p{Script=Latin})?/u.exec(bare)?.[0] ?? '';
  if (latin === '' || latin === bare) return null;
  const other = plainWords(bare.replace(latin, ' '));
  return /\p{L}/u.test(other) ? [latin, other] : null;
}

/** The role that both parts have as whole labels: "帳單類別 Bill type". */
function wholeInTwoScripts(bare: string): LabelRole | null {
  const [latin, other] = twoScripts(bare)?.map(rolesOf) ?? [];
  return latin?.find((role) => other?.includes(role)) ?? null;
}

/** The role that one of two parts has, where the label as one text has none. */
function roleInTwoScripts(bare: string): LabelRole | null {
  const [latin, other] = twoScripts(bare) ?? [];
  return latin === undefined || other === undefined ? null : (labelRole(latin) ?? labelRole(other));
}

/** No word of ours has a digit in it, so that all rows of a list say the same: "Entry 1", "Entry 2". */
const anyDigits = (text: string): string => text.replace(/\d/g, '0');

const roleOfLabel = remembered(labelRole);

/** The role that the words of a label give; the same labels come again at every reading of a page. */
export function roleSaid(label: string): LabelRole | null {
  return roleOfLabel(anyDigits(label));
}

/** What stands between the words for a note and for whoever gets to see it: "给收款人的附言", "Nachricht an den Empfänger". */
const betweenNoteAndPayee =
  /[给給对對的へのお]|에게|분|사람|ถึง|(?<!\p{L})(?:[a-zа-я]{1,4}|untuk|kepada|nguoi|الى|के लिए)(?!\p{L})/gu;

const isOnlyLabel = remembered((text): boolean => {
  // Most values have digits, and no label has two.
  if (text === '' || text.length > LABEL_MAX || /\p{Nd}{2}/u.test(withoutIncluded(text))) return false;
  const bare = bareLabel(text);
  if (bare === '') return false;
  if (rolesOf(bare).length > 0 || asksWhom.test(bare) || composedRole(bare) !== null) return true;
  const rest = bare.split('');
  const found = wordsIn(bare);
  for (const { word, at } of found) rest.fill(' ', at, at + word.length);
  const open = rest.join('');
  const isToPayee = found.some(isParty) && found.some(({ meaning }) => meaning === 'purpose');
  return (isToPayee ? open.replace(betweenNoteAndPayee, ' ') : open).trim() === '';
});

/** Whether the text is nothing but a label: known as a whole, or made of the vocabulary's words and no others. */
export function isLabel(text: string): boolean {
  return isOnlyLabel(anyDigits(text));
}
