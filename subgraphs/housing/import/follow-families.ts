import { findAll } from '#platform/import/find-all.ts';
import { groupBy } from '#platform/import/group-by.ts';
import { type Unwritten, writeWorks } from '#platform/import/write-documents.ts';
import type { PastAssistance } from '../assistance/recipient-rules.ts';
import type { AssistanceRecord, DwellingRecord, FamilyRecord, HousingModels } from '../model.ts';
import { deriveFamily } from '../shortlist/derive-family.ts';

type Family = Pick<FamilyRecord, '_id' | 'dwellingId' | 'listed' | 'derivedRevision'>;

/**
 * Writes anew what families derive from their houses and their assistance, as `followFamily` does for one. Doing it again
 * changes nothing more.
 */
export async function followFamilies(
  models: HousingModels,
  ids: readonly FamilyRecord['_id'][],
): Promise<Unwritten<never>> {
  if (ids.length === 0) return { forbidden: [], isOutdated: false };
  const families = await findAll<Family>(models.families, { _id: { $in: [...ids] } }, { fields: everyDerivedField });
  const [assistances, dwellings] = await Promise.all([
    findAssistances(models, families),
    findDwellings(models, families),
  ]);
  const works = families.map((before) => {
    const dwelling = dwellings.get(before.dwellingId?.toHexString() ?? '') ?? null;
    const derived = deriveFamily(dwelling, assistances.get(before._id.toHexString()) ?? [], before);
    return { before, after: { _id: before._id, ...derived }, rows: [] };
  });
  return (await writeWorks(models.families as never, works as never, { guard: 'derivedRevision' as never })) as never;
}

const everyDerivedField = {
  ...{ dwellingId: 1, derivedRevision: 1, programs: 1, listed: 1, onWaitingList: 1 },
  ...{ fitBy: 1, unfitBy: 1, failings: 1, lastAidYear: 1 },
} as const;

/** As much of an assistance as its family's derived fields come from. */
export type PastOfFamily = PastAssistance & Pick<AssistanceRecord, 'familyId'>;

/** All assistance of the families, by the family's id. */
export async function findAssistances(
  { assistances }: HousingModels,
  families: readonly Pick<FamilyRecord, '_id'>[],
): Promise<ReadonlyMap<string, readonly PastOfFamily[]>> {
  if (families.length === 0) return new Map();
  const found = await findAll<PastOfFamily>(
    assistances,
    { familyId: { $in: families.map(({ _id }) => _id) } },
    { fields: { familyId: 1, program: 1, status: 1, fiscalYear: 1 }, sort: { familyId: 1, fiscalYear: -1, _id: 1 } },
  );
  return groupBy(found, ({ familyId }) => familyId.toHexString());
}

async function findDwellings({ dwellings }: HousingModels, families: readonly Family[]) {
  const ids = families.flatMap(({ dwellingId }) => dwellingId ?? []);
  const found = await findAll<DwellingRecord>(dwellings, { _id: { $in: ids } });
  return new Map(found.map((dwelling) => [dwelling._id.toHexString(), dwelling]));
}
