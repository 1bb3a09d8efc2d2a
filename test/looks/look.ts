// One state of one page of ours: where it is, what the background would say there, and what the person does to get to it.
import type { SettingsView } from '../../extension/channel/page-protocol.ts';
import type { AnswerTo, Data, RequestKind } from '../../extension/channel/protocol.ts';
import type { MessageKey } from '../../extension/channel/wording.ts';
import type { Hold } from '../../src/hold/hold.ts';
import type { Settings } from '../../src/settings/settings.ts';

export type Answers = { [K in RequestKind]?: (data: Data<K>) => AnswerTo<K> };

/**
 * One thing that a person does. `press`: what bears these words, with its `$1`; `stroke`: the nth of the six; `give`: types into the
 * only field of a step and gives it; `fill`: types into the field of this label; `choose`: the choice of this name; `pick`: opens
 * a file with this text.
 */
export type Act =
  | { readonly press: MessageKey; readonly part?: string }
  | { readonly stroke: number }
  | { readonly give: string }
  | { readonly fill: MessageKey; readonly text: string }
  | { readonly choose: string }
  | { readonly pick: string };

export interface Look {
  /** Unique; also the name of its picture. */
  readonly name: string;
  readonly page: 'popup' | 'options';
  /** `#/…`. */
  readonly route: string;
  readonly hold?: Hold;
  readonly answers?: Answers;
  readonly view?: Partial<Omit<SettingsView, 'settings'>>;
  readonly settings?: Partial<Settings>;
  readonly acts?: readonly Act[];
  /** The background does not answer at all. */
  readonly silent?: boolean;
}
