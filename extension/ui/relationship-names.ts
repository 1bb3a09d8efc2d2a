// The words for who a payee is to the person.
import type { Relationship } from '../../src/payees/relationship.ts';
import type { MessageKey } from '../channel/wording.ts';

export const relationshipNames: Readonly<Record<Relationship, MessageKey>> = {
  self: 'relationship_self',
  family: 'relationship_family',
  friend: 'relationship_friend',
  colleague: 'relationship_colleague',
  landlord: 'relationship_landlord',
  merchant: 'relationship_merchant',
  employer: 'relationship_employer',
  supplier: 'relationship_supplier',
  authority: 'relationship_authority',
  'online-only': 'relationship_online_only',
  stranger: 'relationship_stranger',
};
