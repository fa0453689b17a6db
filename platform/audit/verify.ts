import type { KeyObject } from 'node:crypto';
import { parseChainedLine } from './chained-line.ts';
import { keyIdOf } from './checkpoint.ts';
import { type AuditFault, createFaultList, type FaultList } from './faults.ts';
import { readLines } from './lines.ts';
import { isFolderLocked } from './lock.ts';
import {
  createSubjectIndexBuilder,
  findIndexHeader,
  isSubjectIndexSound,
  type SubjectIndexBuilder,
} from './subject-index.ts';
import { checkpointBytes, readSoundCheckpoints } from './verify-checkpoints.ts';
import { createOrderCheck, type OrderCheck } from './verify-order.ts';
import { createSealCheck } from './verify-seals.ts';
import { enterSegment, inChainOrder, type MeasuredSegment, measureSegments } from './verify-segments.ts';

/** A record's number and hash, kept elsewhere: from a checkpoint in the process log, say. */
export interface AuditAnchor {
  readonly seq: number;
  readonly hash: string;
}

/** What a verification found. */
export interface Verification {
  /** Id of the chain, or null where no header could be read. */
  readonly chain: string | null;
  /** In the order of their places; of more than a thousand the first found. */
  readonly faults: readonly AuditFault[];
  /** All faults, also those that are not listed. */
  readonly faultCount: number;
  readonly records: number;
  /** Numbers of the first and the last record; null where there is none. */
  readonly firstSeq: number | null;
  readonly lastSeq: number | null;
  readonly checkpoints: number;
  /** How many records at the end no checkpoint covers yet: that they are as they were written cannot be shown. */
  readonly unsealed: number;
}

/** What a verification needs beside the folder. */
export interface VerifyOptions {
  /** Every key that ever signed a checkpoint of the chain. */
  readonly publicKeys: readonly KeyObject[];
  readonly anchors?: readonly AuditAnchor[];
  /** How long records may wait for a checkpoint, as the writer was told; default 60 s. */
  readonly maxUnsealedMs?: number;
  /** Gets the bytes read so far, and the bytes there are. */
  readonly onProgress?: (read: number, total: number) => void;
}

/** Reads a whole chain, also while it is being written, and tells everything that is wrong with it. */
export async function verifyAuditLog(directory: string, options: VerifyOptions): Promise<Verification> {
  const { publicKeys, anchors = [], maxUnsealedMs = 60_000, onProgress } = options;
  const faults = createFaultList();
  const isBeingWritten = await isFolderLocked(directory);
  // Checkpoints first: all that they cover is in the segments by the time those are listed.
  const bytes = await checkpointBytes(directory);
  const segments = inChainOrder(await measureSegments(directory), faults);
  const chain = segments.find(({ isHeaderSound }) => isHeaderSound)?.header?.chain ?? null;
  const keys = new Map(publicKeys.map((key) => [keyIdOf(key), key]));
  const checkpoints = readSoundCheckpoints(directory, { bytes, chain, keys, isBeingWritten }, faults);
  const seals = await createSealCheck(checkpoints, anchors, maxUnsealedMs, faults);
  const order = createOrderCheck(faults, seals.settle);

  const total = segments.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  let finished: {
    readonly segment: MeasuredSegment;
    readonly builder: SubjectIndexBuilder;
    readonly faults: number;
  } | null = null;
  for (const [index, segment] of segments.entries()) {
    const faultsBefore = faults.count;
    enterSegment(segment, finished?.segment ?? null, { chain, order, seals, faults, isBeingWritten });
    // The index of a segment that is at fault itself would be at fault too.
    if (finished && faults.count === finished.faults) await checkIndex(finished.segment, finished.builder, faults);
    const builder = createSubjectIndexBuilder();
    const mayBeTorn = isBeingWritten && index === segments.length - 1;
    for await (const read of readSegment(segment, { order, faults, builder, mayBeTorn })) {
      await seals.catchUp();
      onProgress?.(before + read, total);
    }
    before += segment.size;
    finished = { segment, builder, faults: faultsBefore };
  }
  order.end();
  const counted = await seals.finish(isBeingWritten);
  return { chain, faults: faults.inOrder(), faultCount: faults.count, ...counted };
}

/** Reads the lines behind the header; answers, piece by piece, how many bytes have been read. */
async function* readSegment(
  { path, number, size }: MeasuredSegment,
  parts: {
    readonly order: OrderCheck;
    readonly faults: FaultList;
    readonly builder: SubjectIndexBuilder;
    readonly mayBeTorn: boolean;
  },
): AsyncGenerator<number> {
  const { order, faults, builder, mayBeTorn } = parts;
  let line = 0;
  for await (const lines of readLines(path, size)) {
    let read = 0;
    for (const { bytes, offset, isComplete } of lines) {
      line += 1;
      read = offset + bytes.length + 1;
      if (!isComplete) {
        const message = 'The last line has no end: a crash interrupted its writing, or it was cut.';
        if (!mayBeTorn) faults.add({ kind: 'TORN_LINE', segment: number, line, seq: null, message });
      } else if (line > 1) {
        const parsed = parseChainedLine(bytes);
        order.accept({ segment: number, line, parsed });
        if (parsed) builder.add(parsed.value, offset);
      }
    }
    yield read;
  }
}

async function checkIndex(segment: MeasuredSegment, builder: SubjectIndexBuilder, faults: FaultList): Promise<void> {
  const header = await findIndexHeader(segment.path);
  if (!header) return; // made anew by the next search
  const isSame = Buffer.compare(builder.finish(segment.size).header, header) === 0;
  if (isSame && (await isSubjectIndexSound(segment.path))) return;
  const message = 'The search index does not say what the segment does. Remove it: the next search makes it anew.';
  faults.add({ kind: 'INDEX_MISMATCH', segment: segment.number, line: null, seq: null, message });
}
