import { randomUUID } from 'node:crypto';
import { chainedLine, chainStart, hashOf } from './chained-line.ts';
import type { Disk } from './disk.ts';
import { createDurableFile, type DurableFile } from './durable-file.ts';
import type { ChainEnd } from './load-chain.ts';
import { contentAt, type UnplacedRecord } from './record.ts';
import { createHeader, type SegmentHeader, segmentPath } from './segment.ts';

/** A place in a chain: a record's number and hash. */
export interface ChainPlace {
  readonly seq: number;
  readonly hash: string;
}

/** Writes records to the end of a chain, segment after segment. */
export interface ChainWriter {
  readonly chain: string;
  /** The last record that is on the disk. */
  readonly last: ChainPlace;
  /**
   * Gives the records their places and writes them with one write and one sync; when it rejects, none of them is in the
   * chain. Must not be called again before it has settled. `finished` tells that a segment was finished before them.
   */
  write(records: readonly UnplacedRecord[]): Promise<{ readonly finished: boolean }>;
  /** Rejects where the segment was removed, replaced or cut by somebody else. */
  requireInPlace(): Promise<void>;
  close(): Promise<void>;
}

/** Where a chain is written and when a segment is full. */
export interface ChainWriterOptions {
  readonly disk: Disk;
  readonly directory: string;
  /** A segment of so many bytes takes no further batch. */
  readonly segmentBytes: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A writer that goes on at the end of a chain, or begins a new one. */
export function createChainWriter(options: ChainWriterOptions, end: ChainEnd | null): ChainWriter {
  const { disk, directory, segmentBytes, now } = options;
  const chain = end?.header.chain ?? randomUUID();
  let header: SegmentHeader | null = end?.header ?? null;
  let file: DurableFile | null = end
    ? createDurableFile(disk, segmentPath(directory, end.header.segment), end.bytes)
    : null;
  let last: ChainPlace = end ?? { seq: 0, hash: chainStart };

  /** A segment is full by its size, or when the day (UTC) is over; one without a record never is. */
  function isFull(at: string): boolean {
    if (!header || !file || last.seq < header.firstSeq) return false;
    return file.end >= segmentBytes || header.openedAt.slice(0, 10) !== at.slice(0, 10);
  }

  async function openNextSegment(at: string): Promise<void> {
    const next = createHeader({
      chain,
      segment: (header?.segment ?? 0) + 1,
      firstSeq: last.seq + 1,
      openedAt: at,
      continues: last.hash,
    });
    const nextFile = createDurableFile(disk, segmentPath(directory, next.header.segment), 0);
    await nextFile.append(Buffer.from(next.line));
    await file?.close();
    header = next.header;
    file = nextFile;
    last = { seq: last.seq, hash: next.header.hash };
  }

  return {
    chain,
    get last() {
      return last;
    },
    async write(records) {
      const at = new Date(now()).toISOString();
      const finished = isFull(at);
      if (!file || finished) await openNextSegment(at);
      let { seq, hash } = last;
      let text = '';
      for (const record of records) {
        seq += 1;
        const content = contentAt(seq, at, record);
        hash = hashOf(hash, content);
        text += chainedLine(content, hash);
      }
      await file?.append(Buffer.from(text));
      last = { seq, hash };
      return { finished };
    },
    async requireInPlace() {
      await file?.requireInPlace();
    },
    async close() {
      await file?.close();
    },
  };
}
