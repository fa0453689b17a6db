import { type ChainedLine, continuesFrom, hashOf } from './chained-line.ts';
import type { FaultKind, FaultList, FaultMark } from './faults.ts';

/** A line of a segment in its place. */
export interface PlacedLine {
  readonly segment: number;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Null for a line that is none of the chain. */
  readonly parsed: ChainedLine | null;
}

/** A record whose place in the chain is settled. */
export interface SettledRecord {
  readonly seq: number;
  /** The hash that it states; null for a line that is no record. */
  readonly hash: string | null;
  readonly place: PlacedLine;
}

/** Follows the lines of a chain and names what is wrong with their order and content. */
export interface OrderCheck {
  /** Goes on behind a header: the next record has that number and continues that hash (null: unknown). */
  restart(firstSeq: number, hash: string | null): void;
  /** Takes the next line. */
  accept(place: PlacedLine): void;
  /** Settles the last record and answers its number and hash. */
  end(): { readonly seq: number; readonly hash: string | null };
}

/** The newest record, with what may still turn out about it. */
interface Latest extends SettledRecord {
  /** The hash that its content has where it states another: the next record may continue this one. */
  readonly ownHash: string | null;
  /** What it continues; null where that is unknown. */
  readonly previousHash: string | null;
  /** The fault that was found in it. */
  readonly mark: FaultMark | null;
}

/** Records that were not there when their turn came. */
interface Gap {
  from: number;
  to: number;
  readonly mark: FaultMark;
  /** The record before the gap. */
  readonly before: Latest;
}

/**
 * A check that starts before the first record.
 * @param settle gets each record once nothing can change about its place any more, in the order of the chain.
 */
