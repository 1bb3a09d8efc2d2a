// Ordinary phrases with an office or a boss in them: a place one meets at, and a feast.

/** Where one eats or waits: in other languages the place stands before the office or behind it. */
export const besideOffices: readonly string[] = [
  ...['경찰서', '법원', '검찰청', '세무서', '세관', '파출소'].flatMap((office) =>
    ['앞', '옆', '근처', '맞은편', '뒤'].map((where) => `${office} ${where}`),
  ),
  ...['警察署', '交番', '税務署', '裁判所', '税関'].flatMap((office) =>
    ['近く', '前', '隣', '向かい', '裏'].map((where) => `${office}${where}`),
  ),
  ...['near', 'next to', 'opposite', 'behind', 'by', 'across from', 'in front of', 'outside'].flatMap(
    (where) =>
      ['police station', 'courthouse', 'court house', 'tax office', 'customs house', 'police hq'].map(
        (office) => `${where} the ${office}`,
      ),
  ),
  ...['junto a la', 'cerca de la', 'frente a la', 'detrás de la', 'al lado de la'].flatMap((where) =>
    ['policía', 'comisaría', 'aduana'].map((office) => `${where} ${office}`),
  ),
  ...['perto da', 'em frente à', 'ao lado da', 'atrás da'].flatMap((where) =>
    ['polícia', 'delegacia', 'receita'].map((office) => `${where} ${office}`),
  ),
  ...['à côté de la', 'près de la', 'en face de la', 'derrière la'].flatMap((where) =>
    ['police', 'douane', 'gendarmerie'].map((office) => `${where} ${office}`),
  ),
  ...['neben der', 'bei der', 'gegenüber der', 'hinter der', 'vor der'].flatMap((where) =>
    ['polizei', 'polizeiwache'].map((office) => `${where} ${office}`),
  ),
  ...['neben dem', 'beim', 'gegenüber dem', 'hinter dem'].flatMap((where) =>
    ['finanzamt', 'zollamt', 'gericht'].map((office) => `${where} ${office}`),
  ),
  ...['vicino alla', 'davanti alla', 'accanto alla', 'dietro la'].flatMap((where) =>
    ['polizia', 'questura', 'dogana'].map((office) => `${where} ${office}`),
  ),
  ...['naast het politiebureau', 'bij het politiebureau', 'tegenover het politiebureau'],
  ...['obok policji', 'koło policji', 'naprzeciwko policji', 'koło komisariatu', 'obok komisariatu'],
  ...[
    'возле полиции',
    'рядом с полицией',
    'напротив полиции',
    'у налоговой',
    'біля поліції',
    'напроти поліції',
  ],
  ...['polis karşısı', 'emniyet karşısı', 'karakol yanı', 'karakolun karşısı', 'karakolun yanı'],
  ...['gần công an', 'cạnh công an', 'đối diện công an', 'trước công an', 'gần đồn công an', 'gần cục thuế'],
  ...['dekat kantor polisi', 'depan kantor polisi', 'sebelah kantor polisi', 'samping kantor polisi'],
  ...['หน้าโรงพัก', 'ใกล้โรงพัก', 'หน้าสถานีตำรวจ', 'ใกล้สถานีตำรวจ', 'ข้างโรงพัก'],
  ...['thane ke paas', 'police station ke paas', 'थाने के पास', 'पुलिस स्टेशन के पास'],
  ...['جنب القسم', 'قدام القسم', 'بجانب الشرطة', 'جنب الشرطة'],
];

/** Whoever leaves, or has a birthday, is given something; they ask for nothing. */
export const bossesFeted: readonly string[] = [
  ...['boss', 'the boss', 'manager', 'headmaster', 'head teacher', 'principal', 'director'].flatMap((who) =>
    ['leaving', 's leaving', 'birthday', 's birthday', 'farewell', 'retirement', 'retiring'].map(
      (why) => `${who} ${why}`,
    ),
  ),
  ...['老板', '领导', '校长', '老總', '上司', '社長', '部長', '校長'].flatMap((who) =>
    ['生日', '离职', '退休', '欢送', '欢送会', '離職', '歡送', '送别', 'の送別', 'の誕生日', 'の退職'].map(
      (why) => `${who}${why}`,
    ),
  ),
  ...['사장님', '대표님', '교장선생님', '부장님'].flatMap((who) =>
    ['생신', '생일', '송별', '퇴임', '환송'].map((why) => `${who} ${why}`),
  ),
  ...[
    'despedida del jefe',
    'cumpleaños del jefe',
    'cumple del jefe',
    'jubilación del jefe',
    'despedida de la jefa',
  ],
  ...['despedida do chefe', 'aniversário do chefe', 'despedida da chefe', 'aniversário da chefe'],
  ...[
    'départ du chef',
    'départ de la chef',
    'anniversaire du chef',
    'départ du patron',
    'anniversaire du patron',
  ],
  ...['abschied vom chef', 'abschied chef', 'geburtstag vom chef', 'geburtstag chef', 'abschied der chefin'],
  ...['addio al capo', 'compleanno del capo', 'pensione del capo', 'afscheid baas', 'afscheid van de baas'],
  ...[
    'pożegnanie szefa',
    'urodziny szefa',
    'проводы директора',
    'день рождения директора',
    'проводы начальника',
  ],
  ...['день народження директора', 'müdürün vedası', 'müdürün doğum günü', 'patronun doğum günü'],
  ...['chia tay sếp', 'sinh nhật sếp', 'perpisahan bos', 'ultah bos', 'เลี้ยงส่งหัวหน้า', 'วันเกิดหัวหน้า'],
  ...['老板', '领导', '老闆', '主管', '老總', '经理', '經理'].flatMap((who) =>
    ['请客', '請客', '请吃', '請吃', '请喝', '請喝', '发红包', '發紅包'].map((why) => `${who}${why}`),
  ),
  ...[
    'boss treated',
    'boss paid half',
    'boss paid the rest',
    'boss s treat',
    'bosss treat',
    'chef hat ausgegeben',
    'chef gibt aus',
  ],
  ...[
    'el jefe invita',
    'invitó el jefe',
    'o chefe pagou',
    'le patron invite',
    'le patron offre',
    'offre il capo',
    'baas trakteert',
  ],
  ...[
    'szef stawia',
    'шеф угощает',
    'шеф угостил',
    'шеф пригощає',
    'patron ısmarladı',
    'sếp mời',
    'bos traktir',
    'ditraktir bos',
  ],
  ...[
    '社長のおごり',
    '上司のおごり',
    '部長のおごり',
    '사장님이 쏜',
    '부장님이 쏜',
    'หัวหน้าเลี้ยง',
    'boss ki party',
    'عزومة المدير',
  ],
  ...['boss ki farewell', 'boss ka birthday', 'बॉस का जन्मदिन', 'عيد ميلاد المدير', 'حفلة وداع المدير'],
];
