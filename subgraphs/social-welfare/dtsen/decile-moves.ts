/** How a family's decile moves between two versions of DTSEN, as stages of an aggregation and as a rule. */
import type { PipelineStage } from 'mongoose';
import type { DecileDirection } from '../generated.ts';

/** Two versions by their days of publication, the earlier first. */
export interface VersionPair {
  readonly from: string;
  readonly to: string;
}

/** What the report counts: families by region and by how far they moved. */
export interface MoveGroup {
  readonly _id: { readonly area: string; readonly moved: number };
  readonly families: number;
}

/** Adds `fromDecile`, `toDecile` and `moved`, and keeps the families that both versions rank. */
export function movesBetween({ from, to }: VersionPair): PipelineStage.Project['$project'] {
  return { fromDecile: decileIn(from), toDecile: decileIn(to) };
}

/** Keeps the families that both versions rank; to follow `movesBetween`. */
export const rankedInBoth = { fromDecile: { $gte: 1 }, toDecile: { $gte: 1 } } as const;

/** By how many deciles, upwards positive. */
export const moved = { $subtract: ['$toDecile', '$fromDecile'] } as const;

/** The condition on `moved`. */
export function movedBy(atLeast: number, direction: DecileDirection | null | undefined): Record<string, unknown> {
  const up = { moved: { $gte: atLeast } };
  const down = { moved: { $lte: -atLeast } };
  if (direction == null) return { $or: [up, down] };
  return direction === 'UP' ? up : down;
}

function decileIn(version: string) {
  const isMeant = { $eq: ['$$one.dtsenVersion', version] };
  const entries = { $filter: { input: '$decileHistory', as: 'one', cond: isMeant } };
  return { $arrayElemAt: [{ $map: { input: entries, as: 'entry', in: '$$entry.decile' } }, 0] };
}
