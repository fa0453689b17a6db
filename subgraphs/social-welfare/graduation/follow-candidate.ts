/**
 * Keeps a family's `graduationFlags` true to its enrolments, its ranks and its business. They hold for the DTSEN version
 * that the family was last ranked in: who is a candidate changes with a version, with an enrolment or with a report of
 * the business, and not with the time of day.
 */
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import type { EnrollmentRecord, HouseholdRecord, Models, PersonRecord, RecordId } from '../model.ts';
import { minimumWageOf, wageRegionsOf } from '../reconciliation/minimum-wage.ts';
import type { MinimumWageRecord } from '../reconciliation/model.ts';
import { graduationFlagsOf } from './candidate-flags.ts';
import { type GraduationFacts, graduationStandingOf } from './candidate-rule.ts';
import { graduationRulesOn } from './graduation-rules.ts';
import type { BusinessReportRecord } from './model.ts';

/** The collections that a family's standing is made of. */
export type CandidateModels = Pick<
  Models,
  'households' | 'enrollments' | 'persons' | 'businessReports' | 'minimumWages'
>;

/** What the rule looks at: the documents of one family. */
export interface CandidateDocuments {
  readonly family: Pick<HouseholdRecord, 'dtsenVersion' | 'decileHistory' | 'regionCode'>;
  readonly enrollments: GraduationFacts['enrollments'];
  readonly persons: readonly Pick<PersonRecord, 'nik' | 'birthDate'>[];
  /** Oldest quarter first. */
  readonly businessReports: GraduationFacts['businessIncome'];
  /** Those of the family's region and of its province. */
  readonly minimumWages: readonly MinimumWageRecord[];
}

/** The flags of a family, made of its documents: what the seed and every command write. */
export function graduationFlagsFor(documents: CandidateDocuments): string[] {
  const { family, enrollments, persons, businessReports, minimumWages } = documents;
  const facts: GraduationFacts = {
    asOf: family.dtsenVersion,
    decileHistory: family.decileHistory,
    enrollments,
    birthDates: new Map(persons.map(({ nik, birthDate }) => [nik, birthDate])),
    businessIncome: businessReports,
    minimumWage: minimumWageOf(minimumWages, family.regionCode, family.dtsenVersion)?.monthlyWage ?? null,
  };
  return graduationFlagsOf(graduationStandingOf(facts, graduationRulesOn(family.dtsenVersion)));
}

/** How often a family is read anew because an enrolment of it came between. */
const attempts = 20;

/**
 * Writes the flags of the family anew. It may be called at any time and any number of times: where the family has
 * followed an enrolment since it was read (`programsRevision`), it is read again, so that older facts never win.
 * @throws {HubError} DEADLINE_EXCEEDED.
 */
export async function followCandidate(models: CandidateModels, view: View, _id: RecordId): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const family = await runInTime(view, (maxTimeMS) =>
      models.households.findOne({ _id }, null, { maxTimeMS }).lean<HouseholdRecord | null>().exec(),
    );
    if (family === null) return;
    const graduationFlags = graduationFlagsFor(await readDocuments(models, view, family));
    // Null finds the field missing as well, which its type does not say.
    const filter = { _id, programsRevision: (family.programsRevision ?? null) as number };
    const { matchedCount } = await runInTime(view, (maxTimeMS) =>
      models.households.updateOne(filter, { $set: { graduationFlags } }, { maxTimeMS }).exec(),
    );
    if (matchedCount === 1) return;
  }
  throw new HubError('DEADLINE_EXCEEDED', 'The family is being changed by many at once. Repeat the command.');
}

async function readDocuments(
  models: CandidateModels,
  view: View,
  family: HouseholdRecord,
): Promise<CandidateDocuments> {
  const { _id: householdId, memberNiks, regionCode } = family;
  const [enrollments, persons, businessReports, minimumWages] = await Promise.all([
    runInTime(view, (maxTimeMS) =>
      models.enrollments.find({ householdId }, null, { maxTimeMS }).lean<EnrollmentRecord[]>().exec(),
    ),
    runInTime(view, (maxTimeMS) =>
      models.persons
        .find({ nik: { $in: [...memberNiks] } }, { nik: 1, birthDate: 1 }, { maxTimeMS })
        .lean<Pick<PersonRecord, 'nik' | 'birthDate'>[]>()
        .exec(),
    ),
    runInTime(view, (maxTimeMS) =>
      models.businessReports
        .find({ householdId }, null, { maxTimeMS })
        .sort({ quarter: 1 })
        .lean<BusinessReportRecord[]>()
        .exec(),
    ),
    runInTime(view, (maxTimeMS) =>
      models.minimumWages
        .find({ regionCode: { $in: [...wageRegionsOf(regionCode)] } }, null, { maxTimeMS })
        .lean<MinimumWageRecord[]>()
        .exec(),
    ),
  ]);
  return { family, enrollments, persons, businessReports, minimumWages };
}
