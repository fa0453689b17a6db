import { loadedField } from '#platform/column-resolver.ts';
import { pageOfList } from '#platform/connection.ts';
import type { DisbursementResolvers, PkhComponentEntryResolvers, SocialEnrollmentResolvers } from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import type { EnrollmentRecord, RecordId } from '../model.ts';

/** Resolves an enrolment; fields that are missing here are read from the record by name. */
export const socialEnrollment: SocialEnrollmentResolvers = {
  id: hexId,
  beneficiary: ({ beneficiaryNik }) => referenceTo(beneficiaryNik),
  pkhComponents: ({ components }, page) => pageOfList(components, page),
  disbursements: ({ disbursements }, { year, ...page }) =>
    pageOfList(year == null ? disbursements : disbursements.filter((one) => one.year === year), page),
  companion: loadedField({
    loader: ({ loaders }: RoomContext) => loaders.companions,
    key: ({ companionId }: EnrollmentRecord) => companionId,
    value: (companion) => companion,
  }),
};

/** Resolves a component of a PKH entitlement. */
export const pkhComponentEntry: PkhComponentEntryResolvers = { person: ({ personNik }) => ({ nik: personNik }) };

/** Resolves a payment. */
export const disbursement: DisbursementResolvers = { id: hexId };

function hexId({ _id }: { readonly _id: RecordId }): string {
  return _id.toHexString();
}

function referenceTo(nik: string | null): { nik: string } | null {
  return nik === null ? null : { nik };
}
