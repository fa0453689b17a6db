import type { Terminal } from '../terminal.ts';

/** Prints rows under their headings, in columns as wide as their widest cell; the last column is not padded. */
export function printTable(
  terminal: Terminal,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = headings.map((heading, place) =>
    Math.max(heading.length, ...rows.map((row) => (row[place] ?? '').length)),
  );
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, place) => (place === cells.length - 1 ? cell : cell.padEnd(widths[place] ?? 0)))
      .join('  ')
      .trimEnd();
  terminal.print(terminal.style('bold', lineOf(headings)));
  for (const row of rows) terminal.print(lineOf(row));
}