export function createOrderCheck(faults: FaultList, settle: (record: SettledRecord) => void): OrderCheck {
  let latest: Latest | null = null; // null before the first record behind a header
  let base = { seq: 0, hash: null as string | null }; // what the first record behind a header continues
  let rival: Latest | null = null; // another record that could be in the place of the latest
  let openGap: Gap | null = null; // the gap that the latest record leapt over
  const gaps: Gap[] = [];

  const lastSeq = () => latest?.seq ?? base.seq;
  const lastHash = () => (latest ? latest.hash : base.hash);

  function report(kind: FaultKind, place: PlacedLine, seq: number, message: string): FaultMark {
    return faults.add({ kind, segment: place.segment, line: place.line, seq, message });
  }

  function rename(mark: FaultMark, kind: FaultKind, place: PlacedLine, seq: number, message: string): void {
    faults.replace(mark, { kind, segment: place.segment, line: place.line, seq, message });
  }

  function advance(next: Latest, gap: Gap | null = null): void {
    settleLatest(next.place.line);
    openGap = gap;
    latest = next;
  }

  function settleLatest(continuedBy: number | null): void {
    if (latest) settle(latest);
    if (latest && rival) {
      const why = continuedBy === null ? 'one of the two was put in' : `line ${continuedBy} does not continue it`;
      report(
        'INSERTED',
        rival.place,
        rival.seq,
        `Lines ${latest.place.line} and ${rival.place.line} are both record ${rival.seq}: ${why}.`,
      );
    }
    rival = null;
  }

  /** The record whose turn it is. */
  function takeExpected(place: PlacedLine, seq: number): void {
    const { parsed } = place;
    if (!parsed) {
      const mark = report('CHANGED', place, seq, `The line is no record; record ${seq} should stand here.`);
      advance({ ...candidate(place, seq, lastHash()), mark });
      return;
    }
    const previousHash = lastHash();
    const ownHash = previousHash === null ? parsed.hash : hashOf(previousHash, parsed.content);
    if (ownHash === parsed.hash) {
      advance(candidate(place, seq, previousHash));
      return;
    }
    if (latest && rival?.hash && continuesFrom(rival.hash, parsed)) {
      [latest, rival] = [rival, latest];
      advance(candidate(place, seq, latest.hash));
      return;
    }
    if (latest?.ownHash && continuesFrom(latest.ownHash, parsed)) {
      advance(candidate(place, seq, latest.ownHash)); // of the record before, the stated hash alone was changed
      return;
    }
    const why = `Record ${seq} does not continue record ${seq - 1}: it was changed, or that one was and got a new hash.`;
    advance({ ...candidate(place, seq, previousHash), ownHash, mark: report('CHANGED', place, seq, why) });
  }

  /** A record with the number of the one before it: one of the two was put in. */
  function takeDouble(place: PlacedLine, seq: number, parsed: ChainedLine): void {
    const previousHash = latest ? latest.previousHash : null;
    const fits = latest !== null && previousHash !== null && continuesFrom(previousHash, parsed);
    const next = candidate(place, seq, previousHash);
    if (!latest || !fits || latest.hash === next.hash) {
      report(
        'INSERTED',
        place,
        seq,
        `The line is also numbered ${seq}, and does not continue record ${seq - 1} or repeats record ${seq}.`,
      );
    } else if (latest.mark) {
      rename(latest.mark, 'INSERTED', latest.place, seq, `The line is not record ${seq}: that one stands behind it.`);
      latest = next;
    } else rival = next;
  }

  /** A record with a later number than expected. */
  function leap(place: PlacedLine, seq: number): void {
    const from = lastSeq() + 1;
    const before = latest ?? candidate({ ...place, parsed: null }, base.seq, null);
    const mark = report('REMOVED', place, from, `${range(from, seq - 1)} missing before record ${seq}.`);
    const gap: Gap = { from, to: seq - 1, mark, before: { ...before, hash: lastHash() } };
    if (gaps.length < 1000) gaps.push(gap);
    advance(candidate(place, seq, null), gap);
  }

  /** The record that the one before has leapt over: the two changed places, or the one before was put in. */
  function landInGap(place: PlacedLine, seq: number, parsed: ChainedLine, gap: Gap): void {
    const leapt = latest;
    gaps.splice(gaps.indexOf(gap), 1);
    openGap = null;
    if (leapt?.place.parsed && leapt.seq === seq + 1 && continuesFrom(parsed.hash, leapt.place.parsed)) {
      rename(gap.mark, 'REORDERED', place, seq, `Record ${seq} stands behind record ${leapt.seq}.`);
      settle(candidate(place, seq, gap.before.hash));
      return;
    }
    if (leapt)
      rename(gap.mark, 'INSERTED', leapt.place, leapt.seq, `The line stands before record ${seq} and is not known.`);
    latest = candidate(place, seq, gap.before.hash);
  }

  /** A record with a number that is past. */
  function takeLate(place: PlacedLine, seq: number): void {
    const gap = gaps.find(({ from, to }) => from <= seq && seq <= to);
    if (!gap) {
      report('INSERTED', place, seq, `The line repeats the number of record ${seq}, which stands earlier.`);
      return;
    }
    const message = `Record ${seq} stands behind record ${lastSeq()}.`;
    settle(candidate(place, seq, null));
    if (gap.from === gap.to) {
      rename(gap.mark, 'REORDERED', place, seq, message);
      gaps.splice(gaps.indexOf(gap), 1);
      return;
    }
    report('REORDERED', place, seq, message);
    if (seq === gap.from) gap.from += 1;
    else if (seq === gap.to) gap.to -= 1;
    const { segment, line } = gap.mark.fault;
    faults.replace(gap.mark, {
      kind: 'REMOVED',
      segment,
      line,
      seq: gap.from,
      message: `${range(gap.from, gap.to)} missing.`,
    });
  }

  return {
    restart(firstSeq, hash) {
      settleLatest(null);
      latest = null;
      openGap = null;
      base = { seq: firstSeq - 1, hash };
    },
    accept(place) {
      const expected = lastSeq() + 1;
      const { parsed } = place;
      const seq = typeof parsed?.value.seq === 'number' ? parsed.value.seq : expected;
      if (openGap && parsed && continuesGap(openGap, seq, parsed)) landInGap(place, seq, parsed, openGap);
      else if (seq === expected) takeExpected(place, seq);
      else if (seq > expected) leap(place, seq);
      else if (seq === lastSeq() && latest && parsed) takeDouble(place, seq, parsed);
      else takeLate(place, seq);
    },
    end() {
      const end = { seq: lastSeq(), hash: lastHash() };
      settleLatest(null);
      latest = null;
      base = end;
      return end;
    },
  };
}

function candidate(place: PlacedLine, seq: number, previousHash: string | null): Latest {
  return { seq, hash: place.parsed?.hash ?? null, ownHash: null, previousHash, place, mark: null };
}

/** True where the record is the one that was missing first. */
function continuesGap(gap: Gap, seq: number, parsed: ChainedLine): boolean {
  return seq === gap.from && (gap.before.hash === null || continuesFrom(gap.before.hash, parsed));
}

function range(from: number, to: number): string {
  return from === to ? `Record ${from} is` : `Records ${from} to ${to} are`;
}
