// A payee who is named only in running text: "You are sending $500 to John Smith", "向张三转账".
import { remembered } from '../transfer/remembered.ts';
import { isLabel } from './label-words.ts';
import { nameForm } from './name-forms.ts';
import type { PageText } from './page.ts';
import type { Read } from './reading.ts';

/** A sum, then to whom: "£640.00 to Carter Ltd from", "250,00 € an Tierheim e.V. überweisen?". */
const sumTo =
  /(?:(?:\p{Sc}|Rp\.?|[A-Z]{3})\s?\p{Nd}[\p{Nd}.,\s]*|\p{Nd}\s?(?:\p{Sc}|[A-Z]{2,4}|zł|kr|đ|руб\.?))\s?(?:over )?(?:to|an|à|a|para|ad|naar|aan|do|dla|đến|tới|cho|ke|kepada|получателю|клиенту) (\p{Lu}[^,!?()]{1,60}?)(?= (?:überweisen|senden|zahlen|from|von|vom|desde|depuis|dal?|van|z)(?: |\?|$)|[,!?(]|(?<=\p{L}{3})\.(?:\s|$)|\.?$)/u;

/** A sum, what will be done with it, and to whom: "EUR 4,200.00 will be transferred to Anna Braun". */
const willBe =
  /\p{Nd}[^!?]{0,12}? (?:(?:will|is to|are to) be|(?:is|are) being|werden|wird|seront|sera|akan|ser[áàã]o?|verrà|verranno|sarà|saranno|zostanie|zostaną|wordt|worden|будет|будут)(?: \p{L}+){0,2}? (?:to|an|à|a|para|naar|aan|ke|kepada|do|dla|на имя|получателю|клиенту) (\p{Lu}[^,!?()]{1,60}?)(?= (?:überwiesen|gesendet|gezahlt|from|via|with|on|by|using|overgemaakt|betaald)\b|[,!?(]|(?<=\p{L}{3})\.(?:\s|$)|\.?$)/u;

/** The name is the first group. Each wants the words of paying around it: "to" alone names nobody. */
const patterns: readonly RegExp[] = [
  sumTo,
  willBe,
  /(?:将|即将|将会)(?:转入|汇入|打入|支付至|转至|汇至)\s*[“"「]?([^\s，。,“”"「」\d]{2,20}?)[”"」]?(?:的)?(?:账户|帐户|账号|[，。]|$)/u,
  /(?:款项|款項|费用|費用|资金|資金)由\s*([^\s，。、]{2,30}?)\s*(?:收取|收款|代收|代為收取)/u,
  /^(\p{Lu}.{1,40}?) (?:adlı|isimli) (?:kişiye|alıcıya)/u,
  /^pay to the order of (\p{Lu}[^$\d]{1,60}?)(?: ?\p{Sc}|$)/iu,
  /^(?:send(?:ing)?|transfer(?:ring)?|pay(?:ing)?|you(?:['’]| a)re (?:about to |going to )?(?:sending|paying|transferring|send|pay|transfer)|you (?:send|pay|will send|will pay)|confirm (?:your )?(?:payment|transfer)|payment|transfer)(?: .*?)? to (\p{Lu}[^,.!?]{1,60}?)(?:[,.!?]|$| (?:via|with|using|from|on|by)\b)/iu,
  /^(?:pay|paying) (\p{Lu}[\p{L}\p{N}&'’. -]{1,40})$/u,
  /(?:转账?|[汇匯还還捐付打]款|支?付|[发發送](?:红包|紅包)|轉[帳賬]?)[给給]\s*[“"「]?([^\s，。,.“”"「」¥￥\d]{2,30})/u,
  /[向给給]\s*[“"「【]?([^\s，。,“”"「」【】（(]{2,20}?)[”"」】]?\s*(?:[（(][^（()）]*[）)])?\s*(?:转账|转帐|付款|汇款|支付|提现|轉帳|匯款|付錢|发红包|發紅包)/u,
  /(?:转|轉|汇|匯|付)[^，。]*?\p{Nd}\s*[元圆圓万萬]?\s*(?:给|給|至|到)\s*[“"「]?([^\s，。,.“”"「」¥￥\d（(]{2,30})/u,
  /^(\p{Lu}[^,.!?:]{1,40}?) (?:(?:has |is |te |ti |dich |sie |vous |tu |ci )*(?:request(?:s|ed|ing)|ask(?:s|ing)(?: you)?(?: for)?|vraagt|fordert|bittet|demande|pide|solicita|chiede|richiede|pede|cobra|prosi|просит|запрашивает)) .*\p{Nd}/u,
  // "X 向您发来一笔账单", "X 发起的AA收款", "X 請你付款".
  /^(\S{2,20}?)\s?(?:[向对對给給][你您]|发起|發起|邀请|邀請|[请請][你您]|找[你您]).{0,6}(?:请求|請求|收款|账单|帳單|付款|支付|收钱|AA|代付)/u,
  /^(\S{2,20}?)\s?(?:向[你您](?:发起)?(?:请求|收款)|さん(?:から|より).*請求|님이 .*요청)/u,
  /(?:[Gg]ift|[Dd]onation|[Cc]ontribution|[Ss]upport|[Dd]on|[Ss]pende|[Dd]onaci[óo]n|[Dd]oaç[ãa]o|[Dd]onazione|[Dd]onatie|[Gg]ift|[Dd]arowizna|[Ww]sparcie) (?:to|à|an|a|aan|dla|na rzecz) (?:the |die |den |la |le )?(\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|and|the|for|de|des|du|la|für|und|van|voor|del|di|e|y|i|&) )*\p{Lu}[\p{L}’'&-]*){0,5})(?= \p{Ll})/u,
  /(?:[Gg]ift|[Dd]onation|[Mm]oney|[Cc]ontribution|[Pp]ayment)s? (?:will )?(?:goes|go)(?: \p{Ll}+){0,3} to (?:the )?(\p{Lu}[\p{L}’'-]*(?: (?:(?:of|and|the|for|&) )?\p{Lu}[\p{L}’'-]*){0,5})/u,
  /(?:[Ss]pende[nt]? (?:für|an)|[Dd]onat(?:e|ion|ing) to|[Ff]aire un don à|[Ss]upporting|[Ss]outenir|[Aa]poyar a|[Ss]ostieni) (\p{Lu}[^,!?]{1,60}?)(?:[,!?]|$)/u,
  /^(?:[Jj]e soutiens|I(?:['’]m)? support(?:ing)?|[Ii]ch unterstütze|[Aa]poyo a|[Ee]stoy apoyando a|[Ee]u apoio|[Ee]stou apoiando|(?:[Ii]o )?[Ss]ostengo|[Ii]k steun|[Ww]spieram|[Яя] поддерживаю) (\p{Lu}[^,.!?]{1,60}?)(?:[,.!?]|$)/u,
  /^(?:感谢|感謝|多谢|多謝|谢谢|謝謝)[您你]?支持([^，。！,!您你的]{3,30})[！!。]?$/u,
  /(?:senden|überweisen|zahlen)(?: sie| du)?(?: .*?)? an (\p{Lu}[^,.!?]{1,60}?)(?:[,.!?]|$)/iu,
  /(?:[Ee]nvi|[Tt]ransfer|[Pp]ag)\p{L}*(?: .*?)? (?:a|para) (\p{Lu}[^,.!?]{1,60}?)(?:[,.!?]|$)/u,
  /(?:[Ee]nvoy|[Vv]ir|[Pp]ay)\p{L}*(?: .*?)? à (\p{Lu}[^,.!?]{1,60}?)(?:[,.!?]|$)/u,
  /^(.{2,30}?)(?:様|さん)(?:へ|に)[^。]*?(?:送|振込|支払)/u,
  /(?:تحويل|ارسال|إرسال|الدفع|ادفع|حوالة)(?: \S+){0,3} (?:إلى|الى|لـ) ([^\d،.؟?]{3,50}?)(?:[،.؟?]|$)/u,
  /^(?:आप )?(.{3,40}?) को (?:[₹\d,. ]+ ?(?:रुपये )?)?(?:पैसे )?(?:भेज|भुगतान|ट्रांसफर)/u,
  /(?:โอนเงิน|โอน|จ่าย|ส่งเงิน)[^ก-๙]{0,20}(?:ให้|ไปยัง|ถึง)\s?(?:คุณ)?([^\d?]{3,40}?)$/u,
  /(?:[Cc]huyển|[Gg]ửi)(?: tiền)?(?: [\d.,]+ ?(?:đ|VND|₫))? (?:cho|đến|tới) (\p{Lu}[^,.!?]{1,50}?)(?:[,.!?]|$)/u,
  /^(?:[Tt]ransfer|[Kk]irim|[Bb]ayar)(?: uang| dana)?(?: [\d.,Rp ]+)? (?:ke|kepada) (\p{Lu}[^,.!?]{1,50}?)(?:[,.!?]|$)/u,
  /^(?:[Pp]rzelew|[Pp]rzelewasz|[Ww]ysyłasz)(?: [\d.,\s]+(?:zł|PLN))? (?:do|dla) (\p{Lu}[^,.!?]{1,50}?)(?:[,.!?]|$)/u,
  /^(\p{Lu}[^,.!?\d]{2,40}?)['’](?:[aeyn]{1,2}|[yn][ae]) .*(?:gönder|öde|transfer)/u,
  /^(.{2,20}?)\s?님(?:(?:에게|에|께)?\s.*(?:송금|이체|보[내낼])|(?:에게|께)$)/u,
];

/** Sentences of what is past, or called off. */
const over =
  /\b(?:cancel|sent\b|paid\b|refund|storn|annul|anul|batal|iptal|odwoł)|取消|撤|已|отмен|отправлен|hủy|إلغاء|취소|ยกเลิก/iu;

/** What became of it, at the end of a line in a list: "Jo requested $12.00 — declined". */
const became =
  /[—–·|-]\s*(?:declined|rejected|expired|complete[d]?|cancell?ed|paid|sent|abgelehnt|bezahlt|refusée?|payée?|rechazad[oa]|pagad[oa]|recusad[oa]|pag[oa]|rifiutat[oa]|отклон\p{L}+|оплачен\p{L}*)\s*$/iu;

/** Words that begin with a capital letter after "to" and are no name. */
const noName =
  /^(?:your|my|the|this|an?|bank|account|wallet|card|another|someone|friends?|others?|paypal|anyone|checkout|payment|somebody)\b|^ta$|陌生人|对方|商家|商户|商戶|好友|朋友|他人|别人|銀行|银行|账户|帳戶|卡/i;

interface Sentence {
  readonly name: string;
  readonly text: string;
  /** What the same sentence says it is for, "to Femke de Wit for the gift"; `''` where it does not. */
  readonly what: string;
}

function nameSaid(text: string): string | null {
  // What cannot be called off later says so behind the sum.
  if (over.test(text.split(/\p{Nd}/u, 1)[0] ?? '') || became.test(text)) return null;
  const name = patterns
    .map((pattern) => pattern.exec(text)?.[1])
    .find((one) => one !== undefined)
    // "小雨(**雨)": who it is by his papers as well.
    ?.replace(/[(（][^()（）]*[)）]?\s*$/u, '')
    .replace(/\s+[(+]?\d[\d\s*•()-]{5,}$/u, '')
    .trim();
  return name === undefined || noName.test(name) || isLabel(name) ? null : name;
}

/** Who is paid, by one sentence; `null` when it does not say, or says no name. */
export const nameInSentence = remembered(nameSaid);

/** How the second half of a sentence begins that a page breaks in two: "para Ana Souza", "to Jo Roe". */
const goesOn = /^(?:to|para|an|à|a|ad|naar|aan|do|dla|ke|kepada|cho|đến|для|إلى) \p{L}/u;

/** How its first half ends: "한지우 님에게", "ジョーさんへ". */
const isOpen = /(?:님(?:에게|께)|에게|[様さんへに]{2,3}|को|'(?:[ae]|y[ae]))$/u;

/** The texts near the control, each with what a page has broken off and put on the next line. */
function textsNear(page: PageText): readonly string[] {
  const near = page.lines.filter(({ distance, text }) => distance < 2 && text.length < 160);
  return near.map(({ text }, i) => {
    const next = near[i + 1]?.text ?? '';
    // "김서연님에게", "350,000원을", "보낼까요?": the verb may come last of three.
    const last = near[i + 2]?.text ?? '';
    const isBrokenTwice = isOpen.test(text) && `${text}${next}${last}`.length < 60;
    if (isBrokenTwice && nameInSentence(`${text} ${next}`) === null) return `${text} ${next} ${last}`;
    const isBroken = text.length < 80 && next.length < 80 && (goesOn.test(next) || isOpen.test(text));
    return isBroken ? `${text} ${next}` : text;
  });
}

function sentencesOf(page: PageText): readonly Sentence[] {
  const near = textsNear(page);
  return [page.control.name, ...near].flatMap((text) => {
    // "Pay Birch & Co": a name where it is written as one, or the page has it once more.
    const [, shop] = /^Pay (\p{Lu}.*)$/u.exec(text) ?? [];
    const form = shop === undefined ? null : nameForm(shop);
    const isShop = shop !== undefined && (near.includes(shop) || form === 'body' || form === 'person');
    const name = nameInSentence(text) ?? (isShop ? shop : null);
    return name === null ? [] : [{ ...partsOfName(page, name), text }];
  });
}

/** Somebody, and behind the word for it what he is paid for. */
const forWhat =
  /^(\p{Lu}.{1,48}?) (?:for|für|voor|pour|per|por|para|za|за|untuk) (?!\p{Nd}+\p{L}? \p{Lu})(.{3,60}?)[\s.?!]*$/u;

/** A name with "for" in it is all of it, unless the page sets its first half apart or a person's name stands there. */
function partsOfName(page: PageText, name: string): Pick<Sentence, 'name' | 'what'> {
  const [, before = '', what = ''] = forWhat.exec(name) ?? [];
  const isApart = page.values.some(({ value, editable }) => !editable && value === before);
  return before !== '' && (isApart || nameForm(before) === 'person')
    ? { name: before, what }
    : { name, what: '' };
}

const sentences = new WeakMap<PageText, readonly Sentence[]>();

/** The sentences on the control and near it that say who is paid; several parts of a reading ask for them. */
export function payeeSentences(page: PageText): readonly Sentence[] {
  const known = sentences.get(page) ?? sentencesOf(page);
  sentences.set(page, known);
  return known;
}

/** Medium: the words say it, the page does not label it. `null` when two different names would do. */
export function nameInText(page: PageText): Read<string> | null {
  const found = payeeSentences(page);
  const names = new Set(found.map(({ name }) => name));
  const [first] = found;
  return first !== undefined && names.size === 1
    ? { value: first.name, sure: 'medium', from: first.text }
    : null;
}
