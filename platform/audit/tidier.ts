import { stat } from 'node:fs/promises';
import type { AuditClock } from './clock.ts';
import { type UnplacedRecord, unplacedNote } from './record.ts';
import { findRetirableSegments, removeSegment } from './retention.ts';
import type { Sealer } from './sealer.ts';
import { listSegments } from './segment.ts';
import { subjectIndexPath, writeSubjectIndex } from './subject-index.ts';

/** Keeps a log's folder in order beside the appends: indexes finished segments and removes old ones. */
export interface Tidier {
  /** Asks for both, after the log was opened or a segment was finished. */
  tidyLater(): void;
  /** Settles when nothing is asked for any more. */
  whenIdle(): Promise<void>;
}

/** What a tidier works on. */
export interface TidierOptions {
  readonly directory: string;
  readonly retentionDays: number;
  readonly clock: AuditClock;
  readonly sealer: Sealer;
  /** Appends a record of the log about itself. */
  readonly append: (record: UnplacedRecord) => Promise<void>;
  /** Gets what failed; it is tried again after the next segment. */
  readonly onFault: (fault: unknown) => void;
}

/** A tidier that does one thing after the other. */
export function createTidier({ directory, retentionDays, clock, sealer, append, onFault }: TidierOptions): Tidier {
  let work: Promise<void> = Promise.resolve();

  async function writeMissingIndexes(): Promise<void> {
    const finished = (await listSegments(directory)).slice(0, -1);
    for (const { path } of finished) {
      if (!(await stat(subjectIndexPath(path)).catch(() => null))) await writeSubjectIndex(path);
    }
  }

  /** Each segment goes when the note of it is in the chain and under a checkpoint. */
  async function retireOldSegments(): Promise<void> {
    const place = { retentionDays, sealedSeq: sealer.sealedSeq, now: clock.now() };
    for (const { path, note } of await findRetirableSegments(directory, place)) {
      await append(unplacedNote(note));
      await sealer.seal();
      await removeSegment(path);
    }
  }

  return {
    tidyLater() {
      work = work.then(retireOldSegments).then(writeMissingIndexes).catch(onFault);
    },
    async whenIdle() {
      for (let awaited: Promise<void> | null = null; awaited !== work; ) {
        awaited = work;
        await awaited;
      }
    },
  };
}
