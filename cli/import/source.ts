/** The file that is imported: its identity, its format and its bytes from any place on. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { CommandFailure } from '../failure.ts';

/** Formats of files. */
export const formats = ['csv', 'ndjson'] as const;

/** A format of files. */
export type Format = (typeof formats)[number];

/** A file that can be read. */
export interface Source {
  readonly format: Format;
  /** SHA-256 of the file; null for standard input, which nobody can read twice. */
  readonly fingerprint: string | null;
  /** Bytes of the file as it lies there; null for standard input. */
  readonly size: number | null;
  /** The bytes, uncompressed, from that place on. */
  read(offset: number): AsyncIterable<Buffer>;
  /** How many of the file's `size` bytes have been read. */
  bytesRead(): number;
  /** @throws {CommandFailure} where the file is not what it was when the import began. */
  requireUnchanged(): Promise<void>;
}

/**
 * Opens a file; `-` is standard input.
 * @param given the format; where undefined, the name's ending tells it.
 * @throws {CommandFailure} where there is no such file, or its format is not known.
 */
export async function openSource(path: string, given: Format | undefined): Promise<Source> {
  if (path === '-') return standardInput(given);
  const format = given ?? formatOf(path);
  const before = await identify(path);
  const isPacked = path.endsWith('.gz');
  let consumed = 0;
  return {
    format,
    fingerprint: before.fingerprint,
    size: before.size,
    async *read(offset) {
      const raw = createReadStream(path, isPacked ? {} : { start: offset });
      consumed = isPacked ? 0 : offset;
      raw.on('data', (chunk) => {
        consumed += chunk.length;
      });
      const bytes = isPacked ? raw.pipe(createGunzip()) : raw;
      raw.on('error', (fault) => bytes.destroy(fault));
      yield* skipBytes(bytes, isPacked ? offset : 0);
    },
    bytesRead: () => consumed,
    async requireUnchanged() {
      const now = await stat(path);
      if (now.size !== before.size || now.mtimeMs !== before.mtimeMs) {
        throw new CommandFailure(
          'The file has changed while it was read. Import it again: what is the same is left alone.',
        );
      }
    },
  };
}

function standardInput(given: Format | undefined): Source {
  if (given === undefined) {
    throw new CommandFailure('Say what comes from standard input: --format csv or --format ndjson.');
  }
  return {
    format: given,
    fingerprint: null,
    size: null,
    read: () => process.stdin,
    bytesRead: () => 0,
    requireUnchanged: async () => {},
  };
}

function formatOf(path: string): Format {
  const name = path.replace(/\.gz$/, '');
  if (/\.(csv|tsv|txt)$/i.test(name)) return 'csv';
  if (/\.(ndjson|jsonl)$/i.test(name)) return 'ndjson';
  throw new CommandFailure('The ending of the file name tells no format. Add --format csv or --format ndjson.');
}

async function identify(path: string) {
  const { size, mtimeMs } = await stat(path);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
  return { size, mtimeMs, fingerprint: hash.digest('hex') };
}

async function stat(path: string) {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const found = await file.stat();
    if (found.isFile()) return found;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'EACCES' ? 'may not be read' : 'is not there';
    throw new CommandFailure(`The file ${reason}: ${path}`, { cause });
  } finally {
    await file?.close();
  }
  throw new CommandFailure(`This is no file: ${path}`);
}

async function* skipBytes(bytes: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of bytes) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield left > 0 ? chunk.subarray(left) : chunk;
      left = 0;
    }
  }
}
