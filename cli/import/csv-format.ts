/** Reads records of CSV (RFC 4180) by the names of the header line. */
import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import type { RawRow } from '#platform/import/read-row.ts';
import { CommandFailure } from '../failure.ts';
import { rejectedColumns } from './rejected-columns.ts';

/** A record that was read, or what is wrong with it as a record. */
export type ParsedRecord = { readonly raw: RawRow } | { readonly fault: string };

/** Separators of fields that are told from each other. */
export const separators = [',', ';', '\t'] as const;

/** A separator of fields. */
export type Separator = (typeof separators)[number];

/** What the header line says. */
export interface CsvHeader {
  readonly separator: Separator;
  /** The header as it stands, for a file of refused rows. */
  readonly text: string;
  /** Names in the order of the columns; null for the columns of a file of refused rows, which are not read. */
  readonly columns: readonly (string | null)[];
}

/**
 * Reads the header line.
 * @param known the columns of the type; one that the type does not know, or that stands twice, is refused.
 * @param given the separator; where undefined, the one that makes most known columns is taken.
 * @throws {CommandFailure} naming the columns.
 */
export function readHeader(bytes: Buffer, known: readonly string[], given: Separator | undefined): CsvHeader {
  const text = bytes.toString('utf8');
  const best = (given ? [given] : separators)
    .map((separator) => ({ separator, names: splitHeader(text, separator) }))
    .toSorted((one, other) => countKnown(other.names, known) - countKnown(one.names, known))[0];
  if (best === undefined || countKnown(best.names, known) === 0) {
    throw new CommandFailure(`The first line is no header of this type. Its columns are: ${known.join(', ')}.`);
  }
  const { separator, names } = best;
  const unknown = names.filter((name) => !known.includes(name) && !rejectedColumns.includes(name));
  const doubled = names.filter((name, n) => names.indexOf(name) !== n);
  if (unknown.length > 0 || doubled.length > 0) {
    throw new CommandFailure(
      unknown.length > 0
        ? `The header has columns that this type does not know: ${unknown.join(', ')}. It knows: ${known.join(', ')}.`
        : `The header names a column twice: ${doubled.join(', ')}.`,
    );
  }
  return { separator, text, columns: names.map((name) => (rejectedColumns.includes(name) ? null : name)) };
}

/** Reads records under a header. */
export function createCsvParser({ separator, columns }: CsvHeader) {
  const rowOf = (values: readonly string[]): ParsedRecord => {
    if (values.length !== columns.length) {
      return { fault: `has ${values.length} columns where the header has ${columns.length}` };
    }
    const raw: Record<string, string> = {};
    for (let n = 0; n < values.length; n += 1) {
      const name = columns[n];
      if (name !== null && name !== undefined) raw[name] = values[n] as string;
    }
    return { raw };
  };
  const parseOne = (bytes: Buffer): ParsedRecord => {
    if (!isUtf8(bytes)) return { fault: 'is not UTF-8' };
    const [values, ...more] = tryParse(bytes, separator) ?? [];
    return values === undefined || more.length > 0 ? { fault: 'has quotes that do not close' } : rowOf(values);
  };
  return {
    /** Each record's row, in order. */
    parse(records: readonly Buffer[]): ParsedRecord[] {
      // All at once where they are sound, which nearly all are; else one by one, to find those that are not.
      const whole = Buffer.concat(records.flatMap((bytes) => [bytes, lineBreak]));
      const parsed = isUtf8(whole) ? tryParse(whole, separator) : null;
      return parsed?.length === records.length ? parsed.map(rowOf) : records.map(parseOne);
    },
    /** True where the bytes are one record with the columns of the header. */
    isSound: (bytes: Buffer): boolean => tryParse(bytes, separator)?.[0]?.length === columns.length,
  };
}

const lineBreak = Buffer.from('\n');

function tryParse(bytes: Buffer, separator: Separator): string[][] | null {
  try {
    return parse(bytes, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: false,
    }) as unknown as string[][];
  } catch {
    return null;
  }
}

function splitHeader(text: string, separator: Separator): string[] {
  return (tryParse(Buffer.from(text), separator)?.[0] ?? []).map((name) => name.trim());
}

function countKnown(names: readonly string[], known: readonly string[]): number {
  return names.filter((name) => known.includes(name)).length;
}
