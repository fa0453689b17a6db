/** What can be wrong with an audit log. */
export type FaultKind =
  /** A record was changed after it was written, or is no record any more. */
  | 'CHANGED'
  /** One or more records are gone. */
  | 'REMOVED'
  /** A line was added that the chain does not know. */
  | 'INSERTED'
  /** A record, or a whole segment, stands in another place than it was written to. */
  | 'REORDERED'
  /** The last line has no end. */
  | 'TORN_LINE'
  /** The first line of a segment does not say where the segment stands, or says it wrongly. */
  | 'BAD_HEADER'
  /** A segment between others is gone. */
  | 'SEGMENT_MISSING'
  /** The log starts late, and no sealed note says that what was before has been retired. */
  | 'RETIRED_WITHOUT_NOTE'
  /** The records are not those that were sealed: all were written anew from some place on. */
  | 'CHECKPOINT_MISMATCH'
  /** The log ends before a record that was sealed. */
  | 'TRUNCATED'
  /** A checkpoint's signature is not that of the key. */
  | 'BAD_SIGNATURE'
  /** A checkpoint was made with a key that was not given. */
  | 'UNKNOWN_KEY'
  /** A line of the checkpoints is none, or does not belong there. */
  | 'BAD_CHECKPOINT'
  /** One or more checkpoints are gone. */
  | 'CHECKPOINT_REMOVED'
  /** Records that should long have been sealed are not. */
  | 'UNSEALED'
  /** The log does not hold what was kept of it elsewhere. */
  | 'ANCHOR_MISMATCH'
  /** The search index of a segment does not say what the segment does. */
  | 'INDEX_MISMATCH';

/** One thing that is wrong with an audit log, and where. */
export interface AuditFault {
  readonly kind: FaultKind;
  /** Number of the segment's file; null for what concerns the checkpoints or the whole. */
  readonly segment: number | null;
  /** Line in the file, from 1; null for what concerns the file. */
  readonly line: number | null;
  /** Number of the record, the first where there are several; null where none is concerned. */
  readonly seq: number | null;
  /** What is wrong, in a sentence. */
  readonly message: string;
}

/** Gathers faults; of a log that is beyond measure broken it keeps the first thousand and counts the others. */
export interface FaultList {
  /** Adds a fault; the answer can be given to `replace` when more is learned of it. */
  add(fault: AuditFault): FaultMark;
  /** Puts a better description in a fault's place. */
  replace(mark: FaultMark, fault: AuditFault): void;
  /** All faults by their place: segments first, then checkpoints. */
  inOrder(): readonly AuditFault[];
  /** How many there are, also those not kept. */
  readonly count: number;
}

/** A fault in a list. */
export interface FaultMark {
  fault: AuditFault;
}

const mostKept = 1000;

/** A list without a fault. */
export function createFaultList(): FaultList {
  const kept: FaultMark[] = [];
  let count = 0;
  return {
    add(fault) {
      const mark = { fault };
      count += 1;
      if (kept.length < mostKept) kept.push(mark);
      return mark;
    },
    replace(mark, fault) {
      mark.fault = fault;
    },
    inOrder: () => kept.map(({ fault }) => fault).sort(byPlace),
    get count() {
      return count;
    },
  };
}

function byPlace(a: AuditFault, b: AuditFault): number {
  const last = Number.POSITIVE_INFINITY;
  return Math.sign((a.segment ?? last) - (b.segment ?? last)) || (a.line ?? 0) - (b.line ?? 0) || 0;
}
