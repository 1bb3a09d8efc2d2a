// Rows of the list of payment sites that are not guarded from the first minute, and why.

/**
 * `low-confidence`: the host was not verified. `shop-wide`: the host is a whole shop's. `gift-card`: the same, for its
 * vouchers. `payroll`: personnel pages, no bank's or payment institution's own. `no-payment`: nothing is paid there.
 */
type LeftOutReason = 'low-confidence' | 'shop-wide' | 'gift-card' | 'payroll' | 'no-payment';

interface LeftOut {
  readonly region: string;
  readonly service: string;
  readonly why: LeftOutReason;
}

/** Each can still be guarded: on request, by asking the browser for that one host. */
export const leftOut: readonly LeftOut[] = [
  { region: 'CN', service: 'QQ Wallet', why: 'low-confidence' },
  { region: 'CN', service: 'Taobao/Tmall order confirm', why: 'shop-wide' },
  { region: 'CN', service: 'Pinduoduo H5', why: 'shop-wide' },
  { region: 'CN', service: 'Meituan cashier', why: 'low-confidence' },
  { region: 'GLOBAL', service: 'Skrill', why: 'low-confidence' },
  { region: 'GLOBAL', service: 'Shopify checkout', why: 'shop-wide' },
  { region: 'GLOBAL', service: 'Amazon checkout', why: 'shop-wide' },
  { region: 'GLOBAL', service: 'Amazon / Apple / Steam gift cards', why: 'gift-card' },
  { region: 'US', service: 'Truist', why: 'low-confidence' },
  { region: 'US', service: 'Gusto payroll', why: 'payroll' },
  { region: 'US', service: 'ADP', why: 'payroll' },
  { region: 'US', service: 'Rippling', why: 'payroll' },
  { region: 'US', service: 'Deel', why: 'payroll' },
  { region: 'DE', service: 'Sparkassen', why: 'low-confidence' },
  { region: 'FR', service: 'Credit Agricole', why: 'low-confidence' },
  { region: 'FR', service: 'BNP Paribas', why: 'low-confidence' },
  { region: 'ES', service: 'BBVA / CaixaBank / Santander', why: 'low-confidence' },
  { region: 'CA', service: 'RBC', why: 'low-confidence' },
  { region: 'HK', service: 'Hang Seng', why: 'low-confidence' },
  { region: 'IN', service: 'PhonePe web checkout', why: 'low-confidence' },
  { region: 'BR', service: 'Itau / Bradesco / BB / Caixa', why: 'low-confidence' },
  { region: 'TW', service: 'CTBC / Cathay / E.SUN', why: 'low-confidence' },
  { region: 'TH', service: 'KBank / SCB', why: 'low-confidence' },
  { region: 'CRYPTO', service: 'Crypto.com Exchange', why: 'low-confidence' },
  { region: 'CRYPTO', service: 'Gemini', why: 'low-confidence' },
  { region: 'CRYPTO', service: 'Crypto-ATM locators (info banner only)', why: 'no-payment' },
];
