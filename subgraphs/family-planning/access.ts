/** The rule of the room on rows: what a caller's rows mean for each of its collections. Knows no query that is asked. */
import type { RowScope } from '#platform/access/caller.ts';
import type { FilterScopes } from '#platform/access/guard-filters.ts';
import { createFamilyFilter, type RowFilter } from '#platform/access/row-filter.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { SurveyedHouseholdFilter } from './generated.ts';
import type { FamilyRecord } from './model.ts';

/** The persons who are in a family; a head of former days is not. */
export type FamilyPersons = Pick<FamilyRecord, 'headNik' | 'memberNiks'>;

/** What keeps each collection to a caller's rows. */
export interface FamilyPlanningRows {
  families(): RowFilter;
  teams(): Promise<RowFilter>;
  /**
   * Those of the persons whose growth and screenings the caller may see: members of a family that the caller may see.
   * @param readFamilies reads the families of such persons that meet the caller's condition.
   */
  persons(
    niks: readonly string[],
    readFamilies: (niks: readonly string[]) => Promise<readonly FamilyPersons[]>,
  ): Promise<readonly string[]>;
}

/**
 * The rows of the register that a caller sees. A family assistance team (TPK) is the field worker of this ministry.
 * Where rows are regions, a team counts by the place where it works; where they are families, by whom it accompanies.
 * @param readOwnFamilies reads the families that meet the caller's condition; asked once, and only where they are few.
 */
export function createFamilyPlanningRows(
  rows: RowScope,
  pseudonyms: Pseudonyms,
  readOwnFamilies: () => Promise<readonly Pick<FamilyRecord, 'teamId'>[]>,
): FamilyPlanningRows {
  const familyFilter = createFamilyFilter({ room: 'family-planning', caseloadField: 'teamId', pseudonyms })(rows);
  let reading: Promise<RowFilter> | undefined;
  return {
    families: () => familyFilter,
    async teams() {
      // All, none or regions: one condition that teams can be held to as families are.
      if (rows.kind !== 'family' && rows.kind !== 'caseload') return familyFilter;
      if (rows.kind === 'caseload' && rows.ministry === 'family-planning') return { _id: rows.id };
      reading ??= readOwnFamilies().then((own) => ({ _id: { $in: own.flatMap(({ teamId }) => teamId ?? []) } }));
      return reading;
    },
    async persons(niks, readFamilies) {
      if (rows.kind === 'all') return niks;
      const families = await readFamilies(niks);
      const visible = new Set(families.flatMap(({ headNik, memberNiks }) => [headNik, ...memberNiks]));
      return niks.filter((nik) => visible.has(nik));
    },
  };
}

/** What a filter tells is what its field tells, and asks for the same scopes; see `@requiresScopes` in schema.graphql. */
export const familyFilterScopes: FilterScopes<SurveyedHouseholdFilter> = {
  region: [['household:read']],
  krsStatus: [['household:read']],
  target: [['health:read']],
  factor: [['health:read']],
  hasStuntedChild: [['health:read', 'child:read']],
};
