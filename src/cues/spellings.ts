// Other spellings of a term: endings, pinyin, initials, and characters that sound or look alike.
import { syllablesOf } from '../transfer/pinyin.ts';
import { lettersOf } from './written.ts';

/**
 * Strong terms that are also written in pinyin; left out are those whose pinyin means something else too (budan: 不但,
 * sifang: 私房).
 */
const inPinyin = [
  ...'安全账户 资金清查 资金核查 核查账户 清查账户 国家安全账户 公检法 涉嫌洗钱 通缉令 冻结令 逮捕令 取保候审金 刷单 刷单返利 复合任务 点赞员 关注返利 解冻费 解冻金 解封费 激活费 激活金'.split(
    ' ',
  ),
  ...'验证金 认证金 流水验证 刷流水 包装流水 放款费 账户异常费 贷款手续费 贷款保证金 征信修复 征信保护 消除征信 注销校园贷 注销账户 退款理赔 双倍赔付 快递理赔 内幕消息 保本高息 高额回报'.split(
    ' ',
  ),
  ...'稳赚 翻倍 杀猪盘 提现失败 提现保证金 缴税提现 提现手续费 中奖 兑奖税 抽奖保证金 追款 撤回红包 撤回转账 网警追款 黑客追款 资金追回 解除止付 跑分 洗钱 取现返现 解除分期 保證獲利'.split(
    ' ',
  ),
  ...'安全戶口 裸聊 保证金'.split(' '),
];

/** Initials that stand for nothing else, and what scammers write for a word that is looked for. */
const written: Readonly<Record<string, string>> = {
  安全账户: 'aqzh gjaqzh 安全账号 安全帐号',
  刷单: 's单 耍单 唰单 刷丹 刷旦 唰丹 耍丹 刷郸 涮单',
  刷单返利: 'sdfl 刷单反利 刷单返力',
  贷款手续费: 'dksxf',
  贷款保证金: 'dkbzj',
  提现保证金: 'txbzj',
  提现手续费: 'txsxf',
  通缉令: '通辑令 通揖令',
  取保候审金: '取保侯审金',
  洗钱: '洗黔 冼钱 冼黔',
  跑分: '跑份 跑芬 跑汾',
  追款: '追宽 锥款 追损',
  中奖: '中桨 仲奖 中浆',
  稳赚: '稳撰 吻赚',
  翻倍: '番倍 翻贝 翻背',
  带单: '带丹 帯单 带旦',
  补单: '补丹 补旦',
  卡密: '卡蜜 咔密',
  码商: '码熵 玛商',
  裸聊: '裸料 果聊 裸撩 祼聊',
  上分: '上芬 上汾',
  下分: '下芬 下汾',
  博彩: '搏彩',
  保证金: '保正金 宝证金',
  解冻费: '解冻废',
  unfreeze: 'unfreezing unfrozen',
  关闭百万保障:
    '关百万保障 百万保障关闭 取消百万保障 关掉百万保障 百万医疗险取消 取消百万医疗 百万医疗关闭 关闭百万医疗',
  注销校园贷: '校园贷注销',
  取消直播会员: '关闭直播会员 直播会员取消',
  兑奖税: '抽奖税 中奖税',
  撤回红包: '红包撤回',
  撤回转账: '转账撤回',
  关闭免密: '关免密 关掉免密 取消免密',
  消除征信: '修复征信 洗白征信 征信洗白',
  退费: '退学费 退课费 退培训费 退会费',
  'बिजली कट': 'bijlicut bijlikat bijlikatna',
};

/** Characters that sound or look like one of a strong term; common words stay out. The first stands for all of them. */
const soundAlikes = [
  ...['账仗胀涨', '户沪护互', '安桉鞍', '全荃诠', '单丹旦郸', '费废沸菲', '金斤筋锦', '冻栋胨', '解姐'],
  ...[
    '返反泛',
    '利力厉',
    '流琉',
    '征怔',
    '信芯',
    '提缇',
    '现限',
    '保堡葆褓',
    '证症政正',
    '赔陪',
    '退褪',
    '稳吻',
  ],
  ...['赚撰', '幕募慕墓', '息熄', '奖桨浆', '兑队', '税睡', '缴交', '警景井', '清青', '查察茶渣', '资姿滋'],
  ...['令玲', '缉辑揖', '审申', '候侯', '检捡', '法砝珐', '洗冼', '钱黔', '激击', '封葑', '贷袋', '猪朱诸'],
];

