import { createPublicKey, type KeyObject } from 'node:crypto';
import { mkdir, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type ChainWriter, createChainWriter } from './chain-writer.ts';
import { type Checkpoint, checkpointsPath } from './checkpoint.ts';
import { type AuditClock, createThrottle, machineClock } from './clock.ts';
import { type Disk, machineDisk } from './disk.ts';
import { createDurableFile } from './durable-file.ts';
import { AuditUnavailableError, asError } from './errors.ts';
import { createGroupCommit } from './group-commit.ts';
import { loadChain } from './load-chain.ts';
import { type FolderLock, takeFolderLock } from './lock.ts';
import { type AuditEntry, type UnplacedRecord, unplacedAccess, unplacedNote } from './record.ts';
import { createSealer, type Sealer } from './sealer.ts';
import { createTidier } from './tidier.ts';

/** How an audit log is written. */
export interface AuditLogOptions {
  /** A folder of this log's own; made where it does not exist. */
  readonly directory: string;
  /** Ed25519 private key that signs the checkpoints. */
  readonly signingKey: KeyObject;
  /** A segment of so many bytes takes no further batch; default 64 MiB, at most 1 GiB. */
  readonly segmentBytes?: number;
  /** A checkpoint is signed after so many records; default 1,000. */
  readonly sealEveryRecords?: number;
  /** … and after so many milliseconds where there is something new; default 10 s. */
  readonly sealEveryMs?: number;
  /** When records have waited so long for a checkpoint, nothing more is taken; default 60 s. */
  readonly maxUnsealedMs?: number;
  /** How long records are kept; default 1825 days, five years. */
  readonly retentionDays?: number;
  /** Gets each checkpoint, to be kept where nobody who can change the log can change it. Must not throw. */
  readonly onCheckpoint?: (checkpoint: Checkpoint) => void;
  /** Gets each fault that the log goes on from, for the process log. Must not throw. */
  readonly onFault?: (fault: Error) => void;
  readonly clock?: AuditClock;
  readonly disk?: Disk;
}

/** The proof of who saw what: append-only, durable, hash-chained and signed. */
export interface AuditLog extends AsyncDisposable {
  /**
   * Settles when the record of the entry is on the disk.
   * @throws {AuditUnavailableError} when it is not: what it speaks of must not be given out.
   * @throws {AuditEntryError} for an entry out of bounds.
   */
  append(entry: AuditEntry): Promise<void>;
  /** True where `append` is likely to succeed; cheap, to be asked before work starts. Where false, starts a new try. */
  canWrite(): boolean;
  /** `FAILED` from a failed write until a later one has succeeded. */
  readonly state: 'WRITING' | 'FAILED';
  /** Writes what waits, signs it and gives the folder back. Safe to call again. */
  close(): Promise<void>;
}

const retryMs = 1000;
const mostSegmentBytes = 2 ** 30; // an index has 32 bits for an offset

/**
 * Opens the audit log of a folder: goes on with its chain, removes what an interrupted write left, and seals that.
 * @throws {AuditFolderError} where another process writes it, or where it does not hold what was sealed.
 */
export async function openAuditLog(options: AuditLogOptions): Promise<AuditLog> {
  const { directory, signingKey, disk = machineDisk, segmentBytes = 0 } = options;
  if (signingKey.type !== 'private' || signingKey.asymmetricKeyType !== 'ed25519') {
    throw new TypeError('The audit log is signed with an Ed25519 private key, and the key given is none.');
  }
  if (segmentBytes > mostSegmentBytes) throw new RangeError(`A segment has at most ${mostSegmentBytes} bytes.`);

  await makeFolder(disk, directory);
  const lock = await takeFolderLock(directory);
  let closeFiles = async () => {};
  try {
    const parts = await createParts(options);
    closeFiles = parts.closeFiles;
    return await startLog(options, lock, parts);
  } catch (fault) {
    await closeFiles();
    await lock.release();
    throw fault;
  }
}

