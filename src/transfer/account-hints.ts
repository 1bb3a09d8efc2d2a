// Words around a value that say which kind of account it is, in the languages of the sites; matched against lower case.

export const hints = {
  account:
    /account|acct|a\/c|konto|compte|cuenta|conta\b|conto|rekening|rachun|hesap|счет|счёт|ساب|tài khoản|số tk|บัญชี|खाता|口座|계좌|账号|帐号|賬號|帳號|账户|帐户|帳戶|戶口|iban|clabe|bsb|beneficiar|payee|recipient|收款/,
  card: /\bcard|karte|carte|tarjeta|cartão|carta\b|карт|kart\b|卡|カード|카드|บัตร|thẻ/,
  phone:
    /phone|mobile|\btel\b|telefon|téléphone|teléfono|móvil|celular|cellulare|handy|телефон|điện thoại|โทร|मोबाइल|手机|手機|充值号|儲值號|充值號|电话|電話|携帯|휴대|전화|bizum|swish|mb way|paynow|promptpay/,
  phoneWallet: /支付宝|微信|云闪付|alipay|wechat|收款/,
  crypto:
    /crypto|wallet|address|ที่อยู่|địa chỉ|alamat|adres|endereço|direcci|indirizzo|पता|عنوان|주소|\bsol\b|solana|usdt|usdc|withdraw|地址|钱包|錢包|提币|アドレス|지갑|адрес|кошел/,
  pix: /\bpix\b|chave/,
  sortCode: /sort ?code/,
  clabe: /clabe|interbancaria/,
  routing: /routing|\baba\b|\brtn\b/,
} as const;
