// What pressing the control does, from its words and what was read around it.
import type { TransferKind } from '../transfer/transfer.ts';
import { type ControlWord, goesOnToPay, namesPayment, saysHowSigned } from './commit-words.ts';
import { asksSomebody } from './enquiry-words.ts';
import { kindNamed } from './kind.ts';
import type { LabelRole } from './label-vocabulary.ts';
import { type Labelled, nearestOf } from './labelled.ts';
import type { PageText } from './page.ts';
import { plainWords } from './plain-words.ts';
import type { PressMeaning } from './reading.ts';

/** What was read that bears on the press. `said`: the kind the page's own words name. */
export interface Evidence {
  readonly page: PageText;
  readonly word: ControlWord;
  readonly values: readonly Labelled[];
  readonly said: TransferKind | null;
  readonly amount: boolean;
  readonly amountOnControl: boolean;
  /** The amount stands beside words for a total, in whatever form. */
  readonly amountIsTotal: boolean;
  /** A sentence says who is paid. */
  readonly spoken: boolean;
  /** The payee of a transfer was read. */
  readonly payee: boolean;
  /** Any payee's name was read, a shop's too. */
  readonly named: boolean;
}

const payeeRoles: readonly LabelRole[] = ['name', 'account', 'to'];

function has(evidence: Evidence, fits: (value: Labelled) => boolean): boolean {
  return evidence.values.some((value) => value.distance < 2 && fits(value));
}

const isEditable =
  (...roles: readonly LabelRole[]) =>
  ({ editable, role }: Labelled): boolean =>
    editable && role !== null && roles.includes(role);

function isFilledIn(evidence: Evidence): boolean {
  return has(evidence, isEditable('amount', 'total', ...payeeRoles));
}

/** One of the accounts that one may send from: a row with it, what it holds and the button, and nobody to send to. */
function isOwnAccount({ values, amount }: Evidence): boolean {
  if (amount) return false;
  const own = values.filter(({ distance }) => distance === 0);
  const says = (...roles: readonly LabelRole[]): boolean =>
    own.some(({ role }) => role !== null && roles.includes(role));
  return (
    own.every(({ source }) => source === 'table') &&
    says('balance') &&
    says('account', 'payer') &&
    !says('amount', 'total', 'name', 'to', 'merchant')
  );
}

/** Goods are bought from pages that show a price long before anything is paid. */
const goods =
  /\b(?:buy|order|purchase|shop|kup|koop|mua|beli)\b|购买|購買|下单|下單|下订单|下訂|订购|訂購|購入|구매|kauf|acheter|compra|acquist|купить|satın|ซื้อ|खरीद|شراء/iu;

/** Something that a payment has and no other page: a card's fields, an order's total, an amount to fill in. */
function looksLikePayment(evidence: Evidence): boolean {
  const { page, amount, amountOnControl, amountIsTotal, payee, spoken, values } = evidence;
  if (amountOnControl || amountIsTotal || page.asks.card || payee || (amount && spoken)) return true;
  if (amount && (page.asks.password || !goods.test(page.control.name))) return true;
  const total = values.some(
    ({ role, value, distance }) => role === 'total' && distance < 3 && /\p{Nd}/u.test(value),
  );
  return total || has(evidence, ({ role }) => role === 'amount');
}

function pays(evidence: Evidence): PressMeaning {
  const { page, amount, payee, amountOnControl } = evidence;
  if (page.control.place === 'opener') return isFilledIn(evidence) ? 'onward' : 'none';
  if (isOwnAccount(evidence)) return 'none';
  const { card, password } = page.asks;
  if (page.control.place === 'link')
    return amountOnControl || (amount && (payee || card || password)) ? 'commit' : 'none';
  // What is paid may stand in one frame, and the button in another; background puts the two together.
  return looksLikePayment(evidence) || page.sumBeside() ? 'commit' : 'none';
}

