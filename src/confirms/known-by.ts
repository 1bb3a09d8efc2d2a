// Of whom it is asked how they are known: by voice or in person, or by a call to a number one already had.
import type { Question } from '../findings/question.ts';
import type { Relationship } from '../payees/relationship.ts';

export type RelationshipQuestion = Extract<Question, { stroke: 'relationship' }>;

/** Who can be met, or called back, and is paid as a person. */
const metInPerson: ReadonlySet<Relationship> = new Set([
  'family',
  'friend',
  'colleague',
  'landlord',
  'employer',
  'supplier',
]);

/** Whether it is asked, too, how they are known, once it was said who they are. */
export function asksKnownBy(question: RelationshipQuestion, relationship: Relationship): boolean {
  return question.askKnownBy === true && metInPerson.has(relationship);
}
