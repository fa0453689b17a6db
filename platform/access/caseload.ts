import type { HouseholdReference } from '#platform/identity.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { RoomName } from '#platform/rooms.ts';
import type { View } from './view.ts';

/** Families that a caseload can hold for other ministries to know them: as many as fit into a token. */
export const maxCaseload = 1000;

/**
 * The opaque ids of the families in the caller's own caseload, which the hub tells the other ministries; null where the
 * caller is no field worker of this ministry, or has more families than a token holds.
 * @param load reads the families of a worker or a team by its id.
 */
export async function findCaseload(
  { rows }: View,
  room: RoomName,
  pseudonyms: Pseudonyms,
  load: (id: string) => Promise<readonly HouseholdReference[]>,
): Promise<string[] | null> {
  if (rows.kind !== 'caseload' || rows.ministry !== room) return null;
  const families = await load(rows.id);
  return families.length > maxCaseload ? null : families.map(({ nik }) => pseudonyms.idOf('household', nik));
}
