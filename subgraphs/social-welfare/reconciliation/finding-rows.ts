import type { RowScope } from '#platform/access/caller.ts';
import { noRow, type RowFilter, regionalRows } from '#platform/access/row-filter.ts';

/** The findings that the rows hold, by themselves; null where they are those of the visible families. */
export function findingRows(rows: RowScope): RowFilter | null {
  switch (rows.kind) {
    case 'all':
      return {};
    case 'none':
      return noRow;
    case 'regions':
      return regionalRows(rows.codes);
    case 'family':
    case 'caseload':
      return null;
  }
}
