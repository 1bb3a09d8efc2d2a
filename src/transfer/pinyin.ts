// How characters of names, and of the words of frauds, are read: their syllables in pinyin, without tones.

/** Each syllable with the characters that are read so; a character with several readings stands at each, in order. */
const readings =
  'ai艾爱 an安 ao敖奥 ba巴 bai白柏百败 ban班 bang邦 bao包鲍宝保报 bei贝北倍蓓 ben本 bi毕璧 bian卞边 biao彪 bin宾彬斌滨 bing冰兵炳 bo波博伯 bu卜步捕布 cai蔡才彩财 can灿 cang苍 ' +
  'cao曹草 cen岑 cha查 chai柴 chan婵 chang常昌畅长 chao超晁朝潮 che车撤 chen陈晨辰沉臣宸琛 cheng程成诚城承澄 chi池迟驰 chong崇 chou抽 chu褚楚储初除 chuan川传 chun春纯淳 ci慈 ' +
  'cong聪丛从 cui崔翠 da达大 dai戴代逮贷黛 dan丹单 dang党 dao道 de德 deng邓登 di狄迪递娣 dian典点 diao刁 ding丁定鼎 dong董冬东栋冻 dou窦 du杜都 duan段端 dui兑 dun敦 duo铎 ' +
  'e娥额 en恩 er尔 fa发法 fan范樊凡帆返翻 fang方房芳放 fei费飞菲非 fen芬分 feng冯封丰风峰锋凤枫 fu傅付符福富甫复馥 gan甘 gang刚钢 gao高皋 ge葛戈歌格盖 geng耿庚 gong龚宫巩公功 gou苟 gu顾古谷固 ' +
  'guan关管冠官 guang光广 gui桂贵 guo郭国果 hai海 han韩汉涵寒翰晗菡 hang杭航 hao郝浩豪昊皓好 he何贺和赫荷河鹤核合 hei黑 heng衡恒亨 hong洪红宏虹鸿弘 hou侯厚候 hu胡虎湖扈户护 hua华花化桦 huai怀 ' +
  'huan欢焕环 huang黄煌 hui惠慧辉会晖卉回蕙 huo霍火活获 ji吉季纪姬计继冀基济缉激稷霁骥 jia贾家佳嘉甲 jian简剑健建坚鉴检 jiang江姜蒋疆奖 jiao焦娇缴叫姣皎 jie杰洁捷解介结婕 jin金靳晋锦进今瑾津缙谨 ' +
  'jing景荆静晶京敬婧菁警璟镜 jiu九 ju居菊巨 juan娟鹃 jue珏 jun军君俊钧骏峻均隽 kai凯开恺铠锴 kang康 ke柯可科克客 kong孔 kou寇口 kuai快 kuan款 kuang邝匡 kun坤昆琨鲲 lai赖来 lan兰蓝岚澜 ' +
  'lang郎朗 lao劳 le乐 lei雷蕾磊 leng冷 li李黎厉利丽力立莉礼理荔 lian连廉莲练 liang梁亮良 liao廖聊 lin林琳霖临麟 ling凌玲灵岭令翎聆苓龄 liu刘柳留流 long龙隆 lou娄楼 lu卢鲁陆路露璐禄 luan栾鸾 ' +
  'lun伦轮 luo罗骆洛裸 lü吕律旅 ma马麻 man满曼蔓 mang芒 mao毛茅茂 mei梅美玫妹眉 meng孟蒙萌梦 mi米 miao苗妙缪 min闵敏民旻 ming明铭鸣茗 mo莫墨 mou牟 mu穆牧木慕幕沐 na娜那纳 nan南楠男 nei内 ' +
  'ni倪妮 nian年 ning宁凝 niu牛 nong农 nuo诺 ou欧区 pan潘盼盘 pang庞 pao跑 pei裴培佩沛赔 peng彭鹏朋 pi皮 piao朴飘 pin品 ping平萍 pu蒲浦璞 qi齐戚祁琪琦奇启起期祺绮麒 ' +
  'qian钱倩谦千乾芊茜骞 qiang强蔷 qiao乔巧桥 qin秦琴勤钦芹 qing青清庆卿晴 qiong琼 qiu邱秋丘裘仇 qu屈曲瞿取 quan全权泉荃 que阙 qun群 ran冉然苒 rao饶 ren任仁认 rong荣容蓉融榕 rou柔 ' +
  'ru茹如汝 ruan阮 rui瑞睿蕊锐芮 run润 ruo若 sa飒 sai赛 san三 sang桑 sen森 sha沙莎杀 shan单山珊杉善 shang尚商 shao邵少绍韶 she佘涉 shen沈申深慎审 sheng盛胜生升圣晟 ' +
  'shi石施史诗时世士仕失 shou寿守手 shu舒淑书树殊 shua刷 shuai帅 shuang双爽霜 shui水税 shun顺舜 shuo硕 si司思丝斯 song宋松颂嵩 su苏素肃 sui隋穗 sun孙 suo索 tai太泰邰台 tan谭谈檀坦 ' +
  'tang唐汤棠 tao陶涛桃韬 teng滕腾藤 ti提 tian田天甜 tie铁 ting婷庭亭廷霆 tong童佟同彤桐通 tu涂屠图 tui退 wan万婉晚琬纨莞菀 wang王汪旺望网 wei魏韦卫伟薇维威巍为蔚炜未 wen温文闻雯稳 weng翁 wo沃 ' +
  'wu吴武伍邬巫午五悟务 xi席奚习西希熙喜曦溪洗息汐禧 xia夏霞侠 xian贤娴仙先显冼嫌现 xiang向项香翔祥湘 xiao肖萧小晓笑孝消销校筱箫逍霄骁 xie谢解协 xin辛新欣心鑫馨信昕 xing邢兴星行幸 xiong熊雄 xiu秀修 ' +
  'xu徐许胥旭续绪 xuan宣轩萱璇炫煊 xue薛雪学 xun荀迅薰 ya雅亚娅 yan严颜阎闫燕晏岩艳彦妍言研验炎琰砚雁 yang杨阳羊洋扬 yao姚尧瑶耀遥 ye叶业晔烨 yi易伊一怡艺仪毅益义宜亦逸奕依异以祎绎翊轶 yin尹殷银音茵胤 ' +
  'ying应英颖莹影盈迎滢荧莺 yong永勇雍咏镛 you尤游友优有 yu于余俞喻虞玉宇雨裕郁育瑜煜羽语昱毓禹钰 yuan袁元原远源媛园圆员瑗缘苑 yue岳月悦越乐 yun云芸运韵允昀筠耘赟 zai在 zan赞昝 zang臧 ze泽 zeng曾增 zha查 ' +
  'zhai翟 zhan詹占展 zhang张章彰账 zhao赵昭兆照钊 zhe哲 zhen甄真珍振震贞镇祯禛蓁 zheng郑政正征铮证筝 zhi支志智之芝治至止枝致芷 zhong钟仲中忠 zhou周洲舟 zhu朱祝竺竹珠筑注猪 zhuan赚转 ' +
  'zhuang庄壮装 zhui追 zhuo卓 zi子紫梓资 zong宗 zou邹 zu祖 zuo左佐';

