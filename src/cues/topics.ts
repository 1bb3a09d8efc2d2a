// What a purpose is about, beyond cues: the words by which a pair is known (facts/cue-lexicon.json, `pairs`).
import { isNegated } from './negation.ts';
import { isInside, ordinaryIn } from './ordinary-phrases.ts';
import { searchFor } from './term-tree.ts';
import { writtenOf } from './written.ts';

/** Words of one topic in all languages; those of `ordinary` are found so that nothing inside them is. */
const words = {
  refund: '退款|返款|refund|refunds|रिफंड|환불',
  repaying:
    '返金|还款|归还|偿还|还钱|还了|还清|还借款|还你|repayment|repay|pay back|paying back|payback|remboursement|rückzahlung|' +
    'rückerstattung|reembolso|devolución|devolução|estorno|返済|갚|상환|hoàn tiền|trả nợ|pengembalian|คืนเงิน',
  fee:
    '手续费|保证金|解冻费|解冻金|验证金|认证金|工本费|激活费|保證金|手續費|fee|fees|手数料|保証金|수수료|보증금|फीस|शुल्क|phí|' +
    'biaya|ค่าธรรมเนียม|gebühr|gebühren|frais|tasa|comisión|taxa|tarifa',
  loan:
    '贷款|网贷|放款|下款|贷|loan|loans|融資|ローン|대출|ऋण|लोन|vay|khoản vay|pinjaman|pinjol|เงินกู้|kredit|darlehen|' +
    'prêt|crédit|préstamo|crédito|empréstimo',
  unfreezing:
    '解冻|解封|激活|unfreeze|unfreezing|unlock|unblock|release|reactivation|解除|凍結|해제|동결|अनब्लॉक|mở khóa|' +
    'buka blokir|aktivasi|ปลดล็อก|freischaltung|freigabe|déblocage|desbloqueo|desbloquear|desbloqueio|liberação|liberación',
  prize:
    '中奖|领奖|兑奖|中獎|领取奖品|prize|lottery winnings|lottery win|jackpot|当選|당첨금|लॉटरी|trúng thưởng|hadiah undian',
  job:
    '兼职|做任务|任务|入职|招聘|求职|part time job|part-time job|work from home|job offer|job application|job placement|' +
    'task|tasks|onboarding|recruitment|副業|부업|알바|नौकरी|việc làm|lowongan|kerja paruh waktu|งานออนไลน์|nebenjob|' +
    'offre d emploi|empleo|vaga de emprego',
  withdrawal:
    '提现|出金|提款|withdraw|withdrawal|cash out|payout|引き出し|출금|निकासी|rút tiền|penarikan|tarik dana|ถอนเงิน|auszahlung|' +
    'retrait|retiro|saque',
  police:
    '公安|警察|警官|民警|刑警|网警|派出所|检察院|检察官|法院|专案组|刑事局|地检署|公检法|police|policeman|police officer|' +
    'detective|interpol|検察|경찰|검찰|पुलिस|công an|polisi|ตำรวจ|polizei|policía|polícia',
  investment:
    '投资|理财|炒股|股票|期货|炒币|入金|投資|investment|investments|invest|investing|forex|trading account|투자|निवेश|' +
    'đầu tư|investasi|ลงทุน|geldanlage|investition|investissement|inversión|investimento',
  giftCard:
    '礼品卡|购物卡|充值卡|点数卡|苹果卡|卡密|gift card|gift cards|itunes card|google play card|steam card|ギフトカード|' +
    '상품권|गिफ्ट कार्ड|thẻ quà tặng|kartu hadiah|geschenkkarte|geschenkkarten|carte cadeau|cartes cadeaux|tarjeta regalo|' +
    'tarjetas regalo|cartão presente',
  work: '公司|单位|老板|领导|客户|工作|work|boss|ceo|office|company|client|manager|上司|会社|회사|사장|kantor|công ty|chef|firma',
  rent:
    '租金|房租|租房|月租|rent|rental|rents|miete|kaltmiete|loyer|alquiler|aluguel|家賃|월세|전세|किराया|tiền nhà|tiền thuê|' +
    'thuê nhà|sewa|kost|ค่าเช่า',
  deposit:
    '押金|定金|订金|按金|敷金|deposit|holding deposit|bond|kaution|dépôt de garantie|fianza|caução|보증금|जमानत|đặt cọc|' +
    'tiền cọc|uang jaminan|ค่ามัดจำ|มัดจำ',
  prepaying:
    '预付款|预付|预交|先付|先交|upfront|up front|in advance|prepayment|prepay|vorkasse|por adelantado|anticipo|antecipada|' +
    'antecipado|acompte|前払い|선입금|선불|अग्रिम|trả trước|di muka|ล่วงหน้า',
  invoice:
    'invoice|invoices|inv|发票|發票|rechnung|facture|factura|fatura|請求書|청구서|hóa đơn|faktur|ใบแจ้งหนี้|चालान',
  lending:
    '借|借款|lend|lending|lend you|loan to you|borrow|préstamo para|emprestar|empréstimo para|leihen|leihe|prêter|お金を貸す|' +
    '빌려|उधार|cho mượn|mượn tiền|pinjam|pinjami|ยืมเงิน|hi mum|hi dad|hi mom|hello mum|hallo mama|coucou maman',
  newDetails:
    '新账户|新账号|新卡号|账户变更|账号变更|变更账户|更换账户|换账户|换账号|new account|new bank details|new bank account|' +
    'new details|updated details|changed bank|account changed|bank details changed|new iban|neue iban|neues konto|' +
    'neue bankverbindung|nouveau compte|nouveau rib|nueva cuenta|cambio de cuenta|nova conta|新口座|口座変更|계좌 변경|새 계좌|' +
    'नया खाता|tài khoản mới|rekening baru|บัญชีใหม่',
  goods:
    '货款|采购款|采购|进货|材料款|材料费|工程款|合同款|采购合同|goods|purchase order|supplies|wareneinkauf|marchandises|' +
    'mercancía|mercadoria|仕入|商品代金|물품대금|tiền hàng|ค่าสินค้า',
  salary:
    '工资|薪水|薪资|薪金|salary|wages|payroll|gehalt|lohn|salaire|nómina|salário|給料|給与|급여|월급|वेतन|lương|gaji|เงินเดือน',
  tax: '税款|缴税|个税|交税|税金|補税|补税|tax|taxes|steuer|impôt|impôts|impuesto|impuestos|imposto|세금|टैक्स|thuế|pajak|ภาษี',
  kin:
    '妈妈|爸爸|爷爷|奶奶|儿子|女儿|老公|老婆|宝贝|亲爱的|哥哥|姐姐|弟弟|妹妹|生活费|零花钱|孝敬|红包|压岁钱|先生|女士|' +
    '我妈|我爸|mum|mom|dad|son|daughter|wife|husband|pocket money',
} as const;

