import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { parseChainedLine } from './chained-line.ts';
import { readLines } from './lines.ts';

// Beside a finished segment 000001.log lies 000001.index: where in it each household and person is spoken of.
//   header, 64 bytes: a mark, the segment's length and the number of entries (unsigned, 8 bytes each), the SHA-256 of
//   the entries; then the entries of 8 bytes: the low half is the record's offset, the high half a hash of the pseudonym.
// The entries are sorted within blocks of 65,536, so that building one needs no more memory than that; a look-up searches
// each block by halves. Numbers are in the machine's byte order: the file is made anew wherever it does not fit.

const mark = 0x3178_6469_7475_6168n; // "hautidx1" on a little-endian machine
const headerBytes = 64;
const entryBytes = 8;
const blockEntries = 65_536;

/** Path of the index of a segment file. */
export function subjectIndexPath(segmentFile: string): string {
  return segmentFile.replace(/\.log$/, '.index');
}

/** Builds the entries of an index from a segment's records, a sorted block at a time. */
export interface SubjectIndexBuilder {
  /** Adds what a record at an offset speaks of; answers the blocks that are full by that. */
  add(record: Readonly<Record<string, unknown>>, offset: number): readonly Uint8Array[];
  /** The last block and the header for a segment of that many bytes. */
  finish(segmentBytes: number): { readonly block: Uint8Array; readonly header: Uint8Array };
}

/** A builder with nothing in it. */
export function createSubjectIndexBuilder(): SubjectIndexBuilder {
  const digest = createHash('sha256');
  let block = new BigUint64Array(blockEntries);
  let halves = new Uint32Array(block.buffer);
  let used = 0;
  let entries = 0;

  function takeBlock(): Uint8Array {
    const sorted = block.subarray(0, used).sort();
    const bytes = new Uint8Array(sorted.buffer, 0, used * entryBytes);
    digest.update(bytes);
    entries += used;
    used = 0;
    block = new BigUint64Array(blockEntries);
    halves = new Uint32Array(block.buffer);
    return bytes;
  }

  return {
    add(record, offset) {
      const full: Uint8Array[] = [];
      for (const subject of subjectsOf(record)) {
        halves[used * 2] = offset;
        halves[used * 2 + 1] = shortHash(subject);
        used += 1;
        if (used === blockEntries) full.push(takeBlock());
      }
      return full;
    },
    finish(segmentBytes) {
      const block = takeBlock();
      const header = new Uint8Array(headerBytes);
      new BigUint64Array(header.buffer, 0, 3).set([mark, BigInt(segmentBytes), BigInt(entries)]);
      header.set(digest.digest(), 24);
      return { block, header };
    },
  };
}

/** Writes the index of a finished segment beside it, whole or not at all. */
export async function writeSubjectIndex(segmentFile: string): Promise<void> {
  const path = subjectIndexPath(segmentFile);
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    const { size } = await stat(segmentFile);
    const builder = createSubjectIndexBuilder();
    let position = headerBytes;
    const put = async (bytes: Uint8Array) => {
      await file.write(bytes, 0, bytes.length, position);
      position += bytes.length;
    };
    for await (const lines of readLines(segmentFile, size)) {
      for (const { bytes, offset } of lines) {
        const record = parseChainedLine(bytes)?.value;
        if (record) for (const block of builder.add(record, offset)) await put(block);
      }
    }
    const { block, header } = builder.finish(size);
    await put(block);
    await file.write(header, 0, header.length, 0);
    await file.sync();
    await file.close();
    await rename(draft, path);
  } catch (fault) {
    await file.close().catch(() => undefined);
    await unlink(draft).catch(() => undefined);
    throw fault;
  }
}

/** True where the index file is whole and was made for the segment as long as it is. Reads the file to its end. */
export async function isSubjectIndexSound(segmentFile: string): Promise<boolean> {
  const header = await readFile(subjectIndexPath(segmentFile)).catch(() => null);
  if (!header || header.length < headerBytes) return false;
  const [foundMark, segmentBytes, entries] = new BigUint64Array(new Uint8Array(header.subarray(0, 24)).buffer);
  const digest = createHash('sha256').update(header.subarray(headerBytes)).digest();
  return (
    foundMark === mark &&
    segmentBytes === BigInt((await stat(segmentFile)).size) &&
    entries === BigInt((header.length - headerBytes) / entryBytes) &&
    digest.equals(header.subarray(24, 56))
  );
}

/** The header of a segment's index, or null where there is none. */
export async function findIndexHeader(segmentFile: string): Promise<Uint8Array | null> {
  const file = await open(subjectIndexPath(segmentFile), 'r').catch(() => null);
  if (!file) return null;
  try {
    const header = new Uint8Array(headerBytes);
    await file.read(header, 0, headerBytes, 0);
    return header;
  } finally {
    await file.close();
  }
}

/**
 * Offsets in a segment where records may speak of a subject, in no order: all that do, and a few that do not, since a
 * short hash stands for the pseudonym. The index must be sound.
 */
export async function findOffsets(segmentFile: string, subject: string): Promise<number[]> {
  const file = await open(subjectIndexPath(segmentFile), 'r');
  try {
    const entries = ((await file.stat()).size - headerBytes) / entryBytes;
    const sought = shortHash(subject);
    const offsets: number[] = [];
    for (let first = 0; first < entries; first += blockEntries) {
      await collectFromBlock(file, first, Math.min(first + blockEntries, entries), sought, offsets);
    }
    return offsets;
  } finally {
    await file.close();
  }
}

async function collectFromBlock(file: FileHandle, from: number, to: number, sought: number, offsets: number[]) {
  const entry = new Uint32Array(2);
  const readEntry = async (index: number) => {
    await file.read(entry, 0, entryBytes, headerBytes + index * entryBytes);
    return { offset: entry[0] ?? 0, hash: entry[1] ?? 0 };
  };
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((await readEntry(middle)).hash < sought) low = middle + 1;
    else high = middle;
  }
  for (; low < to; low += 1) {
    const { hash, offset } = await readEntry(low);
    if (hash !== sought) return;
    offsets.push(offset);
  }
}

/** The pseudonyms that a record speaks of, households before persons. */
function subjectsOf({ households, persons }: Readonly<Record<string, unknown>>): readonly string[] {
  return [households, persons].flatMap((list) => (Array.isArray(list) ? (list as string[]) : []));
}

// FNV-1a, 32 bits: pseudonyms are random already, and a chance hit costs one read.
function shortHash(subject: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < subject.length; at += 1) hash = Math.imul(hash ^ subject.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}
