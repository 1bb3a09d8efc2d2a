// Ordinary phrases that happen to contain a cue's characters: a hit inside one of them is no cue.
import { type Hit, searchFor } from './term-tree.ts';
import type { Written } from './written.ts';

/** Things that begin with 单, behind a verb whose word for a fraud ends in it: a brush for a single bed, a ticket for one way. */
const single = [
  ...['人床', '人间', '人房', '人沙发', '人被', '面', '层', '色', '间房', '门柜', '扇', '元门', '元楼'],
  ...[
    '杠',
    '独',
    '程票',
    '据',
    '位',
    '衣',
    '反机',
    '肩包',
    '簧管',
    '口相声',
    '眼皮',
    '车位',
    '车漆',
    '身公寓',
    '个装',
    '个包装',
    '只装',
    '支装',
    '把装',
    '件装',
    '瓶装',
    '盒装',
    '片装',
    '独装',
    '品包邮',
    // A word to be learnt.
    '词',
  ],
];

/** Brushes, whose name ends in the verb of a fraud: what they are sold by stands behind it. */
const brushes = [
  ...[
    '牙',
    '鞋',
    '毛',
    '锅',
    '杯',
    '瓶',
    '窗',
    '漆',
    '衣',
    '眉',
    '唇',
    '睫毛',
    '指甲',
    '马桶',
    '地板',
    '粉底',
  ],
  ...['化妆', '清洁', '硅胶', '试管', '烧烤', '洗碗', '滚筒', '钢丝'],
];

/**
 * Chinese is matched by substring, so "大连单位" (an office in Dalian) would hold "连单"; in English a press release has
 * a fee too. One line a cue, in the order of the lexicon.
 */
const ofStrongCues: readonly string[] = [
  '反洗钱',
  ...['印刷单', '刷单位'],
  ...brushes.map((thing) => `${thing}刷单`),
  ...['刷', '补', '连', '卡', '带', '做', '抢', '派', '接'].flatMap((verb) =>
    single.map((thing) => `${verb}单${thing}`),
  ),
  ...['候补单', '替补单', '补单位', '补单据'],
  ...['大连单', '连单位'],
  ...['银行卡单', '信用卡单', '贺卡单', '卡单据', '卡单笔', '卡单张', '卡单独'],
  ...['解冻金额', '激活金额', '验证金额', '认证金额', '扣押金额', '還付金額', '当選金額'],
  ...['携带单', '领带单', '腰带单', '胶带单', '带单独', '带单据', '带单位'],
  ...['年中奖', '期中奖', '高中奖', '初中奖', '集中奖', '其中奖', '空中奖', '中奖励', '中奖学金'],
  ...['跑分软件', '跑分测试'],
  ...['卡农钢琴', '卡农琴谱', '卡农乐谱', '卡农曲'],
  ...['收u盘', '卖u盘', '收u型', '卖u型'],
  ...['数码商', '条码商', '扫码商', '编码商', '号码商', '密码商', '代码商', '维码商', '尺码商'],
  ...[
    '四方区',
    '四方街',
    '四方路',
    '四方坪',
    '四方台',
    '四方桌',
    '四方协议',
    '四方集团',
    '四方股份',
    '第四方',
  ],
  '卡密码',
  '监管科技',
  ...['室内线', '国内线', '市内线', '省内线', '车内线', '境内线', '校内线', '院内线', '内线电话', '内线号'],
  ...['代扣押金', '抵扣押金'],
  ...['签收簿', '点收簿', '验收簿'],
  '契約解除料',
  ...['press release fee', 'equity release fee', 'mortgage release fee', 'safe accounting'],
];

