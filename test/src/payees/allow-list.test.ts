// The list of billers, offices, hospitals and schools: names that are on it, and names made to look as if they were.
import { describe, expect, test } from 'vitest';
import { isAllowListed } from '../../../src/payees/allow-list.ts';
import type { HolderType } from '../../../src/transfer/payee.ts';
import { card, sum, transferOf } from '../samples.ts';

function listed(name: string, currency: string, holder: HolderType = 'business'): boolean {
  const payee = { name, account: card, institution: null, holder };
  return isAllowListed(transferOf({ payee, amount: sum(500, currency) }));
}

const onTheList: Readonly<Record<string, readonly string[]>> = {
  CNY: [
    '国家税务总局上海市税务局',
    '国网上海市电力公司',
    '北京市自来水集团有限责任公司',
    '上海燃气有限公司',
    '北京协和医院',
    '四川大学华西医院',
    '上海交通大学医学院附属瑞金医院',
    '中山大学附属第一医院',
    '武汉市第三医院',
    '南京市鼓楼医院',
    '杭州市妇幼保健院',
    '清华大学',
    '成都市第七中学',
    '上海市实验小学',
    '北京市海淀区人民法院',
    '广州住房公积金管理中心',
    '中国移动通信集团广东有限公司',
  ],
  HKD: ['Inland Revenue Department', 'CLP Power Hong Kong Limited', '医院管理局'],
  TWD: ['财政部台北国税局', '台湾电力股份有限公司', '国立台湾大学'],
  GBP: ['HMRC Self Assessment', 'Leeds City Council', 'University of Leeds', 'Thames Water', 'EDF Energy'],
  USD: [
    'Internal Revenue Service',
    'IRS USA Tax Payment',
    'IRS USATAXPYMT',
    'Con Edison',
    'University of Michigan',
    'Ohio State University',
  ],
  CAD: ['Canada Revenue Agency', 'Hydro-Québec', 'City of Toronto'],
  AUD: ['Australian Taxation Office', 'Sydney Water', 'Moreland City Council'],
  EUR: [
    'Finanzamt Köln-Mitte',
    'Stadtwerke München',
    'Universität Wien',
    'Universitätsklinikum Bonn',
    'Agencia Tributaria',
    'Belastingdienst',
    'Université de Lyon',
  ],
  JPY: ['渋谷区役所', '東京電力エナジーパートナー株式会社', '京都大学', '横浜市水道局'],
  KRW: ['국세청', '서울시청', '서울시 강남구청', '한국전력공사', '서울대학교', '서울대학교병원'],
  SGD: ['Inland Revenue Authority of Singapore', 'SP Services'],
  INR: ['Income Tax Department', 'BSES Rajdhani Power Limited', 'Indian Institute of Technology Bombay'],
  BRL: [
    'Prefeitura de São Paulo',
    'Prefeitura Municipal de Campinas',
    'Prefeitura do Município de Osasco',
    'Sabesp',
    'CEMIG Distribuição SA',
    'Receita Federal',
    'Universidade Federal de Minas Gerais',
  ],
  MXN: ['Servicio de Administración Tributaria', 'CFE Suministrador de Servicios Básicos', 'UNAM'],
};

describe.each(Object.entries(onTheList))('%s', (currency, names) => {
  test.each(names)('%s', (name) => {
    expect(listed(name, currency)).toBe(true);
  });
});

