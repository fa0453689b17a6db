/** The housing register's part of cohorts: the keys of the families that meet its own conditions. */
import { type FilterScopes, requireFilters } from '#platform/access/guard-filters.ts';
import { createFamilyFilter, type RowFilter } from '#platform/access/row-filter.ts';
import type { View } from '#platform/access/view.ts';
import { type KeyPage, type KeyRequest, readKeyPage } from '#platform/cohort/read-key-page.ts';
import { allOf, relatedTo } from '#platform/cohort/related-families.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { HousingCohortFilter } from '../generated.ts';
import type { HousingModels } from '../model.ts';

/** Reads keys for one request. */
export type HouseholdKeys = ReturnType<typeof createHouseholdKeys>;

/** The reader of one request. */
export function createHouseholdKeys(
  models: Pick<HousingModels, 'families' | 'dwellings' | 'assistances'>,
  pseudonyms: Pseudonyms,
  view: View,
) {
  const rows = createFamilyFilter({ room: 'housing', caseloadField: null, pseudonyms })(view.rows);
  return {
    /** @throws {HubError} UNAUTHORIZED_FIELD or BAD_USER_INPUT naming the condition. */
    async read(filter: HousingCohortFilter, request: KeyRequest): Promise<KeyPage> {
      requireFilters(filter, cohortScopes, view.caller);
      const related = await relatedConditions(models, filter, request, view);
      const families = { model: models.families, rows, view };
      return readKeyPage(families, allOf([familyCondition(filter), ...related]), request);
    },
  };
}

/** What a condition tells is what its field tells, and asks for the same scopes. */
const cohortScopes: FilterScopes<HousingCohortFilter> = {
  liveable: [['household:read']],
  dwelling: [['household:read']],
  assisted: [['household:read']],
  assistance: [['household:read']],
  onWaitingList: [['household:read']],
  project: [['household:read']],
};

function familyCondition({ liveable, standard, assisted, onWaitingList, project }: HousingCohortFilter): RowFilter {
  return {
    ...(liveable != null && { [liveable ? 'fitBy' : 'unfitBy']: standard ?? 'BPS_SDG' }),
    ...(assisted != null && { programs: { $in: assisted } }),
    ...(onWaitingList != null && { onWaitingList }),
    ...(project != null && { projectId: project }),
  };
}

/** The conditions that a house or an assistance must meet, as conditions on the family. */
function relatedConditions(
  { dwellings, assistances }: Pick<HousingModels, 'dwellings' | 'assistances'>,
  { dwelling, assistance }: HousingCohortFilter,
  request: KeyRequest,
  view: View,
): Promise<RowFilter[]> {
  const asked: Promise<RowFilter>[] = [];
  if (dwelling != null) {
    const given = Object.entries(dwelling).filter(([, values]) => values != null);
    const where = Object.fromEntries(given.map(([measure, values]) => [measure, { $in: values }]));
    // A house counts by its own place, and leads to its families by its id.
    asked.push(
      relatedTo({ model: dwellings, family: '_id', where }, request, view).then(({ _id }) => ({ dwellingId: _id })),
    );
  }
  if (assistance != null) {
    const { programs, sinceYear, statuses } = assistance;
    const where = {
      status: statuses == null ? { $ne: 'CANCELLED' } : { $in: statuses },
      ...(programs != null && { program: { $in: programs } }),
      ...(sinceYear != null && { fiscalYear: { $gte: sinceYear } }),
    };
    asked.push(relatedTo({ model: assistances, family: 'familyId', where }, request, view));
  }
  return Promise.all(asked);
}
