// Names that no label names: a heading that is a name, a person above his number, the name that a payee is enrolled by.
import { isBank, isKindOfAccount } from './account-words.ts';
import { controlWord } from './commit-words.ts';
import { kindNamed } from './kind.ts';
import { isLabel } from './label-words.ts';
import { roleOf } from './labels.ts';
import type { PageText, TextLine } from './page.ts';
import type { Read } from './reading.ts';
import { isPageWord } from './shop.ts';

/** Words of headings that name a part of a page and nobody. */
const ofPage =
  /\b(?:your|my|our|the|this|details?|information|options?|step|please|welcome|thanks?|hello|hi|good|dear|about|how|what|who|when|why|which|add|choose|select|enter|new|all|personal|gift|items?|products?|plans?|customer|guest|express|delivery|address|contacts?|help|support|due|total|free|best|special|offers?|more|code|coupon|today|daten|angaben|adresse|versand|lieferung|rechnung|übersicht|zusammenfassung|gutschein|artikel|schritt|willkommen|vielen|ihre?|vos|votre|mes|livraison|facturation|coordonnées|récapitulatif|résumé|étape|tus?|sus?|datos|envío|facturación|resumen|paso|meus?|seus?|dados|entrega|resumo|etapa|dati|tuoi|riepilogo|spedizione|consegna|passo|jouw|uw|mijn|gegevens|bezorging|overzicht|stap|twoje|moje|dane|dostawa|podsumowanie|krok|ваш[аие]?|мо[йяи]|данные|доставка|адрес|шаг|итог|bilgi\p{L}*|adres\p{L}*|teslimat|özet\p{L}*|adım|anda|rincian|ringkasan|alamat|langkah|chi tiết|thông tin|bước)\b/iu;

/** Words of companies, shops and public bodies in scripts that have no capital letters. */
const ofBody =
  /公司|集团|集團|店[)）]?$|厂$|廠$|馆$|館$|行$|学校|學校|大学|大學|医院|醫院|中心$|酒店|餐厅|餐廳|超市|基金会|基金會|协会|協會|电力|電力|燃气|自来水|水务|供热|財團|会社|法人|商店|书店|書店|食堂$|병원|학교|대학교|공사$|시청|구청|센터$|마트$|상사$|상회$|주식회사|도서관|협회|재단|शाला|निगम|कॉर्पोरेशन|लिमिटेड|स्टोर|अस्पताल|विद्यालय|บริษัท|ร้าน|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|มูลนิธิ|การไฟฟ้า|การประปา|شركة|متجر|مؤسسة|مطعم|جمعية|جامعة|مستشفى|^(?:ООО|АО|ПАО|ЗАО|ИП|МУП|ГУП|ТСЖ|УК) |«/u;

const joining =
  /^(?:de|del|della|dei|di|da|do|dos|das|du|des|la|le|les|el|los|las|of|and|und|et|e|y|i|en|van|von|der|den|het|al|bin|&|\+|@)$/iu;

const NAME_MAX = 40;

