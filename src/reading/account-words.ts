// Words for kinds of accounts, cards and banks, which are nobody's name.

/** What one's own accounts and cards are called in a list, in one pattern for all languages. */
const kindOfAccount =
  /saving|checking|current|account|wallet|\bcard|\bdebit|\bcredit|visa|master\s?card|maestro|amex|rupay|unionpay|储蓄|儲蓄|活期|信用卡|借记|借記|一卡通|零钱|零錢|余额|餘額|账户|帳戶|賬戶|银联|girokonto|sparkonto|tagesgeld|konto|compte|livret|carte\b|cuenta|ahorro|nómina|tarjeta|conta\b|corrente|poupança|cartão|conto\b|carta\b|libretto|rekening|\bpas\b|karta|rachunek|счет|счёт|карта|вклад|hesap|vadesiz|kart\b|tabungan|kartu|tài khoản|thẻ|บัญชี|ออมทรัพย์|บัตร|普通|当座|貯蓄|口座|カード|예금|통장|계좌|카드|खाता|बचत|कार्ड|حساب|جاري|توفير|بطاقة/iu;

export function isKindOfAccount(text: string): boolean {
  return kindOfAccount.test(text);
}

const bank =
  /銀行|金庫|信金|農協|银行|信用社|은행|뱅크|농협|신협|새마을금고|\bbank\b|bank$|банк|sparkasse|raiffeisen|volksbank|\bbanco\b|\bbanca\b|\bbanque\b|\bcaixa\b|crédit agricole|ธนาคาร|^ธ\.|बैंक|ngân hàng|بنك|مصرف|bankası|credit union|building society/iu;

/** Korean pages leave the word for a bank out: "국민 123456-04-778899". */
const korean =
  /^(?:국민|신한|우리|하나|기업|카카오|토스|케이|제일|대구|부산|광주|전북|경남|수협|산업|우체국|씨티|새마을)(?:\s|$)/u;

/** Taiwanese banks go by their number: "國泰世華(013)", "013 國泰世華". */
const byNumber = /^\p{L}{2,8}\s?[(（]\d{3}[)）]|^[(（]?\d{3}[)）]?\s?\p{Script=Han}{2,8}/u;

/** A bank's name, also where only its number says that it is one. */
export function isBank(text: string): boolean {
  return bank.test(text) || hasBankNumber(text) || korean.test(text);
}

export function hasBankNumber(text: string): boolean {
  return byNumber.test(text);
}

/** A name, and below it an account, as lists of payees have it: "Otago Tree Care", "12-3140-0171323-50". */
export function isPayeeOption(value: string): boolean {
  const [name = '', account = '', ...more] = value.split('\n');
  return (
    more.length < 2 &&
    /\p{L}{2}/u.test(name) &&
    !/\p{Sc}|\p{Nd}{3}/u.test(name) &&
    /^(?:[\p{L} ]{2,24} )?[\d*•xX][\d*•xX\s-]{5,}$/u.test(account) &&
    !isKindOfAccount(value) &&
    !more.some((line) => /\p{Sc}/u.test(line))
  );
}
