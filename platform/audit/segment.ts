import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChainedLine, chainedLine, hashOf } from './chained-line.ts';
import { readFirstLine } from './lines.ts';

/** The first line of a segment file: where in which chain it stands. */
export interface SegmentHeader {
  readonly kind: 'SEGMENT';
  readonly version: 1;
  /** Id of the chain, random. */
  readonly chain: string;
  /** Number of the segment in the chain, from 1. */
  readonly segment: number;
  /** Number of the first record that the segment takes. */
  readonly firstSeq: number;
  /** When it was opened, ISO 8601 in UTC; no record of the segment before is younger. */
  readonly openedAt: string;
  /** Hash of the last line of the segment before. */
  readonly continues: string;
  /** Hash of this line, which the first record continues. */
  readonly hash: string;
}

/** A segment file of a folder. */
export interface SegmentFile {
  /** The number in its name. */
  readonly number: number;
  readonly path: string;
}

/** Path of a segment's file. */
export function segmentPath(directory: string, number: number): string {
  return join(directory, `${String(number).padStart(6, '0')}.log`);
}

/** The segment files of a folder by their numbers; none where the folder does not exist. */
export async function listSegments(directory: string): Promise<SegmentFile[]> {
  const names = await readdir(directory).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  });
  return names
    .filter((name) => /^\d{6,}\.log$/.test(name))
    .map((name) => ({ number: Number.parseInt(name, 10), path: join(directory, name) }))
    .sort((a, b) => a.number - b.number);
}

/** A header and its line, with the line's end. */
export function createHeader(place: Omit<SegmentHeader, 'kind' | 'version' | 'hash'>): {
  readonly header: SegmentHeader;
  readonly line: string;
} {
  const { chain, segment, firstSeq, openedAt, continues } = place;
  const ordered = { kind: 'SEGMENT', version: 1, chain, segment, firstSeq, openedAt, continues } as const;
  const content = JSON.stringify(ordered).slice(0, -1);
  const hash = hashOf(continues, content);
  return { header: { ...ordered, hash }, line: chainedLine(content, hash) };
}

/** The header that a line holds, or null where it holds none of this version. Its hash is not checked. */
export function headerOf(line: ChainedLine | null): SegmentHeader | null {
  const value = line?.value as Partial<SegmentHeader> | undefined;
  const isHeader =
    value?.kind === 'SEGMENT' &&
    value.version === 1 &&
    typeof value.chain === 'string' &&
    Number.isSafeInteger(value.segment) &&
    Number.isSafeInteger(value.firstSeq) &&
    typeof value.openedAt === 'string' &&
    typeof value.continues === 'string';
  return isHeader ? (value as SegmentHeader) : null;
}

/** The header of a segment file, or null where its first line is none. */
export async function findHeader(path: string): Promise<SegmentHeader | null> {
  return headerOf(await readFirstLine(path));
}
