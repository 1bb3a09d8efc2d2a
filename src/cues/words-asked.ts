// Words by which strangers ask for money, by language: to be paid as a friend, to accept what would bring money, to have it back tomorrow.
import type { MoreWords } from './more-words.ts';

export const wordsAsked: readonly MoreWords[] = [
  {
    language: 'en',
    besideMarket:
      'send as friend|send as friends|send it as friends|pay as friends|pay as a friend|sent as friends|as friends and family|paypal ff|no buyer protection|without buyer protection',
    confirming: 'accept the request|accept this request|accept request|accept the money request',
    tomorrow: 'pay you back tomorrow|pay u back tomorrow|give it back tomorrow|send it back tomorrow',
  },
  {
    language: 'de',
    besideMarket: 'als freunde|als freunde gesendet|freunde option|ohne käuferschutz',
    confirming: 'anfrage annehmen|anfrage bestätigen|geldanfrage',
    tomorrow:
      'kriegst es morgen zurück|bekommst es morgen zurück|gebe es dir morgen zurück|morgen wieder zurück',
  },
  {
    language: 'fr',
    besideMarket: 'entre proches|mode entre proches|sans protection acheteur',
    confirming: 'accepter la demande',
    tomorrow: 'je te rends demain|te rends demain|je te rembourse demain|te rembourse demain',
  },
  {
    language: 'es',
    besideMarket: 'amigos y familiares|amigos y familia|opción amigos|sin protección al comprador',
    confirming:
      'acepte esto|acepta esto|aceptar la solicitud|acepte la solicitud|solicitud de dinero|aceptar el bizum',
    tomorrow: 'mañana te lo devuelvo|te lo devuelvo mañana|mañana te devuelvo|te devuelvo mañana',
  },
  {
    language: 'pt',
    besideMarket: 'amigos e família|amigos e familiares|sem proteção ao comprador',
    confirming: 'aceitar a solicitação|aceite isso',
    newNumber: 'n° novo|n novo|num novo|nmr novo|numero novo|número novo|esse é meu novo|este é meu novo',
    tomorrow:
      'amanhã te devolvo|amanhã cedo te devolvo|te devolvo amanhã|devolvo amanhã|amanhã devolvo|amanhã eu devolvo',
  },
  {
    language: 'it',
    besideMarket: 'amici e familiari|amici e parenti|senza protezione acquirente',
    confirming: 'accettare la richiesta|accetta la richiesta',
    tomorrow: 'domani te li ridò|te li ridò domani|domani te li rendo|te li rendo domani',
  },
  {
    language: 'nl',
    besideMarket: 'vrienden en familie|als vrienden|zonder kopersbescherming',
    tomorrow: 'krijg je morgen terug|morgen terug',
  },
  {
    language: 'pl',
    besideMarket: 'znajomi i rodzina|przyjaciele i rodzina|rodzina i przyjaciele',
  },
  { language: 'ru', besideMarket: 'друзьям и близким|без защиты покупателя' },
  {
    language: 'tr',
    besideMarket: 'arkadaş ve aile|aile ve arkadaş',
    tomorrow: 'yarın geri veririm|yarın geri gönderirim',
  },
  {
    language: 'zh',
    besideMarket: '亲友转账|好友转账|当朋友转|按朋友转|親友轉帳|好友轉帳',
    gig: '第三单|第四单|第五单|第六单|三单一起|第三單|第四單|連環單|连环单',
    returned:
      '单一起返|联一起返|完一起返|做完返|完再返|一起返款|一起返还|统一返款|统一返现|统一返佣|一次性返款|一次性返还|做完再退|完单返',
    onBehalf: '帮垫|让垫|先帮垫|帮忙垫|替垫|代垫|幫墊|代墊|代买|代訂|帮采购',
  },
  { language: 'ja', tomorrow: '明日返す|明日には返' },
  {
    language: 'ko',
    onBehalf: '대리구매|대신 구매|대리 구매|선결제',
    tomorrow: '내일 갚|내일 줄게|내일 돌려',
  },
  {
    language: 'vi',
    // What is short is also said with its neighbour, since without marks it is many words.
    toppingUp: 'nạp đơn|nạp đủ|nạp vốn|nạp gói|nạp lần|nạp rồi|nạp mới|nạp cho đủ',
    tax: 'nộp thuế|đóng thuế|thuế thu nhập|thuế rút|thuế trúng|thuế hải quan|phí thuế|thuế nhập khẩu|thuế tncn|thuế phí|hoàn thuế|thuế quà|thuế nhận',
    broken:
      'vỡ màn|hỏng máy|hỏng điện thoại|vỡ điện thoại|mất điện thoại|mất máy|mất sim|máy hỏng|điện thoại hỏng|điện thoại vỡ',
    onBehalf: 'mua hộ|đặt hộ|ứng hộ',
    tomorrow: 'mai trả|mai em trả|mai con trả',
  },
  { language: 'id', tomorrow: 'besok diganti|besok dibalikin|besok kembali' },
  { language: 'th', tomorrow: 'พรุ่งนี้คืน' },
  { language: 'hi', tomorrow: 'kal wapas|kal lauta|कल लौटा|कल वापस' },
  { language: 'ar', tomorrow: 'برجعه بكرة|برجعها بكرة|ارجعه بكرة|ارده بكرة' },
];
