/** Reads records of NDJSON: a JSON object on each line. */
import { isUtf8 } from 'node:buffer';
import type { ParsedRecord } from './csv-format.ts';
import { rejectedColumns } from './rejected-columns.ts';

/** Each record's row, in order. @param known the names that a row may hold; with another one it is refused. */
export function parseNdjson(records: readonly Buffer[], known: ReadonlySet<string>): ParsedRecord[] {
  return records.map((bytes) => parseOne(bytes, known));
}

function parseOne(bytes: Buffer, known: ReadonlySet<string>): ParsedRecord {
  if (!isUtf8(bytes)) return { fault: 'is not UTF-8' };
  let raw: unknown;
  try {
    raw = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')); // some editors begin a file with a mark
  } catch {
    return { fault: 'is no JSON' };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { fault: 'is no JSON object' };
  const hasUnknown = Object.keys(raw).some((name) => !known.has(name) && !rejectedColumns.includes(name));
  return hasUnknown ? { fault: `has a name other than ${[...known].join(', ')}` } : { raw: raw as ParsedRow };
}

type ParsedRow = Readonly<Record<string, unknown>>;
