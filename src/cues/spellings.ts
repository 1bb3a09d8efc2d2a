// Other spellings of a term: endings, pinyin, initials, and characters that sound or look alike.
import { lettersOf } from './written.ts';

/** Strong terms and their syllables; left out is what means something else too (budan: 不但, sifang: 私房). */
const syllables =
  '安全账户:an quan zhang hu,资金清查:zi jin qing cha,资金核查:zi jin he cha,核查账户:he cha zhang hu,' +
  '清查账户:qing cha zhang hu,国家安全账户:guo jia an quan zhang hu,公检法:gong jian fa,涉嫌洗钱:she xian xi qian,' +
  '通缉令:tong ji ling,冻结令:dong jie ling,逮捕令:dai bu ling,取保候审金:qu bao hou shen jin,刷单:shua dan,' +
  '刷单返利:shua dan fan li,复合任务:fu he ren wu,点赞员:dian zan yuan,关注返利:guan zhu fan li,解冻费:jie dong fei,' +
  '解冻金:jie dong jin,解封费:jie feng fei,激活费:ji huo fei,激活金:ji huo jin,验证金:yan zheng jin,认证金:ren zheng jin,' +
  '流水验证:liu shui yan zheng,刷流水:shua liu shui,包装流水:bao zhuang liu shui,放款费:fang kuan fei,' +
  '账户异常费:zhang hu yi chang fei,贷款手续费:dai kuan shou xu fei,贷款保证金:dai kuan bao zheng jin,' +
  '征信修复:zheng xin xiu fu,征信保护:zheng xin bao hu,消除征信:xiao chu zheng xin,注销校园贷:zhu xiao xiao yuan dai,' +
  '注销账户:zhu xiao zhang hu,退款理赔:tui kuan li pei,双倍赔付:shuang bei pei fu,快递理赔:kuai di li pei,' +
  '内幕消息:nei mu xiao xi,保本高息:bao ben gao xi,高额回报:gao e hui bao,稳赚:wen zhuan,翻倍:fan bei,杀猪盘:sha zhu pan,' +
  '提现失败:ti xian shi bai,提现保证金:ti xian bao zheng jin,缴税提现:jiao shui ti xian,提现手续费:ti xian shou xu fei,' +
  '中奖:zhong jiang,兑奖税:dui jiang shui,抽奖保证金:chou jiang bao zheng jin,追款:zhui kuan,撤回红包:che hui hong bao,' +
  '撤回转账:che hui zhuan zhang,网警追款:wang jing zhui kuan,黑客追款:hei ke zhui kuan,资金追回:zi jin zhui hui,' +
  '解除止付:jie chu zhi fu,跑分:pao fen,洗钱:xi qian,取现返现:qu xian fan xian,解除分期:jie chu fen qi,' +
  '保證獲利:bao zheng huo li,安全戶口:an quan hu kou,裸聊:luo liao,保证金:bao zheng jin';

/** Initials that stand for nothing else, and what scammers write for a word that is looked for. */
const written: Readonly<Record<string, string>> = {
  安全账户: 'aqzh gjaqzh 安全账号 安全帐号',
  刷单: '耍单 唰单 刷丹 刷旦 唰丹 耍丹 刷郸 涮单',
  刷单返利: 'sdfl 刷单反利 刷单返力',
  贷款手续费: 'dksxf',
  贷款保证金: 'dkbzj',
  提现保证金: 'txbzj',
  提现手续费: 'txsxf',
  通缉令: '通辑令 通揖令',
  取保候审金: '取保侯审金',
  洗钱: '洗黔 冼钱 冼黔',
  跑分: '跑份 跑芬 跑汾',
  追款: '追宽 锥款',
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
function mixtures(characters: readonly string[], sounds: readonly string[]): readonly string[] {
  return characters.reduce<readonly string[]>(
    (heads, character, at) =>
      heads.flatMap((head) => [`${head}${character}`, `${head}${sounds[at] ?? character}`]),
    [''],
  );
}

const pinyin: ReadonlyMap<string, readonly string[]> = new Map(
  syllables.split(',').map((line) => {
    const [term = '', sounds = ''] = line.split(':');
    return [lettersOf(term), mixtures(Array.from(lettersOf(term)), sounds.split(' '))];
  }),
);

const asWritten: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(written).map(([term, others]) => [lettersOf(term), others.split(' ')]),
);

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

/** All spellings of a term that count as the term, itself first. */
export function spellingsOf(term: string, language: string): readonly string[] {
  const letters = lettersOf(term);
  const bases = language === 'de' ? [term, withoutUmlauts(term)] : [term];
  const inflected =
    letters.length < LONG_ENOUGH_FOR_AN_ENDING
      ? []
      : bases.flatMap((base) => (endings[language] ?? []).map((ending) => base + ending));
  return [
    ...new Set([...bases, ...inflected, ...(pinyin.get(letters) ?? []), ...(asWritten.get(letters) ?? [])]),
  ];
}
