// Tax offices, utilities, hospitals, schools and courts by region, which are paid once and for all without being strangers.
import type { Transfer } from '../transfer/transfer.ts';

/** One region: the currency it is paid in, and what the whole name of such a payee looks like, in lower case. */
interface Region {
  readonly region: string;
  readonly currency: string;
  readonly names: RegExp;
}

/** Where a Chinese hospital says it stands, or whose it is: a place, a university, the army. */
const chineseSeat =
  '(?:北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|广州|深圳|南京|杭州|成都|武汉|西安|长沙|郑州|济南|青岛|大连|沈阳|哈尔滨|长春|合肥|福州|厦门|南昌|昆明|贵阳|南宁|海口|兰州|苏州|宁波|无锡|.{2,6}[省市州县区]|.{2,10}(?:大学|医学院)|中国人民解放军|解放军)';

const regions: readonly Region[] = [
  {
    region: 'CN',
    currency: 'CNY',
    names: new RegExp(
      `^(?:国家税务总局.{2,20}税务局|.{2,12}(?:供电公司|供电局|(?:自来水|燃气|热力)(?:集团)?(?:股份)?(?:有限(?:责任)?)?公司)|国网.{2,12}(?:供电|电力)(?:有限)?公司(?:.{2,8}供电(?:分)?公司)?|${chineseSeat}.{0,14}医院(?:.{1,6}(?:院区|分院))?|.{2,16}(?:人民医院|中心医院|中医医院|妇幼保健院)|.{2,16}(?:大学|中学|小学)|.{2,16}人民法院|.{2,12}财政局|.{2,12}社会保险(?:基金管理|事业管理|事业|管理)?(?:局|中心)|.{2,12}住房公积金管理中心|中国(?:移动|联通|电信)(?:(?:网络)?通信)?(?:集团)?(?:.{0,8}公司(?:.{2,6}分公司)?)?)$`,
      'u',
    ),
  },
  {
    region: 'HK',
    currency: 'HKD',
    names:
      /^(?:inland revenue department|hksar government|hong kong hospital authority|hospital authority|clp power(?: hong kong)?(?: limited| ltd)?|(?:hk|(?:the )?hongkong) electric(?: company| co\.?)?,?(?: limited| ltd)?|water supplies department|towngas|(?:the )?hong kong (?:and|&) china gas(?: company| co\.?)?(?: limited| ltd)?|香港中华煤气(?:有限公司)?|税务局|医院管理局|水务署|中电|中华电力(?:有限公司)?|港灯|香港电灯(?:有限公司)?|the university of hong kong|香港.{1,6}大学)$/u,
  },
  {
    region: 'TW',
    currency: 'TWD',
    names:
      /^(?:财政部.{2,12}国税局|台湾(?:电力|自来水)(?:股份有限)?公司(?:.{2,6}(?:营业处|区管理处))?|.{2,10}(?:税捐稽征处|地方税务局|税务局)|国立.{2,8}大学|.{2,10}(?:总医院|大学附设医院)|中华电信(?:股份有限公司)?(?:.{2,6}营运处)?)$/u,
  },
  {
    region: 'GB',
    currency: 'GBP',
    names:
      /^(?:(?:hmrc|hm revenue (?:and |& )?customs)(?: (?:self assessment|sa|paye|vat|nic?|national insurance|corporation tax|cumbernauld|shipley|simple assessment|stamp duty(?: land tax)?|general|tax|payments?))*|hmcts|hm courts? (?:and |& )?tribunals? service|dvla|student loans company|british gas|edf energy|octopus energy|e\.?on(?: next)?|scottish ?power|thames water|severn trent(?: water)?|united utilities|anglian water|bt group|[\w' .-]+ (?:county|city|borough|district) council|(?:the )?university of [\w .-]+|[\w' .-]+ (?:nhs (?:foundation )?trust|university))$/u,
  },
  {
    region: 'US',
    currency: 'USD',
    names:
      /^(?:irs|internal revenue service|(?:irs )?us(?:a)? ?tax ?(?:pay(?:ment)?|pymt)|united states treasury|franchise tax board|[\w .]+ department of revenue|con ?edison|pg&?e|pacific gas (?:and|&) electric|southern california edison|duke energy|florida power (?:and|&) light|national grid|comcast|verizon|at&t|kaiser permanente|mayo clinic|(?:the )?university of [\w .,-]+|[\w .'-]+ (?:state university|community college|county tax collector|school district))$/u,
  },
  {
    region: 'CA',
    currency: 'CAD',
    names:
      /^(?:canada revenue agency|cra|receiver general(?: for canada)?|hydro[- ]qu[eé]bec|bc hydro|toronto hydro|enbridge gas|(?:the )?university of [\w .-]+|mcgill university|city of [\w .-]+)$/u,
  },
  {
    region: 'AU',
    currency: 'AUD',
    names:
      /^(?:australian taxation office|ato|service nsw|agl(?: energy)?|origin energy|energy ?australia|sydney water|yarra valley water|telstra|(?:the )?university of [\w .-]+|[\w .-]+ (?:city|shire) council)$/u,
  },
  {
    region: 'EU',
    currency: 'EUR',
    names:
      /^(?:finanzamt .+|finanzkasse .+|bundeskasse .*|hauptzollamt .+|beitragsservice(?: von ard.*)?|stadtwerke [\p{L} .-]+|e\.?on energie.*|vattenfall(?: europe)?(?: sales)?(?: gmbh)?|universit[aä]tsklinikum .+|(?:technische )?universit[aä]t .+|amtsgericht .+|dgfip|(?:direction générale des finances|centre des finances|tr[eé]sor) publi(?:ques|cs?)(?: de .+)?|urssaf(?: [\p{L} -]+)?|edf|engie|veolia eau|assistance publique(?: ?-? ?h[oô]pitaux de paris)?|universit[ée] .+|agencia tributaria|agencia estatal de administraci[oó]n tributaria|tesorer[ií]a general de la seguridad social|endesa(?: energ[ií]a(?: xxi)?)?(?:,? s\.?[al]\.?u?\.?)?|iberdrola(?: clientes)?(?:,? s\.?a\.?u?\.?)?|universidad .+|agenzia delle entrate(?: ?-? ?riscossione)?|enel energia(?: s\.?p\.?a\.?)?|universit[aà] .+|belastingdienst|eneco|revenue commissioners|autoridade tribut[aá]ria(?: e aduaneira)?)$/u,
  },
  {
    region: 'JP',
    currency: 'JPY',
    names:
      /^(?:.{2,8}(?:税務署|税务署|市役所|区役所)|国税庁|国税厅|(?:東京電力|东京电力|関西電力|关西电力)(?:エナジーパートナー|パワーグリッド)?(?:[(（]株[)）]|株式会社|株式會社)?|(?:東京|大阪)ガス(?:[(（]株[)）]|株式会社)?|.{2,10}水道局|日本年金機構|日本年金机构|.{2,10}大学|.{2,10}(?:大学病院|市立病院|大学附属病院)|nhk|日本放送協会)$/u,
  },
  {
    region: 'KR',
    currency: 'KRW',
    names:
      /^(?:국세청|.{2,6}세무서|한국전력공사|한전|국민건강보험공단|국민연금공단|.{2,8}대학교|.{2,10}대학교병원|서울(?:특별시|시)(?: ?(?:청|교육청|.{1,4}구청))?|.{2,6}구청)$/u,
  },
  {
    region: 'SG',
    currency: 'SGD',
    names:
      /^(?:iras|inland revenue authority of singapore|cpf board|central provident fund board|sp (?:services|group|digital)|hdb|housing (?:and |& )?development board|national university of singapore|singapore general hospital|singtel|[\w .-]+ town council)$/u,
  },
  {
    region: 'IN',
    currency: 'INR',
    names:
      /^(?:income tax department|gst(?: payment| challan)?|central board of direct taxes|(?:bses(?: rajdhani| yamuna)?(?: power)?|tata power(?: delhi distribution|-ddl)?|adani electricity(?: mumbai)?|msedcl|bescom|tneb|uppcl|indian oil(?: corporation)?|mahanagar gas)(?: ltd| limited)?|municipal corporation of [\w ]+|[\w .]+ municipal corporation|aiims(?: [\w ]+)?|(?:university of|indian institute of technology) [\w ,]+)$/u,
  },
  {
    region: 'BR',
    currency: 'BRL',
    names:
      /^(?:receita federal(?: do brasil)?|secretaria da (?:fazenda|receita)(?: .+)?|prefeitura (?:municipal |do munic[ií]pio )?d[aeo]s? [\p{L}' -]+|enel distribui[cç][aã]o(?: [\p{L} ]+)?|cpfl (?:paulista|piratininga|santa cruz|energia)|(?:cemig|copel|copasa)(?: distribui[cç][aã]o)?(?: s\.?\/?a\.?)?|light servi[cç]os de eletricidade(?: s\.?\/?a\.?)?|sabesp|universidade (?:federal|estadual|de) .+|tribunal de justi[cç]a(?: .+)?)$/u,
  },
  {
    region: 'MX',
    currency: 'MXN',
    names:
      /^(?:sat|servicio de administraci[oó]n tributaria|cfe(?: suministrador(?: de servicios b[aá]sicos)?)?|comisi[oó]n federal de electricidad|telmex|imss|instituto mexicano del seguro social|unam|universidad .+)$/u,
  },
];

/** The posts, which collect duties and postage under their own name. */
const posts: readonly Region[] = [
  {
    region: 'CN',
    currency: 'CNY',
    names: /^(?:中国邮政(?:集团)?(?:有限公司|速递物流)?(?:.{2,10}分公司)?|.{2,8}海关)$/u,
  },
  {
    region: 'GB',
    currency: 'GBP',
    names: /^(?:royal mail(?: group)?(?: ltd| limited)?|parcelforce(?: worldwide)?|border force)$/u,
  },
  {
    region: 'US',
    currency: 'USD',
    names: /^(?:usps|united states postal service|u\.?s\.? customs and border protection)$/u,
  },
  { region: 'CA', currency: 'CAD', names: /^(?:canada post|postes canada|canada border services agency)$/u },
  { region: 'AU', currency: 'AUD', names: /^(?:australia post|australian border force)$/u },
  {
    region: 'EU',
    currency: 'EUR',
    names:
      /^(?:deutsche post(?: ag)?|la poste|colissimo|chronopost|correos|poste italiane|postnl|bpost|an post|ctt|zollamt [\p{L} -]+|bundeskasse [\p{L}/ -]+)$/u,
  },
  { region: 'PL', currency: 'PLN', names: /^poczta polska(?: s\.?a\.?)?$/u },
  { region: 'JP', currency: 'JPY', names: /^(?:日本郵便(?:株式会社)?|.{2,4}税関)$/u },
  { region: 'KR', currency: 'KRW', names: /^(?:우체국|관세청|.{2,4}세관)$/u },
];

/** Names that only say they are an authority: what follows a real one's name here is what swindlers add. */
const claims =
  /support|refund|rebate|helpdesk|customer|security|safe|recovery|invest|crypto|cripto|trading|consult|coaching|client services|devoluci|remboursement|客服|退款|退税|安全|专员|专案|保证金|返款|代缴|代充|投资|招聘|환불|返金/u;

/** Hospitals for beauty and for animals are shops. */
const privateHospital = /整形|美容|医美|植发|男科|宠物|动物|兽医/u;

/** No university, town or tax office is a company; of utilities many are. */
const office = /universi|prefeitura|city of|council|finanzamt|secretaria da/u;
const company =
  /(?<!\p{L})(?:ltd|limited|llc|inc|corp|gmbh|ug|s\.?l\.?|s\.?r\.?l\.?|sarl|sas|ltda|eireli|me|mei|epp|s\.?a\.? de c\.?v\.?|pty|pte)\.?$/u;

function isPretence(name: string): boolean {
  return claims.test(name) || privateHospital.test(name) || (office.test(name) && company.test(name));
}

/**
 * Whether the payee's name is on the list for the region of the currency it is paid in. Only for what is paid as a
 * transfer or a bill to a holder that is not a person: an account in a person's hands cannot claim such a name.
 */
export function isAllowListed({ kind, payee, amount }: Transfer): boolean {
  const { name, holder, account } = payee;
  if (name === null || holder === 'personal' || (kind !== 'transfer' && kind !== 'bill')) return false;
  if (account !== null && privateKinds.has(account.kind)) return false;
  const written = name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (isPretence(written)) return false;
  return [...regions, ...posts].some(
    ({ currency, names }) => currency === (amount?.currency ?? null) && names.test(written),
  );
}

/** No authority and no utility is paid by these. */
const privateKinds: ReadonlySet<string> = new Set(['email', 'phone', 'handle', 'crypto']);
