/** Brings the lines of a CSV file together that make one row, such as the members of a family. */
import type { NestedRows } from '#platform/import/import-type.ts';
import type { RawRow } from '#platform/import/read-row.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import type { ParsedRecord } from './csv-format.ts';
import type { Frame } from './frame-records.ts';

/** A row with the records that it comes from. */
export interface Candidate {
  readonly frames: readonly Frame[];
  /** The row as the file has it; null where a record could not be read. */
  readonly raw: RawRow | null;
  /** What is wrong already. */
  readonly problems: readonly RowProblem[];
}

/** A row of each record. */
export function singleCandidates(frames: readonly Frame[], parsed: readonly ParsedRecord[]): Candidate[] {
  return frames.map((frame, n) => candidateOf(frame, parsed[n] as ParsedRecord));
}

/** Most lines that make one row: more are no family. */
const mostLines = 500;

interface Group {
  readonly key: string;
  readonly frames: Frame[];
  /** The records of the frames; null where one could not be read. */
  readonly lines: (RawRow | null)[];
  readonly problems: RowProblem[];
}

/**
 * A row of the records that follow one another with the same value in the grouping column. A record that cannot be read
 * belongs to the row whose value is found in it: a row is taken in whole or not at all.
 * @param isEnd false where records are to follow: the last row is then left out, for it may go on.
 */
export function groupedCandidates(
  frames: readonly Frame[],
  parsed: readonly ParsedRecord[],
  nested: NestedRows,
  ownFields: readonly string[],
  isEnd: boolean,
): Candidate[] {
  const groups: Group[] = [];
  frames.forEach((frame, n) => {
    const record = parsed[n] as ParsedRecord;
    const last = groups.at(-1);
    if ('fault' in record) {
      const belongs = last !== undefined && last.key !== '' && frame.bytes.includes(last.key);
      const group = belongs ? last : openGroup(groups, '');
      group.problems.push({ field: 'row', reason: record.fault, at: group.frames.length });
      add(group, frame, null);
      return;
    }
    const key = String(record.raw[nested.groupedBy] ?? '').trim();
    const goesOn = last !== undefined && key !== '' && last.key === key && last.frames.length < mostLines;
    add(goesOn ? last : openGroup(groups, key, unreadBefore(groups, key)), frame, record.raw);
  });
  const complete = isEnd ? groups : groups.slice(0, -1);
  return complete.map((group) => familyOf(group, nested, ownFields));
}

// Records right before that could not be read and hold the key: the first lines of the row that now begins.
function unreadBefore(groups: Group[], key: string): Group[] {
  const unread: Group[] = [];
  for (let last = groups.at(-1); key !== '' && last !== undefined && isUnread(last, key); last = groups.at(-1)) {
    unread.unshift(last);
    groups.pop();
  }
  return unread;
}

function isUnread({ lines, frames }: Group, key: string): boolean {
  return lines.length === 1 && lines[0] === null && frames[0]?.bytes.includes(key) === true;
}

function openGroup(groups: Group[], key: string, before: readonly Group[] = []): Group {
  const problems = before.flatMap((group, at) => group.problems.map((problem) => ({ ...problem, at })));
  const group: Group = { key, frames: before.flatMap(({ frames }) => frames), lines: before.map(() => null), problems };
  groups.push(group);
  return group;
}

function add(group: Group, frame: Frame, line: RawRow | null): void {
  group.frames.push(frame);
  group.lines.push(line);
}

function familyOf({ frames, lines, problems }: Group, nested: NestedRows, ownFields: readonly string[]): Candidate {
  const [first] = lines;
  if (problems.length > 0 || first === null || first === undefined) return { frames, raw: null, problems };
  const raw: Record<string, unknown> = {};
  for (const field of ownFields) {
    raw[field] = first[field];
    const at = lines.findIndex((line) => line?.[field] !== first[field]);
    if (at >= 0) problems.push({ field, reason: 'differs from the first line of the family', at });
  }
  if (lines.length >= mostLines) problems.push({ field: nested.groupedBy, reason: `is on ${mostLines} lines or more` });
  raw[nested.name] = lines;
  return { frames, raw, problems };
}

function candidateOf(frame: Frame, record: ParsedRecord): Candidate {
  return 'raw' in record
    ? { frames: [frame], raw: record.raw, problems: [] }
    : { frames: [frame], raw: null, problems: [{ field: 'row', reason: record.fault }] };
}
