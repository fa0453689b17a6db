import { type PageArguments, pageOfList } from '#platform/connection.ts';
import type { HouseholdReference } from '#platform/identity.ts';
import type { Match } from '#platform/match.ts';
import { maskFamilyCardNumber } from '#platform/nik.ts';
import type {
  FormerHeadResolvers,
  HouseholdMemberResolvers,
  HouseholdResolvers,
  HouseholdWelfareResolvers,
} from '../generated.ts';
import type { HouseholdRecord } from '../model.ts';
import type { WelfareParent } from '../parents.ts';

/** Resolves the register's part of a household. */
export const household: HouseholdResolvers = {
  __resolveReference: (reference) => reference as HouseholdReference, // its key is hidden from clients, never missing
  welfare: ({ nik, record }, _, { loaders }) =>
    record
      ? welfareOf({ status: 'AVAILABLE', matchMethod: 'HEAD_NIK', record })
      : loaders.matches.load(nik).then(welfareOf),
};

/** Resolves the fields of a family's record; all but the status are null where there is none. */
export const householdWelfare: HouseholdWelfareResolvers = {
  asOf: ({ record }) => record?.snapshotOn ?? null,
  dtsenVersion: ({ record }) => record?.dtsenVersion ?? null,
  decile: ({ record }) => record?.decile ?? null,
  decileHistory: ({ record }, page) => record && pageOfList(record.decileHistory, page),
  familyCardNumberMasked: ({ record }) => record && maskFamilyCardNumber(record.familyCardNumber),
  region: ({ record }) => record && { code: record.regionCode },
  address: ({ record }) => record?.address ?? null,
  members: ({ record }, page) => record && pageOfList(record.members, page),
  formerHeads: ({ record }, page) => record && pageOfList(record.formerHeads, page),
  enrollments: async ({ record }, { program, status, ...page }, { loaders }) => {
    if (!record) return null;
    const all = await loaders.enrollments.load(record);
    return pageWhere(all, page, (one) => isMeant(program, one.program) && isMeant(status, one.status));
  },
};

/** Resolves a member of a family. */
export const householdMember: HouseholdMemberResolvers = { person: ({ nik }) => ({ nik }) };

/** Resolves a head of former days. */
export const formerHead: FormerHeadResolvers = { person: ({ nik }) => ({ nik }) };

function welfareOf(match: Match<HouseholdRecord>): WelfareParent {
  return match.status === 'AVAILABLE' ? match : { status: match.status, matchMethod: null, record: null };
}

function pageWhere<TRecord>(all: readonly TRecord[], page: PageArguments, isWanted: (record: TRecord) => boolean) {
  return pageOfList(all.filter(isWanted), page);
}

function isMeant<TValue>(wanted: TValue | null | undefined, value: TValue): boolean {
  return wanted == null || wanted === value;
}