const ofMediumAndWeakCues: readonly string[] = [
  ...[
    'raffle prize',
    'lottery pool',
    'lottery ticket',
    'lottery tickets',
    'bond cleaning',
    'bail hay',
    'hay bail',
    'bail of hay',
    'lottery syndicate',
    'lotto syndicate',
    'lottery club',
    'prize for pub quiz',
    'prize for the quiz',
    'pub quiz prize',
    'quiz prize',
    'raffle prizes',
    'new number plate',
    'new number plates',
    'prize draw',
    'prize money',
    'prize fund',
    'school prize',
  ],
  ...['资金监管账户', '房款监管账户', '预售监管账户', '住房监管账户'],
  ...['派单位', '任务单位', '返佣金额'],
  ...['保证金额', '固定金额', '指定金额', '约定金额', '限定金额', '定金额', '指定金融'],
  ...['研究生导师', '硕士导师', '博士导师', '论文导师', '毕业导师', '导师组', '导师节'],
  ...['老师带队', '老师带班', '老师带课', '老师带学生', '老师带孩子'],
  ...['打新冠', '打新疫苗', '打新家具', '拨打新'],
  ...['收入金额', '转入金额', '存入金额', '汇入金额', '入金额', '投入金', '入金融', '入金属', '收入金'],
  ...['支出金额', '转出金额', '付出金额', '出金额', '支出金', '杰出金', '突出金', '出金融'],
  ...['应急用', '紧急用', '急用品', '急用药', '急用车'],
  ...['皮肤科', '皮肤病', '皮肤医院', '皮肤护理', '皮肤管理', '皮肤检查', '皮肤过敏', '皮肤镜'],
  ...['现代练习', '古代练', '年代练'],
  ...['景点卡', '站点卡', '早点卡', '网点卡', '地点卡', '糕点卡', '茶点卡', '餐点卡', '点卡车'],
  ...['同城约定'],
  ...[
    '上门维修',
    '上门安装',
    '上门服务',
    '上门保洁',
    '上门清洁',
    '上门取件',
    '上门家教',
    '上门护理',
    '上门回收',
  ],
  ...[
    '上门喂',
    '上门做饭',
    '上门检测',
    '上门测量',
    '上门拆',
    '上门修',
    '上门收',
    '上门送',
    '送货上门',
    '送上门',
    '上门洗',
  ],
  ...['上门取', '上门教', '上门康复', '上门体检', '上门遛狗', '上门搬', '上门疏通', '上门费'],
  ...['福利彩票', '体育彩票', '中国彩票', '福彩票', '体彩票'],
  ...[
    '上分期',
    '上分公司',
    '上分店',
    '上分摊',
    '上分行',
    '上分部',
    '上分局',
    '上分享',
    '上分类',
    '上分院',
    '上分配',
  ],
  ...[
    '下分期',
    '下分公司',
    '下分店',
    '下分摊',
    '下分行',
    '下分部',
    '下分局',
    '下分享',
    '下分类',
    '下分院',
    '下分配',
  ],
  ...['以上分', '以下分', '线上分', '线下分', '楼上分', '楼下分', '网上分', '如下分', '余下分', '剩下分'],
  ...[
    '充分利用',
    '充分准备',
    '充分考虑',
    '充分沟通',
    '充分必要',
    '充分说明',
    '不充分',
    '充分的',
    '充分发挥',
    '充分了解',
  ],
  ...['扩充分', '补充分', '填充分'],
  ...[
    '赛车手',
    '自行车手',
    '机车手',
    '摩托车手',
    '车手机',
    '车手续',
    '车手册',
    '车手套',
    '车手把',
    '车手工',
    '车手动',
  ],
  ...['向日葵花', '向日葵种', '向日葵班', '向日葵幼儿园', '向日葵油', '不限时', '限时段', '保密室', '保密柜'],
  ...['代收款项', '过账单', '流水单号'],
  ...['保证金', '保證金', '押金', '定金', '訂金', '订金'].flatMap((deposit) =>
    ['已缴', '已繳', '已交', '已付', '已退', '早已付'].map((done) => `${deposit}${done}`),
  ),
  ...[
    'premium bond',
    'premium bonds',
    'savings bond',
    'bond street',
    'james bond',
    'government bond',
    'bail out',
    'jail and bail',
  ],
  ...['deposit account', 'direct deposit', 'warrant officer', 'prize giving', 'prizegiving', 'prize day'],
];

/** A phrase of Han characters stands in one piece: across a gap two words meet, and one of them may be a cue ("四方 路费"). */
const inOnePiece = /^\p{sc=Han}+$/u;

const search = searchFor(() =>
  [...ofStrongCues, ...ofMediumAndWeakCues].map(
    (phrase) => [phrase, inOnePiece.test(phrase) ? 'in one piece' : 'any'] as const,
  ),
);

type Ordinary = 'in one piece' | 'any';

function isWhole({ at, end }: Written, { from, to }: Hit<Ordinary>): boolean {
  return at.slice(from + 1, to).every((place, nth) => place === end[from + nth]);
}

/** Where ordinary phrases stand in the text. */
export function ordinaryIn(written: Written): readonly Hit<Ordinary>[] {
  return search(written)
    .flat()
    .filter((hit) => hit.value === 'any' || isWhole(written, hit));
}

/** Whether a hit lies within one of those phrases. */
export function isInside(phrases: readonly Hit<unknown>[], { from, to }: Hit<unknown>): boolean {
  return phrases.some((phrase) => phrase.from <= from && to <= phrase.to);
}
