// Labels that are put together in more ways than a vocabulary can list: what their parts say together.
import type { LabelRole } from './label-vocabulary.ts';
import { headsOtherPayments } from './other-payments.ts';

/** Lists to choose from, of whoever was paid before. */
const ofMany =
  /^(?:最近|近期|历史|歷史|过往|過往|last (?:\d+ )?(?:payments?|transfers?|transactions?)|son (?:islem|odeme|transfer|alici|hareket|gonderim)\p{L}*|recent\p{L}*|previous\p{L}*|frequent\p{L}*|favou?rites|zuletzt|letzte[nr]?|derniers?|dernieres?|ultim[oai]s?|frecuentes|laatste|recente|ostatni\p{L}*|недавн\p{L}*|последн\p{L}*|최근)(?! ?(?:name|4|four|digits))|(?: terakhir| terbaru| gan day|ล่าสุด| الاخير\p{L}*| recient[ei]s?| recents?| recentes| frequentes?| frecuentes?| habituels?)$|^(?:beneficiaries|payees|recipients|receivers|contacts|beneficiaires|destinataires|beneficiarios|destinatarios|contactos|contatos|favorecidos|contatti|beneficiari|destinatari|ontvangers|kontakte|получатели|контакты|alicilar|kisiler)$/u;

/** Whoever issues, sells, carries or levies, by what he does and what he is: "收款機關", "主办方", "承运公司". */
const ofSeller =
  /^(?:收款|受款|收费|收費|徵收|征收|稽徵|稽征|执收|執收|主办|主辦|承办|承辦|承运|承運|经营|經營|运营|營運|发行|發行|销售|銷售|出售|售票|开票|開票|服务|服務|供应|供應|供[电電水气氣热熱货貨]|发货|發貨|出品|举办|舉辦|招生|培训|培訓|募捐|募款|劝募|勸募|受赠|受贈|受捐|接收|开单|開單|出单|承保|办学|辦學|裁罚|裁罰|处罚|處罰)(?:单位|單位|机构|機構|机关|機關|部门|部門|方|商|商家|商户|商戶|公司|企业|企業|主体|主體|团体|團體|组织|組織|学校|學校|医院|醫院)(?:名称|名稱|全称|全稱)?$|^(?:善款|捐款|款项|款項|资金|資金)(?:接收|收受|受领|受領)(?:方|人|者)?$/u;

/** The name of whoever is paid, whatever stands between: "收款用户姓名", "对方账户实名". */
const ofPayee =
  /^(?:收款|受款|对方|對方|转入|轉入|入账|入帳|提现|提領)\p{Script=Han}{0,5}(?:姓名|实名|實名|名称|名稱|户名|戶名|全名|名字|昵称|暱稱)$/u;

/** A verb or a thing that is given, and the word for whom at the end: "赞赏给", "Send a tip to", "Envoyer un don à". */
const endsWithTo = new RegExp(
  [
    '^(?!.*(?:备注|備註|附言|留言|分享|推荐|推薦|提供|开放|開放))\\p{Script=Han}{1,8}[给給俾畀]$',
    '^(?:you |you re |you are |i |i m )?(?:about to |going to )?(?:pay|send|sent|transfer|tip|money|payout|donat|gift|giv|wir|remit|deposit|withdraw|contribut|settl|support)\\p{L}*(?: \\p{L}+){0,3} to$',
    '^(?:(?:vas|va|van|vamos|voy|vai|vou|voce vai|estas|esta|estou|voce esta|quieres|quer) (?:a )?)?(?:envi|transf|pag|don|gir|regal|prop|doa|invi|bonific|mand)\\p{L}*(?: \\p{L}+){0,3} (?:a|para)$',
    '^(?:stai (?:per )?|vuoi |sto )(?:invi|trasf|pag|don|regal|bonific|mand|vers)\\p{L}*(?: \\p{L}+){0,3} a$',
    '^(?:(?:vous allez|vous|tu vas|je vais|je) )?(?:envo|vers|vir|pa[yi]|don|transf|pourb)\\p{L}*(?: \\p{L}+){0,3} a$',
    '^(?:sie |du |ich )?(?:(?:be)?zahl|send|uberweis|spend|trinkgeld|geld)\\p{L}*(?: \\p{L}+){0,3} an$',
    '^(?:(?:je|u|ik) )?(?:(?:gaat|ga) )?(?:betal|betaalt|stuur|stur|overm|maakt|geef|donat|gift|fooi)\\p{L}*(?: \\p{L}+){0,3} (?:aan|naar)$',
    '^(?:chcesz |zamierzasz )?(?:przel|wys|plac|wplat|napiw|darow|przek)\\p{L}*(?: \\p{L}+){0,3} (?:do|dla|na rzecz)$',
    '^(?:ban )?(?:se |dang |sap |muon )?(?:chuyen|gui|tra|thanh toan|ung ho|tang)(?: \\p{L}+){0,3} (?:cho|den|toi)$',
    '^(?:anda )?(?:akan )?(?:meng|men|mem)?(?:kirim|transfer|bayar|donasi|setor)\\p{L}*(?: \\p{L}+){0,3} (?:ke|kepada|untuk)$',
    '^(?:คุณ)?(?:กําลัง|จะ|ต้องการ)*(?:โอน|จ่าย|ส่ง|บริจาค)[\\p{L}\\p{M}]*(?:ให้|ไปยัง|ถึง)$',
    '^(?:انت )?(?:تحويل|ارسال|دفع|تدفع|ترسل|تحول|ستدفع|سترسل|ستحول)(?: \\p{L}+){0,3} (?:الى|ل)$',
  ].join('|'),
  'u',
);

