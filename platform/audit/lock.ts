import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AuditFolderError } from './errors.ts';

/** The right to write a folder's chain, which one process has at a time. */
export interface FolderLock {
  /** Rejects where somebody has taken the lock away. */
  requireHeld(): Promise<void>;
  /** Gives the folder to the next process. */
  release(): Promise<void>;
}

const lockEnding = '.lock';

/** A process as its lock file names it. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Boot of the machine and start of the process: a number that a later process got again is told apart by it. */
  readonly started: string;
}

// Each process that wants to write puts down a file of its own, then looks for others: of two that do so at once the later
// one at least sees the other and withdraws. A file whose process is gone is removed; no process ever removes a file that
// another may have put down meanwhile, as it could with one name for all.

/**
 * Takes the lock of a folder, also after a process of this machine that ended without giving it back.
 * @throws {AuditFolderError} where a living process, or one of another machine, holds it.
 */
export async function takeFolderLock(directory: string): Promise<FolderLock> {
  const own = join(directory, `${randomUUID()}${lockEnding}`);
  const draft = `${own}.draft`;
  await writeFile(draft, JSON.stringify(await describeProcess(process.pid)), { mode: 0o600 });
  await rename(draft, own); // so that nobody reads half a file
  for (const path of await listLocks(directory)) {
    if (path === own) continue;
    const holder = await findHolder(path);
    if (holder && (await isPerhapsAlive(holder))) {
      await unlink(own);
      throw new AuditFolderError(
        `The audit log in ${directory} is being written by process ${holder.pid} on ${holder.host}. Give each gateway a ` +
          `folder of its own; if that process is gone for good, remove ${path}.`,
      );
    }
    await rm(path, { force: true });
  }
  return {
    async requireHeld() {
      if ((await readOrNull(own)) === null) throw new Error('The lock of the audit log was taken away.');
    },
    release: () => rm(own, { force: true }),
  };
}

/** True where a writer of the folder is at work, as far as this machine can tell. */
export async function isFolderLocked(directory: string): Promise<boolean> {
  for (const path of await listLocks(directory)) {
    const holder = await findHolder(path);
    if (holder && (await isPerhapsAlive(holder))) return true;
  }
  return false;
}

async function listLocks(directory: string): Promise<string[]> {
  const names = await readdir(directory);
  return names.filter((name) => name.endsWith(lockEnding)).map((name) => join(directory, name));
}

/** Null also for a file that a power failure emptied: whoever wrote it is gone. */
async function findHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse((await readOrNull(path)) ?? '') as Holder;
  } catch {
    return null;
  }
}

async function isPerhapsAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true; // another machine's processes cannot be seen from here
  try {
    process.kill(holder.pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return (await describeProcess(holder.pid)).started === holder.started;
}

// Linux tells when a process started; elsewhere the number alone has to do.
async function describeProcess(pid: number): Promise<Holder> {
  const boot = await readOrNull('/proc/sys/kernel/random/boot_id');
  const status = await readOrNull(`/proc/${pid}/stat`);
  const ticks = status?.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  return { host: hostname(), pid, started: `${boot?.trim() ?? ''}/${ticks ?? ''}` };
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT' || (fault as NodeJS.ErrnoException).code === 'ESRCH')
      return null;
    throw fault;
  }
}
