import { rolePolicies } from '#platform/access/policy-table.ts';
import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import type {
  ChangeRequestReportResolvers,
  DataChangeRequestResolvers,
  HouseholdWelfareResolvers,
  MutationResolvers,
  QueryResolvers,
  RequestEvidenceResolvers,
  RequestedChangeResolvers,
  RequestStatus,
} from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import { levelOf } from './levels.ts';
import type { ChangeRequestRecord } from './model.ts';
import { badInput, requireRecordId } from './read-input.ts';
import { holdsRegion, reportOf } from './report.ts';

/** Resolves the lists of requests and the report. */
export const requestQuery = {
  dataChangeRequest: (_, { id }, { requests }) => requests.records.load(requireRecordId('id', id).toHexString()),
  dataChangeRequests: async (_, { filter, ...pageArguments }, { requests }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await requests.pages.findRequestPage(filter ?? {}, page), page, regionalKey);
  },
  changeRequestReport: async (_, { region = null, ...pageArguments }, { requests, view }) => {
    if (region !== null && region.length > 4) {
      throw badInput('region', '"region" must be a province, a regency or a city: nothing below districts is told.');
    }
    if (!holdsRegion(view.rows, region)) return null;
    const { findRegionsBelow, countRequests } = requests.pages;
    const digits = (region?.length ?? 0) + 2;
    const [codes, rows] = await Promise.all([findRegionsBelow(region), countRequests(region, digits, requests.now())]);
    return pageOfList(reportOf(codes, rows, rolePolicies[view.caller.role].minimumCell), pageArguments);
  },
} satisfies QueryResolvers;

/** Resolves the commands on requests. */
export const requestMutation = {
  createChangeRequest: (_, { input }, { requests }) => requests.commands.create(input),
  advanceChangeRequest: (_, { input }, { requests }) => requests.commands.advance(input),
  rejectChangeRequest: (_, { input }, { requests }) => requests.commands.reject(input),
  withdrawChangeRequest: (_, { input }, { requests }) => requests.commands.withdraw(input),
} satisfies MutationResolvers;

/** Resolves what requests add to a family's record. */
export const requestsOfWelfare = {
  changeRequests: async ({ record }, page, { loaders }) =>
    record && pageOfList(await loaders.changeRequests.load(record), page),
} satisfies HouseholdWelfareResolvers;

/** Resolves a request to change the register. */
export const dataChangeRequest: DataChangeRequestResolvers = {
  id: ({ _id }) => _id.toHexString(),
  household: async (request, _, context) => {
    const family = await familyOf(request, context);
    return family && { nik: family.headNik };
  },
  region: async (request, _, context) => {
    const { kind, regionCode } = request;
    if (kind === 'OBJECT' && context.view.rows.kind === 'family' && !(await familyOf(request, context))) return null;
    return { code: regionCode };
  },
  change: (request) => request,
  evidence: (request, page, context) => pageOfList(isObjectedTo(request, context) ? [] : request.evidence, page),
  history: (request, page, context) => {
    const isHidden = isObjectedTo(request, context);
    const entries = request.history.map((entry) => ({
      at: entry.at,
      level: levelOf(entry, request.channel),
      role: entry.role,
      agency: isHidden && entry.role === 'DATA_SUBJECT' ? null : entry.agency,
      from: entry.from as RequestStatus | null,
      to: entry.to as RequestStatus,
      reason: isHidden ? null : entry.reason,
    }));
    return pageOfList(entries, page);
  },
};

/** Resolves what a request asks for. A person is told to who sees the family, or who described it. */
export const requestedChange: RequestedChangeResolvers = {
  program: ({ change }) => change.program ?? null,
  person: async (request, _, context) => {
    const { personNik, members } = request.change;
    const nik = personNik ?? members?.find(({ relationship }) => relationship === 'HEAD')?.nik;
    return nik !== undefined && (await familyOf(request, context)) ? { nik } : null;
  },
  reason: ({ change }) => change.reason ?? null,
  statement: (request, _, context) => (isObjectedTo(request, context) ? null : (request.change.statement ?? null)),
  field: ({ change }) => change.field ?? null,
  value: ({ change }) => change.value ?? null,
  happenedOn: ({ change }) => change.happenedOn ?? null,
  newHead: async (request, _, context) => {
    const { newHeadNik } = request.change;
    return newHeadNik != null && (await familyOf(request, context)) ? { nik: newHeadNik } : null;
  },
  region: ({ change }) => (change.regionCode === undefined ? null : { code: change.regionCode }),
  address: ({ change }) => change.address ?? null,
  memberCount: ({ change }) => change.members?.length ?? null,
};

/** Resolves a piece of evidence. */
export const requestEvidence: RequestEvidenceResolvers = {
  region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
};

/** Resolves a region of the report. */
export const changeRequestReport: ChangeRequestReportResolvers = {
  region: ({ code }) => ({ code }),
  awaitingUpTo30Days: ({ counts }) => counts.awaitingUpTo30Days,
  awaiting31To90Days: ({ counts }) => counts.awaiting31To90Days,
  awaitingOver90Days: ({ counts }) => counts.awaitingOver90Days,
  applied: ({ counts }) => counts.applied,
  decileChanged: ({ counts }) => counts.decileChanged,
  rejected: ({ counts }) => counts.rejected,
  withdrawn: ({ counts }) => counts.withdrawn,
};

function familyOf({ householdId }: ChangeRequestRecord, { requests }: RoomContext) {
  return requests.familyKeys.load(householdId.toHexString());
}

// The family learns that somebody objects, and what came of it, and never who or in what words.
function isObjectedTo({ kind, requestedBy }: ChangeRequestRecord, { view }: RoomContext): boolean {
  return kind === 'OBJECT' && view.caller.role === 'DATA_SUBJECT' && view.caller.subject !== requestedBy;
}
