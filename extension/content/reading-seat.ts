// Where the reader sits down in a frame, and where the gate looks for it.
import type { ControlWord } from '../../src/reading/commit-words.ts';
import type { PressMeaning } from '../../src/reading/reading.ts';
import type { Shown } from '../../src/transfer/shown.ts';
import type { Observation, Onward } from '../channel/content-protocol.ts';
import type { Field } from './form-field.ts';

/** What pressing a control would do, and what the page then sends. `step` of the observation is `code` only for a code. */
export interface PageReading {
  readonly press: PressMeaning;
  readonly observation: Observation;
  /** The fingerprint of its transfer, which stays in this frame. */
  readonly print: string;
}

/** A field with a value that may be shown, one for a secret, which is never taught, or one that is neither. */
export type Teachable = 'value' | 'secret' | 'nothing';

export interface Reader {
  /** Reads the page as it stands now; `word`: what the control's own words say. Never throws. */
  read(control: Element, word: ControlWord): PageReading;
  /** The same in pieces, while the page rests; one that changes meanwhile may be read as it never was. */
  readAtRest(control: Element, word: ControlWord): Promise<PageReading>;
  /** The same for a picture that pays when a phone scans it. */
  readCode(picture: Element): PageReading;
  /** What the whole frame shows of a payment that another frame makes; `null`: nothing. Never throws. */
  readBeside(): Shown | null;
  /** The same for the steps that follow. */
  readOnward(): Onward | null;
  /** What a field is to whoever teaches the page. */
  teaches(field: Field): Teachable;
  /** What a payment call pays; `text` is a `PageCall` as JSON. Never throws. */
  readCall(text: string): Observation;
}

/** Both scripts run in one isolated world, which the page cannot see; they share nothing else. */
const seat = globalThis as { thriceReader?: Reader };

/** The newer reader takes the seat of an older one. */
export function takeSeat(reader: Reader): void {
  seat.thriceReader = reader;
}

/** `null` until the reader was injected into this frame. */
export function seated(): Reader | null {
  return seat.thriceReader ?? null;
}
