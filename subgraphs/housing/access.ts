/** The rule of the room on rows: what a caller's rows mean for each of its collections. Knows no query that is asked. */
import type { RowScope } from '#platform/access/caller.ts';
import type { FilterScopes } from '#platform/access/guard-filters.ts';
import { createFamilyFilter, type RowFilter } from '#platform/access/row-filter.ts';
import { everyRow } from '#platform/access/scoped-collection.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { HousingHouseholdFilter } from './generated.ts';
import type { FamilyRecord } from './model.ts';

/** What a family leads to: its house and, by its own id, its assistance. */
export type OwnFamily = Pick<FamilyRecord, '_id' | 'dwellingId'>;

/** The condition that keeps each collection to a caller's rows. */
export interface HousingRows {
  families(): RowFilter;
  dwellings(): Promise<RowFilter>;
  assistances(): Promise<RowFilter>;
  /** What a project is and where it stands is public; who lives there are families. */
  projects(): RowFilter;
}

/**
 * The rows of the register that a caller sees. Where they are regions, a house counts by its own place, an assistance by
 * its family's. Where they are families, by the family alone: its house and its assistance, wherever they are.
 * The ministry has no field workers of its own.
 * @param readOwnFamilies reads the families that meet the caller's condition; asked once, and only where they are few.
 */
export function createHousingRows(
  rows: RowScope,
  pseudonyms: Pseudonyms,
  readOwnFamilies: () => Promise<readonly OwnFamily[]>,
): HousingRows {
  const familyFilter = createFamilyFilter({ room: 'housing', caseloadField: null, pseudonyms })(rows);
  const families = () => familyFilter;
  const projects = () => everyRow;
  if (rows.kind !== 'family' && rows.kind !== 'caseload') {
    // All, none or regions: one condition that every document of the register can be held to.
    const byPlace = async () => familyFilter;
    return { families, dwellings: byPlace, assistances: byPlace, projects };
  }
  let reading: Promise<readonly OwnFamily[]> | undefined;
  const own = () => {
    reading ??= readOwnFamilies();
    return reading;
  };
  return {
    families,
    projects,
    dwellings: async () => ({ _id: { $in: (await own()).flatMap(({ dwellingId }) => dwellingId ?? []) } }),
    assistances: async () => ({ familyId: { $in: (await own()).map(({ _id }) => _id) } }),
  };
}

/** Households are open to who looks into accesses alone; what they are filtered by is not. */
export const householdFilterScopes: FilterScopes<HousingHouseholdFilter> = {
  region: [['household:read']],
  liveable: [['household:read']],
  program: [['household:read']],
  onWaitingList: [['household:read']],
};
