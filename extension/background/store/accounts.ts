// Whole accounts of payees that were paid, each encrypted; they show how a new account differs, and nothing else.
import { cutKey, idOf } from '../../../src/payees/keyed.ts';
import { type Database, readValue } from './database.ts';
import { sealedShape } from './payee-shapes.ts';
import { stored } from './record.ts';
import { forgetting } from './remembered.ts';

export interface Accounts {
  /** Keeps the whole account of a payee that was paid. */
  keep(payeeKey: string, account: string): Promise<void>;
  /** Those of these payees that are kept and can be read, by the payee's key. */
  of(payeeKeys: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** The payee's key goes in too, so that no record opens in another's place. */
function parameters(iv: Uint8Array<ArrayBuffer>, payeeKey: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(payeeKey) };
}

async function opened(db: Database, key: CryptoKey, payeeKey: string): Promise<string | null> {
  const record = await readValue(db, 'accounts', payeeKey, sealedShape);
  if (record === null) return null;
  const { iv, sealed, under = payeeKey } = record;
  if (cutKey(under) !== payeeKey) return null;
  try {
    const bytes = await crypto.subtle.decrypt(parameters(new Uint8Array(iv), under), key, sealed);
    return new TextDecoder().decode(bytes);
  } catch {
    // Sealed with a key that is gone: the difference is then not shown.
    return null;
  }
}

/** `key`: AES-GCM, not extractable. */
export function accountsIn(open: () => Promise<Database>, key: () => Promise<CryptoKey>): Accounts {
  return {
    keep: async (payeeKey, account) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const bytes = new TextEncoder().encode(account);
      const sealed = await crypto.subtle.encrypt(parameters(iv, payeeKey), await key(), bytes);
      const db = await open();
      await forgetting(db, ['accounts'], () => db.put('accounts', stored({ iv, sealed }), idOf(payeeKey)));
    },
    of: async (payeeKeys) => {
      if (payeeKeys.length === 0) return new Map();
      const [db, sealing] = await Promise.all([open(), key()]);
      const all = await Promise.all(
        payeeKeys.map(async (one) => [one, await opened(db, sealing, one)] as const),
      );
      return new Map(all.filter((pair): pair is readonly [string, string] => pair[1] !== null));
    },
  };
}
