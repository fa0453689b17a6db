import type { HouseholdRecord, Models, RecordId } from '../model.ts';

/** A person of the register whom another register lists: the family, and the person as one of its own. */
export interface Hit {
  readonly nik: string;
  readonly householdId: RecordId;
  readonly regionCode: string;
}

type Listing = Pick<HouseholdRecord, '_id' | 'headNik' | 'memberNiks' | 'regionCode'>;

interface Beneficiary {
  readonly householdId: RecordId;
  readonly regionCode: string;
  readonly beneficiaryNik: string;
}

/**
 * Every family that lists one of the NIKs as its head or a member, or in whose name one of them receives a programme.
 * A former head is none of the family's any more.
 */
export async function findHits(
  { households, enrollments }: Pick<Models, 'households' | 'enrollments'>,
  niks: readonly string[],
): Promise<readonly Hit[]> {
  const wanted = new Set(niks);
  const [families, beneficiaries] = await Promise.all([
    households
      .find({ matchNiks: { $in: [...wanted] } }, { headNik: 1, memberNiks: 1, regionCode: 1 })
      .lean<Listing[]>()
      .exec(),
    enrollments
      .find(
        { beneficiaryNik: { $in: [...wanted] }, status: { $ne: 'EXITED' } },
        { householdId: 1, regionCode: 1, beneficiaryNik: 1 },
      )
      .lean<Beneficiary[]>()
      .exec(),
  ]);
  const hits = new Map<string, Hit>();
  const add = (hit: Hit) => hits.set(`${hit.householdId.toHexString()} ${hit.nik}`, hit);
  for (const { _id, headNik, memberNiks, regionCode } of families) {
    for (const nik of new Set([headNik, ...memberNiks])) {
      if (wanted.has(nik)) add({ nik, householdId: _id, regionCode });
    }
  }
  for (const { beneficiaryNik, householdId, regionCode } of beneficiaries) {
    add({ nik: beneficiaryNik, householdId, regionCode });
  }
  return [...hits.values()];
}
