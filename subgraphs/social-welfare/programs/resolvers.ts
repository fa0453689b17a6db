import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { minimumCellOf } from '#platform/disclosure/minimum-cell.ts';
import { requireDigitsBelow } from '#platform/disclosure/report-regions.ts';
import { regionalFilter, regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import type {
  DisbursementCellResolvers,
  DisbursementReportResolvers,
  HouseholdWelfareResolvers,
  IncidenceCellResolvers,
  MutationResolvers,
  PkhEntitlementEntryResolvers,
  PkhEntitlementResolvers,
  ProgramIncidenceResolvers,
  QueryResolvers,
  SocialEnrollmentResolvers,
  WelfareProgramResolvers,
} from '../generated.ts';
import type { EnrollmentRecord } from '../model.ts';
import { decileLimitOn, holdsOn } from './dated-rules.ts';
import { findDisbursementReport } from './disbursement-report.ts';
import { entitlementOf } from './entitlement.ts';
import { findIncidence, shareOf } from './incidence.ts';

/** Resolves the root fields about programmes. */
export const programQueries = {
  socialPrograms: async (_, { scope, ...page }, { programs }) => {
    const all = await programs.repository.findPrograms();
    return pageOfList(scope == null ? all : all.filter((program) => program.scope === scope), page);
  },
  enrollment: async (_, { id }, { programs }) => (await programs.repository.findEnrollment(id))?.enrollment ?? null,
  enrollments: async (_, { program, status, region, ...pageArguments }, { programs }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    const rows = await programs.repository.enrollments.list<EnrollmentRecord>({
      wanted: { program, status },
      region,
      page,
      seek: regionalFilter,
    });
    return createConnection(rows, page, regionalKey);
  },
  disbursementReport: (_, { program, year, tranche, region, by }, { programs, view }) =>
    findDisbursementReport(programs.repository, {
      ...{ program, year, tranche, region },
      digits: requireDigitsBelow(region, by),
      minimumCell: minimumCellOf(view.caller.role),
    }),
  programIncidence: async (_, { program, region }, { programs, view }) => {
    requireDigitsBelow(region, null);
    const rules = await programs.repository.findProgram(program);
    return findIncidence(programs.repository, {
      ...{ program, region },
      highestDecile: rules && decileLimitOn(rules, programs.now().toISOString().slice(0, 10)),
      minimumCell: minimumCellOf(view.caller.role),
    });
  },
} satisfies QueryResolvers;

/** Resolves the commands on enrolments and their payments. */
export const programMutations = {
  proposeEnrollment: (_, { input }, { programs }) => programs.enrollments.propose(input),
  activateEnrollment: (_, { input }, { programs }) => programs.enrollments.activate(input),
  suspendEnrollment: (_, { input }, { programs }) => programs.enrollments.suspend(input),
  endEnrollment: (_, { input }, { programs }) => programs.enrollments.end(input),
  instructTranche: (_, { input }, { programs }) => programs.payments.instruct(input),
  recordDisbursement: (_, { input }, { programs }) => programs.payments.record(input),
} satisfies MutationResolvers;

/** Resolves what PKH would pay a family; null where the register has no record of it, or no rules of PKH. */
export const pkhEntitlementOfFamily = {
  pkhEntitlement: async ({ record }, { on }, { loaders, programs }) => {
    if (record === null) return null;
    const [pkh, enrollments, persons] = await Promise.all([
      programs.repository.findProgram('PKH'),
      loaders.enrollments.load(record),
      Promise.all(record.members.map(({ nik }) => loaders.persons.load(nik))),
    ]);
    if (pkh === null) return null;
    const known = persons.filter((person) => person !== null);
    return entitlementOf(record, known, enrollments, pkh, on ?? programs.now().toISOString().slice(0, 10));
  },
} satisfies HouseholdWelfareResolvers;

/** Resolves what an enrolment has as a staged record. */
export const stagedEnrollment = {
  household: async ({ householdId }, _, { graduation }) => {
    const key = await graduation.familyKeys.load(householdId.toHexString());
    return key && { nik: key.headNik };
  },
  scope: async ({ program }, _, { programs }) => (await programs.repository.findProgram(program))?.scope ?? null,
  history: ({ history }, page) => pageOfList(history, page),
} satisfies SocialEnrollmentResolvers;

/** Resolves the types of this folder. */
export const programTypes = {
  WelfareProgram: {
    code: ({ _id }) => _id,
    tranchesPerYear: ({ tranches }) => tranches,
    amounts: ({ amounts }, { on, ...page }) =>
      pageOfList(on == null ? amounts : amounts.filter((amount) => holdsOn(amount, on)), page),
    decileLimits: ({ decileLimits }, { on, ...page }) =>
      pageOfList(on == null ? decileLimits : decileLimits.filter((limit) => holdsOn(limit, on)), page),
  } satisfies WelfareProgramResolvers,
  ProgramAmount: {
    amount: ({ annual }: { readonly annual: number }) => annual,
    topUpYear: ({ year }: { readonly year: number | null }) => year,
    topUpTranche: ({ tranche }: { readonly tranche: number | null }) => tranche,
  },
  PkhEntitlement: { entries: ({ entries }, page) => pageOfList(entries, page) } satisfies PkhEntitlementResolvers,
  PkhEntitlementEntry: {
    person: ({ personNik }) => ({ nik: personNik }),
    paid: ({ unpaidReason }) => unpaidReason === null,
  } satisfies PkhEntitlementEntryResolvers,
  ProgramIncidence: {
    region: ({ region }) => ({ code: region }),
    deciles: ({ cells }, page) => pageOfList(cells, page),
  } satisfies ProgramIncidenceResolvers,
  IncidenceCell: {
    share: ({ families, reached }) => shareOf(reached, families),
    reason: ({ suppressed }) => (suppressed ? 'SMALL_CELL' : null),
  } satisfies IncidenceCellResolvers,
  DisbursementReport: {
    regions: ({ cells }, page) => pageOfList(cells, page),
  } satisfies DisbursementReportResolvers,
  DisbursementCell: {
    region: ({ code }) => ({ code }),
    reason: ({ suppressed }) => (suppressed ? 'SMALL_CELL' : null),
  } satisfies DisbursementCellResolvers,
};
