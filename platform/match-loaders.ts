import type { Loader } from '#platform/loader.ts';
import { chooseMatches, type IdentifiedRecord, type Match, withholdHidden } from '#platform/match.ts';
import { createTextLoader, type FindRows } from '#platform/row-loaders.ts';

/** How one caller's records of families are found by NIK. */
export interface FamilyLookup<TRecord extends IdentifiedRecord> {
  /** Every record within the caller's rows that one of the NIKs may mean. */
  readonly findFamilies: FindRows<string, TRecord>;
  /** Whose every record is that one of the NIKs may mean, the caller's or not; null where the caller may read all. */
  readonly findKeys: FindRows<string, IdentifiedRecord> | null;
}

/** Matches of NIKs with a ministry's records of families, for one request. */
export interface MatchLoaders<TRecord> {
  /** By a NIK of a household that somebody who knows it refers to: a record that may not be read is WITHHELD. */
  readonly matches: Loader<string, Match<TRecord>>;
  /** By a NIK that may be made up: a record that may not be read is as unknown as one that is not there. */
  readonly visibleMatches: Loader<string, Match<TRecord>>;
}

/** The match loaders of one caller; the same loader twice where the caller may read every record. */
export function createMatchLoaders<TRecord extends IdentifiedRecord>({
  findFamilies,
  findKeys,
}: FamilyLookup<TRecord>): MatchLoaders<TRecord> {
  const matchVisible = async (niks: readonly string[]) => chooseMatches(niks, await findFamilies(niks));
  const visibleMatches = createTextLoader(matchVisible);
  if (findKeys === null) return { matches: visibleMatches, visibleMatches };

  const matches = createTextLoader(async (niks: readonly string[]) => {
    const visible = await matchVisible(niks);
    // Who heads a record that may be read is found. Anybody else may be meant by a record that may not.
    const unsure = niks.filter((_, n) => !isOfHead(visible[n] as Match<TRecord>));
    if (unsure.length === 0) return visible;
    const found = chooseMatches(unsure, await findKeys(unsure));
    const meant = new Map(unsure.map((nik, n) => [nik, found[n] as Match<IdentifiedRecord>]));
    return niks.map((nik, n) => {
      const own = visible[n] as Match<TRecord>;
      const other = meant.get(nik);
      return other === undefined ? own : withholdHidden(own, other);
    });
  });
  return { matches, visibleMatches };
}

function isOfHead(match: Match<unknown>): boolean {
  return match.status === 'AVAILABLE' && match.matchMethod === 'HEAD_NIK';
}
