import type { ImportReference } from '#platform/import/reference.ts';
import type { Database } from '#platform/mongo.ts';
import { loadRegions } from '#population/reference/regions.ts';
import { CommandFailure } from '../failure.ts';

/** What rows are held against, and what it has noticed. */
export interface LoadedReference extends ImportReference {
  /** Numbers whose first six digits are no district's code of today. */
  foreignNiks(): number;
}

/**
 * Loads the table of regions: the register's own, or the nation's where the register keeps none.
 * @param own the register's table, or null.
 * @throws {CommandFailure} where the register's own table is empty.
 */
export async function loadReference(
  own: { readonly database: Database; readonly collection: string } | null,
  { importId, startedAt }: Pick<ImportReference, 'importId' | 'startedAt'>,
): Promise<LoadedReference> {
  const nation = loadRegions();
  const districts = new Set(nation.districts.map(({ code }) => code));
  const villages = own === null ? nationalVillages(nation) : await ownVillages(own.database, own.collection);
  let foreign = 0;
  return {
    importId,
    startedAt,
    today: new Date(Date.now() + jakartaOffsetMs).toISOString().slice(0, 10),
    hasVillage: (code) => villages.has(code),
    hasDistrict: (code) => districts.has(code),
    warnOfDistrict: () => {
      foreign += 1;
    },
    foreignNiks: () => foreign,
  };
}

/** The ministries' day begins in Jakarta. */
const jakartaOffsetMs = 7 * 3_600_000;

function nationalVillages({ regencies, villagesOf }: ReturnType<typeof loadRegions>): ReadonlySet<string> {
  return new Set(regencies.flatMap(({ code }) => villagesOf(code).map((village) => village.code)));
}

async function ownVillages(database: Database, collection: string): Promise<ReadonlySet<string>> {
  const found = await database
    .collection<{ _id: string }>(collection)
    .find({ level: 'VILLAGE' } as never, { projection: { _id: 1 } })
    .toArray();
  if (found.length > 0) return new Set(found.map(({ _id }) => _id));
  throw new CommandFailure(
    'The register has no table of regions, which villages are held against. Import it first: hub import social-welfare regions <file>.',
  );
}
