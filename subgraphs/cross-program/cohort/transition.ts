import type { RoomContext } from '../loaders.ts';
import { type FoundCount, minimumCount, type ShownCount, show, withheldGroups } from './disclosure.ts';
import type { Expression } from './expression.ts';
import type { NamedSet } from './overlap.ts';
import type { Scope } from './pool.ts';
import { addCounts, moveTally } from './tallies.ts';

/** What resolvers of CohortTransition get. */
export interface TransitionParent {
  readonly from: readonly NamedSet[];
  readonly to: readonly NamedSet[];
  readonly followed: Expression;
  readonly scope: Scope;
}

/** A move as it is shown. */
export interface ShownMove {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: ShownCount;
}

/** The moves of anybody, in the order of the states; those that start in none of them come last. */
export async function movesOf(
  { from, to, followed, scope }: TransitionParent,
  { cohorts, view }: Pick<RoomContext, 'cohorts' | 'view'>,
): Promise<readonly ShownMove[]> {
  const expressionsOf = (sets: readonly NamedSet[]) => sets.map(({ expression }) => expression);
  const tally = moveTally(followed, expressionsOf(from), expressionsOf(to));
  await cohorts.observe(scope, tally);
  const moves = [...from, null].flatMap((before, row) =>
    [...to, null].map((after, column) => ({
      from: before?.name ?? null,
      to: after?.name ?? null,
      count: addCounts(tally.found().map((part) => part[row]?.[column] as FoundCount)),
    })),
  );
  const counts = moves.map(({ count }) => count);
  const hidden = withheldGroups(counts, addCounts(counts), minimumCount(view.caller));
  return moves
    .map((move, n) => ({ ...move, count: show(move.count, hidden.has(n) ? 'SMALL_CELL' : null) }))
    .filter((_, n) => (counts[n] as FoundCount).possible > 0);
}
