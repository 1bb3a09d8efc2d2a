// Whether a name in Latin letters is the pinyin of one in han characters: common surnames and given names only.

/** Each syllable with the characters of names that are read so; a character with several readings stands at each. */
const readings =
  'ai艾爱 an安 ao敖奥 ba巴 bai白柏百 ban班 bao包鲍宝保 bei贝北 ben本 bi毕 bian卞边 bin宾彬斌滨 bing冰兵炳 bo波博伯 bu卜步 ' +
  'cai蔡才彩财 can灿 cang苍 cao曹草 cen岑 chai柴 chan婵 chang常昌畅长 chao超晁朝潮 che车 chen陈晨辰沉臣 cheng程成诚城承澄 ' +
  'chi池迟 chong崇 chu褚楚储初 chuan川传 chun春纯淳 ci慈 cong聪丛从 cui崔翠 da达大 dai戴代 dan丹单 dang党 dao道 de德 deng邓登 di狄迪 ' +
  'dian典 diao刁 ding丁定 dong董冬东栋 dou窦 du杜都 duan段端 dun敦 e娥 en恩 er尔 fa发法 fan范樊凡帆 fang方房芳 fei费飞菲 fen芬 feng冯封丰风峰锋凤枫 ' +
  'fu傅付符福富甫 gan甘 gang刚钢 gao高皋 ge葛戈歌格 geng耿庚 gong龚宫巩公功 gou苟 gu顾古谷固 guan关管冠官 guang光广 gui桂贵 guo郭国果 ' +
  'hai海 han韩汉涵寒翰晗 hang杭航 hao郝浩豪昊皓好 he何贺和赫荷河鹤 heng衡恒亨 hong洪红宏虹鸿弘 hou侯厚 hu胡虎湖扈 hua华花化桦 huai怀 huan欢焕环 huang黄煌 hui惠慧辉会晖卉 huo霍火 ' +
  'ji吉季纪姬计继冀基济 jia贾家佳嘉甲 jian简剑健建坚鉴 jiang江姜蒋疆 jiao焦娇 jie杰洁捷解介 jin金靳晋锦进今瑾津 jing景荆静晶京敬婧菁 jiu九 ju居菊巨 juan娟 jue珏 jun军君俊钧骏峻均 ' +
  'kai凯开恺 kang康 ke柯可科克 kong孔 kou寇 kuang邝匡 kun坤昆琨 lai赖来 lan兰蓝岚 lang郎朗 lao劳 le乐 lei雷蕾磊 leng冷 li李黎厉利丽力立莉礼理 lian连廉莲练 liang梁亮良 liao廖 lin林琳霖临 ling凌玲灵岭 liu刘柳留 long龙隆 lou娄楼 ' +
  'lu卢鲁陆路露璐禄 lü吕律旅 luan栾 lun伦 luo罗骆洛 ma马麻 man满曼 mang芒 mao毛茅茂 mei梅美玫 meng孟蒙萌梦 mi米 miao苗妙缪 min闵敏民 ming明铭鸣 mo莫墨 mou牟 mu穆牧木慕 na娜那纳 nan南楠男 ni倪妮 nian年 ning宁凝 niu牛 nong农 ' +
  'ou欧区 pan潘盼 pang庞 pei裴培佩沛 peng彭鹏朋 pi皮 piao朴 pin品 ping平萍 pu蒲浦璞 qi齐戚祁琪琦奇启起 qian钱倩谦千乾 qiang强蔷 qiao乔巧桥 qin秦琴勤钦芹 qing青清庆卿晴 qiong琼 qiu邱秋丘裘仇秋 qu屈曲瞿 quan全权泉荃 que阙 ' +
  'ran冉然 rao饶 ren任仁 rong荣容蓉融 ru茹如汝 ruan阮 rui瑞睿蕊锐芮 run润 ruo若 sai赛 san三 sang桑 sen森 sha沙莎 shan单山珊杉 shang尚商 shao邵少绍 she佘 shen沈申深慎 sheng盛胜生升圣 shi石施史诗时世士仕 shou寿守 shu舒淑书树殊 shuai帅 shuang双爽霜 shui水 shun顺舜 si司思丝斯 ' +
  'song宋松颂嵩 su苏素肃 sui隋 sun孙 suo索 tai太泰邰台 tan谭谈檀坦 tang唐汤棠 tao陶涛桃 teng滕腾藤 ti提 tian田天甜 tie铁 ting婷庭亭廷 tong童佟同彤桐 tu涂屠图 wan万婉晚 wang王汪旺望 wei魏韦卫伟薇维威巍为蔚炜未 wen温文闻雯 weng翁 wo沃 wu吴武伍邬巫午五悟 ' +
  'xi席奚习西希熙喜曦溪 xia夏霞侠 xian贤娴仙先显冼 xiang向项香翔祥湘 xiao肖萧小晓笑孝 xie谢解协 xin辛新欣心鑫馨信昕 xing邢兴星行幸 xiong熊雄 xiu秀修 xu徐许胥旭续绪 xuan宣轩萱璇 xue薛雪学 xun荀迅 ya雅亚娅 yan严颜阎闫燕晏岩艳彦妍言研 yang杨阳羊洋扬 yao姚尧瑶耀 ye叶业晔烨 yi易伊一怡艺仪毅益义宜亦逸奕依 yin尹殷银音茵 ying应英颖莹影盈迎 yong永勇雍 you尤游友优 ' +
  'yu于余俞喻虞玉宇雨裕郁育瑜煜羽语 yuan袁元原远源媛园圆 yue岳月悦越乐 yun云芸运韵允昀 zai在 zan赞昝 zang臧 zeng曾增 zha查 zhai翟 zhan詹占展 zhang张章彰 zhao赵昭兆照 zhe哲 zhen甄真珍振震贞镇 zheng郑政正征铮 zhi支志智之芝治至 zhong钟仲中忠 zhou周洲舟 zhu朱祝竺竹珠筑 zhuang庄壮 zhuo卓 zi子紫梓 zong宗 zou邹 zu祖 zuo左佐';

