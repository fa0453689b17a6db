/** Lines of context around each change. */
const context = 3;

/** Beyond so many differing lines one long change is shown instead of the smallest one. */
const mostEdits = 600;

/** A line of either text: kept, removed from the first, or added by the second. */
interface Edit {
  readonly mark: ' ' | '-' | '+';
  readonly line: string;
}

/** The difference of two texts in the unified format, without the names of files; empty where they are equal. */
export function unifiedDiff(from: string, to: string): string {
  const edits = editsBetween(linesOf(from), linesOf(to));
  return hunksOf(edits)
    .map(([start, end]) => writeHunk(edits, start, end))
    .join('');
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function editsBetween(from: readonly string[], to: readonly string[]): readonly Edit[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const [middleFrom, middleTo] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  return [
    ...from.slice(0, start).map(kept),
    ...(shortestEdits(middleFrom, middleTo) ?? [...middleFrom.map(removed), ...middleTo.map(added)]),
    ...from.slice(from.length - end).map(kept),
  ];
}

/** The fewest edits (Myers, "An O(ND) Difference Algorithm", 1986), or null where there are too many. */
function shortestEdits(from: readonly string[], to: readonly string[]): Edit[] | null {
  const most = Math.min(from.length + to.length, mostEdits);
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    // Only the diagonals that this round may come from.
    trace.push(new Map([...reached].filter(([diagonal]) => Math.abs(diagonal) <= edits + 1)));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(reached, diagonal, edits) ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= from.length && x - diagonal >= to.length) return walkBack(trace, from, to);
    }
  }
  return null;
}

function walkBack(trace: readonly Map<number, number>[], from: readonly string[], to: readonly string[]): Edit[] {
  const backward: Edit[] = [];
  let x = from.length;
  let y = to.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reached = trace[edits] as Map<number, number>;
    const diagonal = x - y;
    const isInsertion = isDown(reached, diagonal, edits);
    const beforeDiagonal = isInsertion ? diagonal + 1 : diagonal - 1;
    const beforeX = edits === 0 ? 0 : at(reached, beforeDiagonal);
    const beforeY = edits === 0 ? 0 : beforeX - beforeDiagonal;
    while (x > beforeX && y > beforeY) {
      backward.push(kept(from[x - 1] as string));
      x -= 1;
      y -= 1;
    }
    if (edits === 0) break;
    backward.push(isInsertion ? added(to[y - 1] as string) : removed(from[x - 1] as string));
    x = beforeX;
    y = beforeY;
  }
  return backward.reverse();
}

function isDown(reached: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && at(reached, diagonal - 1) < at(reached, diagonal + 1);
}

function at(reached: ReadonlyMap<number, number>, diagonal: number): number {
  return reached.get(diagonal) ?? -1;
}

/** Where hunks start and end: changes with their context, joined where these touch. */
function hunksOf(edits: readonly Edit[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = [];
  edits.forEach(({ mark }, place) => {
    if (mark === ' ') return;
    const start = Math.max(0, place - context);
    const end = Math.min(edits.length, place + context + 1);
    const before = hunks.at(-1);
    if (before && start <= before[1]) before[1] = end;
    else hunks.push([start, end]);
  });
  return hunks;
}

function writeHunk(edits: readonly Edit[], start: number, end: number): string {
  const before = edits.slice(0, start);
  const hunk = edits.slice(start, end);
  const range = (own: '-' | '+') => {
    const length = hunk.filter(({ mark }) => mark !== (own === '-' ? '+' : '-')).length;
    const first = before.filter(({ mark }) => mark !== (own === '-' ? '+' : '-')).length + (length === 0 ? 0 : 1);
    return length === 1 ? `${first}` : `${first},${length}`;
  };
  return [`@@ -${range('-')} +${range('+')} @@`, ...hunk.map(({ mark, line }) => `${mark}${line}`), ''].join('\n');
}

const kept = (line: string): Edit => ({ mark: ' ', line });
const removed = (line: string): Edit => ({ mark: '-', line });
const added = (line: string): Edit => ({ mark: '+', line });
