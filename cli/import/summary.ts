import type { Position } from './checkpoint.ts';

/** How an import ended, for scripts; a failure is 1. */
export const importExitCodes = { allWritten: 0, someRejected: 2 } as const;

/** What became of a file's rows, as `--json` prints it. Rows are records: lines, but for quoted line breaks. */
export interface ImportSummary {
  readonly rows: number;
  readonly written: number;
  /** Found in the register as the file has them. */
  readonly unchanged: number;
  readonly rejected: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** NIKs taken in whose first six digits are no district's code of today. */
  readonly warnings: number;
  /** Where the refused rows are; null where there are none. */
  readonly rejects: string | null;
  /** Present where nothing was written. */
  readonly dryRun?: true;
}

/** The summary of a whole file, over all the runs that it took. */
export function summaryOf(position: Position, warnings: number, rejectsPath: string | null): ImportSummary {
  const { rows, written, unchanged, rejected, seconds } = position;
  return {
    rows,
    written,
    unchanged,
    rejected,
    seconds: Number(seconds.toFixed(2)),
    rowsPerSecond: Math.round(rows / Math.max(0.001, seconds)),
    warnings,
    rejects: rejected > 0 ? rejectsPath : null,
  };
}

/** The summary for a person. */
export function summaryLines(summary: ImportSummary): string[] {
  const { rows, written, unchanged, rejected, seconds, rowsPerSecond, warnings, rejects, dryRun } = summary;
  const speed = `${seconds} s, ${rowsPerSecond} a second`;
  return [
    dryRun
      ? `${rows} rows in ${speed}: ${rows - rejected} are valid, ${rejected} would be refused. Nothing was written.`
      : `${rows} rows in ${speed}: ${written} written, ${unchanged} as they were, ${rejected} refused.`,
    ...(warnings > 0 ? [`${warnings} NIKs begin with a code that is no district's today; they were taken in.`] : []),
    ...(rejects === null ? [] : [`Refused rows, with personal data as in the file: ${rejects}`]),
  ];
}
