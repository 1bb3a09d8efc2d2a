// Crypto exchanges and wallets: withdrawals and person-to-person trades.
import type { Site } from './site.ts';

/** facts/site-list.json, region CRYPTO. */
export const cryptoSites: readonly Site[] = [
  {
    id: 'binance-withdraw',
    service: 'Binance withdraw',
    region: 'CRYPTO',
    hosts: ['www.binance.com'],
    kind: 'withdrawal',
    confidence: 'high',
  },
  {
    id: 'binance-p2p',
    service: 'Binance P2P',
    region: 'CRYPTO',
    hosts: ['p2p.binance.com', 'www.binance.com'],
    kind: 'p2p',
    confidence: 'high',
  },
  {
    id: 'coinbase-send',
    service: 'Coinbase send',
    region: 'CRYPTO',
    hosts: ['www.coinbase.com'],
    kind: 'withdrawal',
    confidence: 'high',
  },
  {
    id: 'coinbase-wallet',
    service: 'Coinbase Wallet web',
    region: 'CRYPTO',
    hosts: ['wallet.coinbase.com'],
    kind: 'withdrawal',
    confidence: 'high',
  },
  {
    id: 'okx',
    service: 'OKX',
    region: 'CRYPTO',
    hosts: ['www.okx.com'],
    kind: 'withdrawal',
    confidence: 'high',
  },
  {
    id: 'kraken',
    service: 'Kraken',
    region: 'CRYPTO',
    hosts: ['pro.kraken.com', 'www.kraken.com'],
    kind: 'withdrawal',
    confidence: 'medium',
  },
  {
    id: 'bybit',
    service: 'Bybit',
    region: 'CRYPTO',
    hosts: ['www.bybit.com'],
    kind: 'withdrawal',
    confidence: 'medium',
  },
  {
    id: 'kucoin',
    service: 'KuCoin',
    region: 'CRYPTO',
    hosts: ['www.kucoin.com'],
    kind: 'withdrawal',
    confidence: 'medium',
  },
];
