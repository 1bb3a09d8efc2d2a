// What step-up verification is checked against: the PIN's hash and the trusted contact's key, and how often either was tried.
import * as v from 'valibot';
import type { Tries } from '../../../src/hold/step-up.ts';

/** `removedAt`: no new hold asks it, but those that were made before still do; ms since the epoch. */
interface Removable {
  readonly tries: Tries;
  readonly removedAt: number | null;
}

/** Salt and hash as hex. */
export interface PinProof extends Removable {
  readonly salt: string;
  readonly hash: string;
  readonly iterations: number;
}

/** A person who gives codes: the trusted contact, or the second one who must agree. `key` signs the codes and cannot be read back. `usedStep`: the 30 s of the last code that was taken. */
export interface PersonProof extends Removable {
  readonly name: string;
  readonly number: string;
  readonly key: CryptoKey;
  readonly confirmed: boolean;
  readonly usedStep: number;
}

/** `earlier`: whose place was taken, kept until this one has given a first right code, so that it can be put back. */
export interface ContactProof extends PersonProof {
  readonly earlier: PersonProof | null;
}

export interface Proofs {
  readonly pin: PinProof | null;
  readonly contact: ContactProof | null;
  readonly approver: ContactProof | null;
}

export const noProofs: Proofs = { pin: null, contact: null, approver: null };

const removable = {
  tries: v.strictObject({ wrong: v.number(), until: v.number() }),
  removedAt: v.nullable(v.number()),
};

const personParts = {
  ...removable,
  name: v.string(),
  number: v.string(),
  key: v.instance(CryptoKey),
  confirmed: v.boolean(),
  usedStep: v.number(),
};

const person = v.strictObject({
  ...personParts,
  // Those who were set before anyone could be put back have none.
  earlier: v.optional(v.nullable(v.strictObject(personParts)), null),
});

export const proofsShape = v.strictObject({
  pin: v.nullable(
    v.strictObject({ ...removable, salt: v.string(), hash: v.string(), iterations: v.number() }),
  ),
  contact: v.nullable(person),
  // Proofs of the first builds had none.
  approver: v.optional(v.nullable(person), null),
}) satisfies v.GenericSchema<unknown, Proofs>;
