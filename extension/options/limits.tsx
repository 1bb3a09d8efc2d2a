// From which amounts on Thrice looks more closely, one currency at a time.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Limits } from '../../src/settings/limits.ts';
import { limitsFor, type Settings } from '../../src/settings/settings.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { grouped, limitMeaning, useCurrency } from './currency.tsx';
import { Field, FixedNote } from './field.tsx';
import type { Options } from './options-state.ts';
import { type Read, readLimits } from './read-fields.ts';

const names: readonly MessageKey[] = ['limit_low', 'limit_mid', 'limit_high', 'limit_very_high'];

interface LimitsProps {
  readonly view: SettingsView;
  readonly options: Options;
}

function LimitFields({ view, options, currency }: LimitsProps & { currency: string }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { settings } = view;
  const isFixed = view.fixed.includes('limits');
  const typed = useSignal<readonly string[]>((limitsFor(settings, currency) ?? []).map(grouped));
  const read = useSignal<Read<Limits> | null>(null);
  const give = (at: number, text: string): void => {
    typed.value = typed.value.with(at, text);
    const now = readLimits(typed.value);
    read.value = now;
    if (now.ok) void options.change({ limits: { ...settings.limits, [currency]: now.value } });
  };
  const wrongAt = (at: number): string | null =>
    read.value?.ok === false && read.value.at === at ? say(read.value.why) : null;
  return (
    <div class="fields">
      {typed.value.map((text, at) => {
        const label = say(names[at] ?? 'limits');
        return (
          <Field
            key={label}
            label={label}
            value={text}
            wrong={wrongAt(at)}
            disabled={isFixed}
            meaning={limitMeaning(text, currency, words)}
            give={(now) => give(at, now)}
          />
        );
      })}
    </div>
  );
}

function withoutOwn(limits: Settings['limits'], currency: string): Settings['limits'] {
  return Object.fromEntries(Object.entries(limits).filter(([one]) => one !== currency));
}

export function LimitsSection({ view, options }: LimitsProps): JSX.Element {
  const { say } = useWords();
  const { settings } = view;
  const isFixed = view.fixed.includes('limits');
  const { currency, choice } = useCurrency(settings.limits, say('currency'));
  const isOwn = settings.limits[currency] !== undefined;
  return (
    <section>
      <h2>{say('limits')}</h2>
      <p class="quiet">{say('limits_more')}</p>
      {choice}
      <LimitFields key={`${currency} ${isOwn}`} view={view} options={options} currency={currency} />
      <FixedNote fixed={isFixed} />
      {isOwn && !isFixed && (
        <button
          type="button"
          class="link"
          onClick={() => void options.change({ limits: withoutOwn(settings.limits, currency) })}
        >
          {say('limits_default')}
        </button>
      )}
    </section>
  );
}
