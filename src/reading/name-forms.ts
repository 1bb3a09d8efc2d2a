// How names look: a person's in each script, a company's or a shop's by its words, a name that a service has masked.
import { remembered } from '../transfer/remembered.ts';
import { isKindOfAccount } from './account-words.ts';
import { controlWord } from './commit-words.ts';
import { kindNamed } from './kind.ts';
import { isLabel } from './label-words.ts';
import { roleOf } from './labels.ts';
import { isPageWord } from './page-words.ts';
import { isOfTrade } from './trade-words.ts';

/** `open`: nothing speaks against a name, and nothing of its form for one. */
export type NameForm = 'masked' | 'body' | 'person' | 'open';

/** Words of headings that name a part of a page and nobody. */
const ofPage =
  /\b(?:your|my|our|the|this|details?|information|options?|step|please|welcome|thanks?|hello|hi|good|dear|about|how|what|who|when|why|which|add|choose|select|enter|new|all|personal|gift|items?|products?|plans?|customer|guest|express|delivery|address|contacts?|help|support|due|total|free|best|number|includes?|special|offers?|more|code|coupon|today|daten|angaben|adresse|versand|lieferung|rechnung|übersicht|zusammenfassung|gutschein|artikel|schritt|willkommen|vielen|ihre?|vos|votre|mes|livraison|facturation|coordonnées|récapitulatif|résumé|étape|tus?|sus?|datos|envío|facturación|resumen|paso|meus?|seus?|dados|entrega|resumo|etapa|dati|tuoi|riepilogo|spedizione|consegna|passo|jouw|uw|mijn|gegevens|bezorging|overzicht|stap|twoje|moje|dane|dostawa|podsumowanie|krok|ваш[аие]?|мо[йяи]|данные|доставка|адрес|шаг|итог|bilgi\p{L}*|adres\p{L}*|teslimat|özet\p{L}*|adım|anda|rincian|ringkasan|alamat|langkah|chi tiết|thông tin|bước)\b/iu;

/** Words of rows and fields beside a payment: when, how, by which way, of what kind. */
const ofForms =
  /(?<![\p{L}\p{N}])(?:transfer\p{L}*|onay\p{L}*|type|date|time|when|now|tomorrow|monthly|weekly|once|schedule|frequency|instant|immediate|standard|same day|next day|execution|status|mode|network|mainnet|testnet|chain|reference|otp|pin|tan|sms|iban|bic|swift|va|nomor|kode|tanggal|waktu|sekarang|hari|status|jenis|typ|datum|zeit|heute|sofort|morgen|ausführung\p{L}*|termin|echtzeit\p{L}*|dauerauftrag|exécution|date|heure|aujourd|immédiat\p{L}*|instantané\p{L}*|codice|codigo|código|fecha|hora|hoy|ahora|cuándo|cuando|inmediat\p{L}*|quando|agora|hoje|data|oggi|adesso|subito|esecuzione|istantane\p{L}*|immediat\p{L}*|uitvoer\p{L}*|vandaag|direct|spoed|kiedy|teraz|dziś|dzisiaj|realizacj\p{L}*|ekspres\p{L}*|işlem|tarih\p{L}*|saat|bugün|şimdi|türü|дата|время|когда|сейчас|сегодня|статус|тип|код|номер|số|mã|ngày|giờ|hôm nay|ngay|loại|تاريخ|وقت|اليوم|الآن|رمز|نوع|رقم|दिनांक|तारीख|समय|आज|अभी|प्रकार|संख्या)(?![\p{L}\p{N}])|วันที่|เวลา|ทันที|รหัส|ประเภท|日時|日付|即時|種類|今日|날짜|오늘|즉시|시간|首次|执行|周期|日期|时间|時間|修改|编辑|方式|网络|到账|实时|次数|状态|明细|粘贴|全部|先生$|女士$|小姐$|轉數快|快捷/iu;