/** Spellings of a surname outside the mainland (Hong Kong, Taiwan, Singapore, Wade-Giles). */
const surnamesElsewhere =
  '陈chan,tan,chern 王wong,heng,ong 黄wong,ng,ooi 张cheung,chang,teo 李lee 林lam,lim 吴ng,wu,goh 刘lau,low 郑cheng,chang,tay 谢tse,hsieh,chia 许hui,hsu,koh 蔡choi,tsai,chua 周chow,chou,chew 叶yip,yeh 徐tsui,hsu,chui 何ho 梁leung,liang 罗lo 郭kwok,kuo,kwek 杨yeung,yang,yeo 曾tsang,tseng 冯fung,feng 邓tang,teng 萧siu,hsiao 朱chu 赵chiu,chao 孙suen,sun 马ma 胡wu,hu 高ko,kao 余yu,yee 区au 欧au 苏so,su 卢lo,lu 庄chong,chuang 江kong,chiang 姜chiang 蒋chiang 石shek,shih 任yam,jen 钟chung 沈shum,shen 吕lui 潘poon,pan 邱yau,chiu 方fong,fang 洪hung,hong,ang 简kan,chien 朴park,pak 金kim 崔choi 郑jung';

function table(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const group of readings.split(' ')) {
    const [syllable = ''] = /^[a-zü]+/u.exec(group) ?? [];
    const spellings = syllable.includes('ü') ? ['lu', 'lv', 'lyu', 'lue'] : [syllable];
    for (const character of group.slice(syllable.length))
      found.set(character, [...new Set([...(found.get(character) ?? []), ...spellings])]);
  }
  return found;
}

const syllablesOf = table();

const elsewhere: ReadonlyMap<string, readonly string[]> = new Map(
  surnamesElsewhere.split(' ').map((entry) => [entry.charAt(0), entry.slice(1).split(',')]),
);

/** What is left of the letters after the characters have been read from their start, for every way to read them. */
function rests(letters: string, characters: string): readonly string[] {
  const [first, ...others] = characters;
  if (first === undefined) return [letters];
  return (syllablesOf.get(first) ?? [])
    .filter((syllable) => letters.startsWith(syllable))
    .flatMap((syllable) => rests(letters.slice(syllable.length), others.join('')));
}

const reads = (letters: string, characters: string): boolean =>
  characters !== '' && rests(letters, characters).includes('');

/** Surname in a spelling from elsewhere, before or behind the given name in pinyin. */
function readsElsewhere(letters: string, surname: string, given: string): boolean {
  return (elsewhere.get(surname) ?? []).some(
    (spelt) =>
      (letters.startsWith(spelt) && reads(letters.slice(spelt.length), given)) ||
      (letters.endsWith(spelt) && reads(letters.slice(0, -spelt.length), given)),
  );
}

/**
 * `letters`: the Latin name, lower case, without spaces and marks; `han`: simplified, two to four characters. The order of
 * surname and given name does not matter. `false` also where a character is not in the table.
 */
export function isPinyinOf(letters: string, han: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(han)) return false;
  const orders = Array.from(han, (_, at) => han.slice(at) + han.slice(0, at));
  return (
    orders.slice(0, 3).some((order) => reads(letters, order)) ||
    readsElsewhere(letters, han.slice(0, 1), han.slice(1))
  );
}
