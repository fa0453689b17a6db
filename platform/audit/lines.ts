import { type FileHandle, open } from 'node:fs/promises';
import { type ChainedLine, parseChainedLine } from './chained-line.ts';

/** A line of a file. */
export interface FileLine {
  /** Its bytes without the line's end. */
  readonly bytes: Buffer;
  /** Where it starts in the file. */
  readonly offset: number;
  /** False for what stands behind the last line's end. */
  readonly isComplete: boolean;
}

// Small enough that working through one piece does not hold up the process that also serves.
const pieceBytes = 256 * 1024;
/** No line of the log is longer; what is, is no line of the log and is given out in pieces. */
const longestLine = 8 * 1024 * 1024;
const newline = 10;

/** The lines of a file from its start, a piece of the file at a time, up to the byte `end` (default: the file's). */
export async function* readLines(path: string, end = Number.POSITIVE_INFINITY): AsyncGenerator<readonly FileLine[]> {
  await using file = await openForReading(path);
  let position = 0;
  let rest: Buffer = Buffer.alloc(0);
  for (;;) {
    const piece = await readPiece(file, position, Math.min(pieceBytes, end - position));
    if (piece.length === 0) break;
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const start = position - rest.length;
    position += piece.length;

    const lines: FileLine[] = [];
    let from = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, from)) {
      lines.push({ bytes: bytes.subarray(from, at), offset: start + from, isComplete: true });
      from = at + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > longestLine) {
      lines.push({ bytes: rest, offset: start + from, isComplete: true });
      rest = Buffer.alloc(0);
    }
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [{ bytes: rest, offset: position - rest.length, isComplete: false }];
}

/** The complete lines of a file from its end to its start, a piece of the file at a time. */
export async function* readLinesBackward(path: string): AsyncGenerator<readonly FileLine[]> {
  await using file = await openForReading(path);
  let position = (await file.handle.stat()).size;
  let rest: Buffer = Buffer.alloc(0); // ends with a line's end, once one is found
  while (position > 0) {
    const start = Math.max(0, position - pieceBytes);
    const piece = await readPiece(file, start, position - start);
    const joined = rest.length === 0 ? piece : Buffer.concat([piece, rest]);
    const bytes = rest.length === 0 ? joined.subarray(0, joined.lastIndexOf(newline) + 1) : joined;
    position = start;

    const lines: FileLine[] = [];
    let lineEnd = bytes.length - 1;
    while (lineEnd > 0) {
      const before = bytes.lastIndexOf(newline, lineEnd - 1);
      if (before === -1 && position > 0) break;
      lines.push({ bytes: bytes.subarray(before + 1, lineEnd), offset: position + before + 1, isComplete: true });
      lineEnd = before;
    }
    rest = bytes.subarray(0, lineEnd + 1);
    if (lines.length > 0) yield lines;
  }
}

/** A file from which single lines are read. */
export interface LineFile extends AsyncDisposable {
  /** The complete line that starts at the offset, or null where none does. */
  findLine(offset: number): Promise<ChainedLine | null>;
}

/** Opens a file to read single lines from. */
export async function openLineFile(path: string): Promise<LineFile> {
  const file = await openForReading(path);
  return {
    async findLine(offset) {
      for (let length = 4096; ; length *= 4) {
        const bytes = await readPiece(file, offset, length);
        const end = bytes.indexOf(newline);
        if (end !== -1) return parseChainedLine(bytes.subarray(0, end));
        if (bytes.length < length || length > longestLine) return null;
      }
    },
    [Symbol.asyncDispose]: () => file[Symbol.asyncDispose](),
  };
}

/** The first line of a file, or null where it is none of the chain. */
export async function readFirstLine(path: string): Promise<ChainedLine | null> {
  await using file = await openLineFile(path);
  return await file.findLine(0);
}

interface OpenFile extends AsyncDisposable {
  readonly handle: FileHandle;
}

// File handles are disposable by themselves from Node 20.4 on, but not in every type declaration of it.
async function openForReading(path: string): Promise<OpenFile> {
  const handle = await open(path, 'r');
  return { handle, [Symbol.asyncDispose]: () => handle.close() };
}

async function readPiece({ handle }: OpenFile, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(Math.max(0, length));
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, position + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}
