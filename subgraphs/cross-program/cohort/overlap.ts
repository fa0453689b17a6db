import { HubError } from '#platform/errors.ts';
import type { RoomContext } from '../loaders.ts';
import { showTotal } from './cohort.ts';
import { type FoundCount, minimumCount, type ShownCount, show, withheldGroups } from './disclosure.ts';
import { type Expression, readWhere, type Where } from './expression.ts';
import type { CohortPool, Scope } from './pool.ts';
import { addCounts, cellTally } from './tallies.ts';

/** A named set as it was asked for. */
export interface NamedSet {
  readonly name: string;
  readonly expression: Expression;
}

/** What resolvers of CohortOverlap get. */
export interface OverlapParent {
  readonly sets: readonly NamedSet[];
  readonly scope: Scope;
}

/** A cell as it is shown. */
export interface ShownCell {
  readonly sets: readonly string[];
  readonly count: ShownCount;
  readonly inAll: ShownCount;
}

type Context = Pick<RoomContext, 'cohorts' | 'view'>;

/**
 * The named sets of an argument.
 * @throws {HubError} BAD_USER_INPUT naming the argument: too few or too many, or a name twice.
 */
export function readSets(
  sets: readonly { readonly name: string; readonly where: Where }[],
  argument: string,
  [fewest, most]: readonly [number, number],
  { sources }: Pick<CohortPool, 'sources'>,
): readonly NamedSet[] {
  if (sets.length < fewest || sets.length > most) {
    throw new HubError('BAD_USER_INPUT', `"${argument}" must hold ${fewest} to ${most} sets.`, { argument });
  }
  return sets.map(({ name, where }, n) => {
    const isTaken = sets.findIndex((other) => other.name === name) < n;
    if (isTaken || !/^[\w .:-]{1,60}$/.test(name) || /\d{16}/.test(name)) {
      throw new HubError(
        'BAD_USER_INPUT',
        `"${argument}[${n}].name" must be another name than the others, of 1 to 60 letters, digits and . : _ -.`,
        {
          argument: `${argument}[${n}].name`,
        },
      );
    }
    return { name, expression: readWhere(where, sources, `${argument}[${n}].where`) };
  });
}

/** Everybody, and the cells with those in most sets first. */
export async function cellsOf(
  { sets, scope }: OverlapParent,
  { cohorts, view }: Context,
): Promise<readonly ShownCell[]> {
  const cells = await countCells(sets, scope, cohorts);
  const k = minimumCount(view.caller);
  const total = addCounts(cells);
  const hidden = withheldGroups(cells, total, k);
  return cells
    .map((count, bits): ShownCell & { readonly bits: number } => {
      // An intersection is the sum of its cells: it is told where all of them are.
      const inside = cells.flatMap((_, other) => ((other & bits) === bits ? [other] : []));
      const isTold = inside.every((other) => !hidden.has(other));
      return {
        bits,
        sets: sets.filter((_, n) => (bits & (2 ** n)) !== 0).map(({ name }) => name),
        count: show(count, hidden.has(bits) ? 'SMALL_CELL' : null),
        inAll: show(addCounts(inside.map((other) => cells[other] as FoundCount)), isTold ? null : 'DIFFERENCE'),
      };
    })
    .toSorted((one, other) => other.sets.length - one.sets.length || one.bits - other.bits);
}

/** How many households there are at all. */
export async function everyoneOf({ sets, scope }: OverlapParent, { cohorts, view }: Context): Promise<ShownCount> {
  const total = addCounts(await countCells(sets, scope, cohorts));
  return showTotal(total, total.possible, cohorts, minimumCount(view.caller));
}

async function countCells(
  sets: readonly NamedSet[],
  scope: Scope,
  cohorts: CohortPool,
): Promise<readonly FoundCount[]> {
  const tally = cellTally(sets.map(({ expression }) => expression));
  await cohorts.observe(scope, tally);
  return Array.from({ length: 2 ** sets.length }, (_, bits) =>
    addCounts(tally.found().map((cells) => cells[bits] as FoundCount)),
  );
}
