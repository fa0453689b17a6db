import { stat } from 'node:fs/promises';
import { chainStart, continuesFrom } from './chained-line.ts';
import type { FaultKind, FaultList } from './faults.ts';
import { readFirstLine } from './lines.ts';
import { headerOf, listSegments, type SegmentFile, type SegmentHeader } from './segment.ts';
import type { OrderCheck } from './verify-order.ts';
import type { SealCheck } from './verify-seals.ts';

/** A segment file as it was when the verification began. */
export interface MeasuredSegment extends SegmentFile {
  readonly size: number;
  /** Null where the first line is no header. */
  readonly header: SegmentHeader | null;
  /** False where there is no header, or it was changed after it was written. */
  readonly isHeaderSound: boolean;
}

/** The segment files of a folder with their lengths and headers. */
export async function measureSegments(directory: string): Promise<MeasuredSegment[]> {
  const measured: MeasuredSegment[] = [];
  for (const file of await listSegments(directory)) {
    const { size } = await stat(file.path);
    const line = await readFirstLine(file.path);
    const header = headerOf(line);
    const isHeaderSound = line !== null && header !== null && continuesFrom(header.continues, line);
    measured.push({ ...file, size, header, isHeaderSound });
  }
  return measured;
}

/** The segments in the order that their headers state; a file that bears another segment's number is told to the list. */
export function inChainOrder(segments: readonly MeasuredSegment[], faults: FaultList): MeasuredSegment[] {
  for (const segment of segments) {
    const { number } = segment;
    if (placeOf(segment) === number) continue;
    const message = `The file of segment ${number} holds segment ${placeOf(segment)}.`;
    faults.add({ kind: 'REORDERED', segment: number, line: 1, seq: segment.header?.firstSeq ?? null, message });
  }
  return segments.toSorted((a, b) => placeOf(a) - placeOf(b) || a.number - b.number);
}

/** Checks that a segment follows the one before, and sets the order check behind its header. */
export function enterSegment(
  segment: MeasuredSegment,
  before: MeasuredSegment | null,
  {
    chain,
    order,
    seals,
    faults,
    isBeingWritten,
  }: {
    readonly chain: string | null;
    readonly order: OrderCheck;
    readonly seals: SealCheck;
    readonly faults: FaultList;
    readonly isBeingWritten: boolean;
  },
): void {
  const end = order.end();
  const { number, header, isHeaderSound } = segment;
  const report = (kind: FaultKind, place: number, line: number | null, seq: number | null, message: string) =>
    faults.add({ kind, segment: place, line, seq, message });

  if (!header) {
    const isBeingMade = segment.size === 0 || isBeingWritten;
    if (!isBeingMade) report('BAD_HEADER', number, 1, null, 'The first line is no header.');
    order.restart(end.seq + 1, null);
    return;
  }
  if (!isHeaderSound) report('BAD_HEADER', number, 1, null, 'The header was changed after it was written.');
  else if (header.chain !== chain) report('BAD_HEADER', number, 1, null, 'The segment belongs to another chain.');

  const { firstSeq, continues } = header;
  const place = placeOf(segment);
  if (!before) {
    if (place > 1) seals.requireRetired({ segment: place - 1, lastSeq: firstSeq - 1, endHash: continues });
    else if (isHeaderSound && (firstSeq !== 1 || continues !== chainStart)) {
      report('BAD_HEADER', number, 1, null, 'The header of the first segment continues something.');
    }
  } else if (place > placeOf(before) + 1) {
    const gone = `between segments ${placeOf(before)} and ${place}`;
    report(
      'SEGMENT_MISSING',
      place - 1,
      null,
      end.seq + 1,
      `${range(end.seq + 1, firstSeq - 1)} gone: no file ${gone}.`,
    );
  } else if (place === placeOf(before)) {
    report('INSERTED', number, 1, firstSeq, `Another file holds segment ${place} too.`);
  } else if (isHeaderSound && firstSeq > end.seq + 1) {
    const which = range(end.seq + 1, firstSeq - 1);
    report('REMOVED', before.number, null, end.seq + 1, `${which} missing at the end of the segment.`);
  } else if (isHeaderSound && firstSeq <= end.seq) {
    const which = range(firstSeq, end.seq);
    report('INSERTED', before.number, null, firstSeq, `${which} one too many at the end of the segment.`);
  } else if (isHeaderSound && end.hash !== null && continues !== end.hash) {
    const message = `Record ${end.seq} is not the one that segment ${place} continues: it was changed and got a new hash.`;
    report('CHANGED', before.number, null, end.seq, message);
  }
  order.restart(isHeaderSound || !before ? firstSeq : end.seq + 1, header.hash);
}

/** The number that a segment states, or its file's where its header is not to be believed. */
function placeOf({ header, isHeaderSound, number }: MeasuredSegment): number {
  return header && isHeaderSound ? header.segment : number;
}

function range(from: number, to: number): string {
  return from === to ? `Record ${from} is` : `Records ${from} to ${to} are`;
}