/** Pages that show a payment and send none: lists of past ones, their result, limits and settings. */
const elsewhere =
  /争议|爭議|异议|異議|拒付|申诉|申訴|\b(?:disputes?|disputed|chargeback|reklamation|einspruch|contestation|contester|litige|contestazione|contesta|reclamo|reclamacion|disputa|contestacao|contestar|sengketa|khieu nai|itiraz|reklamacj[aiey]|betwist(?:ing|en)?|geschil)\b|異議申|이의|оспор|спорн|โต้แย้ง|विवाद|اعتراض|نزاع|开票|開票|发票申请|申请发票|开具发票|發票申請|借款|贷款|貸款|查询|查詢|记录|記錄|紀錄|明细|明細|成功|限额|限額|设置|設定|筛选|\b(?:history|search|filter|limits?|settings?|success(?:ful(?:ly)?)?|completed|statements?|loan|historial|limites?|movimientos|exito|historico|sucesso|verlauf|erfolgreich|umsatze|historique|reussi|plafonds?|cronologia|riuscito|lich su|han muc|thanh cong|riwayat|berhasil|gecmis|basarili|historia|limity|geschiedenis|gelukt|receipt|(?:money|payment|transfer) (?:sent|received|confirmed)|realizada|enviada|exitosa|comprovante|concluida|ausgefuhrt|effectue|effettuat[oa]|voltooid|verzonden|zrealizowan[aoy]|wykonan[oya]|tamamlandi|gerceklesti|dekont|hoan tat|bien lai|sukses|terkirim|struk)\b|履歴|照会|完了|しました|내역|조회|한도|완료되|완료했|성공|결과|结果|結果|已完成|已提交|इतिहास|सफल|ประวัติ|สำเร็จ|история|лимит|успешно|выписк|выполнен|отправлен|เรียบร้อย|สลิป|रसीद|تمت|ايصال|سجل|بنجاح/u;

function isElsewhere({ page }: Evidence): boolean {
  const headings = page.lines.filter(({ heading, distance }) => heading && distance === 0);
  const texts = headings.length > 0 ? headings.map(({ text }) => text) : [page.title];
  return texts.some((text) => elsewhere.test(plainWords(text)));
}

/** A letter about a payment, to the bank or to whoever answers: its own part has room for one, nothing to sign with and no sum to fill in. */
function isEnquiry(evidence: Evidence): boolean {
  const { page, values } = evidence;
  const own = values.filter(({ distance }) => distance === 0);
  const isLetter = own.some(({ hint, editable }) => editable && /textarea$/.test(hint));
  if (!isLetter || page.asks.password || page.asks.code || page.asks.card) return false;
  if (own.some(isEditable('amount', 'total', ...payeeRoles))) return false;
  const headings = page.lines.filter(({ heading, distance }) => heading && distance < 2);
  return [page.title, ...headings.map(({ text }) => text)].some(asksSomebody);
}

const paymentRoles: readonly LabelRole[] = ['amount', 'total', ...payeeRoles];

/** A number with a sign, a code or a word for money on either side. */
const money =
  /(?:\p{Sc}|\b[A-Z]{3})\s?\p{Nd}|\p{Nd}\s?(?:\p{Sc}|[元円圓원đ]|zł|kr|руб|บาท|TL\b|[A-Z]{3,4}\b)/u;

/** What whoever approves a payment may write beside it, and a name to keep the payee by. */
const remark =
  /^(?:kayıt adı|nick ?name|alias|save as|昵称|暱稱|保存为|儲存為)$|(?:复核|覆核|审批|審批|审核|審核|核准|授权|授權).{0,2}(?:意见|意見|备注|備註|说明)|\b(?:approv|review|authori)\w* (?:comments?|remarks?|notes?)\b/iu;

/**
 * Whether the control's own form or dialog is about the payment that the page shows, and not about cookies, a
 * newsletter or an address beside it.
 */
function ownSpeaksOfPayment({ page, values, spoken }: Evidence): boolean {
  const { code, password, card } = page.asks;
  const own = values.filter(({ distance }) => distance === 0);
  if (own.some(({ role }) => role !== null && paymentRoles.includes(role))) return true;
  if (card) return true;
  const typed = own.filter(({ editable, source }) => editable && source === 'input');
  if (typed.length > 0) return typed.every(({ label }) => remark.test(label));
  if (code || password || spoken || saysHowSigned(page.control.name)) return true;
  return page.lines.some(
    ({ text, distance }) => distance === 0 && (kindNamed(text) !== null || money.test(text)),
  );
}

function confirms(evidence: Evidence): PressMeaning {
  const { page, amount, payee, said, spoken, named } = evidence;
  if (page.control.place === 'opener' || isElsewhere(evidence) || isEnquiry(evidence)) return 'none';
  if (!ownSpeaksOfPayment(evidence)) return 'none';
  const isPaidTo = has(evidence, ({ role, value, editable }) => role === 'to' && value !== '' && !editable);
  const isSigned = named && (page.asks.password || page.asks.code || isPaidTo);
  if (amount && (payee || spoken || said !== null || page.asks.card || isSigned)) return 'commit';
  return has(evidence, isEditable('amount')) && has(evidence, isEditable(...payeeRoles)) ? 'commit' : 'none';
}