const notOnIt: Readonly<Record<string, readonly string[]>> = {
  CNY: [
    '李大学',
    '王小学',
    '上海大学生创业服务有限公司',
    '北京中学生教育咨询有限公司',
    '清华大学出版社培训部',
    '某某大学同学会',
    '上海美莱医疗美容医院',
    '北京协和医院招聘部',
    '爱心宠物医院',
    '瑞鹏动物医院',
    '洗车医院',
    '手机医院',
    '广州华美整形医院',
    '国网电费代缴公司',
    '国网惠民投资公司',
    '中国移动积分兑换',
    '中国移动客服小王',
    '中国联通话费代充',
    '中国电信诈骗举报中心',
    '供电公司张师傅',
    '社会保险代缴',
    '个人社会保险代理有限公司',
    '某财政局长',
    '国家税务总局退税客服',
    '国家税务局专员',
    '北京市人民法院保证金',
    '天然气设备公司',
    '自来水净化设备公司',
    '自来水净化器销售公司',
    '热力贸易公司',
    '燃气灶具销售公司',
    '燃气具维修公司',
    '张三',
    '人民医院旁小卖部',
  ],
  TWD: ['某税务局专员', '中华电信客服', '台湾电力退费中心'],
  GBP: [
    'HMRC Refunds',
    'HMRC Tax Rebate',
    'HM Revenue & Customs Refund',
    'Leeds City Council Member Fund',
    'University of Life Coaching Ltd',
    'Octopus Energy Support',
    'British Gas Engineers Ltd',
    'Thames Water Refund',
  ],
  USD: [
    'IRS Agent Smith',
    'University of Crypto LLC',
    'Duke Energy Support',
    'Verizon Gift Cards',
    'US Treasury Grants',
  ],
  CAD: ['City of Dreams Inc', 'CRA Collections'],
  AUD: ['ATO Refunds', 'Origin Energy Solar Sales'],
  EUR: [
    'Finanzamt Rückerstattung Support',
    'Stadtwerke Investment Club GmbH',
    'Universität der Finanzen GmbH',
    'EDF Remboursement',
    'Universidad Online SL',
    'Agencia Tributaria Devoluciones',
    'Engie Conseil SARL',
    'Università Telematica Consulting Srl',
  ],
  JPY: ['東京電力コールセンター', '渋谷区役所前支店', '東京ガスリフォーム'],
  KRW: ['서울시민금융', '서울시스템', '서울시장상인회', '서울시네마', '김대학교'],
  INR: ['Tata Power Solar Agent', 'Mahanagar Gas Agency', 'Indian Oil Dealer Ramesh', 'GST Refund Officer'],
  BRL: [
    'Prefeitura Serviços Ltda',
    'Prefeitura Imóveis Eireli',
    'Prefeitura João da Silva',
    'Receita Federal Regularização',
    'Light Serviços Digitais ME',
    'Enel Negociações',
    'Universidade de Trading Ltda',
  ],
  MXN: ['Universidad Cripto SA de CV', 'CFE Pagos', 'SAT Devoluciones'],
};

describe.each(Object.entries(notOnIt))('not in %s', (currency, names) => {
  test.each(names)('%s', (name) => {
    expect(listed(name, currency)).toBe(false);
  });
});

test('there are more of those that only look so', () => {
  expect(Object.values(notOnIt).flat().length).toBeGreaterThanOrEqual(60);
});

test.each([
  ['Royal Mail', 'GBP', true],
  ['Royal Mail Redelivery', 'GBP', false],
  ['Royal Mail', 'EUR', false],
  ['Deutsche Post AG', 'EUR', true],
  ['Deutsche Post Zustellservice', 'EUR', false],
  ['中国邮政', 'CNY', true],
  ['上海海关', 'CNY', true],
  ['海关清关专员', 'CNY', false],
  ['USPS', 'USD', true],
  ['USPS Package Support', 'USD', false],
  ['Canada Post', 'CAD', true],
  ['Australia Post', 'AUD', true],
  ['Poczta Polska S.A.', 'PLN', true],
  ['日本郵便', 'JPY', true],
  ['東京税関', 'JPY', true],
  ['우체국', 'KRW', true],
] as const)('the posts: %s in %s', (name, currency, expected) => {
  expect(listed(name, currency)).toBe(expected);
});

describe('a name on the list proves nothing', () => {
  const office = { name: 'HMRC', account: card, institution: null, holder: 'business' } as const;
  const pounds = { amount: sum(500, 'GBP') };
  test.each([
    ['as a transfer', { ...pounds, payee: office }, true],
    ['as a bill', { ...pounds, payee: office, kind: 'bill' }, true],
    ['as a purchase', { ...pounds, payee: office, kind: 'purchase' }, false],
    ['in the hands of a person', { ...pounds, payee: { ...office, holder: 'personal' } }, false],
    ['by an e-mail address', { ...pounds, payee: { ...office, account: { ...card, kind: 'email' } } }, false],
    ['in another currency', { amount: sum(500, 'USD'), payee: office }, false],
    ['without an amount', { amount: null, payee: office }, false],
    ['without a name', { ...pounds, payee: { ...office, name: null } }, false],
  ] as const)('%s', (_, transfer, expected) => {
    expect(isAllowListed(transferOf(transfer))).toBe(expected);
  });
});
