import { InvalidArgumentError } from 'commander';
import type { AuditAnchor } from '#platform/audit/verify.ts';

/** Adds a text to those read before, for an option that may be given several times. */
export function several(text: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), text];
}

/** Adds a record's number and hash, written `number:hash`, to those read before. */
export function anchor(text: string, previous: readonly AuditAnchor[] | undefined): readonly AuditAnchor[] {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined) {
    throw new InvalidArgumentError(
      'Give the number and the hash of a checkpoint, as 51200:… with 64 hexadecimal digits.',
    );
  }
  return [...(previous ?? []), { seq: Number(seq), hash }];
}

/** Reads a day or an instant and answers the instant in UTC, ISO 8601. */
export function instant(text: string): string {
  const isWhole = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const time = isWhole ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new InvalidArgumentError('Give a day as 2026-03-01, or an instant as 2026-03-01T08:00:00Z.');
}

/** How accesses are written. */
export type ExportFormat = 'ndjson' | 'csv';

/** Reads the name of a format. */
export function exportFormat(text: string): ExportFormat {
  if (text === 'ndjson' || text === 'csv') return text;
  throw new InvalidArgumentError('The formats are: ndjson, csv.');
}
