// Step-up verification: PIN and trusted contact are set, tried and proven here; every try is counted before it is looked at.
import { type Finding, needsTwo } from '../../src/findings/finding.ts';
import { isOpen, proved } from '../../src/hold/hold.ts';
import { noTries, type StepUp, type Tries, tried } from '../../src/hold/step-up.ts';
import type { ContactSet, PinSet } from '../channel/options-protocol.ts';
import type { ContactView, NotLoosened, Proving } from '../channel/page-protocol.ts';
import type { Data } from '../channel/protocol.ts';
import { newContact, stepOfCode } from './contact-code.ts';
import { holdNow, keep, viewOf } from './holding.ts';
import { isPin, isWeak, pinProof } from './pin.ts';
import type { ContactProof, PersonProof, PinProof, Proofs } from './store/proofs.ts';
import type { World } from './world.ts';

const isThere = <P extends PinProof | ContactProof>(proof: P | null): proof is P =>
  proof !== null && proof.removedAt === null;

/** Those who give codes: the trusted contact, and the second person who must agree. */
export type Person = 'contact' | 'approver';

/** Whether this person is set up, has shown that the code works, and was not taken away. */
export const counts = (proof: ContactProof | null): boolean => isThere(proof) && proof.confirmed;

/** The person without the secret; one that was taken away is gone. */
export function personView(proof: ContactProof | null): ContactView | null {
  if (!isThere(proof)) return null;
  const { name, number, confirmed } = proof;
  return { name, number, confirmed };
}

/** Which proofs a hold that is made now will ask, if its tier ever does; the second person, where its amount does. */
export async function stepUpNow(world: World, findings: readonly Finding[]): Promise<StepUp> {
  const proofs = await world.store.kept.proofs();
  return {
    pin: isThere(proofs.pin) ? 'asked' : 'not-set',
    code: counts(proofs.contact) ? 'asked' : 'not-set',
    approver: needsTwo(findings) && counts(proofs.approver) ? 'asked' : 'not-set',
  };
}

type Tried =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly until: number | null }
  | { readonly kind: 'wait'; readonly until: number };

const endOf = ({ until }: Tries): number | null => (until === 0 ? null : until);

/** One try at the PIN, counted first. */
async function tryPin(world: World, pin: string, proof: PinProof): Promise<Tried> {
  const { kept } = world.store;
  const now = world.now();
  if (proof.tries.until > now) return { kind: 'wait', until: proof.tries.until };
  const tries = tried(proof.tries, now);
  await kept.keepProofs({ ...(await kept.proofs()), pin: { ...proof, tries } });
  if (!(await isPin(proof, pin))) return { kind: 'wrong', until: endOf(tries) };
  await kept.keepProofs({ ...(await kept.proofs()), pin: { ...proof, tries: noTries } });
  return { kind: 'right' };
}

/** One try at a person's code, counted first; a code that was right is used up. */
async function tryCode(world: World, who: Person, code: string, proof: ContactProof): Promise<Tried> {
  const { kept } = world.store;
  const now = world.now();
  if (proof.tries.until > now) return { kind: 'wait', until: proof.tries.until };
  const tries = tried(proof.tries, now);
  await kept.keepProofs({ ...(await kept.proofs()), [who]: { ...proof, tries } });
  const usedStep = await stepOfCode(proof, code, now);
  if (usedStep === null) return { kind: 'wrong', until: endOf(tries) };
  const right = { ...proof, usedStep, confirmed: true, tries: noTries, earlier: null };
  await kept.keepProofs({ ...(await kept.proofs()), [who]: right });
  return { kind: 'right' };
}

/** The contact's code where loosening asks it and there is a contact; `null` when nothing stands in the way. */
export async function looseningCode(world: World, code: string | undefined): Promise<NotLoosened | null> {
  const { kept } = world.store;
  const [{ loosenByCode }, proofs] = await Promise.all([kept.settings(), kept.proofs()]);
  const { contact } = proofs;
  if (!loosenByCode || contact === null || !counts(contact)) return null;
  if (code === undefined) return { why: 'code-needed' };
  const outcome = await tryCode(world, 'contact', code, contact);
  if (outcome.kind === 'right') return null;
  return outcome.kind === 'wait' ? { why: 'wait', until: outcome.until } : { why: 'wrong-code' };
}