/** Whether words are written as names are: "Tacos La Güera", "Harborline Marine Supply"; one word may be anything. */
function isWrittenAsName(text: string): boolean {
  if (ofBody.test(text)) return true;
  const words = text.split(' ').filter((word) => !joining.test(word));
  return (
    words.length > 1 &&
    words.every((word) => /^["'“(«]?[\p{Lu}\p{Nd}]/u.test(word)) &&
    /\p{Ll}|\p{Lu}{2}/u.test(text)
  );
}

/** Whether a text says nothing that pages say of themselves, so that it may be somebody's name. */
function saysNothing(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= NAME_MAX &&
    /\p{L}[\p{L}\p{M}]/u.test(text) &&
    !/^\p{Nd}|\p{Sc}|\p{Nd}{3}|[!?:：]/u.test(text) &&
    (roleOf(text) === null || ofBody.test(text)) &&
    !isLabel(text) &&
    !ofPage.test(text) &&
    !isPageWord(text) &&
    !isKindOfAccount(text) &&
    controlWord(text) === 'other'
  );
}

function onlyOne(found: readonly { readonly name: string; readonly from: string }[]): Read<string> | null {
  const [first] = found;
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  return first !== undefined && names.size === 1
    ? { value: first.name, sure: 'medium', from: first.from }
    : null;
}

/** A page of more lines is a list of many, and whoever stands in it is one of them. */
const LINES_MAX = 150;
/** No name with its number is longer. */
const LINE_MAX = 90;

function nearLines({ lines }: PageText): readonly TextLine[] {
  const near = lines.filter(({ distance, text }) => distance < 2 && text.length <= LINE_MAX);
  return near.slice(0, LINES_MAX);
}

/** The one heading near the control that is a name and says nothing of the page; a guess. */
export function nameInHeading(page: PageText): Read<string> | null {
  const headings = page.lines.filter(({ heading, distance }) => heading && distance < 3).slice(0, LINES_MAX);
  const names = headings
    .map(({ text }) => text)
    .filter((text) => isWrittenAsName(text) && saysNothing(text) && kindNamed(text) === null);
  return onlyOne(names.map((name) => ({ name, from: name })));
}

/** A line that is a company's or a shop's name by one of its words: "Чайная лавка «Пуэр»", "胖哥俩肉蟹煲(万达店)". */
export function bodyInLine(page: PageText): Read<string> | null {
  const names = nearLines(page)
    .map(({ text }) => text)
    .filter((text) => ofBody.test(text) && saysNothing(text) && !isBank(text));
  return onlyOne(names.map((name) => ({ name, from: name })));
}

/** The one line near the control that is written as a person's name and says nothing else; a guess. */
export function soleName(page: PageText): Read<string> | null {
  const names = nearLines(page)
    .map(({ text }) => text)
    .filter(
      (text) => isWrittenAsName(text) && saysNothing(text) && kindNamed(text) === null && !isBank(text),
    );
  return onlyOne(names.map((name) => ({ name, from: name })));
}

/** An address or a handle; a number that is masked or as long as a phone's. */
const handle = /^(?:[@$£][\p{L}\p{N}._-]{3,}|[\p{L}\p{N}._*•+-]+@[\p{L}\p{N}.*-]+)$/u;
const number = /^(?:\p{L}{2,16} )?\(?\+?[\d*•][\d*•() -]{6,}[\d*•]$/u;
const DIGITS_MIN = 9;

function isContact(text: string): boolean {
  if (handle.test(text)) return true;
  if (!number.test(text) || isKindOfAccount(text)) return false;
  return /[*•]{2}/u.test(text) || (text.match(/\d/gu)?.length ?? 0) >= DIGITS_MIN;
}

const behindName =
  /^(\S.{0,38}?\S)[\s·|(（-]+((?:[@$£][\p{L}\p{N}._-]{3,}|[^\s@]+@[^\s@]+|[(+]?[\d*•][\d\s*•()-]{5,}?))[)）]?$/u;

/** A person as lists of contacts show him: the name, and his number behind or below it. */
export function nameOverContact(page: PageText): Read<string> | null {
  const lines = nearLines(page);
  const found = lines.flatMap(({ text }, i) => {
    const [, before = '', behind = ''] = behindName.exec(text) ?? [];
    const name = isContact(behind) ? before : isContact(lines[i + 1]?.text ?? '') ? text : '';
    return name !== '' &&
      !/\p{Nd}/u.test(name) &&
      saysNothing(name) &&
      kindNamed(name) === null &&
      !isBank(name) &&
      !isBank(text)
      ? [{ name, from: text }]
      : [];
  });
  return onlyOne(found);
}

/** "Enrolled with Zelle as MARCUS T LINDQVIST": by this name the money arrives, whatever the payer calls him. */
const enrolled =
  /(?:enrolled|registered|verified)(?: \p{L}+){0,3}? as[:\s]+(.{2,60})$|(?:registriert als|enregistrée? sous(?: le nom)?|registrad[oa] como|registrat[oa] come|geregistreerd als|zarejestrowan[ya] jako|зарегистрирован[а]? как)[:\s]+(.{2,60})$|(?:登録名|등록명|注册姓名|实名为)[:：\s]+(.{2,20})$/iu;

/** Most lines have none of these, and looking closely is dear. */
const saysEnrolled = /enrol|regist|verif|zarejestr|зарегистр|登録名|등록명|实名为|注册姓名/i;

/** `known`: what the page itself calls the payee; counts unless the enrolled name says more of the same one. */
export function orEnrolled(page: PageText, known: Read<string> | null): Read<string> | null {
  const found = nearLines(page).flatMap(({ text }) => {
    if (!saysEnrolled.test(text)) return [];
    const match = enrolled.exec(text);
    const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.replace(/\s*[·|(（].*$/u, '').trim();
    return name === undefined ? [] : [{ name, from: text }];
  });
  const one = onlyOne(found);
  if (one === null || known === null) return one ?? known;
  const [first = ''] = known.value.toLowerCase().split(' ');
  const saysMore = one.value.length > known.value.length && one.value.toLowerCase().startsWith(first);
  return saysMore ? { ...one, sure: known.sure } : known;
}