/** Of what is bought, paid and promised; no names. */
const ofTrade =
  'bang绑帮 bei备被 bi币闭必 bo播 bu补不部 cao操 ce测 chan产 chao钞 chong充冲 chu出 cun存 da打 dai带 dan担 dang档 dao导到 ' +
  'dian垫店电 diao掉 e恶 fan犯 fou否 fu负 gan干 gao告搞 ge个 gong工共供 gu股 gua挂 guo过 hao号 hu汇 hua话划 huan还换 hui汇 ' +
  'huo货祸 ji记积机即级寄 jian荐见件 jie借接 jin紧 jing经 ju拘 ka卡 kan看 ke课 kou扣 lao老 lei类 li离 lian联 ling领零 lou漏 ' +
  'lu录 mai买卖 mao贸 men门 mi密 mian面免 mou谋 ni你 pai派牌拍 pan判 pei配 pi批 pian骗 piao票 pin拼 ping评屏 po破 qi棋 ' +
  'qian签 qiang抢 qu去 que缺 ren人 ri日 ru入 sao扫 sha啥 shang上 shi是室视实试 shou收售首 shu输 si私 song送 su诉速 suan算 ' +
  'sun损 te特 tou投头 tuan团 tuo托 wai外 wang往 wei位委违 wen问 wo我 wu误 xi戏系细 xia下 xian线 xiang享箱 xin薪 xing型 ' +
  'xu虚需 xun讯训 ya押压 yang养样 yao要 yi议疑意医 yin引 yong用佣 you有 yu预 yue约 za杂 ze则 zhai债 zhang涨 zhao找招 zhe折 ' +
  'zheng整 zhi职直只值指质置 zhong种 zhua抓 zhuan专 zou走 zu租组足 zui最 zuo做作';

function table(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const group of `${readings} ${ofTrade}`.split(' ')) {
    const [syllable = ''] = /^[a-zü]+/u.exec(group) ?? [];
    for (const character of group.slice(syllable.length))
      found.set(character, [...(found.get(character) ?? []), syllable]);
  }
  return found;
}

let syllables: ReadonlyMap<string, readonly string[]> | null = null;

/** The syllables of a simplified character, `lü` as such; none of one that is not in the table. */
export function syllablesOf(character: string): readonly string[] {
  syllables ??= table();
  return syllables.get(character) ?? [];
}