/** Words of companies, shops and public bodies in scripts that have no capital letters. */
const ofBody =
  /công ty|hộ kinh doanh|cửa hàng|公司|集团|集團|店[)）]?$|厂$|廠$|馆$|館$|行$|学校|學校|大学|大學|小学|小學|中学|中學|幼儿园|幼兒園|医院|醫院|中心$|酒店|餐厅|餐廳|超市|基金会|基金會|协会|協會|电力|電力|燃气|自来水|水务|供热|財團|会社|法人|商店|书店|書店|工作室|事务所|事務所|合作社|俱乐部|税务局|管理局|委员会|专户|食堂$|面馆|麵館|茶楼|茶樓|饭店|飯店|餐饮|药房|藥房|诊所|診所|物业|物業|置业|地产|建材|经营部|營業部|批发|便利店|专营|旗舰|旗艦|商城|本舗|商会|工務店|薬局|クリニック|ストア|スーパー|학원|약국|식당|서점|도서|몰$|가게$|स्कूल|कंपनी|ट्रेडर्स|एंटरप्राइजेज|फाउंडेशन|ห้าง|คลินิก|บจก|หจก|มหาชน|สถาน|شركه|صيدلية|مدرسة|عيادة|مكتبة|محل|병원|학교|대학교|공사$|시청|구청|센터$|마트$|상사$|상회$|주식회사|도서관|협회|재단|शाला|भंडार|भण्डार|ट्रेडर्स|एंटरप्राइज|दुकान$|मार्ट$|निगम|कॉर्पोरेशन|(?<!अन)लिमिटेड|स्टोर|अस्पताल|विद्यालय|บริษัท|ร้าน|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|มูลนิธิ|การไฟฟ้า|การประปา|شركة|متجر|مؤسسة|مطعم|جمعية|جامعة|مستشفى|^(?:ООО|АО|ПАО|ЗАО|ИП|МУП|ГУП|ТСЖ|УК) |«/iu;

/** What shops call themselves at the end of a name of three characters and more. */
const ofShop = /^\p{Script=Han}[\p{Script=Han}·]{1,10}[局坊屋阁閣轩軒斋齋园園社堂居楼樓铺鋪厨廚]$/u;

const joining =
  /^(?:de|del|della|dei|di|da|do|dos|das|du|des|la|le|les|el|los|las|of|and|und|et|e|y|i|en|van|von|der|den|het|al|bin|bint|ibn|&|\+|@|–|-)$/iu;

const doubleSurname = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|东方|尉迟|皇甫|慕容|令狐)/u;

const surname =
  /^[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦柳邢岳齐齊梅莫庄莊辛管祝左涂谷祁舒耿牟詹关關苗凌费費纪紀靳盛童欧歐甄项項曲游裴席卫衛查屈鲍鮑覃霍翁隋甘景包司柏宁寧柯阮桂闵]/u;

const koreanSurname =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국]/u;

/** One or two characters of a name and stars for the rest; each word of one and stars. */
const maskedName =
  /^(?:[*＊]{1,3}[\p{Script=Han}\p{Script=Hangul}]{1,2}|[\p{Script=Han}\p{Script=Hangul}][*＊]{1,3}[\p{Script=Han}\p{Script=Hangul}]?|(?=.*[*•]{2})\p{Lu}\p{L}*[*•.]*\p{L}?(?: \p{Lu}\p{L}*[*•.]*\p{L}?)*)$/u;

/** A person's name in scripts that have no capital letters, where its form says so. */
const person: readonly RegExp[] = [
  /^\p{Script=Han}{1,3}[ 　](?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}){1,4}$/u,
  /^[\p{Script=Katakana}ー]{2,6}[ 　][\p{Script=Katakana}ー]{2,6}$/u,
  /^(?:นาย|นาง|นางสาว|น\.ส\.|คุณ) ?[\p{L}\p{M}]{2,}/u,
  /^(?:श्री|श्रीमती|डॉ\.?) /u,
  /^[\p{Script=Arabic}]{2,12} (?:بن|بنت|آل|ال|عبد)/u,
];

/** A company by its kind, as Japanese banks write it in front of or behind its name. */
const kanaBody = /^(?:カ|ユ|ド|シャ|ザイ|イ)[）)]|[（(](?:カ|ユ|ド|株|有|同)[）)]?$/u;