export type Topic = keyof typeof words;

/** Ordinary phrases with one of these words in it that mean another thing. */
const ordinary: readonly string[] = [
  ...[
    'refund policy',
    'refunds policy',
    'tax refund',
    'deposit refund',
    'refund of deposit',
    'refund deposit',
  ],
  ...['退款政策', '退款规则', '退还押金', '押金退款', '退款押金', '房租退款'],
  ...[
    '借记',
    '借阅',
    '借书',
    '借口',
    '借鉴',
    '借助',
    '借调',
    '凭借',
    '借此',
    '借贷宝',
    '借用',
    '借展',
    '贷记',
  ],
  ...[
    '公安路',
    '公安县',
    '公安街',
    '法院路',
    '法院街',
    '警察学院',
    '公安大学',
    '法院诉讼费',
    '公安体检',
    '警察故事',
  ],
  ...['police d assurance', "police d'assurance", 'police assurance', 'police clearance', 'police check'],
  ...[
    'press release',
    'title release',
    'release party',
    'release date',
    'prize giving',
    'prizegiving',
    'prize day',
  ],
  ...[
    'raffle prize',
    'raffle prizes',
    'prize fund',
    'prize money',
    'police ball',
    'police benevolent',
    'investment property',
  ],
  ...['investment club', '法院附近', '公安局附近', '派出所附近', '警察署近く', '公安局体检'],
  ...[
    'work permit',
    'work visa',
    'tax return',
    'tax adviser',
    'tax advisor',
    'tax preparation',
    'tax consultant',
  ],
  ...[
    'tax included',
    'incl tax',
    'sales tax',
    'council tax',
    '税金込',
    '含税',
    '税后',
    '投资公司',
    '投资大厦',
    '投资广场',
  ],
  ...[
    'bond street',
    'james bond',
    'invest bank',
    'placement test',
    'placement fee',
    'task force',
    'unlock phone',
  ],
];

const topics = Object.entries(words) as readonly (readonly [Topic, string])[];

const search = searchFor<Topic | null>(() => [
  ...topics.flatMap(([topic, list]) => list.split('|').map((word) => [word, topic] as const)),
  ...ordinary.map((phrase) => [phrase, null] as const),
]);

const LONGEST_TEXT = 2000;

/** What the text is about, each topic with the word that says so as it was written first. */
export function topicsOf(text: string): ReadonlyMap<Topic, string> {
  const written = writtenOf(text.slice(0, LONGEST_TEXT));
  const found = new Map<Topic, string>();
  const phrases = ordinaryIn(written);
  for (const hit of search(written).flat()) {
    const { value, from, to } = hit;
    if (value === null || found.has(value) || isInside(phrases, hit) || isNegated(written, from, to))
      continue;
    found.set(value, written.source.slice(written.at[from], written.end[to - 1]));
  }
  return found;
}
