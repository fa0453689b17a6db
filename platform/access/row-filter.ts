import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { RoomName } from '#platform/rooms.ts';
import type { RowScope } from './caller.ts';

/** A condition of a query to MongoDB. */
export type RowFilter = Readonly<Record<string, unknown>>;

/**
 * How a ministry's records of families show whose they are: they hold `regionCode`, `matchNiks`, `headNik`,
 * `memberNiks` and `formerHeads` besides.
 */
export interface FamilyRecords {
  readonly room: RoomName;
  /** The field that names the ministry's own field worker or team; null where the ministry has none. */
  readonly caseloadField: string | null;
  readonly pseudonyms: Pseudonyms;
}

/** A condition that no document of any collection meets. */
export const noRow: RowFilter = Object.freeze({ _id: Object.freeze({ $in: [] }) });

/**
 * The condition that keeps a ministry's records of families to those that the rows hold; empty where they hold all.
 * Conditions on `regionCode` are plain ranges, so that an index that ends in the region serves them.
 */
export function createFamilyFilter({ room, caseloadField, pseudonyms }: FamilyRecords): (rows: RowScope) => RowFilter {
  const familiesOf = (ids: readonly string[]) =>
    recordsOfFamilies(ids.map((id) => pseudonyms.findNik('household', id)).filter((nik) => nik !== null));
  return (rows) => {
    switch (rows.kind) {
      case 'all':
        return {};
      case 'none':
        return noRow;
      case 'regions':
        return regionalRows(rows.codes);
      case 'family':
        return familiesOf([rows.household]);
      case 'caseload':
        if (rows.ministry === room && caseloadField !== null) return { [caseloadField]: rows.id };
        return familiesOf(rows.families ?? []);
    }
  };
}

/** The condition that keeps records with a `regionCode` to those inside one of the regions. */
export function regionalRows(codes: readonly string[]): RowFilter {
  const [first, ...others] = topmost(codes);
  if (first === undefined) return noRow;
  const last = others.at(-1);
  if (last === undefined) return { regionCode: within(first) };
  // A list of prefixes is one walk along the index, in its order, that leaps from region to region.
  const prefixes = [first, ...others].map((code) => new RegExp(`^${code}`));
  return { regionCode: { $gte: first, $lt: endOf(last), $in: prefixes } };
}

/** How a list that is ordered by region is read: the one region to seek, and what each row must meet besides. */
export interface ListScope {
  readonly region: string | null;
  readonly rows: RowFilter;
}

/**
 * What a list holds that is asked for by region, for a caller with these rows.
 * Codes of lower levels start with the code of the higher, so two regions have in common the longer code or nothing.
 * @param filter the condition that the rows are to the listed records.
 */
export function narrowList(rows: RowScope, filter: RowFilter, region: string | null | undefined): ListScope {
  if (rows.kind !== 'regions') return { region: region ?? null, rows: filter };
  const codes = topmost(rows.codes.flatMap((code) => commonRegion(code, region ?? '') ?? []));
  const [only] = codes;
  if (only === undefined) return { region: region ?? null, rows: noRow };
  return codes.length === 1 ? { region: only, rows: {} } : { region: region ?? null, rows: regionalRows(codes) };
}

/** The condition that holds where both do. */
export function bothOf(one: RowFilter, other: RowFilter): RowFilter {
  const names = Object.keys(one);
  if (names.length === 0) return other;
  // One flat condition where that is possible: every engine sees at once what its indexes can serve.
  return names.some((name) => name in other) ? { $and: [one, other] } : { ...one, ...other };
}

/**
 * The records of families that are known by the NIK of their head. A family's record may be older than the death of
 * its head, or newer; a head who left by divorce or moved away has another family, and this one is no longer theirs.
 */
function recordsOfFamilies(niks: readonly string[]): RowFilter {
  if (niks.length === 0) return noRow;
  const known = { $in: niks };
  const died = { formerHeads: { $elemMatch: { nik: known, reason: 'DEATH' } } };
  return { matchNiks: known, $or: [{ headNik: known }, { memberNiks: known }, died] };
}

function commonRegion(one: string, other: string): string | null {
  if (one.startsWith(other)) return one;
  return other.startsWith(one) ? other : null;
}

/** The regions in order, without those that lie in another of them. */
function topmost(codes: readonly string[]): readonly string[] {
  const sorted = [...new Set(codes)].toSorted();
  return sorted.filter((code) => !sorted.some((other) => other !== code && code.startsWith(other)));
}

function within(code: string): RowFilter {
  return { $gte: code, $lt: endOf(code) };
}

function endOf(code: string): string {
  return `${code}:`; // ':' follows '9' in ASCII
}
