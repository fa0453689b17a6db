/** A published table as the graph shows it: one measure over its base, in one region and those directly below. */
import { type PageArguments, pageOfList } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import { type MinimumCell, publicMinimum } from './minimum-cell.ts';
import type { Publication, PublishedCount } from './publication.ts';
import type { Publications } from './publications.ts';
import { nation } from './region-tree.ts';

/** A table for one kind of reader. */
export interface PublishedTable {
  /** The sentence that says what is counted. */
  readonly measure: string;
  readonly period: string;
  readonly asOf: string;
  readonly minimumCell: MinimumCell;
  readonly total: PublishedCell;
  /** The regions directly below, in the order of their codes. */
  readonly parts: readonly PublishedCell[];
  readonly target: PublishedTarget | null;
}

/** Families in one region; what is withheld is null. */
export interface PublishedCell {
  /** Null for the nation. */
  readonly region: { readonly code: string } | null;
  readonly count: number | null;
  readonly base: number | null;
  /** Null also where the base is empty. */
  readonly rate: number | null;
  /** True where the count is withheld; its base may be shown all the same. */
  readonly suppressed: boolean;
  readonly reason: 'SMALL_CELL' | null;
}

/** What was to be reached in a year by the whole nation. */
export interface NationalTarget {
  readonly year: number;
  readonly families: number;
  /** Who set it, and where it was told. */
  readonly source: string;
}

/** A target, and the nation's count as a share of it. */
export interface PublishedTarget extends NationalTarget {
  readonly progress: number | null;
}

/** Which table is asked for, and for whom. */
export interface TableQuestion {
  /** Name of the measure that the table counts; its base is the measure's own. */
  readonly measure: string;
  /** Code of a province; null for the nation. */
  readonly region: string | null | undefined;
  readonly minimumCell: MinimumCell;
  readonly target?: NationalTarget;
}

/**
 * The table of the current period, or null where nobody of the register lives in the region.
 * @throws {HubError} BAD_USER_INPUT naming `region` where it is no province.
 */
export async function findPublishedTable(
  publications: Publications,
  { measure, region, minimumCell, target }: TableQuestion,
): Promise<PublishedTable | null> {
  const key = requireProvince(region);
  const publication = await publications.current();
  const definition = publications.measures.find(({ name }) => name === measure);
  if (publication === null || !definition) return null;
  const cells = cellsOf(publication, measure, definition.of ?? measure, minimumCell);
  const total = cells.get(key);
  if (total === undefined) return null;
  const isBelow = (code: string) => code.length === key.length + 2 && code.startsWith(key);
  return {
    measure: definition.description,
    period: publication.period,
    asOf: publication.countedOn,
    minimumCell,
    total,
    parts: [...cells].filter(([code]) => isBelow(code)).map(([, cell]) => cell),
    target:
      target === undefined || key !== nation ? null : { ...target, progress: shareOf(total.count, target.families) },
  };
}

/** Resolves the fields of a table that are more than a property of it. */
export const publishedTableResolvers = {
  regions: ({ parts }: PublishedTable, page: PageArguments) => pageOfList(parts, page),
};

function requireProvince(region: string | null | undefined): string {
  if (region == null) return nation;
  if (/^\d{2}$/.test(region)) return region;
  throw new HubError(
    'BAD_USER_INPUT',
    '"region" must be the 2-digit code of a province, which shows its regencies and cities. Nothing lower is published.',
    { argument: 'region' },
  );
}

function cellsOf(
  { measures }: Publication,
  measure: string,
  base: string,
  minimumCell: MinimumCell,
): ReadonlyMap<string, PublishedCell> {
  const countsOf = (wanted: string) =>
    new Map(
      measures
        .find(({ name }) => name === wanted)
        ?.cells.map((cell) => [cell.region, shownCount(cell, minimumCell)] as const),
    );
  const bases = countsOf(base);
  return new Map(
    [...countsOf(measure)].map(([region, count]) => [region, createCell(region, count, bases.get(region) ?? null)]),
  );
}

function shownCount({ count, isPublic }: PublishedCount, minimumCell: MinimumCell): number | null {
  return isPublic || minimumCell < publicMinimum ? count : null;
}

function createCell(region: string, count: number | null, base: number | null): PublishedCell {
  const suppressed = count === null;
  return {
    region: region === nation ? null : { code: region },
    count,
    base,
    rate: shareOf(count, base),
    suppressed,
    reason: suppressed ? 'SMALL_CELL' : null,
  };
}

// Four decimals say as much of a share as anybody needs.
function shareOf(count: number | null, base: number | null): number | null {
  return count === null || base === null || base === 0 ? null : Math.round((count / base) * 10_000) / 10_000;
}
