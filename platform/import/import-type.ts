/** What a room says of a kind of file that it takes in: its columns, its rules, and how its rows are written. */
import type { Database } from '#platform/mongo.ts';
import type { Fields } from './fields.ts';
import type { ImportReference } from './reference.ts';
import type { RowProblem } from './row-problem.ts';

/** A kind of file. */
export interface ImportType<TRow = never> {
  /** As the command line names it. */
  readonly name: string;
  /** What a file of it holds, in a sentence. */
  readonly summary: string;
  /** What tells one record from another: columns whose values make a row an update of what is stored. */
  readonly key: readonly string[];
  readonly fields: Fields;
  /** Rows within a row; CSV has a line for each of them, and the columns of the row on every one. */
  readonly nested?: NestedRows;
  /** Which rules between its columns a row breaks. */
  check?(row: TRow): readonly RowProblem[];
  /** The writer for one file. */
  open(database: Database, reference: ImportReference): Promise<ImportWriter<TRow>>;
}

/** The rows within a row. */
export interface NestedRows {
  /** The list's name in NDJSON. */
  readonly name: string;
  readonly fields: Fields;
  /** Column whose equal values keep lines of CSV together; they follow one another. */
  readonly groupedBy: string;
}

/** Writes the rows of a file, batch after batch. Writing a batch again changes nothing more. */
export interface ImportWriter<TRow> {
  /** When it settles the batch is durable. Answers what became of each row, in order. */
  write(rows: readonly TRow[]): Promise<readonly RowOutcome[]>;
}

/** What became of a row: written, found as it was, or refused. */
export type RowOutcome = 'WRITTEN' | 'UNCHANGED' | readonly RowProblem[];

/** A kind of file whose rows' type does not matter. */
// biome-ignore lint/suspicious/noExplicitAny: rows go from a type's own columns to its own writer and nowhere else
export type AnyImportType = ImportType<any>;
