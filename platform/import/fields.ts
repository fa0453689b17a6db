/**
 * The columns of imported files: how each is read from the text of a CSV file or from a JSON value. An empty text, an
 * absent column and null are the same: nothing is said.
 */
import { parseNik } from '#platform/nik.ts';
import type { ImportReference } from './reference.ts';
import { FieldFault } from './row-problem.ts';

/** A column. */
export interface Field<T> {
  /** What it holds, in a sentence. */
  readonly description: string;
  /** What a value looks like, for the reference of columns. */
  readonly form: string;
  readonly isRequired: boolean;
  /** True where only NDJSON can hold it. */
  readonly isNested: boolean;
  /** The value, or why it is none. Never called with nothing, see `isNothing`. */
  read(value: unknown, reference: ImportReference): T | FieldFault;
}

/** Columns by their names, in the order of a CSV file. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The row that columns make. */
export type RowOf<TFields extends Fields> = {
  readonly [TName in keyof TFields]: TFields[TName] extends Field<infer T> ? T : never;
};

/** True where a column says nothing. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** The same column where a row may leave it empty; it is then null. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return { ...field, isRequired: false };
}

/** A text of one line without control characters. */
export function text(description: string, longest = 200): Field<string> {
  const fault = new FieldFault(`must be a text of one line with at most ${longest} characters`);
  return column(description, `text, at most ${longest} characters`, (value) => {
    const told = textOf(value);
    return told === null || told.length > longest || controlCharacters.test(told) ? fault : told;
  });
}

/** An own number or code of the register: letters, digits and `. _ / -`. */
export function code(description: string): Field<string> {
  const fault = new FieldFault('must be 1 to 64 letters, digits or . _ / -');
  return column(description, '1 to 64 letters, digits, `.`, `_`, `/` or `-`', (value) => {
    const told = textOf(value);
    return told !== null && codeForm.test(told) ? told : fault;
  });
}

/** A NIK; spaces, dots and dashes in it are left out. Levels V1 and V2 reject, V3 warns. */
export function nik(description: string): Field<string> {
  const fault = new FieldFault('must be a NIK: 16 digits with a valid date of birth');
  return column(description, 'NIK', (value, reference) => {
    const read = typeof value === 'string' ? parseNik(value) : null;
    if (read === null) return fault;
    if (!reference.hasDistrict(read.slice(0, 6))) reference.warnOfDistrict();
    return read;
  });
}

/** The number of a family card (No. KK). */
export function familyCard(description: string): Field<string> {
  const fault = new FieldFault('must be a family card number: 16 digits');
  return column(description, 'family card number, 16 digits', (value) => {
    const digits = typeof value === 'string' ? value.replaceAll(/[\s.-]/g, '') : '';
    return /^[1-9]\d{15}$/.test(digits) ? digits : fault;
  });
}

/** A day up to the day of the import. */
export function day(description: string): Field<string> {
  const fault = new FieldFault('must be a date of the form YYYY-MM-DD');
  const future = new FieldFault('must not be after today');
  return column(description, '`YYYY-MM-DD`', (value, { today }) => {
    if (typeof value !== 'string' || !isDay(value)) return fault;
    return value > today ? future : value;
  });
}

/** A village's 10-digit code, with or without dots. */
export function village(description: string): Field<string> {
  const fault = new FieldFault('must be the 10-digit code of a desa or kelurahan');
  const unknown = new FieldFault('is not in the table of regions');
  return column(description, 'region code, 10 digits', (value, reference) => {
    const digits = typeof value === 'string' ? value.trim().replaceAll('.', '') : '';
    if (!/^\d{10}$/.test(digits)) return fault;
    return reference.hasVillage(digits) ? digits : unknown;
  });
}

/** One of the values of an enum of the graph. */
export function oneOf<T extends string>(description: string, values: readonly T[]): Field<T> {
  const known = new Set<string>(values);
  const fault = new FieldFault(`must be one of ${values.join(', ')}`);
  return column(description, values.map((value) => `\`${value}\``).join(', '), (value) =>
    typeof value === 'string' && known.has(value) ? (value as T) : fault,
  );
}

