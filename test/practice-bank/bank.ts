// The practice bank: a small server on loopback with made-up payment sites and one ledger of what really arrived.
import { appBundle } from './app/bundle.ts';
import { appSite } from './app/site.ts';
import { checksSite } from './checks/site.ts';
import { classicSite } from './classic/site.ts';
import { codeSite } from './code/site.ts';
import { componentsSite } from './components/site.ts';
import type { Routes } from './exchange.ts';
import { frameSite } from './frame/site.ts';
import { frontSite } from './front/site.ts';
import { handOverSite } from './hand-over/site.ts';
import { openHost } from './host.ts';
import { type Arrival, openLedger } from './ledger.ts';
import { pointerSite } from './pointer/site.ts';
import { qrSite } from './qr/site.ts';
import { openRequestLog, type SeenRequest } from './requests.ts';
import { scriptSubmitSite } from './script-submit/site.ts';
import { stepsSite } from './steps/site.ts';
import { walletSite } from './wallet/site.ts';

export interface Bank {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Oldest first; a copy. */
  ledger(): readonly Arrival[];
  /** The last requests that came, whatever they asked for; oldest first, a copy. */
  requests(): readonly SeenRequest[];
  /** Forgets arrivals and requests. */
  clear(): void;
  /** Ends open connections too. */
  close(): Promise<void>;
}

/** `port`: 0, the default, takes a free one. Rejects when the port is in use. */
export async function startBank({ port = 0 }: { readonly port?: number } = {}): Promise<Bank> {
  const ledger = openLedger();
  const code = await appBundle();
  const routes: Routes = {
    ...frontSite(ledger),
    ...classicSite(ledger),
    ...appSite(ledger, code),
    ...codeSite(ledger),
    ...componentsSite(ledger),
    ...pointerSite(ledger),
    ...frameSite(ledger),
    ...scriptSubmitSite(ledger),
    ...handOverSite(ledger),
    ...qrSite(ledger),
    ...checksSite(ledger),
    ...stepsSite(ledger),
    ...walletSite(),
  };
  const log = openRequestLog();
  const host = await openHost({ routes, log, port });
  return {
    url: host.url,
    ledger: () => ledger.all(),
    requests: () => log.all(),
    clear: () => {
      ledger.clear();
      log.clear();
    },
    close: () => host.close(),
  };
}
