/** The family survey's part of cohorts: the keys of the families that meet its own conditions. */
import { type FilterScopes, requireFilters } from '#platform/access/guard-filters.ts';
import { createFamilyFilter, type RowFilter } from '#platform/access/row-filter.ts';
import type { View } from '#platform/access/view.ts';
import { type KeyPage, type KeyRequest, readKeyPage } from '#platform/cohort/read-key-page.ts';
import { allOf, relatedTo } from '#platform/cohort/related-families.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { familyFilterScopes } from '../access.ts';
import type { FamilyPlanningCohortFilter } from '../generated.ts';
import { requiredKrsFlags } from '../krs-flags.ts';
import type { Models } from '../model.ts';

/** Reads keys for one request. */
export type HouseholdKeys = ReturnType<typeof createHouseholdKeys>;

/** The reader of one request. */
export function createHouseholdKeys(
  models: Pick<Models, 'families' | 'interventions'>,
  pseudonyms: Pseudonyms,
  view: View,
  now: () => Date,
) {
  const rows = createFamilyFilter({ room: 'family-planning', caseloadField: 'teamId', pseudonyms })(view.rows);
  return {
    /** @throws {HubError} UNAUTHORIZED_FIELD or BAD_USER_INPUT naming the condition. */
    async read(filter: FamilyPlanningCohortFilter, request: KeyRequest): Promise<KeyPage> {
      requireFilters(filter, cohortScopes, view.caller);
      const conditions = [familyCondition(filter)];
      if (filter.receives != null) {
        const today = now().toISOString().slice(0, 10);
        const where = { program: { $in: filter.receives }, $or: [{ endedOn: null }, { endedOn: { $gte: today } }] };
        conditions.push(await relatedTo({ model: models.interventions, family: 'familyId', where }, request, view));
      }
      return readKeyPage({ model: models.families, rows, view }, allOf(conditions), request);
    },
  };
}

/** What a condition tells is what its field tells, and asks for the same scopes. */
const cohortScopes: FilterScopes<FamilyPlanningCohortFilter> = {
  ...(familyFilterScopes as FilterScopes<FamilyPlanningCohortFilter>),
  assessedIn: [['household:read']],
  receives: [['household:read']],
  hasTeam: [['household:read']],
};

function familyCondition(filter: FamilyPlanningCohortFilter): RowFilter {
  const { assessedIn, hasTeam } = filter;
  const flags = requiredKrsFlags(filter);
  return {
    ...(flags.length > 0 && { krsFlags: { $all: flags } }),
    ...(assessedIn != null && {
      krsHistory: { $elemMatch: { surveyYear: assessedIn.year, status: assessedIn.status } },
    }),
    ...(hasTeam != null && { teamId: hasTeam ? { $ne: null } : null }),
  };
}
