/**
 * Cuts a stream of bytes into records without understanding them, so that each is known by its exact bytes, its line and
 * its end: what is refused can be written down as it was, and an import can go on from any record.
 */

/** A record: a line, or several where a quoted field of CSV holds line breaks. */
export interface Frame {
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Its bytes without the line break at the end. */
  readonly bytes: Buffer;
  /** Where the next record starts, in bytes from the beginning. */
  readonly end: number;
  /** Number of the line on which the next record starts. */
  readonly nextLine: number;
}

/** How records are cut. */
export interface FrameRules {
  /** For CSV: tells of several lines with a line break between quotes whether they are one sound record. */
  readonly isSoundRecord: ((bytes: Buffer) => boolean) | null;
  readonly offset: number;
  readonly line: number;
}

/** Takes bytes and gives records. */
export interface Framer {
  /** The records that end within the bytes taken so far. */
  push(chunk: Buffer): Frame[];
  /** The records that are left at the end of the file. */
  finish(): Frame[];
}

/** Longest record over several lines: after that the quote that opened it is taken for a stray one. */
const longestQuoted = 64 * 1024;

/** Longest line: a file with a longer one is no table. */
export const longestLine = 16 * 1024 * 1024;

const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

/**
 * A framer. Blank lines are left out. A record whose quotes do not close is cut after its first line, so that one stray
 * quote costs its own line and none of the good ones after it.
 */
export function createFramer({ isSoundRecord, offset, line }: FrameRules): Framer {
  let rest: Buffer = Buffer.alloc(0);
  let start = offset;
  let number = line;

  function take(data: Buffer, from: number, to: number, lines: number): Frame | null {
    const bytes = withoutReturn(data, from, to);
    const first = number;
    number += lines;
    return isBlank(bytes) ? null : { line: first, bytes, end: start + Math.min(to + 1, data.length), nextLine: number };
  }

  function cut(data: Buffer, isEnd: boolean): Frame[] {
    const frames: Frame[] = [];
    let from = 0;
    while (from < data.length) {
      const found = findEnd(data, from, isEnd, isSoundRecord);
      if (found === null) break;
      const frame = take(data, from, found.end, found.lines);
      if (frame !== null) frames.push(frame);
      from = Math.min(found.end + 1, data.length);
    }
    rest = data.subarray(from);
    start += from;
    if (rest.length > longestLine) throw new LineTooLong(number);
    return frames;
  }

  return {
    push: (chunk) => cut(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), false),
    finish: () => cut(rest, true),
  };
}

/** A line that is longer than any row. */
export class LineTooLong extends Error {
  constructor(line: number) {
    super(`Line ${line} is longer than 16 MB: the file is no table of lines.`);
  }
}

/** Where the record that starts there ends, before its line break; null where that is not known yet. */
function findEnd(
  data: Buffer,
  from: number,
  isEnd: boolean,
  isSoundRecord: FrameRules['isSoundRecord'],
): { readonly end: number; readonly lines: number } | null {
  const firstEnd = data.indexOf(newline, from);
  if (firstEnd < 0) return isEnd ? { end: data.length, lines: 1 } : null;
  const first = { end: firstEnd, lines: 1 };
  if (isSoundRecord === null || hasEvenQuotes(data, from, firstEnd)) return first;
  let lines = 1;
  let isOpen = true;
  for (let at = firstEnd + 1; at <= data.length && at - from <= longestQuoted; ) {
    const found = data.indexOf(newline, at);
    if (found < 0 && !isEnd) return null;
    const end = found < 0 ? data.length : found;
    lines += 1;
    if (!hasEvenQuotes(data, at, end)) isOpen = !isOpen;
    if (!isOpen) return isSoundRecord(withoutReturn(data, from, end)) ? { end, lines } : first;
    if (found < 0) break;
    at = end + 1;
  }
  return first;
}

function withoutReturn(data: Buffer, from: number, to: number): Buffer {
  return data.subarray(from, to > from && data[to - 1] === carriageReturn ? to - 1 : to);
}

function hasEvenQuotes(data: Buffer, from: number, to: number): boolean {
  let isEven = true;
  for (let at = data.indexOf(quote, from); at >= 0 && at < to; at = data.indexOf(quote, at + 1)) isEven = !isEven;
  return isEven;
}

function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09 && byte !== carriageReturn) return false;
  return true;
}
