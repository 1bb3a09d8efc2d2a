// Tax offices, utilities, hospitals, schools and courts by region, which are paid once and for all without being strangers.
import type { Transfer } from '../transfer/transfer.ts';

/** One region: the currency it is paid in, and what the whole name of such a payee looks like, in lower case. */
interface Region {
  readonly region: string;
  readonly currency: string;
  readonly names: RegExp;
}

const regions: readonly Region[] = [
  {
    region: 'CN',
    currency: 'CNY',
    names:
      /^(?:国家税务总局.{2,20}税务局|.{2,12}(?:供电公司|供电局|自来水.{0,4}公司|燃气.{0,6}公司|热力.{0,4}公司)|国网.{2,16}公司|.{2,16}(?:人民医院|中心医院|中医医院|妇幼保健院)|.{2,16}(?:大学|中学|小学)|.{2,16}人民法院|.{2,12}财政局|.{2,12}社会保险.{0,12}|.{2,12}住房公积金管理中心|中国(?:移动|联通|电信).{0,20})$/u,
  },
  {
    region: 'HK',
    currency: 'HKD',
    names:
      /^(?:inland revenue department|hksar government|hong kong hospital authority|hospital authority|clp power.*|hk electric.*|the hongkong electric.*|water supplies department|towngas|.*香港中华煤气.*|税务局|医院管理局|水务署|中电|港灯|香港电灯.*|the university of hong kong|香港.{1,6}大学)$/u,
  },
  {
    region: 'TW',
    currency: 'TWD',
    names:
      /^(?:财政部.{2,12}国税局|台湾电力.*|台湾自来水.*|.{2,10}(?:税捐稽征处|地方税务局|税务局)|国立.{2,8}大学|.{2,10}(?:总医院|大学附设医院)|中华电信.*)$/u,
  },
  {
    region: 'GB',
    currency: 'GBP',
    names:
      /^(?:hmrc(?: .*)?|hm revenue (?:and |& )?customs(?: .*)?|hmcts|hm courts? (?:and |& )?tribunals? service|dvla|student loans company|british gas|edf energy|octopus energy|e\.?on(?: next)?|scottish ?power|thames water|severn trent(?: water)?|united utilities|anglian water|bt group|[\w' .-]+ (?:county|city|borough|district) council|(?:the )?university of [\w .-]+|[\w' .-]+ (?:nhs (?:foundation )?trust|university))$/u,
  },
  {
    region: 'US',
    currency: 'USD',
    names:
      /^(?:irs|internal revenue service|us(?:a)? ?tax ?pay(?:ment)?|united states treasury|franchise tax board|[\w .]+ department of revenue|con ?edison|pg&?e|pacific gas (?:and|&) electric|southern california edison|duke energy|florida power (?:and|&) light|national grid|comcast|verizon|at&t|kaiser permanente|mayo clinic|(?:the )?university of [\w .,-]+|[\w .'-]+ (?:state university|community college|county tax collector|school district))$/u,
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
      /^(?:finanzamt .+|finanzkasse .+|bundeskasse .*|hauptzollamt .+|beitragsservice.*|stadtwerke .+|e\.?on .*|vattenfall .*|universit[aä]tsklinikum .+|(?:technische )?universit[aä]t .+|amtsgericht .+|dgfip|(?:direction générale des finances|centre des finances|tr[eé]sor) publi.*|urssaf.*|edf|engie|veolia eau.*|assistance publique.*|universit[ée] .+|agencia tributaria|agencia estatal de administraci[oó]n tributaria|tesorer[ií]a general de la seguridad social|endesa.*|iberdrola.*|universidad .+|agenzia delle entrate.*|enel energia.*|universit[aà] .+|belastingdienst|vattenfall|eneco|revenue commissioners|autoridade tribut[aá]ria.*)$/u,
  },
  {
    region: 'JP',
    currency: 'JPY',
    names:
      /^(?:.{2,8}(?:税務署|税务署|市役所|区役所)|国税庁|国税厅|東京電力.*|东京电力.*|関西電力.*|关西电力.*|東京ガス.*|大阪ガス.*|.{2,10}水道局|日本年金機構|日本年金机构|.{2,10}大学|.{2,10}(?:大学病院|市立病院|大学附属病院)|nhk|日本放送協会)$/u,
  },
  {
    region: 'KR',
    currency: 'KRW',
    names:
      /^(?:국세청|.{2,6}세무서|한국전력공사|한전|국민건강보험공단|국민연금공단|.{2,8}대학교|.{2,10}대학교병원|서울시.*|.{2,6}구청)$/u,
  },
  {
    region: 'SG',
    currency: 'SGD',
    names:
      /^(?:iras|inland revenue authority of singapore|cpf board|central provident fund board|sp (?:services|group|digital)|hdb|housing (?:and |& )?development board|national university of singapore|singapore general hospital|singtel|town council .*|[\w .-]+ town council)$/u,
  },
  {
    region: 'IN',
    currency: 'INR',
    names:
      /^(?:income tax department|gst(?: .*)?|central board of direct taxes|(?:bses|tata power|adani electricity|msedcl|bescom|tneb|uppcl).*|indian oil.*|mahanagar gas.*|(?:municipal corporation of|[\w .]+ municipal corporation).*|aiims.*|(?:university of|indian institute of technology) .*)$/u,
  },
  {
    region: 'BR',
    currency: 'BRL',
    names:
      /^(?:receita federal.*|secretaria da (?:fazenda|receita).*|prefeitura (?:municipal )?.*|enel (?:distribui[cç][aã]o )?.*|cpfl.*|cemig.*|copel.*|light servi[cç]os.*|sabesp|copasa.*|universidade (?:federal|estadual|de) .*|tribunal de justi[cç]a.*)$/u,
  },
  {
    region: 'MX',
    currency: 'MXN',
    names:
      /^(?:sat|servicio de administraci[oó]n tributaria|cfe.*|comisi[oó]n federal de electricidad|telmex|imss|instituto mexicano del seguro social|unam|universidad .+)$/u,
  },
];

/** Names that only say they are an authority: what follows a real one's name here is what swindlers add. */
const claims =
  /support|refund|helpdesk|customer|security|safe|recovery|客服|退款|安全|专员|专案|保证金|返款|환불|返金/u;

/**
 * Whether the payee's name is on the list for the region of the currency it is paid in. Only for what is paid as a
 * transfer or a bill to a holder that is not a person: an account in a person's hands cannot claim such a name.
 */
export function isAllowListed({ kind, payee, amount }: Transfer): boolean {
  const { name, holder, account } = payee;
  if (name === null || holder === 'personal' || (kind !== 'transfer' && kind !== 'bill')) return false;
  if (account !== null && privateKinds.has(account.kind)) return false;
  const written = name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (claims.test(written)) return false;
  return regions.some(
    ({ currency, names }) => currency === (amount?.currency ?? null) && names.test(written),
  );
}

/** No authority and no utility is paid by these. */
const privateKinds: ReadonlySet<string> = new Set(['email', 'phone', 'handle', 'crypto']);
