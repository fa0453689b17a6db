import type { FoundAccess } from '#platform/audit/search.ts';

const columns = [
  'gateway',
  'seq',
  'at',
  'requestId',
  'actor',
  'client',
  'agency',
  'role',
  'purpose',
  'legalBasis',
  'operation',
  'operationHash',
  'decision',
  'rows',
  'fields',
  'denied',
  'households',
  'persons',
  'hash',
] as const;

/** The first line of an export as CSV (RFC 4180). */
export const csvHeader: string = columns.join(',');

/** An access as a line of CSV. Lists are written in one cell with spaces between; what is absent leaves its cell empty. */
export function csvLine({ gateway, record }: FoundAccess): string {
  const row = { gateway, ...record };
  return columns.map((column) => cell(row[column])).join(',');
}

function cell(value: string | number | readonly string[] | null): string {
  const text = typeof value === 'object' ? (value ?? []).join(' ') : String(value);
  // Spreadsheets run a text that begins like this as a formula; actors and operations are named by others.
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
