import type { FamilyRelationship } from '../generated.ts';

type Table = Readonly<Partial<Record<FamilyRelationship, FamilyRelationship>>>;

const ofSpouse: Table = { CHILD: 'CHILD', GRANDCHILD: 'GRANDCHILD', PARENT: 'PARENT_IN_LAW', PARENT_IN_LAW: 'PARENT' };

/**
 * What a member is to the new head, by what the new head and the member were to the old one. A relation that does not
 * follow from the two is OTHER_RELATIVE: a grandchild of the old head may be a child or a nephew of the new one.
 */
const tables: Readonly<Partial<Record<FamilyRelationship, Table>>> = {
  WIFE: { ...ofSpouse, CHILD_IN_LAW: 'CHILD_IN_LAW', HEAD: 'HUSBAND' },
  HUSBAND: { ...ofSpouse, CHILD_IN_LAW: 'CHILD_IN_LAW', HEAD: 'WIFE' },
  CHILD: { HEAD: 'PARENT', WIFE: 'PARENT', HUSBAND: 'PARENT' },
  CHILD_IN_LAW: { HEAD: 'PARENT_IN_LAW', WIFE: 'PARENT_IN_LAW', HUSBAND: 'PARENT_IN_LAW' },
  PARENT: { HEAD: 'CHILD', WIFE: 'CHILD_IN_LAW', HUSBAND: 'CHILD_IN_LAW', CHILD: 'GRANDCHILD' },
  PARENT_IN_LAW: { HEAD: 'CHILD_IN_LAW', WIFE: 'CHILD', HUSBAND: 'CHILD', CHILD: 'GRANDCHILD' },
};

/** What a member is to the new head of the family. */
export function relationshipTo(newHead: FamilyRelationship, member: FamilyRelationship): FamilyRelationship {
  if (member === 'DOMESTIC_WORKER' || member === 'OTHER') return member;
  return tables[newHead]?.[member] ?? 'OTHER_RELATIVE';
}
