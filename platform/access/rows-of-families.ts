import { noRow, type RowFilter, regionalRows } from './row-filter.ts';
import type { View } from './view.ts';

/**
 * The condition that keeps records with `regionCode` and `familyId`, which belong to a family and name no NIK that it is
 * found by, to a caller's rows.
 * @param findOwnFamilies ids of the families that the caller sees; asked only where the rows are families, hence few.
 */
export async function rowsOfFamilies(
  view: View,
  findOwnFamilies: () => Promise<readonly unknown[]>,
): Promise<RowFilter> {
  const { rows } = view;
  switch (rows.kind) {
    case 'all':
      return {};
    case 'none':
      return noRow;
    case 'regions':
      return regionalRows(rows.codes);
    case 'family':
    case 'caseload':
      return { familyId: { $in: await findOwnFamilies() } };
  }
}
