// Erasing the journal by age or whole, asked once.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { JournalLine, SettingsView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { counted } from './counting.ts';
import type { Options } from './options-state.ts';

const DAY = 86_400_000;

/** `days`: what is older is erased; `null` is all. */
const choices = [
  { name: 'erase_year', days: 365 },
  { name: 'erase_month', days: 30 },
  { name: 'erase_all', days: null },
] as const satisfies readonly { name: MessageKey; days: number | null }[];

interface EraseProps {
  readonly lines: readonly JournalLine[];
  readonly view: SettingsView;
  readonly options: Options;
  readonly erased: () => Promise<void>;
}

export function EraseJournal({ lines, view, options, erased }: EraseProps): JSX.Element {
  const words = useWords();
  const { say } = words;
  const asked = useSignal<(typeof choices)[number] | null>(null);
  const choice = asked.value;
  const before = choice?.days == null ? null : view.now - choice.days * DAY;
  const close = (): void => {
    asked.value = null;
  };
  const erase = async (): Promise<void> => {
    close();
    await options.loosen({ kind: 'erase-journal', before });
    await erased();
  };
  const count = lines.filter(({ at }) => before === null || at < before).length;
  return (
    <section>
      <h2>{say('erase')}</h2>
      <p class="quiet">{say('erase_more')}</p>
      {choice === null ? (
        <p class="row">
          {choices.map((one) => (
            <button
              key={one.name}
              type="button"
              onClick={() => {
                asked.value = one;
              }}
            >
              {say(one.name)}
            </button>
          ))}
        </p>
      ) : (
        <fieldset>
          <legend>{say(choice.name)}</legend>
          <p>{counted('erase_ask', count, words)}</p>
          <p class="row">
            <button type="button" class="safe" onClick={close}>
              {say('erase_keep')}
            </button>
            <button type="button" class="link" onClick={() => void erase()}>
              {say('erase_do')}
            </button>
          </p>
        </fieldset>
      )}
    </section>
  );
}
