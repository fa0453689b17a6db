/** The social welfare register's part of cohorts: the keys of the families that meet its own conditions. */
import { type FilterScopes, requireFilters } from '#platform/access/guard-filters.ts';
import type { View } from '#platform/access/view.ts';
import { type KeyPage, type KeyRequest, readKeyPage } from '#platform/cohort/read-key-page.ts';
import { allOf } from '#platform/cohort/related-families.ts';
import type { Access } from '../access.ts';
import type { WelfareCohortFilter } from '../generated.ts';
import type { Models } from '../model.ts';
import { familyCondition } from './family-condition.ts';
import { findHeads } from './find-heads.ts';
import type { FindRanges } from './find-ranges.ts';
import { relatedConditions } from './related-conditions.ts';

/** Reads keys for one request. */
export type HouseholdKeys = ReturnType<typeof createHouseholdKeys>;

/**
 * The reader of one request.
 * @param now tells the day by which stages of life are told.
 */
export function createHouseholdKeys(
  models: Pick<Models, 'households' | 'enrollments' | 'findings'>,
  access: Access,
  view: View,
  now: () => Date,
  findRanges: FindRanges,
) {
  return {
    /** @throws {HubError} UNAUTHORIZED_FIELD or BAD_USER_INPUT naming the condition. */
    async read(filter: WelfareCohortFilter, request: KeyRequest): Promise<KeyPage> {
      requireFilters(filter, cohortScopes, view.caller);
      const own = familyCondition(filter, now());
      const related = await relatedConditions(models, filter, request, view);
      const families = { model: models.households, rows: access.families, view };
      return readKeyPage(families, allOf([own, ...related]), request);
    },
    findRanges: (region: string | null, size: number) => findRanges(view, region, size),
    /** See `findHeads`. */
    findHeads: (packed: string) => findHeads(models, access, view, packed),
  };
}

/** What a condition tells is what its field tells, and asks for the same scopes; see `@requiresScopes` in the schema. */
const cohortScopes: FilterScopes<WelfareCohortFilter> = {
  deciles: [['household:read']],
  unranked: [['household:read']],
  rankedIn: [['household:read']],
  receives: [['household:read']],
  exited: [['household:read']],
  entered: [['disability:read', 'health:read']],
  stages: [['household:read', 'bnba:read']],
  members: [['household:read']],
  hasCompanion: [['household:read']],
  finding: [['finance:read']],
  candidate: [['household:read']],
  isCandidate: [['household:read']],
};
