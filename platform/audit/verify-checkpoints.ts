import type { KeyObject } from 'node:crypto';
import { stat } from 'node:fs/promises';
import {
  type Checkpoint,
  type CheckpointLine,
  checkpointsPath,
  isSignedBy,
  noCheckpoint,
  parseCheckpoint,
} from './checkpoint.ts';
import type { FaultKind, FaultList } from './faults.ts';
import { readLines } from './lines.ts';

/** A checkpoint that holds by itself, and its line in the file. */
export interface SoundCheckpoint {
  readonly checkpoint: Checkpoint;
  /** From 1. */
  readonly line: number;
}

/** How long the checkpoints' file is now, so that what is written during a verification is left to the next. */
export async function checkpointBytes(directory: string): Promise<number> {
  return (await stat(checkpointsPath(directory)).catch(() => null))?.size ?? 0;
}

/**
 * The checkpoints of a chain in the order of the records they cover. Those that do not hold are told to the list.
 * @param chain id of the chain, or null where it is unknown.
 * @param isBeingWritten leaves a last line without an end alone.
 */
export async function* readSoundCheckpoints(
  directory: string,
  {
    bytes,
    chain,
    keys,
    isBeingWritten,
  }: {
    readonly bytes: number;
    readonly chain: string | null;
    readonly keys: ReadonlyMap<string, KeyObject>;
    readonly isBeingWritten: boolean;
  },
  faults: FaultList,
): AsyncGenerator<SoundCheckpoint> {
  let line = 0;
  let last: { readonly number: number; readonly seq: number; readonly digest: string | null } = {
    number: 0,
    seq: 0,
    digest: noCheckpoint,
  };
  const report = (kind: FaultKind, seq: number | null, message: string) =>
    faults.add({ kind, segment: null, line, seq, message });

  if (bytes === 0) {
    faults.add({
      kind: 'CHECKPOINT_REMOVED',
      segment: null,
      line: null,
      seq: null,
      message: 'There are no checkpoints.',
    });
    return;
  }
  for await (const lines of readLines(checkpointsPath(directory), bytes)) {
    for (const { bytes: text, isComplete } of lines) {
      line += 1;
      if (!isComplete) {
        if (!isBeingWritten)
          report('TORN_LINE', null, 'The last checkpoint has no end: a crash interrupted it, or it was cut.');
        continue;
      }
      const parsed = parseCheckpoint(text);
      if (!parsed) {
        report('BAD_CHECKPOINT', null, 'The line is no checkpoint.');
        last = { number: last.number + 1, seq: last.seq, digest: null };
        continue;
      }
      const { checkpoint, digest } = parsed;
      const { number, seq } = checkpoint;
      if (number <= last.number) {
        report('BAD_CHECKPOINT', seq, `Checkpoint ${number} stands behind checkpoint ${last.number}.`);
        continue;
      }
      if (number > last.number + 1) {
        report(
          'CHECKPOINT_REMOVED',
          seq,
          `${missing(last.number + 1, number - 1)} missing before checkpoint ${number}.`,
        );
      } else if (last.digest !== null && checkpoint.previous !== last.digest) {
        report('BAD_CHECKPOINT', seq, `Checkpoint ${number} was made behind another checkpoint ${last.number}.`);
      }
      last = { number, seq: Math.max(seq, last.seq), digest };
      if (isSound(parsed)) yield { checkpoint, line };
    }
  }

  function isSound(parsed: CheckpointLine): boolean {
    const { number, seq, keyId } = parsed.checkpoint;
    const key = keys.get(keyId);
    if (!key) {
      report(
        'UNKNOWN_KEY',
        seq,
        `Checkpoint ${number} was made with the key ${keyId.slice(0, 16)}, which was not given.`,
      );
    } else if (!isSignedBy(parsed, key)) {
      report(
        'BAD_SIGNATURE',
        seq,
        `The signature of checkpoint ${number} does not hold: it was changed or made without the key.`,
      );
    } else if (chain !== null && parsed.checkpoint.chain !== chain) {
      report('BAD_CHECKPOINT', seq, `Checkpoint ${number} belongs to another chain.`);
    } else return true;
    return false;
  }
}

function missing(from: number, to: number): string {
  return from === to ? `Checkpoint ${from} is` : `Checkpoints ${from} to ${to} are`;
}
