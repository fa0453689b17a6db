import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChainedLine, parseChainedLine } from '#platform/audit/chained-line.ts';
import { machineDisk } from '#platform/audit/disk.ts';
import { createDurableFile } from '#platform/audit/durable-file.ts';
import { AuditFolderError } from '#platform/audit/errors.ts';
import { openLineFile, readLines } from '#platform/audit/lines.ts';
import { type FolderLock, takeFolderLock } from '#platform/audit/lock.ts';
import { type ChangeLog, LogConflict, RegistryLogError } from './change-log.ts';

/** Name of the log's file in its folder. */
export const logFileName = 'changes.ndjson';

/**
 * The change log in a folder, one line of JSON an entry, which one process writes at a time. What a process that was
 * killed left half written is cut off: it was never acknowledged.
 * @throws {RegistryLogError} where another process writes there, or a line before the last is none.
 */
export async function openFileLog(directory: string): Promise<ChangeLog> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(directory);
  try {
    return await createFileLog(join(directory, logFileName), lock);
  } catch (fault) {
    await lock.release();
    throw fault;
  }
}

/** The lines of the log in a folder, for who only reads; what is half written yet is left out. */
export async function* readFileLog(directory: string): AsyncGenerator<ChainedLine | null> {
  const path = join(directory, logFileName);
  if ((await sizeOf(path)) === 0) return;
  for await (const lines of readLines(path)) {
    for (const { bytes, isComplete } of lines) if (isComplete) yield parseChainedLine(bytes);
  }
}

async function createFileLog(path: string, lock: FolderLock): Promise<ChangeLog> {
  const { offsets, end } = await findLines(path);
  const file = createDurableFile(machineDisk, path, end);
  // One after another, so that a number is taken once.
  let appending: Promise<void> = Promise.resolve();

  async function appendNow(seq: number, line: string): Promise<void> {
    if (seq !== offsets.length + 1) throw new LogConflict(`Entry ${seq} is not the next one.`);
    await lock.requireHeld();
    await file.requireInPlace();
    const offset = file.end;
    await file.append(Buffer.from(line));
    offsets.push(offset);
  }

  return {
    async *linesAfter(seq) {
      if (seq >= offsets.length) return;
      await using lines = await openLineFile(path);
      for (let next = seq; next < offsets.length; next += 1) {
        const line = await lines.findLine(offsets[next] as number);
        if (line === null) throw brokenLine(path, next + 1);
        yield line;
      }
    },
    append(seq, line) {
      const appended = appending.then(() => appendNow(seq, line));
      appending = appended.catch(() => {});
      return appended;
    },
    async close() {
      await appending;
      await file.close();
      await lock.release();
    },
  };
}

/** Where each line starts, and where the last complete one ends. */
async function findLines(path: string): Promise<{ offsets: number[]; end: number }> {
  const offsets: number[] = [];
  let end = 0;
  if ((await sizeOf(path)) === 0) return { offsets, end };
  for await (const lines of readLines(path)) {
    for (const { bytes, offset, isComplete } of lines) {
      if (!isComplete) break;
      if (parseChainedLine(bytes) === null) throw brokenLine(path, offsets.length + 1);
      offsets.push(offset);
      end = offset + bytes.length + 1;
    }
  }
  return { offsets, end };
}

async function lockFolder(directory: string): Promise<FolderLock> {
  try {
    return await takeFolderLock(directory);
  } catch (cause) {
    if (!(cause instanceof AuditFolderError)) throw cause;
    throw new RegistryLogError(
      `The registry in ${directory} is being written by another process. End that one, or set another folder by HUB_REGISTRY_DIR.`,
      { cause },
    );
  }
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

function brokenLine(path: string, line: number): RegistryLogError {
  return new RegistryLogError(
    `${path}:${line}: this is no line that the registry wrote. Look with "hub registry verify", and put a backup in place.`,
  );
}
