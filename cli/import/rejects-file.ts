/**
 * The file of refused rows. Each stands in it as it was, with its line, the field and the reason before it, so that it can
 * be mended there and imported again. It holds what the imported file holds, so its owner alone may read it.
 */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { CommandFailure } from '../failure.ts';

/** A refused row as bytes of the file, without a line break at the end. */
export type RejectedBytes = Buffer;

/** A file of refused rows that is being written. */
export interface RejectsFile {
  readonly path: string;
  /** Adds rows, on the disk when it settles. Answers the length of the file. */
  append(rows: readonly RejectedBytes[]): Promise<number>;
  close(): Promise<void>;
}

const lineBreak = Buffer.from('\n');

/**
 * Opens the file; it is made when the first row is refused.
 * @param header its first line; null for none.
 * @param length how much of it counts: 0 for a new one; what is longer is cut off, it was written after the last checkpoint.
 * @param mayReplace true where a file that is there is of an earlier import of the same file.
 * @throws {CommandFailure} where a file is in the way, or where what counts of it is gone.
 */
export async function openRejectsFile(
  path: string,
  header: Buffer | null,
  length: number,
  mayReplace: boolean,
): Promise<RejectsFile> {
  let written = length;
  let file: FileHandle | null = length > 0 ? await openAt(path, length) : null;
  if (length === 0) await requireFree(path, mayReplace);
  return {
    path,
    async append(rows) {
      if (rows.length === 0) return written;
      file ??= await create(path);
      const start = written === 0 && header !== null ? [header, lineBreak] : [];
      const bytes = Buffer.concat([...start, ...rows.flatMap((row) => [row, lineBreak])]);
      await file.write(bytes, 0, bytes.length, written);
      await file.datasync();
      written += bytes.length;
      return written;
    },
    async close() {
      await file?.close();
    },
  };
}

async function openAt(path: string, length: number): Promise<FileHandle> {
  try {
    const file = await open(path, constants.O_RDWR);
    const { size } = await file.stat();
    if (size >= length) {
      await file.truncate(length);
      return file;
    }
    await file.close();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  }
  throw new CommandFailure(
    `The import goes on where it was, but its file of refused rows is gone or cut: ${path}. Put it back, or begin anew with --restart.`,
  );
}

async function requireFree(path: string, mayReplace: boolean): Promise<void> {
  const file = await open(path, constants.O_RDWR).catch(() => null);
  if (file === null) return;
  const { size } = await file.stat();
  if (mayReplace) await file.truncate(0);
  await file.close();
  if (size === 0 || mayReplace) return;
  throw new CommandFailure(
    `There is a file of refused rows already: ${path}. Mend and import it, move it away, or name another with --rejects.`,
  );
}

async function create(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  await file.chmod(0o600); // also where an empty file was there before
  return file;
}
