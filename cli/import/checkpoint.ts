/**
 * How far an import has come, kept in the ministry's own database beside what it has written. A file is known by its
 * content and its type. One process at a time imports it: it holds a lease, and whoever has lost it stops.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { durable } from '#platform/import/write-documents.ts';
import type { Database } from '#platform/mongo.ts';
import { CommandFailure } from '../failure.ts';

/** What of a file is written for good. */
export interface Position {
  /** Bytes from the beginning, uncompressed, at the start of the next row. */
  readonly offset: number;
  /** Number of the line at that place. */
  readonly line: number;
  /** Length of the file of refused rows. */
  readonly rejectsLength: number;
  readonly rows: number;
  readonly written: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Seconds of all runs. */
  readonly seconds: number;
}

/** The stored checkpoint of a file. */
interface CheckpointRecord extends Position {
  readonly _id: string;
  readonly type: string;
  readonly rejectsPath: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly owner: { readonly id: string; readonly host: string; readonly pid: number } | null;
  readonly leaseUntil: Date;
}

/** The checkpoint of a file, held by this process. */
export interface Checkpoint {
  /** Where to go on. */
  readonly position: Position;
  readonly rejectsPath: string;
  readonly startedAt: Date;
  /** When the whole file was imported before; null where it was not. */
  readonly finishedAt: Date | null;
  /** True where an earlier import of the file is forgotten, with its file of refused rows. */
  readonly isAnew: boolean;
  /** @throws {CommandFailure} where another process has taken the import over. */
  save(position: Position, isFinished: boolean): Promise<void>;
  /** Lets go of the file. */
  release(): Promise<void>;
}

/** The start of a file. */
export const beginning: Position = {
  offset: 0,
  line: 1,
  rejectsLength: 0,
  rows: 0,
  written: 0,
  unchanged: 0,
  rejected: 0,
  seconds: 0,
};

/** How long a process that is not heard of keeps a file, where nobody can tell that it has ended. */
const leaseMs = 30_000;
const heartbeatMs = 5_000;
const duplicateKey = 11_000;

/** The collection of checkpoints in each ministry's database. */
export const checkpointCollection = 'imports';

/**
 * Takes the checkpoint of a file for this process.
 * @param restart true to forget how far the file has come.
 * @throws {CommandFailure} where another process is importing the file.
 */
export async function takeCheckpoint(
  database: Database,
  { type, fingerprint, rejectsPath, restart }: CheckpointChoice,
): Promise<Checkpoint> {
  const collection = database.collection<CheckpointRecord>(checkpointCollection);
  const _id = `${type}:${fingerprint}`;
  const owner = { id: randomUUID(), host: hostname(), pid: process.pid };
  const lease = () => ({ owner, leaseUntil: new Date(Date.now() + leaseMs) });
  const fresh = { type, rejectsPath, startedAt: new Date(), finishedAt: null, ...beginning };

  const known = await collection.findOne({ _id });
  requireFree(known);
  if (known === null) {
    await collection.insertOne({ _id, ...fresh, ...lease() }, durable).catch((fault: { code?: number }) => {
      throw fault.code === duplicateKey ? inUse() : fault; // somebody has begun at the same moment
    });
  } else {
    const asRead = { _id, 'owner.id': known.owner?.id ?? null } as never;
    const taken = await collection.updateOne(asRead, { $set: { ...(restart && fresh), ...lease() } }, durable);
    if (taken.matchedCount === 0) throw inUse();
  }
  const record = known === null || restart ? fresh : known;

  const update = async (fields: object) => {
    const { matchedCount } = await collection.updateOne(
      { _id, 'owner.id': owner.id } as never,
      { $set: fields },
      durable,
    );
    if (matchedCount === 0) {
      throw new CommandFailure('Another process has taken this import over, because this one was silent for too long.');
    }
  };
  // A heartbeat that fails is no fault yet: the next write of a batch tells it, or the lease is lost.
  const heart = setInterval(() => void update(lease()).catch(() => {}), heartbeatMs);
  heart.unref();
  return {
    position: record,
    rejectsPath: record.rejectsPath,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
    isAnew: restart && known !== null,
    save: (position, isFinished) => update({ ...position, ...lease(), finishedAt: isFinished ? new Date() : null }),
    async release() {
      clearInterval(heart);
      await update({ owner: null, leaseUntil: new Date(0) }).catch(() => {});
    },
  };
}

/** Which file's checkpoint is taken. */
export interface CheckpointChoice {
  readonly type: string;
  readonly fingerprint: string;
  readonly rejectsPath: string;
  readonly restart: boolean;
}

function requireFree(known: CheckpointRecord | null): void {
  if (!known?.owner || known.leaseUntil.getTime() < Date.now() || hasEnded(known.owner)) return;
  throw inUse();
}

function inUse(): CommandFailure {
  return new CommandFailure('This file is being imported by another process. Wait for it, or end it first.');
}

// A process of this machine that was killed leaves its lease behind; nobody has to wait for that one.
function hasEnded({ host, pid }: { readonly host: string; readonly pid: number }): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
