import type { KeyObject } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { type ChainedLine, continuesFrom, parseChainedLine } from './chained-line.ts';
import { type CheckpointLine, checkpointsPath, isSignedBy, keyIdOf, parseCheckpoint } from './checkpoint.ts';
import { AuditFolderError } from './errors.ts';
import { readLines, readLinesBackward } from './lines.ts';
import { headerOf, listSegments, type SegmentFile, type SegmentHeader } from './segment.ts';

/** Where a chain ends. */
export interface ChainEnd {
  readonly header: SegmentHeader;
  /** Number and hash of the last line: of the last record, or of the header (with the number before its first). */
  readonly seq: number;
  readonly hash: string;
  /** Bytes of the segment's whole lines. */
  readonly bytes: number;
}

/** What a folder holds of a chain that was written before. */
export interface LoadedChain {
  /** Null for a folder without a chain. */
  readonly end: ChainEnd | null;
  /** Null where nothing was sealed yet. */
  readonly sealed: { readonly last: CheckpointLine; readonly bytes: number } | null;
  /** Bytes behind the chain's end that an interrupted write left. */
  readonly tornBytes: number;
  /** Segments of which not even the header was written whole. */
  readonly tornSegments: readonly SegmentFile[];
}

/**
 * The end of the chain in a folder. Only the last segment is read, and held against the last checkpoint.
 * @throws {AuditFolderError} where the folder holds less than was sealed, or something else: to go on writing would cover
 *   up what happened to it.
 */
export async function loadChain(directory: string, publicKey: KeyObject): Promise<LoadedChain> {
  const sealed = await loadLastCheckpoint(directory, publicKey);
  const segments = await listSegments(directory);
  const tornSegments: SegmentFile[] = [];
  let tornBytes = 0;
  for (const segment of segments.toReversed()) {
    const read = await readSegmentEnd(segment, sealed?.last ?? null, directory);
    tornBytes += read.tornBytes;
    if (read.end) {
      // The first opening is sealed before anything else is taken, so accesses without a checkpoint have lost theirs.
      if (!sealed && read.holdsAccesses) throw damaged(directory, 'has records and no checkpoints');
      return { end: read.end, sealed, tornBytes, tornSegments };
    }
    tornSegments.push(segment);
  }
  if (sealed) throw damaged(directory, 'has checkpoints and no records');
  return { end: null, sealed: null, tornBytes, tornSegments };
}

async function loadLastCheckpoint(directory: string, publicKey: KeyObject): Promise<LoadedChain['sealed']> {
  const path = checkpointsPath(directory);
  if (!(await stat(path).catch(() => null))) return null;
  for await (const [line] of readLinesBackward(path)) {
    const last = line && parseCheckpoint(line.bytes);
    if (!line || !last) throw damaged(directory, 'has a last checkpoint that is none');
    const isOwn = last.checkpoint.keyId === keyIdOf(publicKey); // after a change of keys the last one is another's
    if (isOwn && !isSignedBy(last, publicKey)) throw damaged(directory, 'has a last checkpoint that was changed');
    return { last, bytes: line.offset + line.bytes.length + 1 };
  }
  return null;
}

async function readSegmentEnd(
  segment: SegmentFile,
  sealed: CheckpointLine | null,
  directory: string,
): Promise<{ readonly end: ChainEnd | null; readonly tornBytes: number; readonly holdsAccesses: boolean }> {
  let end = null as ChainEnd | null;
  let holdsAccesses = false;
  let size = 0;
  for await (const lines of readLines(segment.path)) {
    for (const { bytes, offset, isComplete } of lines) {
      size = offset + bytes.length + (isComplete ? 1 : 0);
      const line = isComplete ? parseChainedLine(bytes) : null;
      const isWhole = (end?.bytes ?? 0) === offset; // nothing unreadable before it
      const next = line && isWhole ? follow(end, line, size) : null;
      if (next) {
        end = next;
        holdsAccesses ||= line?.value.kind === 'ACCESS';
        const recordHash = end.seq < end.header.firstSeq ? end.header.continues : end.hash;
        if (sealed?.checkpoint.seq === end.seq && sealed.checkpoint.hash !== recordHash) {
          throw damaged(directory, `holds another record ${end.seq} than its last checkpoint says`);
        }
      } else if (line) {
        // An interrupted write leaves rubbish at the very end; a good line behind it was written later.
        throw damaged(directory, `does not hang together behind record ${end?.seq ?? 'none'}`);
      }
    }
  }
  const sealedSeq = sealed?.checkpoint.seq ?? 0;
  if (end && sealedSeq > end.seq) throw damaged(directory, `ends before record ${sealedSeq}, which was sealed`);
  return { end, tornBytes: size - (end?.bytes ?? 0), holdsAccesses };
}

/** The chain's end behind one more line, or null where the line does not continue it. */
function follow(end: ChainEnd | null, line: ChainedLine, bytes: number): ChainEnd | null {
  if (!end) {
    const header = headerOf(line);
    if (!header || !continuesFrom(header.continues, line)) return null;
    return { header, seq: header.firstSeq - 1, hash: line.hash, bytes };
  }
  if (line.value.seq !== end.seq + 1 || !continuesFrom(end.hash, line)) return null;
  return { header: end.header, seq: end.seq + 1, hash: line.hash, bytes };
}

function damaged(directory: string, how: string): AuditFolderError {
  return new AuditFolderError(
    `The audit log in ${directory} ${how}. Run "hub audit verify", keep the folder as evidence, and start the gateway ` +
      'with an empty one.',
  );
}
