import { runInTime } from '#platform/access/run-in-time.ts';
import type { FamilyRelationship } from '../generated.ts';
import { changeFamily } from './change-family.ts';
import type { Effect, EffectWork } from './effect.ts';
import { type FamilyChange, membershipOf, rankOf, withRelationship } from './family-change.ts';
import { moveRecords } from './records-of-family.ts';

const personFields = { NAME: 'name', OCCUPATION: 'occupation', MARITAL_STATUS: 'maritalStatus' } as const;

/** Writes the corrected field of the family or of one of its members. */
export const correct: Effect = async (work) => {
  const { models, view, request, on, dtsenVersion } = work;
  const { field, value, personNik } = request.change;
  if (field === undefined || value === undefined) return false;
  if (field !== 'ADDRESS' && field !== 'RELATIONSHIP') {
    await describe(work, personFields[field], value);
  }
  const changed = await changeFamily(models, view, idsOf(work), (family): FamilyChange => {
    const ranked = { ...rankOf(family, request.decile, dtsenVersion), snapshotOn: on };
    if (field === 'ADDRESS') return { ...ranked, address: value };
    if (field !== 'RELATIONSHIP' || personNik == null || personNik === family.headNik) return ranked;
    return { ...ranked, ...membershipOf(withRelationship(family, personNik, value as FamilyRelationship)) };
  });
  return changed !== null;
};

/** Lets the family reside elsewhere, and all its records with it. */
export const move: Effect = async (work) => {
  const { models, view, request, on, dtsenVersion } = work;
  const { regionCode, address } = request.change;
  if (regionCode === undefined || address === undefined) return false;
  const changed = await changeFamily(models, view, idsOf(work), (family) => ({
    ...rankOf(family, request.decile, dtsenVersion),
    regionCode,
    address,
    snapshotOn: on,
  }));
  if (changed === null) return false;
  const { _id } = changed.family;
  await moveRecords(models, view, _id, { householdId: _id, regionCode: changed.family.regionCode });
  return true;
};

/** Whom a request changes, for `changeFamily`. */
export function idsOf({ request }: EffectWork) {
  return { requestId: request._id, householdId: request.householdId };
}

async function describe({ models, view, request }: EffectWork, field: string, value: string): Promise<void> {
  const { personNik } = request.change;
  if (personNik == null) return;
  await runInTime(view, (maxTimeMS) =>
    models.persons.updateOne({ nik: personNik }, { $set: { [field]: value } }, { maxTimeMS }).exec(),
  );
}
