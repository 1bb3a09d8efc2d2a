// The six strokes: three checks of the transfer, three confirms by the person.

const checks = ['payee', 'amount', 'purpose'] as const;
const confirms = ['account-type', 'relationship', 'prompts'] as const;
export const strokes = [...checks, ...confirms] as const;

export type Stroke = (typeof strokes)[number];

/** How a step ended: two things side by side match, do not match, or one of them is not there to be seen. */
export type Outcome = 'fits' | 'does-not-fit' | 'cannot-be-seen';
