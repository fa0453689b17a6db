import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import { keyOfNik, nikOfKey } from '#platform/cohort/household-key.ts';
import type { KeySet } from '#platform/cohort/key-set.ts';
import { PackedKeysError, unpackKeys } from '#platform/cohort/pack-keys.ts';
import { maxKeys } from '#platform/cohort/read-key-page.ts';
import { HubError } from '#platform/errors.ts';
import { chooseMatches, matchFields } from '#platform/match.ts';
import type { Access } from '../access.ts';
import type { HouseholdRecord, Models } from '../model.ts';

/** Columns of numbers as the schema's `HouseholdHeads` tells them. */
export interface HouseholdHeads {
  readonly heads: string;
  readonly regions: string;
}

type Family = Pick<
  HouseholdRecord,
  '_id' | 'headNik' | 'memberNiks' | 'formerHeads' | 'matchNiks' | 'snapshotOn' | 'regionCode'
>;

const niksInCommand = 10_000;
const absent = -1;

/**
 * To which households packed NIKs belong, as far as the caller may see them.
 * @throws {HubError} BAD_USER_INPUT naming `niks` where they are not packed keys.
 */
export async function findHeads(
  { households }: Pick<Models, 'households'>,
  access: Access,
  view: View,
  packed: string,
): Promise<HouseholdHeads> {
  const everyFamily = createScopedCollection(households, () => everyRow, view);
  const families = createScopedCollection(households, () => access.families, view);
  const keys = unpack(packed);
  const heads = new Float64Array(keys.length).fill(absent);
  const regions = new Float64Array(keys.length).fill(absent);
  for (let start = 0; start < keys.length; start += niksInCommand) {
    const niks = [...keys.subarray(start, start + niksInCommand)].map(nikOfKey);
    const fields = { ...matchFields, regionCode: 1 } as const;
    // Whose household is meant does not depend on who asks; whether it is told does.
    const matches = chooseMatches(niks, await everyFamily.find<Family>({ matchNiks: { $in: niks } }, { fields }));
    const meant = matches.map((match) => (match.status === 'AVAILABLE' ? match.record : null));
    const visible = access.isWhole ? null : await visibleOf(meant);
    meant.forEach((family, n) => {
      if (family === null || visible?.has(family._id.toHexString()) === false) return;
      heads[start + n] = keyOfNik(family.headNik);
      regions[start + n] = Number(family.regionCode);
    });
  }
  return { heads: textOf(heads), regions: textOf(regions) };

  async function visibleOf(meant: readonly (Family | null)[]): Promise<ReadonlySet<string>> {
    const ids = meant.flatMap((family) => family?._id ?? []);
    const seen = await families.find<Pick<Family, '_id'>>({ _id: { $in: ids } }, { fields: { _id: 1 } });
    return new Set(seen.map(({ _id }) => _id.toHexString()));
  }
}

function unpack(packed: string): KeySet {
  try {
    const keys = unpackKeys(packed);
    if (keys.length <= maxKeys) return keys;
  } catch (fault) {
    if (!(fault instanceof PackedKeysError)) throw fault;
  }
  throw new HubError('BAD_USER_INPUT', `"niks" must be at most ${maxKeys} packed NIKs.`, { argument: 'niks' });
}

function textOf(column: Float64Array): string {
  return Buffer.from(column.buffer).toString('base64');
}
