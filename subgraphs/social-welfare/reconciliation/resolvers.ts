import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { minimumCellOf } from '#platform/disclosure/minimum-cell.ts';
import { HubError } from '#platform/errors.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import type {
  HouseholdWelfareResolvers,
  IneligibilityFindingResolvers,
  MutationResolvers,
  QueryResolvers,
  ReconciliationReportResolvers,
} from '../generated.ts';
import { createReport } from './reconciliation-report.ts';

/** Resolves the root fields that read findings. */
export const reconciliationQueries = {
  findings: async (_, { filter, ...pageArguments }, { reconciliation }) => {
    if (filter?.reasons?.length === 0) {
      throw new HubError('BAD_USER_INPUT', '"reasons" must hold one reason at least.', { argument: 'reasons' });
    }
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await reconciliation.findings.findPage(filter ?? {}, page), page, regionalKey);
  },
  finding: (_, { id }, { reconciliation }) => reconciliation.findings.find(id),
  reconciliationReport: async (_, { region }, { reconciliation, view }) =>
    createReport(await reconciliation.findings.count(), region, minimumCellOf(view.caller.role)),
} satisfies QueryResolvers;

/** Resolves the steps of findings. Of the refusals that there are, each step meets those that its union lists. */
export const reconciliationMutations = {
  verifyFinding: ((_, { input }, { reconciliation }) =>
    reconciliation.commands.verify(input)) as Required<MutationResolvers>['verifyFinding'],
  decideFinding: ((_, { input }, { reconciliation }) =>
    reconciliation.commands.decide(input)) as Required<MutationResolvers>['decideFinding'],
  objectToFinding: ((_, { input }, { reconciliation }) =>
    reconciliation.commands.object(input)) as Required<MutationResolvers>['objectToFinding'],
};

/** Resolves the findings of a family. */
export const householdFindings = {
  findings: async ({ record }, { status, ...page }, { reconciliation }) => {
    if (!record) return null;
    const all = await reconciliation.ofFamily.load(record);
    return pageOfList(status == null ? all : all.filter((one) => one.status === status), page);
  },
} satisfies HouseholdWelfareResolvers;

/** Resolves a finding; fields that are missing here are read from the record by name. */
export const ineligibilityFinding: IneligibilityFindingResolvers = {
  id: ({ _id }) => _id.toHexString(),
  household: async ({ householdId }, _, { reconciliation }) => {
    const record = await reconciliation.families.load(householdId.toHexString());
    return record && { nik: record.headNik, record };
  },
  person: ({ personNik }) => (personNik === null ? null : { nik: personNik }),
  // What is pending is the effect of a confirmation: an objection puts it off.
  effect: ({ effect, status }) => (effect === 'PENDING' && status !== 'CONFIRMED' ? null : effect),
  history: ({ history }, page) => pageOfList(history, page),
};

/** Resolves the report. */
export const reconciliationReport: ReconciliationReportResolvers = { rows: ({ rows }, page) => pageOfList(rows, page) };
