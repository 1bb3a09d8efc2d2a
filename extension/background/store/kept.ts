// What there is one of: the settings, the day of installation, the key that makes fingerprints.
import * as v from 'valibot';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import type { AsideReport } from '../../channel/protocol.ts';
import { changedSettingsShape } from '../../channel/shapes.ts';
import { asideReports, type Database, readValue, writeValue } from './database.ts';

/** The defaults that this extension was built with (`npm run build -- --preset`). */
declare const __PRESET__: Partial<Settings>;

export interface Kept {
  /** The person's choices over the build's defaults over the shipped ones. */
  settings(): Promise<Settings>;
  change(some: Partial<Settings>): Promise<Settings>;
  /** ms since the epoch; the first call, with `now`, is the installation. */
  installedAt(now: number): Promise<number>;
  /** HMAC-SHA-256, not extractable, made at the first call. */
  key(): Promise<CryptoKey>;
  /** AES-GCM, not extractable, made at the first call: it seals the whole accounts. */
  sealingKey(): Promise<CryptoKey>;
  aside(): Promise<readonly AsideReport[]>;
}

const installShape = v.strictObject({ at: v.number() });
const keyShape = v.instance(CryptoKey);

async function changed(db: Database): Promise<Partial<Settings>> {
  return (await readValue(db, 'kept', 'settings', changedSettingsShape)) ?? {};
}

/** The value under a key, made and stored when there is none. */
async function keptOrMade<T>(
  db: Database,
  key: string,
  shape: v.GenericSchema<unknown, T>,
  make: () => Promise<T>,
): Promise<T> {
  const found = await readValue(db, 'kept', key, shape);
  if (found !== null) return found;
  const made = await make();
  await writeValue(db, 'kept', key, made);
  return made;
}

function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

function makeSealingKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** What never changes once it is there is read once; a failure is tried again. */
function once<T, A extends readonly unknown[]>(
  make: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  let made: Promise<T> | null = null;
  return (...given) => {
    made ??= make(...given).catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

export function keptIn(open: () => Promise<Database>): Kept {
  const over = (own: Partial<Settings>): Settings => ({ ...defaultSettings, ...__PRESET__, ...own });
  return {
    settings: async () => over(await changed(await open())),
    change: async (some) => {
      const db = await open();
      const own = { ...(await changed(db)), ...some };
      await writeValue(db, 'kept', 'settings', own);
      return over(own);
    },
    installedAt: once(
      async (now: number) =>
        (await keptOrMade(await open(), 'install', installShape, async () => ({ at: now }))).at,
    ),
    key: once(async () => keptOrMade(await open(), 'key', keyShape, makeKey)),
    sealingKey: once(async () => keptOrMade(await open(), 'sealing-key', keyShape, makeSealingKey)),
    aside: async () => asideReports(await open()),
  };
}
