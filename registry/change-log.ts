/** The append-only log of all changes: the registry's state is what follows from it. */
import { z } from 'zod';
import { type ChainedLine, chainedLine, hashOf } from '#platform/audit/chained-line.ts';
import { type ChangeKind, changeKinds } from './change.ts';

/** A change that was accepted. */
export interface ChangeEntry {
  /** Counts up from 1 without a gap. */
  readonly seq: number;
  /** When it was accepted (ISO 8601). */
  readonly at: string;
  readonly kind: ChangeKind;
  /** The member who signed it. */
  readonly author: string;
  /** The body as it was signed, byte for byte. */
  readonly body: string;
  /** The signature (compact JWS), whose `digest` is that of the body. */
  readonly jws: string;
  /** The composed graph that followed; null where it stayed as it was. */
  readonly graph: GraphMark | null;
  /** Subgraphs that had to be left out of that graph, as they do not compose any more. */
  readonly leftOut: readonly string[];
}

/** A composed graph by its version and the SHA-256 of its SDL in hexadecimal. */
export interface GraphMark {
  readonly version: number;
  readonly hash: string;
}

/** An entry with the hash that ties it to all before it. */
export interface StoredEntry extends ChangeEntry {
  readonly hash: string;
}

/** Where lines of the log are kept, in order, by one process or by several. */
export interface ChangeLog {
  /** The lines behind the one with that number, in order. */
  linesAfter(seq: number): AsyncGenerator<ChainedLine>;
  /**
   * Appends the line with that number; it is durable when the promise settles.
   * @throws {LogConflict} where a line with that number is there already.
   */
  append(seq: number, line: string): Promise<void>;
  close(): Promise<void>;
}

/** Somebody else has appended meanwhile: read the log and decide again. */
export class LogConflict extends Error {
  override readonly name = 'LogConflict';
}

/** A log that does not hold what the registry wrote, and a person has to look at it. */
export class RegistryLogError extends Error {
  override readonly name = 'RegistryLogError';
}

const entryForm = z.object({
  seq: z.int().min(1),
  at: z.iso.datetime(),
  kind: z.enum(changeKinds as [ChangeKind, ...ChangeKind[]]),
  author: z.string(),
  body: z.string(),
  jws: z.string(),
  graph: z.object({ version: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
  leftOut: z.array(z.string()),
  hash: z.string(),
});

/** The line of an entry behind one with that hash, with its end, and the entry's own hash. */
export function writeEntry(entry: ChangeEntry, previousHash: string): { readonly line: string; readonly hash: string } {
  const content = JSON.stringify(entry).slice(0, -1);
  const hash = hashOf(previousHash, content);
  return { line: chainedLine(content, hash), hash };
}

/**
 * The entry that a line holds.
 * @throws {RegistryLogError} where it holds none.
 */
export function readEntry(line: ChainedLine): StoredEntry {
  const parsed = entryForm.safeParse(line.value);
  if (parsed.success) return parsed.data;
  throw new RegistryLogError('A line of the change log holds no change. Look for it with "hub registry verify".');
}
