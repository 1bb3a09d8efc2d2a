// A bank statement that was opened: its letters, what the person chose where it leaves something open, and what would be kept.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { StatementChoices } from '../../src/journal/statement.ts';
import type { Role } from '../../src/journal/statement-columns.ts';
import type { ask } from '../channel/channel.ts';
import type { Previewed } from '../channel/options-protocol.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { Options } from './options-state.ts';
import { decoded, type Encoding, encodingOf } from './statement-text.ts';

/** `shown`: `preview` of `text` as `choices` have it. Nothing of it is stored before the person says so. */
type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'shown';
      readonly encoding: Encoding;
      readonly text: string;
      readonly choices: StatementChoices;
      readonly preview: Previewed;
    };

export interface StatementPage {
  readonly state: ReadonlySignal<Opened>;
  readonly pick: (file: Blob) => Promise<void>;
  readonly readAs: (encoding: Encoding) => Promise<void>;
  readonly choose: (part: StatementChoices) => Promise<void>;
  /** What the column at this place holds; what holds it so far holds nothing then. */
  readonly name: (at: number, role: Role | null) => Promise<void>;
  readonly close: () => void;
}

/** What the page's parts are given. */
export interface StatementProps {
  readonly view: SettingsView;
  readonly options: Options;
  readonly statement: StatementPage;
}

/** The most that the background takes (`channel/shapes.ts`), in bytes before and in characters after reading. */
const BYTES_MAX = 16_000_000;
const TEXT_MAX = 8_000_000;

export function statementPage(ask_: typeof ask): StatementPage {
  const state = signal<Opened>({ kind: 'none' });
  let bytes = new Uint8Array();
  const show = async (encoding: Encoding, choices: StatementChoices): Promise<void> => {
    const text = decoded(bytes, encoding);
    if (text.length > TEXT_MAX) {
      state.value = { kind: 'too-large' };
      return;
    }
    const reply = await ask_('preview-statement', { text, choices });
    state.value = reply.ok
      ? { kind: 'shown', encoding, text, choices, preview: reply.answer }
      : { kind: 'silent' };
  };
  const choose = async (part: StatementChoices): Promise<void> => {
    const { value } = state;
    if (value.kind === 'shown') await show(value.encoding, { ...value.choices, ...part });
  };
  return {
    state,
    async pick(file) {
      if (file.size > BYTES_MAX) {
        state.value = { kind: 'too-large' };
        return;
      }
      bytes = new Uint8Array(await file.arrayBuffer());
      await show(encodingOf(bytes), {});
    },
    readAs: (encoding) => show(encoding, {}),
    choose,
    async name(at, role) {
      if (state.value.kind !== 'shown') return;
      const before = state.value.preview.columns.map((column) => column.role);
      const freed = before.map((one) => (one === role ? null : one));
      await choose({ roles: freed.map((one, nth) => (nth === at ? role : one)) });
    },
    close() {
      bytes = new Uint8Array();
      state.value = { kind: 'none' };
    },
  };
}
