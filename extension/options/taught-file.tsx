// What was taught as a file: given to another browser, and taken over there beside what was taught before.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Settings } from '../../src/settings/settings.ts';
import type { Preview } from '../channel/options-protocol.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { Differences } from './differences.tsx';
import { FileField, JSON_FILES } from './file-field.tsx';
import { giveFile } from './give-file.ts';
import type { Options } from './options-state.ts';
import { wrongNames } from './settings-file.tsx';

type Part = Pick<Settings, 'taught' | 'noPayments'>;

interface Wrong {
  readonly kind: 'wrong';
  readonly why: MessageKey;
  readonly path: string;
}

/** `part`: what would be asked for; `preview`: what of it is new, `null` when nobody answered. */
type Picked = Wrong | { readonly kind: 'part'; readonly part: Part; readonly preview: Preview | null };

const nothing: Wrong = { kind: 'wrong', why: 'taught_import_nothing', path: '' };
const silent: Wrong = { kind: 'wrong', why: 'silent_settings', path: '' };

/** The taught parts of a file as the background has read and checked them, beside those that are here. */
function joined(
  { taught, noPayments }: Settings,
  preview: Extract<Preview, { kind: 'differences' }>,
): Part | null {
  const to = <K extends keyof Part>(key: K): Part[K] | undefined =>
    preview.differences.find((one) => one.key === key)?.to as Part[K] | undefined;
  const [anew, none] = [to('taught'), to('noPayments')];
  if (anew === undefined && none === undefined) return null;
  return { taught: { ...taught, ...anew }, noPayments: { ...noPayments, ...none } };
}

async function read(json: string, { settings }: SettingsView, options: Options): Promise<Picked> {
  const whole = await options.previewFile(json);
  if (whole === null) return silent;
  if (whole.kind === 'wrong') return { kind: 'wrong', why: wrongNames[whole.why], path: whole.path };
  const part = joined(settings, whole);
  return part === null ? nothing : { kind: 'part', part, preview: await options.preview(part) };
}

function Shown({ picked, view, options }: TaughtFileProps & { readonly picked: Picked }): JSX.Element {
  const { say } = useWords();
  if (picked.kind === 'wrong' || picked.preview?.kind !== 'differences') {
    const { why, path } = picked.kind === 'wrong' ? picked : silent;
    return (
      <p role="alert">
        {say(why)} <bdi>{path}</bdi>
      </p>
    );
  }
  const { differences } = picked.preview;
  return (
    <div aria-live="polite">
      <Differences differences={differences} view={view} />
      {differences.length > 0 && (
        <button type="button" onClick={() => void options.change(picked.part)}>
          {say('import_apply')}
        </button>
      )}
    </div>
  );
}

interface TaughtFileProps {
  readonly view: SettingsView;
  readonly options: Options;
}

export function TaughtFile(props: TaughtFileProps): JSX.Element {
  const { say } = useWords();
  const { view, options } = props;
  const picked = useSignal<Picked | null>(null);
  const { taught, noPayments } = view.settings;
  const pick = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) picked.value = await read(await file.text(), view, options);
  };
  const save = (): void => {
    const file = { thrice: 'settings', v: 1, settings: { taught, noPayments } };
    giveFile('thrice-taught.json', 'application/json', `${JSON.stringify(file, null, 2)}\n`);
  };
  return (
    <>
      <button type="button" onClick={save}>
        {say('taught_export')}
      </button>
      <FileField label={say('taught_import')} accept={JSON_FILES} pick={(file) => void pick(file)} />
      {picked.value !== null && <Shown {...props} picked={picked.value} />}
    </>
  );
}
