// Which currency codes and crypto tickers exist, and how many decimals each has.

/** Active ISO 4217 codes of money one can pay with; funds, metals and test codes are left out. */
const iso =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF ' +
  'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
  'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA ' +
  'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD ' +
  'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX ' +
  'USD UYU UYW UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

/** Own table, since browsers' Intl disagree with each other and with ISO 4217 (IDR, HUF, COP, PKR have 2). */
const digits: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
  [6, 'USDT USDC TRX XRP'],
  [8, 'BTC LTC DOGE'],
  [9, 'SOL'],
  [18, 'ETH BNB'],
];

const decimals = new Map(
  digits.flatMap(([count, codes]) => codes.split(' ').map((code) => [code, count] as const)),
);
const codes = new Set([...iso.split(' '), ...decimals.keys()]);

/** Whether `code` (upper case) is an ISO 4217 code or a crypto ticker that is known here. */
export function isCurrency(code: string): boolean {
  return codes.has(code);
}

const cryptoAssets: ReadonlySet<string> = new Set(
  'BTC ETH USDT USDC DAI TRX XRP LTC DOGE SOL BNB'.split(' '),
);

/** Whether `code` (upper case) is a crypto asset that is known here; what is sent in it cannot be called back. */
export function isCryptoAsset(code: string): boolean {
  return cryptoAssets.has(code);
}

/** Decimals of the currency's minor unit; 2 for most and where the currency is not known. */
export function decimalsOf(currency: string | null): number {
  return (currency === null ? undefined : decimals.get(currency)) ?? 2;
}