function isWrittenAsName(text: string): boolean {
  const words = text.split(' ').filter((word) => !joining.test(word));
  return (
    words.length > 1 &&
    words.every((word) => /^["'“(«]?[\p{Lu}\p{Nd}]/u.test(word)) &&
    /\p{Ll}|\p{Lu}{2}/u.test(text)
  );
}

/** Arrows, ticks and marks of lists around a name, and what a shop was given by its buyers. */
const decoration =
  /^[\s←‹<✓✔★☆●•·]+|(?:[\s›>→❯▸✓✔★☆ⓘ]|\s»)+$|\s[×✕✖⨯]$|\s(?:★\s?)?\d[.,]\d$|[-—－]\s?(?:商品|订单|訂單)$/gu;

/** What is said to a person and is none of the name. */
const honorific = /\s*(?:様|さま|殿|御中)$|(?<=^[^お].+)\s*さん$|(?<=\p{Script=Hangul})\s*(?:님|귀하)$/u;

/** A name without the marks that lists draw around it, and without what is said to whoever has it. */
export const bareName = (text: string): string => text.replace(decoration, '').replace(honorific, '').trim();

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

const NAME_MAX = 40;

/** What somebody wrote, in the quotes that a list sets around it: "«за обед»". */
const remark = /^[«"“„「]\p{Ll}/u;

/** The comma before a legal form: "Aguas del Sereno, S.A.". */
const beforeForm =
  /,(?= (?:S\. ?A|S\. ?L|C\. ?A|Inc|Ltd|LLC|LLP|Corp|Co\.|GmbH|Lda|Ltda|a\.s\.|s\.r\.o|s\.n\.c)(?![\p{L}\p{N}]))/u;

/** Whether a text says nothing that pages say of themselves, so that it may be somebody's name. */
function saysNothing(named: string): boolean {
  const text = named.replace(beforeForm, '');
  const isOfBody = ofBody.test(text) || (isWrittenAsName(text) && isOfTrade(text));
  return (
    /\p{L}[\p{L}\p{M}]/u.test(text) &&
    !/^\p{Nd}|^[A-Z]{2}\p{Nd}{2}|[(（]\p{Nd}+[)）]$|\p{Sc}|\p{Nd}{3}|[!?！？:：，。,;；]|\p{Nd}[%.]/u.test(
      text,
    ) &&
    (roleOf(text) === null || isOfBody) &&
    !isLabel(text) &&
    !ofPage.test(text) &&
    !ofForms.test(text) &&
    !isPageWord(text) &&
    !isKindOfAccount(text) &&
    (isOfBody || kindNamed(text) === null) &&
    controlWord(text) === 'other'
  );
}

/** The form by which a text may be a name; `null` for what pages say of themselves. */
export const nameForm = remembered((text): NameForm | null => {
  if (text.length < 2 || text.length > NAME_MAX || remark.test(text)) return null;
  if (maskedName.test(text)) return 'masked';
  if (kanaBody.test(text)) return 'body';
  if (!saysNothing(text)) return null;
  if (ofBody.test(text) || ofShop.test(text)) return 'body';
  const isWritten = isWrittenAsName(text);
  if (isWritten && isOfTrade(text)) return 'body';
  // "Club de voile de Brest": where such a word begins a name, the others may be common ones.
  if (
    /^\p{Lu}\S+ (?:de|du|des|del|della|do|da|di|der|für|of|for|voor|van) \S/u.test(text) &&
    isOfTrade(firstWord(text))
  )
    return 'body';
  if ((isWritten && !/\p{Nd}/u.test(text)) || person.some((form) => form.test(text))) return 'person';
  if (/^\p{Script=Han}{2,3}$/u.test(text) && surname.test(text)) return 'person';
  if (/^\p{Script=Han}{4}$/u.test(text) && doubleSurname.test(text)) return 'person';
  if (/^\p{Script=Hangul}{3}$/u.test(text)) return koreanSurname.test(text) ? 'person' : 'open';
  return text.split(' ').length < 5 ? 'open' : null;
});