/** Makes a folder so that it is there after a power failure too. */
async function makeFolder(disk: Disk, directory: string): Promise<void> {
  const first = await mkdir(directory, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const parent = dirname(resolve(first));
  for (let made = resolve(directory); made !== parent; made = dirname(made)) await disk.syncDirectory(dirname(made));
}

interface Parts {
  readonly chain: ChainWriter;
  readonly sealer: Sealer;
  readonly tornBytes: number;
  readonly closeFiles: () => Promise<void>;
}

async function createParts(options: AuditLogOptions): Promise<Parts> {
  const { directory, signingKey, disk = machineDisk, clock = machineClock } = options;
  const { end, sealed, tornBytes, tornSegments } = await loadChain(directory, createPublicKey(signingKey));
  for (const { path } of tornSegments) await unlink(path);
  const segmentBytes = options.segmentBytes ?? 64 * 1024 * 1024;
  const chain = createChainWriter({ disk, directory, segmentBytes, now: clock.now }, end);
  const file = createDurableFile(disk, checkpointsPath(directory), sealed?.bytes ?? 0);
  const sealer = createSealer({
    file,
    chain: chain.chain,
    signingKey,
    last: sealed?.last ?? null,
    clock,
    sealEveryRecords: options.sealEveryRecords ?? 1000,
    maxUnsealedMs: options.maxUnsealedMs ?? 60_000,
    onCheckpoint: (checkpoint) => options.onCheckpoint?.(checkpoint),
    onFault: (fault) => options.onFault?.(asError(fault)),
  });
  const closeFiles = async () => {
    await chain.close();
    await file.close();
  };
  return { chain, sealer, tornBytes, closeFiles };
}

async function startLog(options: AuditLogOptions, lock: FolderLock, parts: Parts): Promise<AuditLog> {
  const { directory, clock = machineClock, retentionDays = 1825 } = options;
  const { chain, sealer, tornBytes, closeFiles } = parts;
  let state: AuditLog['state'] = 'WRITING';
  let refused = 0;
  let cause: unknown; // of the last failure
  let closing: Promise<void> | null = null;
  const tell = (fault: unknown) => options.onFault?.(asError(fault));

  const commits = createGroupCommit<UnplacedRecord>(async (batch) => {
    if (state === 'WRITING') {
      try {
        await write(batch);
        return;
      } catch (fault) {
        state = 'FAILED';
        cause = fault;
        tell(fault);
      }
    }
    refused += batch.length;
    throw unavailable();
  });

  function unavailable(): AuditUnavailableError {
    if (closing) return new AuditUnavailableError('it is closed.');
    if (state === 'FAILED') return new AuditUnavailableError('the disk does not take it.', cause);
    return new AuditUnavailableError('its records could not be signed for too long.');
  }

  async function write(batch: readonly UnplacedRecord[]): Promise<void> {
    const { finished } = await chain.write(batch);
    sealer.advance(chain.last);
    if (finished) tidier.tidyLater();
  }

  const tidier = createTidier({ directory, retentionDays, clock, sealer, append: commits.add, onFault: tell });

  const recover = createThrottle(clock, retryMs, async () => {
    await commits.whenIdle();
    try {
      await lock.requireHeld();
      await write([unplacedNote({ note: 'WRITE_FAILED', refused })]);
      refused = 0;
      state = 'WRITING';
    } catch (fault) {
      tell(fault);
    }
  });

  const isReady = () => closing === null && state === 'WRITING' && !sealer.isOverdue();

  async function tryAgain(): Promise<void> {
    if (closing) return;
    if (state === 'FAILED') await recover();
    else await sealer.sealWhenAllowed();
  }

  async function sealAtInterval(): Promise<void> {
    try {
      await lock.requireHeld();
      await chain.requireInPlace();
    } catch (fault) {
      state = 'FAILED';
      tell(fault);
      return;
    }
    await tryAgain();
  }

  await write([unplacedNote({ note: 'OPENED', tornBytes })]);
  await sealer.seal();
  tidier.tidyLater();
  const timer = setInterval(() => void sealAtInterval(), options.sealEveryMs ?? 10_000);
  timer.unref();

  async function close(): Promise<void> {
    clearInterval(timer);
    try {
      await commits.whenIdle();
      if (state === 'FAILED') await recover();
      await tidier.whenIdle();
      if (state === 'WRITING') await write([unplacedNote({ note: 'CLOSED' })]);
      await tidier.whenIdle();
      await sealer.seal();
    } catch (fault) {
      tell(fault);
    } finally {
      await closeFiles().catch(tell);
      await lock.release();
    }
  }

  return {
    get state() {
      return state;
    },
    canWrite() {
      if (isReady()) return true;
      void tryAgain();
      return false;
    },
    async append(entry) {
      const record = unplacedAccess(entry);
      if (!isReady()) await tryAgain();
      if (isReady()) return commits.add(record);
      refused += 1;
      throw unavailable();
    },
    close: () => (closing ??= close()),
    [Symbol.asyncDispose]: () => (closing ??= close()),
  };
}
