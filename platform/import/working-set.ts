/** The documents that a batch of rows is about, as they are stored and as the rows make them, row after row. */
import type { RowOutcome } from './import-type.ts';
import type { RowProblem } from './row-problem.ts';

/** A document that rows of a batch change. */
export interface Work<TRecord> {
  /** As it is stored; null where it is new. */
  readonly before: TRecord | null;
  /** As it shall be. Names of the stored document that it leaves out stay as they are. */
  after: TRecord;
  /** Positions in the batch of the rows that it comes from. */
  readonly rows: number[];
}

/** The documents of a batch by their keys. */
export type WorkingSet<TRecord> = Map<string, Work<TRecord>>;

/** Lets a row change a document of the set; the rows before it have changed it already. */
export function applyRow<TRecord>(
  works: WorkingSet<TRecord>,
  key: string,
  row: number,
  stored: TRecord | null,
  change: (current: TRecord | null) => TRecord,
): Work<TRecord> {
  let work = works.get(key);
  if (work === undefined) {
    work = { before: stored, after: change(stored), rows: [] };
    works.set(key, work);
  } else {
    work.after = change(work.after);
  }
  work.rows.push(row);
  return work;
}

/** What became of each row: refused, or written where any document that it is part of is new or differs. */
export function outcomesOf(
  count: number,
  problems: ReadonlyMap<number, readonly RowProblem[]>,
  sets: readonly Iterable<Work<unknown>>[],
): RowOutcome[] {
  const outcomes = new Array<RowOutcome>(count).fill('UNCHANGED');
  for (const works of sets) {
    for (const { before, after, rows } of works) {
      if (before !== null && differingFields(before as object, after as object) === null) continue;
      for (const row of rows) outcomes[row] = 'WRITTEN';
    }
  }
  for (const [row, found] of problems) outcomes[row] = found;
  return outcomes;
}

/** The fields by which a stored document differs from what it shall be; null where it is the same. */
export function differingFields<TRecord extends object>(before: TRecord, after: TRecord): Partial<TRecord> | null {
  if (before === after) return null;
  const differing: Partial<TRecord> = {};
  let differs = false;
  for (const name of Object.keys(after) as (keyof TRecord & string)[]) {
    if (name === '_id' || isSame(before[name], after[name])) continue;
    differing[name] = after[name];
    differs = true;
  }
  return differs ? differing : null;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, n) => isSame(item, other[n]));
  }
  if (hasEquals(one)) return one.equals(other);
  if (one instanceof Date) return other instanceof Date && one.getTime() === other.getTime();
  const [names, otherNames] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === otherNames.length &&
    names.every((name) => isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]))
  );
}

// An id of MongoDB.
function hasEquals(value: object): value is { equals(other: object): boolean } {
  return '_bsontype' in value && 'equals' in value;
}
