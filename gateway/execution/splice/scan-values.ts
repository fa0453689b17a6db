import { failed } from './json-numbers.ts';

const space = 32;
const quoteMark = 34;
const backslash = 92;
const usualEscapes: ReadonlySet<number | undefined> = new Set(Buffer.from('"\\bfnrt'));

/** The place behind a text, or -1. Escapes pass where they are those that JSON.stringify writes. */
export function endOfString(bytes: Buffer, view: DataView, start: number): number {
  if (bytes[start] !== quoteMark) return failed;
  const lastWord = bytes.length - 4;
  let at = start + 1;
  for (;;) {
    while (at <= lastWord && isPlainWord(view.getInt32(at, true))) at += 4;
    const byte = bytes[at] as number;
    if (byte === quoteMark) return at + 1;
    if (byte === backslash) {
      if (!usualEscapes.has(bytes[at + 1])) return failed;
      at += 1;
    } else if (!(byte >= space)) return failed;
    at += 1;
  }
}

/** The place behind a key's text, or -1: one that is written in an unusual way is read with all care instead. */
export function endOfKey(bytes: Buffer, start: number): number {
  if (bytes[start] !== quoteMark) return failed;
  let at = start + 1;
  for (; bytes[at] !== quoteMark; at += 1) {
    const byte = bytes[at] as number;
    if (!(byte >= space && byte < afterTilde) || byte === backslash) return failed;
  }
  return at + 1;
}

const afterTilde = 127;

// Whether none of four bytes ends a text, escapes something or has to be escaped. A byte below another borrows from its
// highest bit when that is subtracted (Warren, Hacker's Delight, 6-1).
function isPlainWord(word: number): boolean {
  const quote = word ^ 0x22222222;
  const slash = word ^ 0x5c5c5c5c;
  const found = ((quote - 0x01010101) & ~quote) | ((slash - 0x01010101) & ~slash) | ((word - 0x20202020) & ~word);
  return (found & 0x80808080) === 0;
}
