import { dirname } from 'node:path';
import type { Disk, DiskFile } from './disk.ts';

/** A file that grows by whole writes: each is on the disk when its promise settles, or is not in the file at all. */
export interface DurableFile {
  /** Bytes that are known to be on the disk. */
  readonly end: number;
  /**
   * Appends the bytes with one write and one sync. After a failure the next call opens the file anew from its path and
   * cuts off what the failed one left behind.
   */
  append(bytes: Uint8Array): Promise<void>;
  /** Rejects where the file was removed, replaced or cut by somebody else since. */
  requireInPlace(): Promise<void>;
  close(): Promise<void>;
}

/** A durable file of which the first `end` bytes count; with 0 it is made. Nothing is opened before the first write. */
export function createDurableFile(disk: Disk, path: string, end: number): DurableFile {
  let file: DiskFile | null = null;
  let isLost = false;

  async function openAtEnd(): Promise<DiskFile> {
    const opened = await disk.open(path, end === 0);
    try {
      const length = (await opened.findLength()) ?? 0;
      if (length < end) throw new Error(`${path} is shorter than what was written to it.`);
      if (length > end) await opened.truncate(end);
      if (end === 0) await disk.syncDirectory(dirname(path));
      return opened;
    } catch (fault) {
      await quietly(opened.close());
      throw fault;
    }
  }

  // After a failed sync the system may have dropped the bytes and call them written: the open file is not to be trusted.
  async function giveUp(): Promise<void> {
    if (file) await quietly(file.truncate(end));
    await letGo();
  }

  async function letGo(): Promise<void> {
    const open = file;
    file = null;
    isLost = false;
    if (open) await quietly(open.close());
  }

  return {
    get end() {
      return end;
    },
    async append(bytes) {
      try {
        if (isLost) await letGo();
        file ??= await openAtEnd();
        await file.write(bytes, end);
        await file.sync();
        end += bytes.length;
      } catch (fault) {
        await giveUp();
        throw fault;
      }
    },
    async requireInPlace() {
      if (!file) return;
      const known = end; // an append may be under way
      const length = await file.findLength();
      if (length !== null && length >= known) return;
      isLost = true; // the next append closes it: one may be under way
      throw new Error(`${path} was removed, replaced or cut while it was being written.`);
    },
    async close() {
      await file?.close();
      file = null;
    },
  };
}

async function quietly(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch {
    // The failure that led here is the one to tell of.
  }
}
