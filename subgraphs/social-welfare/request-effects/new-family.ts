import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import type { FormerHeadRecord, MemberRecord, Models, RecordId } from '../model.ts';
import type { RequestedMember } from '../requests/model.ts';
import { findFamily } from './change-family.ts';
import type { EffectWork } from './effect.ts';
import { membersFrom, membershipOf } from './family-change.ts';
import { insertOnce } from './insert-once.ts';

/** The persons of a family that the register did not hold; who it holds already stays as described. */
export async function createPersons(
  { persons }: Pick<Models, 'persons'>,
  view: View,
  members: readonly RequestedMember[],
  snapshotOn: string,
): Promise<void> {
  for (const { nik, person } of members) {
    if (person === undefined) continue;
    const { name, sex, birthDate, maritalStatus, occupation } = person;
    // Kemensos has matched them with the civil register before the request came here.
    const described = {
      name,
      sex,
      birthDate,
      maritalStatus,
      occupation,
      dukcapilMatch: 'MATCHED',
      snapshotOn,
    } as const;
    await runInTime(view, (maxTimeMS) =>
      persons.updateOne({ nik }, { $setOnInsert: described }, { upsert: true, maxTimeMS }).exec(),
    );
  }
}

/**
 * A family of its own under that id, unranked; false where the NIK of its head heads another family.
 * @param formerHead the head of the family that it comes from, and `known` its members.
 */
export async function createFamily(
  { models, view, request, on, dtsenVersion }: EffectWork,
  _id: RecordId,
  requested: readonly RequestedMember[],
  formerHead: FormerHeadRecord | null = null,
  known: readonly MemberRecord[] = [],
): Promise<boolean> {
  const headNik = requested.find(({ relationship }) => relationship === 'HEAD')?.nik;
  const { regionCode, address, familyCardNumber } = request.change;
  if (headNik === undefined || familyCardNumber === undefined) return false;
  const formerHeads = formerHead === null ? [] : [formerHead];
  const isMade = await insertOnce(models.households, {
    _id,
    ...membershipOf({ headNik, members: membersFrom(requested, on, known), formerHeads }),
    familyCardNumber,
    regionCode: regionCode ?? request.regionCode,
    snapshotOn: on,
    address: address ?? '',
    dtsenVersion,
    decile: null,
    decileHistory: [],
    activePrograms: [],
    pkhCompanionId: null,
    graduationFlags: [],
  });
  return isMade || (await findFamily(models, view, _id)) !== null;
}
