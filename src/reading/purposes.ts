// What people pay each other for, as chips and lists of pages offer it: a choice that needs no label to be a purpose.
import { isKindOfAccount } from './account-words.ts';
import type { PageLanguage } from './languages.ts';
import { plainWords } from './plain-words.ts';
import { wordsOf } from './word-finder.ts';

/** Whole texts parted by `|`, as `plainWords` writes them. */
const purposes: Readonly<Record<PageLanguage, string>> = {
  'zh-Hans':
    '货款|工资|薪资|房租|租金|学费|生活费|还款|还借款|借款|礼金|红包|服务费|押金|劳务费|报销|差旅费|医疗费|水电费|物业费|家用|赡养费|抚养费|往来款|保险费|捐款|培训费|装修款|购物|餐费|旅游',
  'zh-Hant':
    '貨款|薪資|房租|租金|學費|生活費|還款|借款|禮金|紅包|服務費|押金|勞務費|報銷|醫療費|水電費|管理費|家用|贍養費|保險費|捐款|購物|餐費|旅遊',
  en: 'rent|school fees|tuition|tuition fees|groceries|gift|gifts|family support|family maintenance|living expenses|salary|wages|loan repayment|debt repayment|utilities|bills|goods and services|goods purchased|friends and family|savings|medical|medical expenses|travel|insurance|donation|charity|food|dinner|lunch|drinks|shopping|household|household expenses|education|business|services|deposit|reimbursement|childcare|transport|entertainment|birthday|holiday|mortgage|pocket money|taxi|tickets|subscription',
  es: 'alquiler|renta|colegiatura|matricula|regalo|ayuda familiar|manutencion|salario|sueldo|nomina|prestamo|servicios|comida|cena|viaje|seguro|donacion|compras|educacion|gastos medicos|hogar|deposito|reembolso|cumpleanos|supermercado',
  pt: 'aluguel|renda|mensalidade|presente|prenda|ajuda familiar|manutencao familiar|salario|emprestimo|servicos|comida|jantar|almoco|viagem|seguro|doacao|compras|educacao|despesas medicas|casa|caucao|reembolso|aniversario|mercado',
  de: 'miete|schulgeld|studiengebuhren|geschenk|unterhalt|gehalt|lohn|darlehen|nebenkosten|essen|abendessen|reise|urlaub|versicherung|spende|einkauf|lebensmittel|haushalt|bildung|kaution|erstattung|geburtstag|taschengeld',
  fr: 'loyer|frais de scolarite|cadeau|soutien familial|aide familiale|salaire|remboursement|pret|charges|repas|diner|restaurant|voyage|vacances|assurance|don|courses|sante|education|caution|anniversaire|argent de poche',
  it: 'affitto|retta scolastica|regalo|sostegno familiare|mantenimento|stipendio|prestito|bollette|cena|pranzo|viaggio|vacanza|assicurazione|donazione|spesa|istruzione|spese mediche|casa|cauzione|rimborso|compleanno',
  ja: '家賃|学費|生活費|仕送り|給与|給料|お小遣い|プレゼント|お祝い|返済|飲み会|食事代|旅行|買い物|寄付|保険料|医療費|立替|会費|贈り物|商品代金|家族送金',
  ko: '월세|학비|생활비|용돈|급여|월급|선물|축의금|대출상환|식비|여행|쇼핑|기부|보험료|의료비|회비|정산|관리비|경조사비|물품대금|임대료|등록금',
  hi: 'किराया|स्कूल फीस|फीस|उपहार|परिवार|घर खर्च|वेतन|ऋण चुकौती|बिल|खाना|यात्रा|दान|खरीदारी|शिक्षा|इलाज|किराना|राशन|बीमा',
  vi: 'tien nha|tien thue nha|hoc phi|qua tang|sinh hoat phi|luong|tra no|mua hang|an uong|du lich|tu thien|bao hiem|vien phi|gia dinh|mung cuoi|sinh nhat|tien dien|tien nuoc|hoan tien|dat coc|tra luong',
  id: 'sewa|uang sekolah|biaya kuliah|hadiah|kebutuhan keluarga|biaya hidup|gaji|cicilan|belanja|makan|makan malam|liburan|donasi|asuransi|pengobatan|kado|kos|kontrakan|pendidikan|arisan|tagihan|jajan|uang saku',
  th: 'ค่าเช่า|ค่าเทอม|ของขวัญ|ครอบครัว|เงินเดือน|ชําระหนี้|ค่าอาหาร|ท่องเที่ยว|บริจาค|ประกัน|ค่ารักษา|ค่าหอ|ค่าสินค้า|ค่านํ้าค่าไฟ|ค่ากิน|ค่าเดินทาง|ช้อปปิ้ง',
  ru: 'аренда|учеба|обучение|подарок|помощь семье|зарплата|возврат долга|долг|коммунальные услуги|продукты|ужин|обед|путешествие|отпуск|пожертвование|страховка|лечение|покупки|залог|день рождения|такси|за квартиру',
  ar: 'ايجار|الايجار|رسوم دراسية|مصاريف دراسية|هدية|مساعدة عائلية|مصاريف عائلية|راتب|رواتب|سداد قرض|فواتير|طعام|سفر|تبرع|تامين|علاج|مشتريات|تعليم|مصاريف شخصية|دعم عائلي',
  tr: 'kira|okul ucreti|egitim|hediye|aile destegi|maas|borc odemesi|fatura|yemek|seyahat|tatil|bagis|sigorta|saglik|alisveris|market|aidat|dogum gunu|harclik|konut kirasi|is yeri kirasi|depozito',
  pl: 'czynsz|wynajem|czesne|prezent|wsparcie rodziny|wynagrodzenie|splata pozyczki|rachunki|jedzenie|obiad|kolacja|podroz|wakacje|darowizna|ubezpieczenie|leczenie|zakupy|kaucja|kieszonkowe|urodziny',
  nl: 'huur|schoolgeld|collegegeld|cadeau|salaris|lening|boodschappen|eten|diner|lunch|reis|vakantie|donatie|verzekering|zorgkosten|borg|terugbetaling|verjaardag|zakgeld|gas water licht|contributie',
};

let known: ReadonlySet<string> | null = null;

/** "🍕 Pizza": no list of accounts or of ways to pay is drawn so. */
const pictured = /^\p{Extended_Pictographic}\uFE0F? ?\p{L}[\p{L}\p{M}' ]{1,24}$/u;

/** Whether a chosen text is one of the usual reasons for a payment and nothing else: "School fees", "房租". */
export function isPurpose(text: string): boolean {
  if (text.length > 40 || /\p{Nd}/u.test(text)) return false;
  if (pictured.test(text) && !isKindOfAccount(text)) return true;
  known ??= new Set(wordsOf(Object.values(purposes)));
  return known.has(plainWords(text));
}
