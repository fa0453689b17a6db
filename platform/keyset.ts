import { type QueryFilter, Types } from 'mongoose';
import type { Page } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';

/** What a document must hold to be listed: it is ordered by place of residence, then by its own id. */
export interface RegionalDocument<TId = Types.ObjectId> {
  readonly _id: TId;
  readonly regionCode: string;
}

/** Lists of regional documents run in this order, the order of the indexes that serve them. */
export const regionalOrder = { regionCode: 1, _id: 1 } as const;

/** How many values a cursor over `regionalOrder` holds. */
export const regionalKeyLength = 2;

/** The place of a document in `regionalOrder`, for its cursor. */
export function regionalKey(document: RegionalDocument<Types.ObjectId | string>): readonly string[] {
  return [document.regionCode, String(document._id)];
}

/**
 * The filter that keeps documents of a region (at any level) and after the page's cursor.
 * @throws {HubError} BAD_USER_INPUT naming `after` where the cursor is of another list.
 */
export function regionalFilter(region: string | null | undefined, page: Page): QueryFilter<RegionalDocument> {
  return seek(region, page, (id) => (objectIdForm.test(id) ? new Types.ObjectId(id) : null));
}

/** As `regionalFilter`, for documents whose id is a text of the register. */
export function regionalTextFilter(
  region: string | null | undefined,
  page: Page,
): QueryFilter<RegionalDocument<string>> {
  return seek(region, page, (id) => (objectIdForm.test(id) ? null : id));
}

const objectIdForm = /^[0-9a-f]{24}$/;

function seek(region: string | null | undefined, page: Page, readId: (text: string) => unknown): object {
  const bounds = region == null ? null : codesWithin(region);
  if (page.after === null) return bounds === null ? {} : { regionCode: bounds };
  const [regionCode, text] = page.after as [string, string];
  const id = readId(text);
  if (!/^\d{2,10}$/.test(regionCode) || id === null) {
    throw new HubError('BAD_USER_INPUT', '"after" is not a cursor of this list. Pass an endCursor that it gave.', {
      argument: 'after',
    });
  }
  // The plain lower bound lets an index seek to the cursor; the disjunction only trims the first region.
  const from = region != null && regionCode < region ? region : regionCode;
  return {
    regionCode: { ...bounds, $gte: from },
    $or: [{ regionCode: { $gt: regionCode } }, { regionCode, _id: { $gt: id } }],
  };
}

// Codes of lower levels start with the code of the higher.
function codesWithin(region: string): { $gte: string; $lt: string } {
  return { $gte: region, $lt: `${region}:` }; // ':' follows '9' in ASCII
}
