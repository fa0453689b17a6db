import { findAll } from '#platform/import/find-all.ts';
import { groupBy } from '#platform/import/group-by.ts';
import { writeWorks } from '#platform/import/write-documents.ts';
import { type CandidateModels, graduationFlagsFor } from '../graduation/follow-candidate.ts';
import type { BusinessReportRecord } from '../graduation/model.ts';
import type { EnrollmentRecord, HouseholdRecord, PersonRecord, RecordId } from '../model.ts';
import { wageRegionsOf } from '../reconciliation/minimum-wage.ts';
import type { MinimumWageRecord } from '../reconciliation/model.ts';

/** As much of a family as says whether it is a candidate. */
export type CandidateFamily = Pick<
  HouseholdRecord,
  '_id' | 'memberNiks' | 'regionCode' | 'dtsenVersion' | 'decileHistory'
>;
type Family = CandidateFamily & Pick<HouseholdRecord, 'graduationFlags'>;
type Person = Pick<PersonRecord, 'nik' | 'birthDate'>;

/**
 * Writes anew which families are candidates for graduation, as `followCandidate` does for one, for those of a batch.
 * A family without an enrolment in PKH is none, and need not be among them.
 */
export async function followCandidates(models: CandidateModels, ids: readonly RecordId[]): Promise<void> {
  if (ids.length === 0) return;
  const [families, enrollments] = await Promise.all([
    findAll<Family>(
      models.households,
      { _id: { $in: [...ids] } },
      { fields: { ...candidateFields, graduationFlags: 1 } },
    ),
    findAll<EnrollmentRecord>(models.enrollments, { householdId: { $in: [...ids] } }),
  ]);
  const enrollmentsOf = groupBy(enrollments, ({ householdId }) => householdId.toHexString());
  const flags = await findCandidateFlags(models, families, enrollmentsOf);
  await writeWorks(
    models.households as never,
    families.map((before) => {
      const graduationFlags = flags.get(before._id.toHexString()) ?? [];
      return { before, after: { _id: before._id, graduationFlags }, rows: [] };
    }) as never,
  );
}

/** What the flags of families become by their enrolments, by the family's id; families that are in PKH alone. */
export async function findCandidateFlags(
  models: CandidateModels,
  families: readonly CandidateFamily[],
  enrollmentsOf: ReadonlyMap<string, readonly EnrollmentRecord[]>,
): Promise<ReadonlyMap<string, string[]>> {
  const inPkh = families.filter(({ _id }) => enrollmentsOf.get(_id.toHexString())?.some(isActiveInPkh));
  if (inPkh.length === 0) return new Map();
  const ids = inPkh.map(({ _id }) => _id);
  const [reports, persons, wages] = await Promise.all([
    findAll<BusinessReportRecord>(
      models.businessReports,
      { householdId: { $in: ids } },
      { sort: { householdId: 1, quarter: 1 } },
    ),
    findPersons(models, inPkh),
    findWages(models, inPkh),
  ]);
  const reportsOf = groupBy(reports, ({ householdId }) => householdId.toHexString());
  return new Map(
    inPkh.map((family) => {
      const id = family._id.toHexString();
      const flags = graduationFlagsFor({
        family,
        enrollments: enrollmentsOf.get(id) ?? [],
        persons: family.memberNiks.flatMap((nik) => persons.get(nik) ?? []),
        businessReports: reportsOf.get(id) ?? [],
        minimumWages: wageRegionsOf(family.regionCode).flatMap((code) => wages.get(code) ?? []),
      });
      return [id, flags];
    }),
  );
}

/** The fields of a family that say whether it is a candidate. */
export const candidateFields = { memberNiks: 1, regionCode: 1, dtsenVersion: 1, decileHistory: 1 } as const;

function isActiveInPkh({ program, status }: EnrollmentRecord): boolean {
  return program === 'PKH' && status === 'ACTIVE';
}
async function findPersons({ persons }: CandidateModels, families: readonly CandidateFamily[]) {
  const niks = families.flatMap(({ memberNiks }) => memberNiks);
  const found = await findAll<Person>(persons, { nik: { $in: niks } }, { fields: { _id: 0, nik: 1, birthDate: 1 } });
  return new Map(found.map((person) => [person.nik, person]));
}

async function findWages({ minimumWages }: CandidateModels, families: readonly CandidateFamily[]) {
  const codes = [...new Set(families.flatMap(({ regionCode }) => wageRegionsOf(regionCode)))];
  const found = await findAll<MinimumWageRecord>(minimumWages, { regionCode: { $in: codes } });
  return groupBy(found, ({ regionCode }) => regionCode);
}