/** A question over a form that was filled in before: its own part has no field for who or how much, and says both. */
function asksOver({ values, page, amount, payee, spoken }: Evidence): boolean {
  const own = values.filter(({ distance }) => distance === 0);
  if (!amount || !(payee || spoken) || own.some(isEditable('amount', 'total', ...payeeRoles))) return false;
  const saysSum = page.lines.some(({ text, distance }) => distance === 0 && /\p{Nd}/u.test(text));
  return saysSum && values.some(isEditable('amount', 'total'));
}

function goesOn(evidence: Evidence): PressMeaning {
  const { amount, payee, said, named, page } = evidence;
  if (namesPayment(page.control.name) && asksOver(evidence)) return 'commit';
  // The sum on a button that goes on to pay it, and who gets it: nothing is left to be said.
  if (evidence.amountOnControl && amount && payee && goesOnToPay(page.control.name)) return 'commit';
  if (isFilledIn(evidence))
    return has(evidence, isEditable('amount')) || said === 'transfer' ? 'onward' : 'none';
  // A password beside a named payee and a sum signs, whatever the button says.
  if (amount && named && page.asks.password) return 'commit';
  return amount && payee && said !== 'purchase' && said !== null ? 'commit' : 'none';
}

/** What takes something away asks for a code too: "Xóa người thụ hưởng … Mã OTP". */
const removes =
  /删除|刪除|移除|解绑|解綁|削除|삭제|удал|\b(?:delet|remov|unlink|supprim|elimin|exclu(?:ir|sao)|losch|entfern|verwijder|usun|hapus|xoa |silm|silin)|ลบ|हटा|حذف/u;

/** Where a sum was read, something is paid, whatever is said of removing. */
function isRemoval({ page, amount }: Evidence): boolean {
  if (amount) return false;
  const own = page.lines.filter(({ distance }) => distance === 0);
  return own.some(({ text }) => removes.test(plainWords(text))) && !own.some(({ text }) => money.test(text));
}

/** What signing in is called: the code that it ends with is no payment's. */
const signsIn =
  /登录|登錄|登入|ログイン|로그인|вход|воити|เข้าสู่ระบบ|تسجيل الدخول|लॉगिन|लॉग इन|साइन इन|\b(?:sign(?:ing)? ?in|log(?:ging)? ?in|anmeld\w*|einloggen|connexion|connectez vous|se connecter|inici(?:ar|o de) sesion|acceder|iniciar sessao|entrar|accedi|accesso|inloggen|aanmelden|logowani\w*|zaloguj|giris|oturum|dang nhap|masuk)\b/u;

/** Whether the control's own part, or else what stands around it, is called signing in, and speaks of no money. */
function isSignIn({ page, values, amount, named, spoken }: Evidence): boolean {
  if (amount && (named || spoken)) return false;
  const own = page.lines.filter(({ distance }) => distance === 0);
  const near = page.lines.filter(({ heading, distance }) => heading && distance < 2);
  const headings = nearestOf(near).map(({ text }) => text);
  const called = headings.length > 0 ? headings : [page.title];
  const isPaid = values.some(
    ({ role, distance }) => distance < 2 && role !== null && paymentRoles.includes(role),
  );
  return (
    !isPaid &&
    called.some((text) => signsIn.test(plainWords(text))) &&
    !own.some(({ text }) => money.test(text) || kindNamed(text) !== null)
  );
}

/** A code is asked for, and what it is for lies on an earlier step. */
function isCodeStep({ page, word, said, amount, payee, named, amountOnControl }: Evidence): boolean {
  if (!page.asks.code || (amount && (payee || named || page.asks.card)) || amountOnControl) return false;
  return word === 'pays' || amount || (said !== null && said !== 'purchase');
}

const meanings: Readonly<Record<Exclude<ControlWord, 'other'>, (evidence: Evidence) => PressMeaning>> = {
  pays,
  confirms,
  'goes-on': goesOn,
};

/** `none` for whatever is not understood as a payment. */
export function pressMeaning(evidence: Evidence): PressMeaning {
  const { word } = evidence;
  if (word === 'other' || evidence.page.control.place === 'menu') return 'none';
  if (word === 'confirms' && isSignIn(evidence)) return 'none';
  const isOther = word === 'confirms' && isElsewhere(evidence);
  const isCode = isCodeStep(evidence) && !isOther && !(word === 'confirms' && isRemoval(evidence));
  return isCode ? 'code' : meanings[word](evidence);
}