/** Sets the first PIN, or another one for who knows the earlier one. Holds that are there already do not ask the first. */
export async function setPin(world: World, pin: string, earlier: string | undefined): Promise<PinSet> {
  const { kept } = world.store;
  if (isWeak(pin)) return { kind: 'weak' };
  const { pin: before } = await kept.proofs();
  if (isThere(before)) {
    const outcome = await tryPin(world, earlier ?? '', before);
    if (outcome.kind !== 'right') return outcome;
  }
  const proof = await pinProof(pin);
  const note = { at: world.now(), event: 'changed', what: 'set-pin', keys: [], about: '' } as const;
  await kept.keepProofs({ ...(await kept.proofs()), pin: proof }, [note]);
  return { kind: 'set' };
}

/** The code of the person who is there and confirmed, before another one takes their place; `null` when it is right. */
async function notReplaced(world: World, who: Person, code: string | undefined): Promise<ContactSet | null> {
  const { [who]: before } = await world.store.kept.proofs();
  if (before === null || !counts(before)) return null;
  if (code === undefined) return { kind: 'code-needed' };
  const outcome = await tryCode(world, who, code, before);
  return outcome.kind === 'right' ? null : outcome;
}

/** Whom to put back should the new person be undone: one who counts, rather than one who never has. */
function placeOf(before: ContactProof | null): PersonProof | null {
  if (!isThere(before)) return null;
  const { earlier, ...person } = before;
  return person.confirmed ? person : (earlier ?? person);
}

/** Sets a person, who counts once a first code of theirs was right; `uri` is shown now and never again. */
export async function setPerson(
  world: World,
  who: Person,
  { name, number, code }: Data<'set-contact'>,
): Promise<ContactSet> {
  if (name.trim() === '') return { kind: 'no-name' };
  const refused = await notReplaced(world, who, code);
  if (refused !== null) return refused;
  const { kept } = world.store;
  const { proof, uri } = await newContact(name.trim(), number.trim());
  const note = {
    at: world.now(),
    event: 'changed',
    what: `set-${who}`,
    keys: [],
    about: proof.name,
  } as const;
  const proofs = await kept.proofs();
  const earlier = placeOf(proofs[who]);
  await kept.keepProofs({ ...proofs, [who]: { ...proof, earlier } }, [note]);
  return { kind: 'set', uri, replaces: earlier !== null };
}

/** The first code of a new person: their app has read the secret, so that nobody is ever locked out by it. */
export async function confirmPerson(world: World, who: Person, code: string): Promise<boolean> {
  const { [who]: proof } = await world.store.kept.proofs();
  return isThere(proof) && (await tryCode(world, who, code, proof)).kind === 'right';
}

/** Tries a proof for a hold that asks it. */
async function prove(
  world: World,
  id: string,
  which: keyof StepUp,
  attempt: (proofs: Proofs) => Promise<Tried | null>,
): Promise<Proving> {
  const hold = await holdNow(world, id);
  if (hold === null || !isOpen(hold) || hold.stepUp[which] !== 'asked') return { kind: 'not-asked' };
  const outcome = await attempt(await world.store.kept.proofs());
  if (outcome === null) return { kind: 'not-asked' };
  if (outcome.kind !== 'right') return outcome;
  const step = proved(hold, which, world.now());
  if (!step.ok) return { kind: 'not-asked' };
  await keep(world, step.hold);
  return { kind: 'given', hold: viewOf(world, step.hold) };
}

/** The PIN for a hold; one that was removed since still counts for the holds that were made before. */
export function provePin(world: World, id: string, pin: string): Promise<Proving> {
  return prove(world, id, 'pin', async ({ pin: proof }) =>
    proof === null ? null : tryPin(world, pin, proof),
  );
}

/** The contact's code for a hold. */
export function proveCode(world: World, id: string, code: string): Promise<Proving> {
  return prove(world, id, 'code', async ({ contact }) =>
    contact === null ? null : tryCode(world, 'contact', code, contact),
  );
}

/** The second person's code for a hold. */
export function proveApprover(world: World, id: string, code: string): Promise<Proving> {
  return prove(world, id, 'approver', async ({ approver }) =>
    approver === null ? null : tryCode(world, 'approver', code, approver),
  );
}
