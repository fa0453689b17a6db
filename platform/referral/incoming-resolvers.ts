import {
  type Connection,
  createConnection,
  type PageArguments,
  pageOfList,
  requirePage,
} from '#platform/connection.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import type { IncomingContext, ReadFamily } from './incoming-context.ts';
import type { IncomingFilter } from './incoming-list.ts';
import type { IncomingReferralRecord } from './incoming-model.ts';

/** The fields of an incoming referral that its record does not hold under their own names. */
export const incomingReferral = {
  id: ({ _id }: IncomingReferralRecord) => _id.toHexString(),
  household: ({ headNik }: IncomingReferralRecord) => ({ nik: headNik }),
  isRegistered: ({ familyId }: IncomingReferralRecord) => familyId !== null,
  region: ({ regionCode }: IncomingReferralRecord) => ({ code: regionCode }),
  answerReason: ({ status, history }: IncomingReferralRecord) =>
    status === 'ACCEPTED' || status === 'DECLINED' ? (history.at(-1)?.reason ?? null) : null,
  effectDone: ({ effect }: IncomingReferralRecord) => (effect === 'NONE' ? null : effect === 'DONE'),
  history: ({ history }: IncomingReferralRecord, page: PageArguments) => pageOfList(history, page),
};

/** A page of the incoming referrals that the caller may see. */
export async function listIncoming(
  { reads }: IncomingContext,
  { filter, ...pageArguments }: PageArguments & { readonly filter?: IncomingFilter | null },
): Promise<Connection<IncomingReferralRecord>> {
  const page = requirePage(pageArguments, regionalKeyLength);
  return createConnection(await reads.list(filter ?? {}, page), page, regionalKey);
}

/** A page of the incoming referrals of a family; null where the register has no record of it. */
export async function incomingOfFamily(
  { ofFamily }: IncomingContext,
  family: ReadFamily | null,
  page: PageArguments,
): Promise<Connection<IncomingReferralRecord> | null> {
  return family && pageOfList(await ofFamily.load(family), page);
}
