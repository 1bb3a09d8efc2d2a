// A proof that was taken away, or a person whose place was taken, is put back: stricter, so at once.
import type { KeptProof } from '../channel/options-protocol.ts';
import type { ContactProof, PersonProof, PinProof, Proofs } from './store/proofs.ts';
import type { World } from './world.ts';

/** What the changes are said to have taken back; the person is named. */
interface Back<P> {
  readonly proof: P;
  readonly undone: `remove-${KeptProof}` | `set-${KeptProof}`;
  readonly about: string;
}

function pinBack(proof: PinProof | null): Back<PinProof> | null {
  if (proof === null || proof.removedAt === null) return null;
  return { proof: { ...proof, removedAt: null }, undone: 'remove-pin', about: '' };
}

const whole = (earlier: PersonProof): ContactProof => ({ ...earlier, earlier: null });

function personBack(who: 'contact' | 'approver', proof: ContactProof | null): Back<ContactProof> | null {
  if (proof === null) return null;
  const { removedAt, confirmed, earlier, name } = proof;
  if (removedAt !== null)
    return { proof: { ...proof, removedAt: null }, undone: `remove-${who}`, about: name };
  // One who has given a right code stays.
  if (confirmed || earlier === null) return null;
  return { proof: whole(earlier), undone: `set-${who}`, about: name };
}

function backOf(proofs: Proofs, which: KeptProof): Back<PinProof | ContactProof> | null {
  return which === 'pin' ? pinBack(proofs.pin) : personBack(which, proofs[which]);
}

/** Puts back what was taken away last of this proof; says whether there was anything. The other proofs stay as they are. */
export async function restoreProof(world: World, which: KeptProof): Promise<{ readonly restored: boolean }> {
  const { kept } = world.store;
  const proofs = await kept.proofs();
  const back = backOf(proofs, which);
  if (back === null) return { restored: false };
  const { proof, undone: what, about } = back;
  const note = { at: world.now(), event: 'taken-back', what, keys: [], about } as const;
  await kept.keepProofs({ ...proofs, [which]: proof }, [note]);
  return { restored: true };
}
