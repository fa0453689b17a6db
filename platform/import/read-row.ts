import { type Fields, isNothing } from './fields.ts';
import type { AnyImportType } from './import-type.ts';
import type { ImportReference } from './reference.ts';
import { FieldFault, type RowProblem } from './row-problem.ts';

/** A row as the file has it: texts by the names of columns, or JSON values. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A row that was read, or everything that is wrong with it. */
export type Reading = { readonly row: unknown } | { readonly problems: readonly RowProblem[] };

/** Reads rows of a type; made once for a file, so that each row costs little. */
export function createRowReader(type: AnyImportType, reference: ImportReference): (raw: RawRow) => Reading {
  const fields = Object.entries(type.fields);
  const nested = type.nested && { ...type.nested, fields: Object.entries(type.nested.fields) };
  return (raw) => {
    const problems: RowProblem[] = [];
    const row = readFields(fields, raw, reference, problems);
    if (nested !== undefined) {
      const inner = raw[nested.name];
      if (!Array.isArray(inner) || inner.length === 0) {
        problems.push({ field: nested.name, reason: 'must be a list with one entry or more' });
      } else {
        row[nested.name] = inner.map((one, at) => readFields(nested.fields, one as RawRow, reference, problems, at));
      }
    }
    if (problems.length === 0 && type.check) problems.push(...type.check(row as never));
    return problems.length > 0 ? { problems } : { row };
  };
}

/** The names that a type's rows may hold, in CSV and in NDJSON. */
export function knownNames(type: AnyImportType): {
  readonly row: ReadonlySet<string>;
  readonly csv: readonly string[];
} {
  const own = Object.keys(type.fields);
  const flat = (fields: Fields) => Object.entries(fields).flatMap(([name, field]) => (field.isNested ? [] : [name]));
  return {
    row: new Set(type.nested ? [...own, type.nested.name] : own),
    csv: [...flat(type.fields), ...flat(type.nested?.fields ?? {})],
  };
}

function readFields(
  fields: readonly [string, Fields[string]][],
  raw: RawRow,
  reference: ImportReference,
  problems: RowProblem[],
  at?: number,
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const where = at === undefined ? undefined : { at };
  if (typeof raw !== 'object' || raw === null) {
    problems.push({ field: 'row', reason: 'must be an object', ...where });
    return row;
  }
  for (const [name, field] of fields) {
    const told = raw[name];
    if (isNothing(told)) {
      row[name] = null;
      if (field.isRequired) problems.push({ field: name, reason: 'is missing', ...where });
      continue;
    }
    const value = field.read(told, reference);
    if (value instanceof FieldFault) problems.push({ field: name, reason: value.reason, ...where });
    else row[name] = value;
  }
  return row;
}
