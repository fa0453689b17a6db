/** What a caller's rows mean in this room: which documents of each collection they let it see. */
import type { RowScope } from '#platform/access/caller.ts';
import type { FilterScopes } from '#platform/access/guard-filters.ts';
import { createFamilyFilter, noRow, type RowFilter, regionalRows } from '#platform/access/row-filter.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { WelfareHouseholdFilter } from './generated.ts';
import type { HouseholdRecord } from './model.ts';

/**
 * What one request may see of the register, as conditions of its queries.
 * Regions and versions of DTSEN are open to everybody. Enrolments, findings and requests are seen with their family,
 * a person with a family that lists it, see `personsListedIn`.
 */
export interface Access {
  /** True where nothing is hidden: queries then carry no condition, and nothing is looked up beforehand. */
  readonly isWhole: boolean;
  /** The families of the rows. */
  readonly families: RowFilter;
  /** Who works in the regions of the rows, or the companion itself; null for the companions of the visible families. */
  readonly companions: RowFilter | null;
  /** The enrolments that a companion's counts are made of; null for those of the visible families. */
  readonly countedEnrollments: RowFilter | null;
}

/** As much of a family as tells which companions and enrolments are seen with it. */
export type FamilyLink = Pick<HouseholdRecord, '_id' | 'pkhCompanionId'>;

/** As much of a family as tells which persons are seen with it. */
export type FamilyPersons = Pick<HouseholdRecord, 'headNik' | 'memberNiks'>;

const room = 'social-welfare';

/** What makes the conditions for a caller's rows. */
export function createAccess(pseudonyms: Pseudonyms): (rows: RowScope) => Access {
  const familiesOf = createFamilyFilter({ room, caseloadField: 'pkhCompanionId', pseudonyms });
  return (rows) => ({
    isWhole: rows.kind === 'all',
    families: familiesOf(rows),
    ...companionsOf(rows),
  });
}

/** The companions who look after the families. */
export function companionsWith(families: readonly FamilyLink[]): RowFilter {
  return { _id: { $in: families.map(({ pkhCompanionId }) => pkhCompanionId).filter((id) => id !== null) } };
}

/** The enrolments of the families. */
export function enrollmentsWith(families: readonly FamilyLink[]): RowFilter {
  return { householdId: { $in: families.map(({ _id }) => _id) } };
}

/** The NIKs of the persons whom families list: their heads and members, not those who were head before. */
export function personsListedIn(families: readonly FamilyPersons[]): readonly string[] {
  return families.flatMap(({ headNik, memberNiks }) => [headNik, ...memberNiks]);
}

function companionsOf(rows: RowScope): Pick<Access, 'companions' | 'countedEnrollments'> {
  switch (rows.kind) {
    case 'all':
      return { companions: {}, countedEnrollments: {} };
    case 'none':
      return { companions: noRow, countedEnrollments: noRow };
    case 'regions': {
      const inside = regionalRows(rows.codes);
      return { companions: inside, countedEnrollments: inside };
    }
    case 'family':
      return { companions: null, countedEnrollments: null };
    case 'caseload':
      // A companion sees the count of its own graduations, though the families have left its caseload.
      return rows.ministry === room
        ? { companions: { _id: rows.id }, countedEnrollments: { companionId: rows.id } }
        : { companions: null, countedEnrollments: null };
  }
}

/** Households are open to who looks into accesses alone; what they are filtered by is not. */
export const householdFilterScopes: FilterScopes<WelfareHouseholdFilter> = {
  region: [['household:read']],
  deciles: [['household:read']],
  program: [['household:read']],
};
