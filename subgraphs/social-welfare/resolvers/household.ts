import { loadedField } from '#platform/column-resolver.ts';
import { pageOfList } from '#platform/connection.ts';
import type { HouseholdReference } from '#platform/identity.ts';
import type { Match } from '#platform/match.ts';
import { maskFamilyCardNumber } from '#platform/nik.ts';
import type {
  FormerHeadResolvers,
  HouseholdMemberResolvers,
  HouseholdResolvers,
  HouseholdWelfareEnrollmentsArgs,
  HouseholdWelfareResolvers,
} from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import type { HouseholdRecord } from '../model.ts';
import type { HouseholdParent, WelfareParent } from '../parents.ts';

/** Resolves the register's part of a household. */
export const household: HouseholdResolvers = {
  __resolveReference: (reference) => reference as HouseholdReference, // its key is hidden from clients, never missing
  welfare: loadedField({
    loader: ({ loaders }: RoomContext) => loaders.matches,
    held: heldMatch,
    key: ({ nik }) => nik,
    value: welfareOf,
  }),
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
  enrollments: loadedField({
    loader: ({ loaders }: RoomContext) => loaders.enrollments,
    key: ({ record }: WelfareParent) => record,
    value: (all, { program, status, ...page }: HouseholdWelfareEnrollmentsArgs) =>
      pageOfList(
        all.filter((one) => isMeant(program, one.program) && isMeant(status, one.status)),
        page,
      ),
  }),
};

/** Resolves a member of a family. */
export const householdMember: HouseholdMemberResolvers = { person: ({ nik }) => ({ nik }) };

/** Resolves a head of former days. */
export const formerHead: FormerHeadResolvers = { person: ({ nik }) => ({ nik }) };

function heldMatch({ record }: HouseholdParent): Match<HouseholdRecord> | undefined {
  return record && { status: 'AVAILABLE', matchMethod: 'HEAD_NIK', record };
}

function welfareOf(match: Match<HouseholdRecord>): WelfareParent {
  return match.status === 'AVAILABLE' ? match : { status: match.status, matchMethod: null, record: null };
}

function isMeant<TValue>(wanted: TValue | null | undefined, value: TValue): boolean {
  return wanted == null || wanted === value;
}
