/** How a refused row stands in the file of refused rows: the row as it was, with what is wrong before it. */
import { isUtf8 } from 'node:buffer';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { CommandFailure } from '../failure.ts';
import type { CsvHeader } from './csv-format.ts';
import type { Frame } from './frame-records.ts';
import { rejectedColumns } from './rejected-columns.ts';

/** Writes refused rows of a format. */
export interface RejectedFormat {
  /** First line of the file, or null. */
  readonly header: Buffer | null;
  /** The lines of a refused row: one for each of its records. */
  lines(frames: readonly Frame[], problems: readonly RowProblem[]): Buffer[];
}

const [lineName = '', fieldName = '', reasonName = '', textName = ''] = rejectedColumns;
const elsewhere = 'another line of the family is refused';

/**
 * Refused rows of a CSV file.
 * @throws {CommandFailure} where an imported file of refused rows has their columns in other places.
 */
export function createCsvRejects({ separator, text, columns }: CsvHeader): RejectedFormat {
  const given = columns.filter((name) => name === null).length;
  const names = [lineName, fieldName, reasonName];
  const isRejects = given === names.length && columns.slice(0, given).every((name) => name === null);
  if (given > 0 && !isRejects) {
    throw new CommandFailure(
      `Leave the columns ${names.join(', ')} where they are, first in the file, or remove them all.`,
    );
  }
  const field = separator === '\t' ? '[^\\t]*' : `[^${separator}]*`;
  const ownColumns = new RegExp(`^(?:(?:"(?:[^"]|"")*"|${field})${separator}){${given}}`);
  const strip = (bytes: Buffer) =>
    given === 0 ? bytes : Buffer.from(bytes.toString('latin1').replace(ownColumns, ''), 'latin1');
  return {
    header: Buffer.concat([Buffer.from(names.join(separator) + separator), strip(Buffer.from(text))]),
    lines: (frames, problems) =>
      frames.map(({ line, bytes }, at) => {
        const { fields, reasons } = describe(problems, at);
        const start = [String(line), quoted(fields), quoted(reasons), ''].join(separator);
        return Buffer.concat([Buffer.from(start), strip(bytes)]);
      }),
  };
}

/** Refused rows of an NDJSON file. */
export const ndjsonRejects: RejectedFormat = {
  header: null,
  lines: (frames, problems) =>
    frames.map(({ line, bytes }, at) => {
      const { fields, reasons } = describe(problems, at);
      const about = { [lineName]: line, [fieldName]: fields, [reasonName]: reasons };
      return Buffer.from(JSON.stringify({ ...about, ...rowOf(bytes) }));
    }),
};

function rowOf(bytes: Buffer): object {
  const text = bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
  try {
    const row: unknown = JSON.parse(text);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return { [textName]: text };
    const own = Object.entries(row).filter(([name]) => name === textName || !rejectedColumns.includes(name));
    return Object.fromEntries(own);
  } catch {
    return { [textName]: text };
  }
}

// What concerns this record, or the row as a whole where it is its first; the others are refused with it.
function describe(problems: readonly RowProblem[], at: number): { readonly fields: string; readonly reasons: string } {
  const own = problems.filter((problem) => (problem.at ?? 0) === at);
  if (own.length === 0) return { fields: '', reasons: elsewhere };
  return {
    fields: [...new Set(own.map(({ field }) => field))].join(' '),
    reasons: own.map(({ field, reason }) => `${field} ${reason}`).join('; '),
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
