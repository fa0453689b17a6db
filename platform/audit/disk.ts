import { fdatasync, write } from 'node:fs';
import { constants, type FileHandle, open, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A file that is open for writing. */
export interface DiskFile {
  /** Puts all the bytes at a position of the file. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Settles when what was written is on the disk. */
  sync(): Promise<void>;
  /** Cuts the file to a length in bytes. */
  truncate(length: number): Promise<void>;
  /** Length of the file in bytes, or null where it is no longer the file at its path. */
  findLength(): Promise<number | null>;
  /** Must not be called while a write or a sync is under way. */
  close(): Promise<void>;
}

/** The few operations that the audit log writes with. Tests give one that counts or fails. */
export interface Disk {
  /** Opens a file for writing; only where `create` is true may it be made, readable by its owner alone. */
  open(path: string, create: boolean): Promise<DiskFile>;
  /** Settles when the names in a folder are on the disk. */
  syncDirectory(path: string): Promise<void>;
}

/** The disk of this machine. */
export const machineDisk: Disk = {
  async open(path, create) {
    const flags = constants.O_RDWR | (create ? constants.O_CREAT : 0) | writesThrough;
    return createDiskFile(path, await open(path, flags, 0o600));
  },
  async syncDirectory(path) {
    const directory = await open(path, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  },
};

/**
 * Where it can, each write is on the disk when it returns, as after fdatasync: one call instead of two, which every answer
 * with personal data waits for. Elsewhere the flag is missing, or does not reach through the drive's own cache.
 */
const writesThrough = process.platform === 'linux' ? constants.O_DSYNC : 0;

// Half the processor time of the file handle's own, which every answer with personal data waits for.
const writeAt = promisify(write);
const syncData = promisify(fdatasync);

function createDiskFile(path: string, handle: FileHandle): DiskFile {
  return {
    async write(bytes, position) {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await writeAt(handle.fd, bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    },
    sync: async () => {
      if (writesThrough === 0) await syncData(handle.fd);
    },
    truncate: (length) => handle.truncate(length),
    async findLength() {
      const [own, there] = await Promise.all([handle.stat(), stat(path).catch(() => null)]);
      return there !== null && own.ino === there.ino && own.dev === there.dev ? own.size : null;
    },
    close: () => handle.close(),
  };
}