const standIns: ReadonlyMap<string, string> = new Map(
  soundAlikes.flatMap((group) => Array.from(group, (character) => [character, group.charAt(0)] as const)),
);

/** The letters with one character for all that sound alike; their number does not change. */
export function asItSounds(letters: string): string {
  return letters.replace(/\p{sc=Han}/gu, (character) => standIns.get(character) ?? character);
}

/** How many characters of a term may only sound like it; `0` where none may, because the term is too short for that. */
export function soundAlikesIn(term: string): number {
  const letters = lettersOf(term);
  return /^\p{sc=Han}{3,}$/u.test(letters) ? Math.floor(letters.length / 2) : 0;
}

/** Every mixture of the characters and their syllables: 刷单, shua单, 刷dan, shuadan. */
function mixtures(letters: string): readonly string[] {
  return Array.from(letters).reduce<readonly string[]>(
    (heads, character) => {
      const [sound = character] = syllablesOf(character);
      return heads.flatMap((head) => [`${head}${character}`, `${head}${sound}`]);
    },
    [''],
  );
}

/** By a term's letters, what else is written for it. */
interface Others {
  readonly inPinyin: ReadonlySet<string>;
  readonly asWritten: ReadonlyMap<string, readonly string[]>;
}

function readOthers(): Others {
  return {
    inPinyin: new Set(inPinyin.map(lettersOf)),
    asWritten: new Map(Object.entries(written).map(([term, others]) => [lettersOf(term), others.split(' ')])),
  };
}

/** Made when first needed, which is not at the start. */
let known: Others | null = null;

function othersOf(letters: string): readonly string[] {
  known ??= readOthers();
  return [...(known.inPinyin.has(letters) ? mixtures(letters) : []), ...(known.asWritten.get(letters) ?? [])];
}

const endings: Readonly<Record<string, readonly string[]>> = {
  en: ['s'],
  es: ['s'],
  pt: ['s'],
  fr: ['s'],
  de: ['en', 'n', 's'],
};

const LONG_ENOUGH_FOR_AN_ENDING = 7;

/** Without umlauts German writes "ae", "oe", "ue". */
function withoutUmlauts(term: string): string {
  return term.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
}

/** What people write for a word in a hurry, in the language of the term. */
const shortened: Readonly<Record<string, readonly (readonly [long: string, short: string])[]>> = {
  en: [
    ['account', 'acct'],
    ['account', 'acc'],
    ['account', 'a/c'],
    ['your', 'ur'],
    ['number', 'num'],
    ['phone', 'fone'],
    ['department', 'dept'],
    ['forward', 'fwd'],
    ['payment', 'pymt'],
    ['withdrawal', 'withdraw'],
  ],
  de: [
    ['konto', 'kto'],
    ['nummer', 'nr'],
  ],
  es: [['cuenta', 'cta']],
  pt: [['conta', 'cta']],
  fr: [['compte', 'cpte']],
  it: [['conto', 'cc']],
};

function shortenedOf(term: string, language: string): readonly string[] {
  return (shortened[language] ?? [])
    .map(([long, short]) => term.replaceAll(long, short))
    .filter((one) => one !== term);
}

/** All spellings of a term that count as the term, itself first. */
export function spellingsOf(term: string, language: string): readonly string[] {
  const letters = lettersOf(term);
  const bases = language === 'de' ? [term, withoutUmlauts(term)] : [term];
  const inflected =
    letters.length < LONG_ENOUGH_FOR_AN_ENDING
      ? []
      : bases.flatMap((base) => (endings[language] ?? []).map((ending) => base + ending));
  return [...new Set([...bases, ...inflected, ...shortenedOf(term, language), ...othersOf(letters)])];
}
