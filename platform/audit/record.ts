import { strikeNiks } from '#platform/logger.ts';
import { AuditEntryError } from './errors.ts';

/** What came of a request: everything asked for, a part of it, or nothing. */
export type AuditDecision = 'ALLOWED' | 'PARTIAL' | 'DENIED';

/** One access to personal data: who saw what, why, and of whom. Holds no NIK, name, query text or variable. */
export interface AuditEntry {
  readonly requestId: string;
  /** Subject of the token. */
  readonly actor: string;
  /** The application that asked. */
  readonly client: string;
  readonly agency: string;
  readonly role: string;
  readonly purpose: string;
  /** The legal basis that the token names, or null. */
  readonly legalBasis: string | null;
  /** Name of the operation, or null. */
  readonly operation: string | null;
  /** SHA-256 of the document, in hexadecimal. */
  readonly operationHash: string;
  /** Coordinates (`Type.field`) of the personal fields that were read. */
  readonly fields: readonly string[];
  /** Coordinates that were asked for and withheld. */
  readonly denied: readonly string[];
  readonly decision: AuditDecision;
  /** Pseudonyms of the households in the answer, made for the audit log by the caller. */
  readonly households: readonly string[];
  /** Pseudonyms of the persons in the answer, made likewise. */
  readonly persons: readonly string[];
  /** How many objects the answer holds. */
  readonly rows: number;
}

/** What the log says of itself, in the same chain as the accesses. */
export type AuditNote =
  /** A writer took up the chain; so many bytes of an interrupted, never acknowledged write were removed before. */
  | { readonly note: 'OPENED'; readonly tornBytes: number }
  /** The writer ended in order. */
  | { readonly note: 'CLOSED' }
  /** The disk took writes again after so many records had been refused. */
  | { readonly note: 'WRITE_FAILED'; readonly refused: number }
  /** A segment was removed for its age. `endHash` is the hash of its last line. */
  | {
      readonly note: 'RETIRED';
      readonly segment: number;
      readonly firstSeq: number;
      readonly lastSeq: number;
      readonly endHash: string;
    };

/** What every record has beside its content. */
export interface RecordFrame {
  /** Number in the chain, from 1 without a gap. */
  readonly seq: number;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  /** SHA-256 over the previous line's hash and this line's content, in hexadecimal. */
  readonly hash: string;
}

/** A record of an access, as it is read back. */
export type AccessRecord = { readonly kind: 'ACCESS' } & RecordFrame & AuditEntry;

/** A record of the log about itself, as it is read back. */
export type NoteRecord = { readonly kind: 'NOTE' } & RecordFrame & AuditNote;

/** A line of a segment behind its header. */
export type AuditRecord = AccessRecord | NoteRecord;

/** A record before it has its place in the chain: its kind, and its content as JSON without braces. */
export interface UnplacedRecord {
  readonly kind: AuditRecord['kind'];
  readonly content: string;
}

const longestText = 256;
const longestList = 20_000;
const pseudonymForm = /^[A-Za-z0-9_-]{1,64}$/;
const coordinateForm = /^[A-Za-z_]\w{0,127}\.[A-Za-z_]\w{0,127}$/;

/**
 * The entry as the content of a record: keys in a fixed order, coordinates sorted, runs of 16 digits struck from texts.
 * A pseudonym with such a run is refused: it would be a NIK, since one in 10^12 pseudonyms has it by chance.
 * @throws {AuditEntryError} for a text, list or number out of bounds.
 */
export function unplacedAccess(entry: AuditEntry): UnplacedRecord {
  const ordered: AuditEntry = {
    requestId: text('requestId', entry.requestId),
    actor: text('actor', entry.actor),
    client: text('client', entry.client),
    agency: text('agency', entry.agency),
    role: text('role', entry.role),
    purpose: text('purpose', entry.purpose),
    legalBasis: entry.legalBasis === null ? null : text('legalBasis', entry.legalBasis),
    // Chosen by the client, so an overlong one is cut: it must not become a way to be refused by the log.
    operation: entry.operation === null ? null : strikeNiks(entry.operation).slice(0, longestText),
    operationHash: matching('operationHash', entry.operationHash, /^[0-9a-f]{64}$/),
    fields: coordinates('fields', entry.fields),
    denied: coordinates('denied', entry.denied),
    decision: matching('decision', entry.decision, /^(ALLOWED|PARTIAL|DENIED)$/),
    households: pseudonyms('households', entry.households),
    persons: pseudonyms('persons', entry.persons),
    rows: count('rows', entry.rows),
  };
  return { kind: 'ACCESS', content: withoutBraces(ordered) };
}

/** The note as the content of a record. */
export function unplacedNote(note: AuditNote): UnplacedRecord {
  return { kind: 'NOTE', content: withoutBraces(note) };
}

/** The record's line at a place in the chain, up to its hash. */
export function contentAt(seq: number, at: string, { kind, content }: UnplacedRecord): string {
  return `{"kind":"${kind}","seq":${seq},"at":"${at}",${content}`;
}

function withoutBraces(value: object): string {
  return JSON.stringify(value).slice(1, -1);
}

function text(name: string, value: string): string {
  if (typeof value !== 'string' || value.length > longestText) {
    throw new AuditEntryError(`"${name}" of an audit entry is not a text of at most ${longestText} characters.`);
  }
  return strikeNiks(value);
}

function matching<Value extends string>(name: string, value: Value, form: RegExp): Value {
  if (form.test(value)) return value;
  throw new AuditEntryError(`"${name}" of an audit entry does not have its form.`);
}

function list(name: string, values: readonly string[], form: RegExp): readonly string[] {
  if (values.length > longestList) {
    throw new AuditEntryError(`"${name}" of an audit entry lists more than ${longestList}.`);
  }
  for (const value of values) matching(name, value, form);
  return values;
}

// One search over all of them: it is what an answer of hundreds of households waits for.
function pseudonyms(name: string, values: readonly string[]): readonly string[] {
  list(name, values, pseudonymForm);
  if (!/\d{16}/.test(values.join(' '))) return values;
  throw new AuditEntryError(`"${name}" of an audit entry holds a run of 16 digits, which is no pseudonym.`);
}

function coordinates(name: string, values: readonly string[]): readonly string[] {
  return [...new Set(list(name, values, coordinateForm))].sort();
}

function count(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new AuditEntryError(`"${name}" of an audit entry is not a count.`);
}
