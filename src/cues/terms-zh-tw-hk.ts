// The words of frauds in Taiwan and Hong Kong, of facts/cue-lexicon.json.
import { type CueGroup, inMessages, inOrders } from './cue.ts';

export const taiwanAndHongKongTerms: readonly CueGroup[] = [
  {
    language: 'zh-TW',
    scam: 'safe_account',
    places: inOrders,
    strong: ['安全帳戶', '監管科', '清查資金', '公證帳戶'],
    medium: ['監管帳戶'],
  },
  {
    language: 'zh-TW',
    scam: 'installment',
    places: inOrders,
    strong: ['解除分期', '解除分期付款', '誤設分期', '重複扣款'],
    medium: ['高級會員', '取消訂單設定'],
  },
  {
    language: 'zh-TW',
    scam: 'investment',
    places: inOrders,
    strong: [
      '飆股',
      '投顧老師',
      '內線',
      '保證獲利',
      '穩賺不賠',
      '虛擬貨幣投資',
      '繳稅才能出金',
      '保證金才能出金',
    ],
    medium: ['出金', '入金'],
    weak: ['儲值'],
  },
  {
    language: 'zh-TW',
    scam: 'impersonate_police',
    places: inOrders,
    strong: ['假檢警', '偵查不公開', '配合辦案', '扣押金'],
    medium: ['檢察官', '地檢署'],
  },
  {
    language: 'zh-TW',
    scam: 'acquaintance',
    places: inOrders,
    medium: ['猜猜我是誰', '換電話了', '急用借錢', '代墊'],
  },
  {
    language: 'zh-TW',
    scam: 'family_mart_seller',
    places: inMessages,
    strong: ['簽署金流服務協議', '金流認證', '三大保證'],
    medium: ['賣貨便', '好賣+', '第三方認證'],
  },
  {
    language: 'zh-TW',
    scam: 'mule',
    places: inOrders,
    strong: ['人頭帳戶', '收簿', '租帳戶', '提供帳戶'],
    medium: ['車手'],
  },
  {
    language: 'zh-TW',
    scam: 'gift_card',
    places: inOrders,
    medium: ['點數卡', '遊戲點數', 'MyCard', 'GASH', '蘋果卡序號'],
  },
  {
    language: 'zh-HK',
    scam: 'impersonate',
    places: inOrders,
    strong: ['轉賬到安全戶口', '凍結戶口', '猜猜我是誰', '刷單', '安全戶口'],
    medium: ['防騙中心', '入境處', '保釋金'],
  },
];
