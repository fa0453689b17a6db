/** Counts families by who looks after them, and withholds what would tell of a few. Pure. */
import type { VisitCoverage } from '../generated.ts';
import type { VisitedFamily } from './read-visits.ts';

/** Counts of one region before anything is withheld. */
export interface VisitCount {
  readonly regionCode: string;
  families: number;
  byCompanion: number;
  byTeam: number;
  byBoth: number;
  byNobody: number;
  unknown: number;
}

/** Adds families to the counts of their regions; `digits` is the length of the codes that are counted by. */
export function addVisits(counts: Map<string, VisitCount>, families: readonly VisitedFamily[], digits: number): void {
  for (const family of families) {
    const regionCode = family.regionCode.slice(0, digits);
    const count = counts.get(regionCode) ?? emptyCount(regionCode);
    counts.set(regionCode, count);
    count.families += 1;
    count[visitorOf(family)] += 1;
  }
}

/**
 * The counts in the order of the codes, those of a region withheld where one of them is above none and below the minimum.
 * Where a single region were withheld, its counts would be the rest of the region above: the next smallest is withheld too.
 */
export function withholdSmall(counts: readonly VisitCount[], minimumCell: number): readonly VisitCoverage[] {
  const isSmall = (count: VisitCount) =>
    cells.some((cell) => count[cell] > 0 && count[cell] < minimumCell) || count.families < minimumCell;
  const hidden = new Set(counts.filter(isSmall));
  if (hidden.size === 1) {
    const [next] = counts.filter((count) => !hidden.has(count)).toSorted((one, other) => one.families - other.families);
    if (next) hidden.add(next);
  }
  return counts
    .toSorted((one, other) => (one.regionCode < other.regionCode ? -1 : 1))
    .map((count) => (hidden.has(count) ? withheld(count.regionCode) : { ...count, suppressed: false }));
}

const cells = ['byCompanion', 'byTeam', 'byBoth', 'byNobody', 'unknown'] as const;

function visitorOf({ companionId, teamId, isTeamKnown }: VisitedFamily): (typeof cells)[number] {
  if (!isTeamKnown) return 'unknown';
  if (companionId !== null) return teamId === null ? 'byCompanion' : 'byBoth';
  return teamId === null ? 'byNobody' : 'byTeam';
}

function emptyCount(regionCode: string): VisitCount {
  return { regionCode, families: 0, byCompanion: 0, byTeam: 0, byBoth: 0, byNobody: 0, unknown: 0 };
}

function withheld(regionCode: string): VisitCoverage {
  const nothing = { families: null, byCompanion: null, byTeam: null, byBoth: null, byNobody: null, unknown: null };
  return { regionCode, ...nothing, suppressed: true };
}
