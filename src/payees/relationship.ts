// Who a payee is to the person, declared once and kept in the payee book.

export const relationships = [
  'self',
  'family',
  'friend',
  'colleague',
  'landlord',
  'merchant',
  'employer',
  'supplier',
  'authority',
  'online-only',
  'stranger',
] as const;
export type Relationship = (typeof relationships)[number];

/** `at`: when it was said, ms since the epoch. */
export interface Declared {
  readonly relationship: Relationship;
  readonly at: number;
}
