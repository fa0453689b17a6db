import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { minimumCellOf, publicMinimum } from '#platform/disclosure/minimum-cell.ts';
import { HubError } from '#platform/errors.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import type {
  DecileMoveCellResolvers,
  DecileMoveReportResolvers,
  DecileMoveResolvers,
  DtsenVersionResolvers,
  QueryResolvers,
} from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import type { VersionPair } from './decile-moves.ts';
import { gateMoves } from './move-report.ts';
import { paidBetween } from './paid-sums.ts';

/** Resolves the root fields about DTSEN. */
export const dtsenQueries = {
  dtsenVersions: async (_, page, { dtsen }) => {
    const [newest, ...older] = await dtsen.findVersions();
    const versions = newest === undefined ? [] : [newest, ...older];
    return pageOfList(
      versions.map((record) => ({ record, isCurrent: record === newest })),
      page,
    );
  },
  decileMoveReport: async (_, { from, to, region }, { dtsen, view }) => {
    const pair = await requireVersions({ from, to }, dtsen);
    const digits = digitsBelow[region.length];
    if (digits === undefined) {
      throw new HubError('BAD_USER_INPUT', '"region" must be the code of a province, regency, city or district.', {
        argument: 'region',
      });
    }
    const groups = await dtsen.countMoves(pair, region, digits);
    return groups.length === 0 ? null : gateMoves(pair, region, groups, minimumCellOf(view.caller.role));
  },
  decileMoves: async (_, { from, to, region, atLeast, direction, ...pageArguments }, { dtsen }) => {
    const pair = await requireVersions({ from, to }, dtsen);
    const least = atLeast ?? 3;
    if (least < 1 || least > 9) {
      throw new HubError('BAD_USER_INPUT', '"atLeast" must be between 1 and 9.', { argument: 'atLeast' });
    }
    if (region.length < 4) {
      throw new HubError('BAD_USER_INPUT', '"region" must be a regency or city, or smaller.', { argument: 'region' });
    }
    const page = requirePage(pageArguments, regionalKeyLength);
    const moves = await dtsen.findMoves({ pair, region, atLeast: least, direction: direction ?? null }, page);
    return createConnection(moves, page, ({ family }) => regionalKey(family));
  },
  unrankedHouseholds: async (_, { region, ...pageArguments }, { dtsen }) => {
    const page = requirePage(pageArguments, regionalKeyLength);
    const records = await dtsen.findUnranked(region, page);
    const households = records.map((record) => ({ nik: record.headNik, record }));
    return createConnection(households, page, ({ record }) => regionalKey(record));
  },
} satisfies QueryResolvers;

/** Resolves the types of this folder. */
export const dtsenTypes = {
  DtsenVersion: {
    publishedOn: ({ record }) => record._id,
    quarter: ({ record: { _id } }) => `${_id.slice(0, 4)}-Q${Math.ceil(Number(_id.slice(5, 7)) / 3)}`,
    families: ({ record }) => shownCount(record.families),
    unranked: ({ record }) => shownCount(record.unranked),
  } satisfies DtsenVersionResolvers,
  DecileMove: {
    household: ({ family }) => ({ nik: family.headNik, record: family }),
    paidBetween: async ({ family, pair }, _, { loaders }) =>
      paidBetween(await loaders.enrollments.load(family), pair.from, pair.to),
    paidSince: async ({ family, pair }, _, { loaders }) =>
      paidBetween(await loaders.enrollments.load(family), pair.to, null),
  } satisfies DecileMoveResolvers,
  DecileMoveReport: { regions: ({ cells }, page) => pageOfList(cells, page) } satisfies DecileMoveReportResolvers,
  DecileMoveCell: {
    region: ({ code }) => ({ code }),
    reason: ({ suppressed }) => (suppressed ? 'SMALL_CELL' : null),
  } satisfies DecileMoveCellResolvers,
};

/** Digits of the codes of the regions directly below one, by the digits of its own. */
const digitsBelow: Readonly<Record<number, number>> = { 2: 4, 4: 6, 6: 10 };

/** Both versions, which the register has taken in, the earlier first. */
async function requireVersions({ from, to }: VersionPair, dtsen: RoomContext['dtsen']): Promise<VersionPair> {
  const known = new Set((await dtsen.findVersions()).map(({ _id }) => _id));
  for (const [argument, version] of Object.entries({ from, to })) {
    if (known.has(version)) continue;
    throw new HubError('BAD_USER_INPUT', `"${argument}" is no version of DTSEN; "dtsenVersions" lists them.`, {
      argument,
    });
  }
  if (from < to) return { from, to };
  throw new HubError('BAD_USER_INPUT', '"to" must be a later version than "from".', { argument: 'to' });
}

// Everybody may ask, so the public's threshold holds for everybody.
function shownCount(count: number | null | undefined): number | null {
  return count == null || (count > 0 && count < publicMinimum) ? null : count;
}