/** A yes or no. */
export function flag(description: string): Field<boolean> {
  const fault = new FieldFault('must be true or false');
  return column(description, '`true` or `false`', (value) => {
    if (value === true || value === 'true' || value === 'TRUE' || value === '1') return true;
    return value === false || value === 'false' || value === 'FALSE' || value === '0' ? false : fault;
  });
}

/** A whole number within bounds, both included. */
export function whole(description: string, least: number, most: number): Field<number> {
  const fault = new FieldFault(`must be a whole number from ${least} to ${most}`);
  return column(description, `whole number, ${least} to ${most}`, (value) => {
    const number = numberOf(value, /^-?\d{1,15}$/);
    return Number.isInteger(number) && number >= least && number <= most ? number : fault;
  });
}

/** A number within bounds, both included, with a decimal point. */
export function decimal(description: string, least: number, most: number): Field<number> {
  const fault = new FieldFault(`must be a number from ${least} to ${most} with a decimal point`);
  return column(description, `number, ${least} to ${most}`, (value) => {
    const number = numberOf(value, /^-?\d{1,12}(\.\d{1,12})?$/);
    return number >= least && number <= most ? number : fault;
  });
}

/** Several values: in CSV with spaces or `|` between, in NDJSON a list. */
export function several<T>(item: Field<T>, most = 100): Field<readonly T[]> {
  const tooMany = new FieldFault(`must hold at most ${most} values`);
  const noList = new FieldFault('must be a list');
  return column(item.description, `several of: ${item.form}; in CSV with spaces between`, (value, reference) => {
    const items = typeof value === 'string' ? value.split(/[\s|]+/).filter((part) => part !== '') : value;
    if (!Array.isArray(items)) return noList;
    if (items.length > most) return tooMany;
    const values: T[] = [];
    for (const one of items) {
      const read = item.read(one, reference);
      if (read instanceof FieldFault) return read;
      values.push(read);
    }
    return values;
  });
}

/** Rows within a row, which only NDJSON can hold. */
export function nestedRows<TFields extends Fields>(
  description: string,
  fields: TFields,
  most = 200,
): Field<readonly RowOf<TFields>[]> {
  const form = `NDJSON alone: list of objects with ${Object.keys(fields).join(', ')}`;
  const noList = new FieldFault(`must be a list of at most ${most} objects`);
  const read = (value: unknown, reference: ImportReference) => {
    if (!Array.isArray(value) || value.length > most) return noList;
    const rows: RowOf<TFields>[] = [];
    for (const one of value) {
      const row = readNested(fields, one, reference);
      if (row instanceof FieldFault) return row;
      rows.push(row);
    }
    return rows;
  };
  return { ...column(description, form, read), isNested: true };
}

/** True where the text is a day of the calendar after 1900. */
export function isDay(value: string): boolean {
  if (!dayForm.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const date = Number(value.slice(8));
  if (date <= 28) return true;
  const year = Number(value.slice(0, 4));
  return date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readNested<TFields extends Fields>(
  fields: TFields,
  value: unknown,
  reference: ImportReference,
): RowOf<TFields> | FieldFault {
  if (typeof value !== 'object' || value === null) return new FieldFault('must be a list of objects');
  const row: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const told = (value as Record<string, unknown>)[name];
    const read = isNothing(told)
      ? field.isRequired
        ? new FieldFault('is missing')
        : null
      : field.read(told, reference);
    if (read instanceof FieldFault) return new FieldFault(`${name} ${read.reason}`);
    row[name] = read;
  }
  const surplus = Object.keys(value).some((name) => !(name in fields));
  return surplus ? new FieldFault(`must hold no other names than ${Object.keys(fields).join(', ')}`) : (row as never);
}

function column<T>(description: string, form: string, read: Field<T>['read']): Field<T> {
  return { description, form, read, isRequired: true, isNested: false };
}

// A number is taken for a text too: NDJSON files write codes either way.
function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const told = value.trim();
  return told === '' ? null : told;
}

function numberOf(value: unknown, form: RegExp): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && form.test(value) ? Number(value) : Number.NaN;
}

const dayForm = /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const codeForm = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const controlCharacters = /[\u0000-\u001f\u007f]/;
