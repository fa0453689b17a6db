import { createHash } from 'node:crypto';

// A line of the chain is a JSON object whose last key is its hash:
//   {"kind":…,…,"hash":"<64 hexadecimal digits>"}
// The hash is SHA-256 over the previous line's hash and this line's bytes before `,"hash"`. What is hashed is what is
// written, byte for byte, so that no other program has to agree on how JSON is spelled.

/** The hash that the first line of a chain continues. */
export const chainStart = '0'.repeat(64);

const suffixLength = ',"hash":"'.length + 64 + '"}'.length;
const suffixForm = /^,"hash":"([0-9a-f]{64})"\}$/;

/** A line as it is read back. */
export interface ChainedLine {
  /** The bytes that the hash is made of, beside the previous hash. */
  readonly content: Buffer;
  /** The hash that the line states. */
  readonly hash: string;
  /** The whole line as JSON. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** The hash of a line with this content behind a line with that hash. */
export function hashOf(previousHash: string, content: string | Uint8Array): string {
  return createHash('sha256').update(previousHash).update(content).digest('hex');
}

/** The whole line, with its end. */
export function chainedLine(content: string, hash: string): string {
  return `${content},"hash":"${hash}"}\n`;
}

/** The line that the bytes (without the line's end) hold, or null where they hold none. */
export function parseChainedLine(bytes: Buffer): ChainedLine | null {
  const end = bytes.length - suffixLength;
  const hash = end > 0 ? suffixForm.exec(bytes.toString('latin1', end))?.[1] : undefined;
  if (hash === undefined) return null;
  try {
    const value: unknown = JSON.parse(bytes.toString());
    if (typeof value !== 'object' || value === null) return null;
    return { content: bytes.subarray(0, end), hash, value: value as Record<string, unknown> };
  } catch {
    return null;
  }
}

/** True where the line's hash is that of its content behind a line with that hash. */
export function continuesFrom(previousHash: string, line: ChainedLine): boolean {
  return hashOf(previousHash, line.content) === line.hash;
}
