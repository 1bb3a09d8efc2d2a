// Settings as a file: written for another browser, read back with what it would change before it counts.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Preview } from '../channel/options-protocol.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import type { MessageKey } from '../channel/wording.ts';
import { useWords } from '../ui/saying.ts';
import { Differences } from './differences.tsx';
import { FileField, JSON_FILES } from './file-field.tsx';
import { giveFile } from './give-file.ts';
import type { Options } from './options-state.ts';

interface SettingsFileProps {
  readonly view: SettingsView;
  readonly options: Options;
}

/** A file that was read and does not count yet. */
interface Picked {
  readonly json: string;
  readonly preview: Preview | null;
}

export const wrongNames: Readonly<Record<Extract<Preview, { kind: 'wrong' }>['why'], MessageKey>> = {
  'not-json': 'import_not_json',
  'not-settings': 'import_not_settings',
  newer: 'import_newer',
};

function PickedFile({ picked, view, options }: SettingsFileProps & { readonly picked: Picked }): JSX.Element {
  const { say } = useWords();
  const { json, preview } = picked;
  if (preview === null) return <p role="alert">{say('silent_settings')}</p>;
  if (preview.kind === 'wrong') {
    return (
      <p role="alert">
        {say(wrongNames[preview.why])} <bdi>{preview.path}</bdi>
      </p>
    );
  }
  return (
    <div aria-live="polite">
      <Differences differences={preview.differences} view={view} />
      {preview.differences.length > 0 && (
        <button type="button" onClick={() => void options.importFile(json)}>
          {say('import_apply')}
        </button>
      )}
    </div>
  );
}

export function SettingsFile(props: SettingsFileProps): JSX.Element {
  const { say } = useWords();
  const { options } = props;
  const picked = useSignal<Picked | null>(null);
  const pick = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const json = await file.text();
    picked.value = { json, preview: await options.previewFile(json) };
  };
  const save = async (): Promise<void> => {
    const json = await options.exportFile();
    if (json !== null) giveFile('thrice-settings.json', 'application/json', json);
  };
  return (
    <section>
      <h2>{say('settings_file')}</h2>
      <p class="quiet">{say('settings_file_more')}</p>
      <button type="button" onClick={() => void save()}>
        {say('settings_export')}
      </button>
      <FileField label={say('settings_import')} accept={JSON_FILES} pick={(file) => void pick(file)} />
      {picked.value !== null && <PickedFile {...props} picked={picked.value} />}
    </section>
  );
}
