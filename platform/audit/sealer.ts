import type { KeyObject } from 'node:crypto';
import type { ChainPlace } from './chain-writer.ts';
import { type Checkpoint, type CheckpointLine, keyIdOf, noCheckpoint, signCheckpoint } from './checkpoint.ts';
import { type AuditClock, createThrottle } from './clock.ts';
import type { DurableFile } from './durable-file.ts';

/** Signs where the chain stands, at intervals. */
export interface Sealer {
  /** Number of the last record that a checkpoint covers. */
  readonly sealedSeq: number;
  /** True where records have waited for a checkpoint for longer than they may. */
  isOverdue(): boolean;
  /** Tells of the newest record on the disk, and signs where enough have gathered. */
  advance(place: ChainPlace): void;
  /** Signs the newest record, unless it is signed. Rejects where that fails. */
  seal(): Promise<void>;
  /** Signs likewise, at most once a second; tells of a failure and does not reject. */
  sealWhenAllowed(): Promise<void>;
}

/** What a sealer signs with, where to, and how often. */
export interface SealerOptions {
  readonly file: DurableFile;
  readonly chain: string;
  readonly signingKey: KeyObject;
  /** The checkpoint that is in the file already. */
  readonly last: CheckpointLine | null;
  readonly clock: AuditClock;
  readonly sealEveryRecords: number;
  readonly maxUnsealedMs: number;
  readonly onCheckpoint: (checkpoint: Checkpoint) => void;
  readonly onFault: (fault: unknown) => void;
}

const retryMs = 1000;

/** A sealer over a checkpoint file. */
export function createSealer(options: SealerOptions): Sealer {
  const { file, chain, signingKey, clock, sealEveryRecords, maxUnsealedMs, onCheckpoint, onFault } = options;
  const keyId = keyIdOf(signingKey);
  let last = options.last;
  let newest: ChainPlace | null = null;
  let waitingSince: number | null = null;
  let sealing: Promise<void> | null = null;
  let hasFailed = false;

  async function sign(place: ChainPlace): Promise<void> {
    const startedAt = clock.elapsed();
    await file.requireInPlace();
    const next = signCheckpoint(
      {
        number: (last?.checkpoint.number ?? 0) + 1,
        chain,
        seq: place.seq,
        hash: place.hash,
        at: new Date(clock.now()).toISOString(),
        previous: last?.digest ?? noCheckpoint,
      },
      signingKey,
      keyId,
    );
    await file.append(Buffer.from(next.line));
    last = next;
    waitingSince = newest === place ? null : startedAt;
    onCheckpoint(next.checkpoint);
  }

  async function seal(): Promise<void> {
    while (sealing) await sealing.catch(() => undefined);
    if (!newest || newest.seq <= sealedSeq()) return;
    sealing = sign(newest);
    try {
      await sealing;
      hasFailed = false;
    } catch (fault) {
      hasFailed = true;
      throw fault;
    } finally {
      sealing = null;
    }
  }

  const sealedSeq = () => last?.checkpoint.seq ?? 0;
  const sealWhenAllowed = createThrottle(clock, retryMs, () => seal().catch(onFault));

  return {
    get sealedSeq() {
      return sealedSeq();
    },
    isOverdue: () => waitingSince !== null && clock.elapsed() - waitingSince > maxUnsealedMs,
    advance(place) {
      newest = place;
      waitingSince ??= clock.elapsed();
      if (sealing || place.seq - sealedSeq() < sealEveryRecords) return;
      void (hasFailed ? sealWhenAllowed() : seal().catch(onFault));
    },
    seal,
    sealWhenAllowed,
  };
}
