import { findAll } from '#platform/import/find-all.ts';
import { groupBy } from '#platform/import/group-by.ts';
import type { MeasuredHeight } from '../growth-status.ts';
import type { Models } from '../model.ts';

/** The stored measurements of a family's members. */
export type GrowthOfMembers = (memberNiks: readonly string[]) => readonly MeasuredHeight[];

/** Reads the measurements of all members of the families at once. */
export async function findGrowthOfMembers(
  { growthMeasurements }: Pick<Models, 'growthMeasurements'>,
  families: readonly { readonly headNik: string; readonly memberNiks: readonly string[] }[],
): Promise<GrowthOfMembers> {
  const niks = [...new Set(families.flatMap(({ headNik, memberNiks }) => [headNik, ...memberNiks]))];
  const found = await findAll<MeasuredHeight>(
    growthMeasurements,
    { personNik: { $in: niks } },
    { fields: { _id: 0, personNik: 1, measuredOn: 1, ageMonths: 1, heightForAgeZ: 1, source: 1 } },
  );
  const byPerson = groupBy(found, ({ personNik }) => personNik);
  return (memberNiks) => memberNiks.flatMap((nik) => byPerson.get(nik) ?? []);
}
