// Words that pages have of themselves and of the services between payer and payee, so that they are nobody's name.

/** They take the money for somebody else. */
const between =
  /pay\s?pal|stripe|alipay|支付宝|支付寶|wechat pay|微信支付|tenpay|财付通|union\s?pay|银联|klarna|adyen|mollie|braintree|checkout\.com|worldpay|authorize\.net|google pay|apple pay|amazon pay|shop pay|收银台|cashier|payoneer|razorpay|paytm|mercado pago|payu|paystack|cybersource/i;

/** What a title says of the page and not of the shop. */
const pageWords =
  /check\s?-?out|verify|donat|(?<!\p{L})(?:invoice|bills?|rechnung|facture|factura|fattura|fatura|faktur[ay]?)(?!\p{L})|账单|帳單|链接|連結|缴费|缴纳|繳費|收款|发票|發票|請求|청구|payment|pay\b|secure|order|cart|basket|bag|review|confirm|billing|shipping|summary|支付|订单|結帳|结算|付款|确认|購物車|购物车|kasse|bestell|zahlung|warenkorb|panier|commande|paiement|pago|pedido|compra|carrito|carrinho|pagamento|ordine|carrello|cassa|注文|購入|決済|支払|カート|주문|결제|장바구니|корзина|заказ|оплат|sepet|sipariş|ödeme|koszyk|zamówieni|bestelling|winkelwagen|home|welcome|send|transfer|转账|汇款|提现|充值|送金|振込|송금|이체|überweis|virement|bonifico|przelew|перевод/iu;

export function isPageWord(text: string): boolean {
  return pageWords.test(text);
}

/** Whether a text names a service that takes money for somebody else. */
export function isBetween(text: string): boolean {
  return between.test(text);
}

/** Links at the foot of every page: its notices, its terms. */
const notice =
  '特定商取引\\S*|プライバシー\\S*|個人情報\\S*|利用規約|会社概要|お問い?合わせ|隐私\\S*|隱私\\S*|用户协议|服务条款|服務條款|使用條款|联系我们|聯絡我們|이용약관|개인정보\\S*|' +
  'privacy (?:policy|notice|statement)|terms (?:of|and|&) \\S+|cookie (?:policy|settings|notice)|mentions légales|politique de confidentialité|conditions générales|gérer les cookies|impressum|datenschutz\\S*|aviso legal|política de \\S+|informativa privacy|privacybeleid|algemene voorwaarden|polityka prywatności|regulamin|политика \\S+|gizlilik \\S+|chính sách \\S+|kebijakan privasi|syarat (?:dan|&) ketentuan|سياسة الخصوصية|นโยบาย\\S*|गोपनीयता \\S+';

const onlyNotice = new RegExp(`^(?:${notice})$`, 'iu');
const behindNotice = new RegExp(`\\s+(?:[|·•]\\s*)?(?:${notice})(?:\\s.*)?$`, 'iu');

/** Whether a text is what a page calls one of its notices. */
export const isNotice = (text: string): boolean => onlyNotice.test(text);

/** A text without the notices that follow it in the same line. */
export const withoutNotices = (text: string): string => text.replace(behindNotice, '');

/** Whoever uses the page: greeted, or beside the way out. */
const ownGreeting =
  /您好|你好|早上好|下午好|晚上好|欢迎|歡迎|退出|登出|\b(?:hi|hello|hey|welcome|good (?:morning|afternoon|evening)|signed in|logged in|log ?out|sign ?out|bonjour|bonsoir|déconnexion|hola|bienvenid[oa]|olá|bem-vind[oa]|hallo|guten tag|abmelden|ciao|benvenut[oa]|esci|uitloggen|welkom|xin chào|halo|selamat|keluar|merhaba|hoş ?geldin\p{L}*|witaj|cześć|wyloguj)\b|ようこそ|こんにちは|ログアウト|안녕|로그아웃|नमस्ते|สวัสดี|здравствуйте|добро пожаловать|выйти|выход|مرحب|أهلا|تسجيل الخروج/iu;

/** Whether a text greets whoever uses the page, or shows the way out: the name in it is the person's own. */
export function greetsUser(text: string): boolean {
  return ownGreeting.test(text);
}
