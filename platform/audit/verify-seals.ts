import type { FaultList } from './faults.ts';
import type { AuditRecord } from './record.ts';
import type { AuditAnchor, Verification } from './verify.ts';
import type { SoundCheckpoint } from './verify-checkpoints.ts';
import type { SettledRecord } from './verify-order.ts';

/** The segment before the first one that is there. */
export interface RetiredSegment {
  readonly segment: number;
  readonly lastSeq: number;
  readonly endHash: string;
}

/** Holds the records of a chain against its checkpoints and against what was kept elsewhere. */
export interface SealCheck {
  /** Takes the next record; it is looked at by `catchUp`. */
  settle(record: SettledRecord): void;
  /** Looks at the records taken. */
  catchUp(): Promise<void>;
  /** Asks for a sealed note that this segment was removed for its age. */
  requireRetired(segment: RetiredSegment): void;
  /** Looks at the rest, and answers what was counted. */
  finish(isBeingWritten: boolean): Promise<Omit<Verification, 'chain' | 'faults' | 'faultCount'>>;
}

/**
 * A check over the checkpoints that hold by themselves.
 * @param maxUnsealedMs how long records may wait for a checkpoint.
 */
export async function createSealCheck(
  checkpoints: AsyncIterator<SoundCheckpoint>,
  anchors: readonly AuditAnchor[],
  maxUnsealedMs: number,
  faults: FaultList,
): Promise<SealCheck> {
  const openAnchors = new Map(anchors.map((anchor) => [anchor.seq, anchor]));
  const notes: (RetiredSegment & { readonly seq: number })[] = [];
  let taken: SettledRecord[] = [];
  let next = await pull();
  let count = 0;
  let sealedSeq = 0;
  let isMismatched = false;
  let retired: RetiredSegment | null = null;
  let first: SettledRecord | null = null;
  let last: SettledRecord | null = null;
  let firstUnsealed: SettledRecord | null = null;
  let unsealed = 0;
  let checkpointCount = 0;

  async function pull(): Promise<SoundCheckpoint | null> {
    const { value, done } = await checkpoints.next();
    return done ? null : value;
  }

  async function look(record: SettledRecord): Promise<void> {
    count += 1;
    first ??= record;
    if (record.seq > (last?.seq ?? 0)) last = record;
    firstUnsealed ??= record;
    unsealed += 1;
    const note = recordOf(record);
    if (note?.kind === 'NOTE' && note.note === 'RETIRED') notes.push(note);
    compareAnchor(record);
    while (next && next.checkpoint.seq <= record.seq) {
      checkpointCount += 1;
      if (next.checkpoint.seq === record.seq) compare(record, next);
      next = await pull();
    }
  }

  function compare({ seq, hash, place }: SettledRecord, { checkpoint, line }: SoundCheckpoint): void {
    if (checkpoint.hash === hash) {
      sealedSeq = seq;
      isMismatched = false;
      firstUnsealed = null;
      unsealed = 0;
      return;
    }
    // All checkpoints behind a place where the chain was written anew say the same: the first is told.
    if (isMismatched) return;
    isMismatched = true;
    const message = `Record ${seq} is not the one that was sealed (checkpoint line ${line}): records were written anew after record ${sealedSeq}.`;
    faults.add({ kind: 'CHECKPOINT_MISMATCH', segment: place.segment, line: place.line, seq, message });
  }

  function compareAnchor({ seq, hash, place }: SettledRecord): void {
    const anchor = openAnchors.get(seq);
    if (!anchor) return;
    openAnchors.delete(seq);
    if (anchor.hash === hash) return;
    const message = `Record ${seq} is not the one that the anchor names: records were written anew.`;
    faults.add({ kind: 'ANCHOR_MISMATCH', segment: place.segment, line: place.line, seq, message });
  }

  async function drainCheckpoints(): Promise<void> {
    let covered: SoundCheckpoint | null = null;
    for (; next; next = await pull()) {
      covered = next;
      checkpointCount += 1;
    }
    const lastSeq = last?.seq ?? 0;
    if (!covered || covered.checkpoint.seq <= lastSeq) return;
    const message = `The log ends with record ${lastSeq}, but record ${covered.checkpoint.seq} was sealed (checkpoint line ${covered.line}): the end is cut off.`;
    report('TRUNCATED', last, message);
  }

  function checkAnchors(): void {
    for (const { seq } of openAnchors.values()) {
      const isCut = seq > (last?.seq ?? 0);
      const why = isCut ? 'the end is cut off' : 'it was removed or retired, so that the anchor shows nothing';
      report(
        'ANCHOR_MISMATCH',
        isCut ? last : null,
        `The log does not hold record ${seq}, which an anchor names: ${why}.`,
      );
    }
  }

  function checkRetired(): void {
    const gone = retired;
    if (!gone) return;
    const isNoted = notes.some(
      ({ segment, lastSeq, endHash, seq }) =>
        segment === gone.segment && lastSeq === gone.lastSeq && endHash === gone.endHash && seq <= sealedSeq,
    );
    if (isNoted) return;
    const message = `The log starts with record ${gone.lastSeq + 1}, and no sealed note says that segment ${gone.segment} was retired: what was before is gone.`;
    report('RETIRED_WITHOUT_NOTE', first, message);
  }

  function checkUnsealed(isBeingWritten: boolean): void {
    const end = last && recordOf(last);
    const start = firstUnsealed && recordOf(firstUnsealed);
    // Where checkpoints say something else, they are there.
    if (!end || !start || !firstUnsealed || isMismatched) return;
    const isClosed = end.kind === 'NOTE' && end.note === 'CLOSED';
    const until = isBeingWritten ? Date.now() : Date.parse(end.at);
    // Twice the bound: a record may wait for the disk, and a checkpoint be under way.
    if (!isClosed && until - Date.parse(start.at) <= 2 * maxUnsealedMs) return;
    const message = `Records ${firstUnsealed.seq} to ${end.seq} should have been sealed and are not: the last checkpoints are gone.`;
    report('UNSEALED', firstUnsealed, message);
  }

  function report(
    kind: 'TRUNCATED' | 'ANCHOR_MISMATCH' | 'RETIRED_WITHOUT_NOTE' | 'UNSEALED',
    record: SettledRecord | null,
    message: string,
  ): void {
    const { segment = null, line = null } = record?.place ?? {};
    faults.add({ kind, segment, line, seq: record?.seq ?? null, message });
  }

  async function catchUp(): Promise<void> {
    const records = taken;
    taken = [];
    for (const record of records) await look(record);
  }

  return {
    settle: (record) => void taken.push(record),
    catchUp,
    requireRetired(segment) {
      retired = segment;
    },
    async finish(isBeingWritten) {
      await catchUp();
      await drainCheckpoints();
      checkAnchors();
      checkRetired();
      checkUnsealed(isBeingWritten);
      return {
        records: count,
        firstSeq: first?.seq ?? null,
        lastSeq: last?.seq ?? null,
        checkpoints: checkpointCount,
        unsealed,
      };
    },
  };
}

function recordOf({ place }: SettledRecord): AuditRecord | null {
  return (place.parsed?.value ?? null) as AuditRecord | null;
}
