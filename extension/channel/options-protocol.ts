// What the options alone may ask: the payee book, statements, what is looser, the proofs.
import type { Stopped } from '../../src/journal/budget.ts';
import type { Statement, StatementChoices, UnreadRow } from '../../src/journal/statement.ts';
import type { StatementColumn } from '../../src/journal/statement-table.ts';
import type { KnownPayee } from '../../src/payees/known-payee.ts';
import type { Relationship } from '../../src/payees/relationship.ts';
import type { Bearing, Loosening } from '../../src/settings/loosening.ts';
import type { SettingKey, Settings } from '../../src/settings/settings.ts';
import type { Amount } from '../../src/transfer/amount.ts';
import type { Nothing } from './content-protocol.ts';
import type { Changed, NotLoosened } from './page-protocol.ts';

/** What the person says of a payee; `relationship: null` takes back what was said. To trust one, and to end a block, is asked for by `loosen`. */
export interface Declaring {
  readonly payee: { readonly key: string } | { readonly name: string };
  readonly relationship?: Relationship | null;
  readonly trust?: false;
  readonly block?: true;
}

/**
 * A statement before it is taken, with its columns. `rows`: those that were not read, the first of `notRead`; `largest`: one
 * payment; `first`, `last`: noon UTC of its days, ms since the epoch.
 */
export type Previewed = { readonly columns: readonly StatementColumn[] } & (
  | Exclude<Statement, { kind: 'read' }>
  | {
      readonly kind: 'read';
      readonly read: number;
      readonly notRead: number;
      readonly rows: readonly UnreadRow[];
      readonly payees: readonly {
        readonly name: string | null;
        readonly account: string | null;
        readonly times: number;
        readonly largest: Amount;
        readonly first: number;
        readonly last: number;
      }[];
    }
);

/** `from`: when what was taken begins to count, ms since the epoch; `null` where nothing was. */
export interface Taken {
  readonly preview: Previewed;
  readonly from: number | null;
  readonly refused: NotLoosened | null;
}

/** The same last payments with the settings of now and with those asked about. */
export interface Simulated {
  readonly now: Stopped;
  readonly patched: Stopped;
}

/** What can be made looser beside the settings. */
export type OtherLoosening = Exclude<Loosening, { kind: 'settings' | 'take-statement' }>;

/** One setting that an import would change. */
export interface Difference {
  readonly key: SettingKey;
  readonly from: Settings[SettingKey];
  readonly to: Settings[SettingKey];
  readonly bearing: Bearing;
}

/** What an import would do. `path`: where in the text something is wrong, `''` for the whole of it. */
export type Preview =
  | { readonly kind: 'differences'; readonly differences: readonly Difference[] }
  | { readonly kind: 'wrong'; readonly why: 'not-json' | 'not-settings' | 'newer'; readonly path: string };

/** One change to what guards the person, as it is kept. `keys`: the settings it is about. `at`: ms since the epoch. */
export interface ChangeNote {
  readonly at: number;
  readonly event: 'changed' | 'asked' | 'took-effect' | 'taken-back';
  readonly what: Loosening['kind'] | 'set-pin' | 'set-contact' | 'set-approver';
  readonly keys: readonly SettingKey[];
  /** The host or the payee it is about; `''` for none. */
  readonly about: string;
}

/** What became of a new PIN; `weak`: fewer than 4 digits, or all the same or in a row. Setting over one asks the earlier one. */
export type PinSet =
  | { readonly kind: 'set' }
  | { readonly kind: 'weak' }
  | { readonly kind: 'wrong'; readonly until: number | null }
  | { readonly kind: 'wait'; readonly until: number };

/**
 * What became of a new contact; `uri` is shown once, as a QR code. Over a confirmed one, that one's code is asked.
 * `replaces`: whose place was taken can be put back until the new one has given a first right code.
 */
export type ContactSet =
  | { readonly kind: 'set'; readonly uri: string; readonly replaces: boolean }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'code-needed' }
  | { readonly kind: 'wrong'; readonly until: number | null }
  | { readonly kind: 'wait'; readonly until: number };

/** The proofs of step-up verification. */
export const keptProofs = ['pin', 'contact', 'approver'] as const;
export type KeptProof = (typeof keptProofs)[number];

/** From options alone. */
export interface OptionsProtocol {
  loosen: { data: { readonly what: OtherLoosening; readonly code?: string }; answer: Changed };
  changes: { data: Nothing; answer: readonly ChangeNote[] };
  'export-settings': { data: Nothing; answer: { readonly json: string } };
  'preview-import': { data: { readonly json: string }; answer: Preview };
  'apply-import': { data: { readonly json: string; readonly code?: string }; answer: Changed | null };
  'set-pin': { data: { readonly pin: string; readonly earlier?: string }; answer: PinSet };
  'set-contact': {
    data: { readonly name: string; readonly number: string; readonly code?: string };
    answer: ContactSet;
  };
  'confirm-contact': { data: { readonly code: string }; answer: { readonly confirmed: boolean } };
  /** The second person who must agree, from the amount on that the settings say. */
  'set-approver': {
    data: { readonly name: string; readonly number: string; readonly code?: string };
    answer: ContactSet;
  };
  'confirm-approver': { data: { readonly code: string }; answer: { readonly confirmed: boolean } };
  /** Puts a proof back that was taken away, or a person whose place was taken by one who has given no right code yet. */
  'restore-proof': { data: { readonly which: KeptProof }; answer: { readonly restored: boolean } };
  payees: { data: Nothing; answer: readonly KnownPayee[] };
  'declare-payee': { data: Declaring; answer: KnownPayee | null };
  'preview-statement': {
    data: { readonly text: string; readonly choices: StatementChoices };
    answer: Previewed;
  };
  'take-statement': {
    data: { readonly text: string; readonly choices: StatementChoices; readonly code?: string };
    answer: Taken;
  };
  /** Undoes a statement that counted at once; `from` as it was answered. `untaken`: of how many payees it told. */
  'untake-statement': { data: { readonly from: number }; answer: { readonly untaken: number } };
  budget: { data: Nothing; answer: readonly Stopped[] };
  simulate: { data: Partial<Settings>; answer: Simulated };
}