/** What a page is called on which money goes to somebody by his account: "转账到支付账户", "匯款至銀行帳戶". */
const goesToAccount =
  /^(?:转账|转帐|汇款|付款|轉帳|轉賬|匯款)(?:到|至|给|給)(?:他人|对方|對方)?\p{Script=Han}{0,4}(?:账户|账号|帐户|帳戶|帳號|賬戶|银行卡|卡)$/u;

/** "You're paying a", before what is paid and not who: an article or a word for whose it is goes before no name. */
const paysWhat =
  /(?:^| )(?:pay(?:ing)? an?|(?:pay|settl|buy|(?:be)?zahl|begleich|regl|pag|betaal)\p{L}* (?:(?:la|il|a|o) )?(?:your|ihre[nr]?|eine[nr]?|une|votre|una|tus?|sus?|uma|sua|seu|tua|tuo|een|je|uw))$/u;

const rules: readonly (readonly [RegExp, LabelRole])[] = [
  [paysWhat, 'item'],
  [ofPayee, 'name'],
  [ofSeller, 'merchant'],
  [goesToAccount, 'to'],
  [endsWithTo, 'to'],
];

/** The role of a label, in the form of `plainWords`, by how it is put together; `null` where no rule fits. */
export function composedRole(bare: string): LabelRole | null {
  return rules.find(([rule]) => rule.test(bare))?.[1] ?? null;
}

/** A number or a code of somebody, and not himself: "商户单号", "Company no.", "Händlernummer". */
export function isNumberOf(bare: string): boolean {
  return /(?:号|號|号码|號碼|编号|編號|番号|번호|코드|รหัส)$|nummer$|(?:^| )(?:id|no|number|nr|numero|num|numer|nomor|kode|code|codigo|codice|номер|код|رقم|संख्या)(?: |$)/u.test(
    bare,
  );
}

/** What is written or shown for whoever is paid: "Comments for recipient", "Hinweis für den Empfänger". */
export function isForPayee(bare: string): boolean {
  return /\p{L} (?:for|fur|para|pour|per|voor|dla|для|untuk|cho) (?:(?:the|den|die|el|la|le|il|o|de) )?(?:recipient|payee|beneficiar|receiver|empfang|destinat|favorecid|ontvang|begunstig|odbiorc|получат|penerima|nguoi nhan|nguoi thu)\p{L}*$/u.test(
    bare,
  );
}

/** Whether a label, in the form of `plainWords`, stands over a list of many: only what was chosen from it is this payment's. */
export const isOfMany = (bare: string): boolean => ofMany.test(bare);

/** Over sums that fill a field by a press, "快捷金额", "Suggested amounts", in the form of `plainWords`: none of them is the one that is paid. */
export const offersSums = (bare: string): boolean =>
  /^(?:快捷|快速|快选|快選|常用|推荐|推薦|建议|建議)(?:金额|金額|输入|輸入)$|^(?:quick|suggested|popular|preset) amounts?$|^(?:importes|montos|valores|importi|bedragen|montants) (?:sugerid\p{L}+|rapid\p{L}+|suggerit\p{L}*|suggeres)$|^(?:betragsvorschlage|schnellauswahl|быстрыи выбор|hizli tutarlar|szybkie kwoty)$/u.test(
    bare,
  );

/** Headings of payments that are yet to come: "Upcoming bills", "Próximos pagos". */
const ofLater =
  /^(?:upcoming|scheduled|next|future|other) (?:bills?|payments?|transfers?)|^(?:proxim[oa]s|prochain\p{L}*|prossim[ei]|kommende|geplante|nadchodzac\p{L}*|aankomende|gelecek|yaklasan|предстоящ\p{L}*) |^(?:即将|待办|今後の|예정)/u;

/** Headings of payments that were made: "Payment history", "Laatst overgemaakt", "これまでのお支払い". */
const ofBefore =
  /^(?:your )?(?:past|earlier|latest) (?:bills?|payments?|transfers?|transactions?)|^(?:payment|transfer|transaction) history|^(?:转账|轉帳|转帐|缴费|繳費|付款|汇款|匯款|支付)(?:记录|記錄|紀錄|历史|歷史)|^(?:直近|前回|過去|これまで|지난|이전|पिछल|हाल)|^(?:laatst|eerder|fruhere|bisherige|zuvor|onceki|wczesniejsz\p{L}*|poprzedni\p{L}*|предыдущ\p{L}*|historique des|historial de|historico de) | (?:anterior(?:es)?|precedent[ei]?s?|sebelumnya|truoc day|السابق\p{L}*)$|ก่อนหน้า$/u;

/** Whether a heading, in the form of `plainWords`, stands over other payments than the one at hand. */
export const isOfOthers = (bare: string): boolean =>
  isOfMany(bare) || headsOtherPayments(bare) || ofLater.test(bare) || ofBefore.test(bare);

/** In the form of `plainWords`. */
const tipWords =
  'propina|gorjeta|trinkgeld|pourboire|mancia|fooi|napiwek|чаевые|bahsis|小费|小費|チップ|팁|ทิป|بقشيش';
const onlyTip = new RegExp(`^(?:${tipWords})$`, 'u');
const tip = new RegExp(`(?<!\\p{L})tips?(?!\\p{L})|${tipWords}`, 'u');

/** Whether a word is the one for a tip on top of a sum; a page where only a tip is paid has it in the label of its sum. */
export const isTip = (word: string): boolean => onlyTip.test(word);

/** Whether a label, in the form of `plainWords`, speaks of a tip. */
export const saysTip = (bare: string): boolean => tip.test(bare);
