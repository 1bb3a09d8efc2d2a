// What there is one of: the settings and what is pending, PIN and contact, the day of installation, the keys.
import * as v from 'valibot';
import { type Choices, inForce } from '../../../src/settings/loosening.ts';
import type { Layers } from '../../../src/settings/profiles.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import type { ChangeNote } from '../../channel/options-protocol.ts';
import type { AsideReport, Failure } from '../../channel/page-protocol.ts';
import { changedSettingsShape } from '../../channel/settings-shapes.ts';
import { asideReports, type Database, readValue, writeKept, writeValue } from './database.ts';
import { changeNotesShape, pendingShape } from './kept-shapes.ts';
import type { Policy } from './managed.ts';
import { noProofs, type Proofs, proofsShape } from './proofs.ts';

/** The defaults that this extension was built with (`npm run build -- --preset`). */
declare const __PRESET__: Partial<Settings>;

export interface Kept {
  /** Those that count at this moment. */
  settings(): Promise<Settings>;
  layers(): Promise<Layers>;
  choices(): Promise<Choices>;
  /** Choices and what is noted of their change are stored together or not at all. */
  choose(choices: Choices, notes: readonly ChangeNote[]): Promise<void>;
  /** Oldest first. */
  changes(): Promise<readonly ChangeNote[]>;
  proofs(): Promise<Proofs>;
  /** `notes`: of a PIN or a contact that is new. */
  keepProofs(proofs: Proofs, notes?: readonly ChangeNote[]): Promise<void>;
  /** ms since the epoch; the first call, with `now`, is the installation. */
  installedAt(now: number): Promise<number>;
  /** HMAC-SHA-256, not extractable, made at the first call. */
  key(): Promise<CryptoKey>;
  /** AES-GCM, not extractable, made at the first call: it seals the whole accounts. */
  sealingKey(): Promise<CryptoKey>;
  aside(): Promise<readonly AsideReport[]>;
  /** Names in a policy that fix nothing, because they cannot be understood. */
  brokenPolicy(): Promise<readonly string[]>;
  /** What went wrong lately, oldest first. */
  failures(): Promise<readonly Failure[]>;
  noteFailure(failure: Failure): Promise<void>;
  /** Payments until then were asked after, ms since the epoch; 0 before the first. */
  followedUntil(): Promise<number>;
  followed(until: number): Promise<void>;
}

const installShape = v.strictObject({ at: v.number() });
const keyShape = v.instance(CryptoKey);

/** More changes than a person makes in years; the oldest give way. */
const NOTES_KEPT = 1000;

/** Enough to see whether something keeps failing. */
const FAILURES_KEPT = 20;

const failuresShape = v.array(v.strictObject({ at: v.number(), kind: v.string(), name: v.string() }));

/** The world outside the store that bears on the settings. */
export interface Outside {
  /** ms since the epoch. */
  now(): number;
  /** What a policy has fixed, and what of it cannot be understood. */
  policy(): Promise<Policy>;
}

async function notesWith(db: Database, notes: readonly ChangeNote[]): Promise<readonly ChangeNote[]> {
  const before = (await readValue(db, 'kept', 'changes', changeNotesShape)) ?? [];
  return [...before, ...notes].slice(-NOTES_KEPT);
}

async function readChoices(db: Database): Promise<Choices> {
  const pending = (await readValue(db, 'kept', 'pending', pendingShape)) ?? [];
  return { own: await changed(db), pending };
}

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

export function keptIn(open: () => Promise<Database>, outside: Outside): Kept {
  const layers = async (): Promise<Layers> => ({
    preset: __PRESET__,
    fixed: (await outside.policy()).fixed,
  });
  return {
    layers,
    settings: async () => inForce(await readChoices(await open()), outside.now(), await layers()),
    choices: async () => readChoices(await open()),
    choose: async ({ own, pending }, notes) => {
      const db = await open();
      await writeKept(db, { settings: own, pending, changes: await notesWith(db, notes) });
    },
    changes: async () => notesWith(await open(), []),
    proofs: async () => (await readValue(await open(), 'kept', 'proofs', proofsShape)) ?? noProofs,
    keepProofs: async (proofs, notes = []) => {
      const db = await open();
      await writeKept(db, { proofs, changes: await notesWith(db, notes) });
    },
    installedAt: once(
      async (now: number) =>
        (await keptOrMade(await open(), 'install', installShape, async () => ({ at: now }))).at,
    ),
    key: once(async () => keptOrMade(await open(), 'key', keyShape, makeKey)),
    sealingKey: once(async () => keptOrMade(await open(), 'sealing-key', keyShape, makeSealingKey)),
    aside: async () => asideReports(await open()),
    brokenPolicy: async () => (await outside.policy()).broken,
    failures: async () => (await readValue(await open(), 'kept', 'failures', failuresShape)) ?? [],
    noteFailure: async (failure) => {
      const db = await open();
      const before = (await readValue(db, 'kept', 'failures', failuresShape)) ?? [];
      await writeValue(db, 'kept', 'failures', [...before, failure].slice(-FAILURES_KEPT));
    },
    followedUntil: async () => (await readValue(await open(), 'kept', 'followed', installShape))?.at ?? 0,
    followed: async (at) => writeValue(await open(), 'kept', 'followed', { at }),
  };
}
