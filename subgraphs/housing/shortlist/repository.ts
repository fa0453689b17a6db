import { type QueryFilter, Types } from 'mongoose';
import { narrowList } from '#platform/access/row-filter.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { Page } from '#platform/connection.ts';
import type { HubError } from '#platform/errors.ts';
import { type QuotaRecord, quotaIdOf } from '../assistance/model.ts';
import { badInput } from '../command-input.ts';
import type { Desk } from '../desk.ts';
import type { FamilyRecord } from '../model.ts';
import { candidateOrder } from './candidate-order.ts';

/** For which region and which year candidates are asked. */
export interface CandidateFilter {
  /** A code of any level. */
  readonly region: string;
  readonly fiscalYear: number;
}

/** A candidate with its place in the village. */
export interface Candidate extends CandidateFamily {
  readonly rank: number;
  /** Null where the village has no quota of its own. */
  readonly placesLeft: number | null;
}

type CandidateFamily = Pick<FamilyRecord, '_id' | 'headNik' | 'regionCode' | 'onWaitingList'> & {
  readonly failings: number;
};

/** Most candidates that the hub's own room is given at once. */
export const maxCandidates = 5000;

/** How many values a cursor of the list holds: village, failings, id, and the rank in the village. */
export const candidateKeyLength = 4;

/** One page of candidates by village, the most failing parts first, and one more. */
export async function listCandidates(desk: Desk, filter: CandidateFilter, page: Page): Promise<Candidate[]> {
  const after = page.after === null ? null : readCursor(page.after);
  const families = await findCandidates(desk, filter, after, page.first + 1);
  const left = await findPlacesLeft(desk, filter.fiscalYear, families);
  let village = after?.regionCode;
  let rank = after?.rank ?? 0;
  return families.map((family) => {
    rank = family.regionCode === village ? rank + 1 : 1;
    village = family.regionCode;
    return { ...family, rank, placesLeft: left.get(village) ?? null };
  });
}

/** The place of a candidate in its list, for its cursor. */
export function candidateKey({ regionCode, failings, _id, rank }: Candidate): readonly string[] {
  return [regionCode, String(failings), _id.toHexString(), String(rank)];
}

/**
 * Every candidate of a regency or smaller.
 * @throws {HubError} BAD_USER_INPUT naming `region` where it is too large.
 */
export async function findCandidateKeys(desk: Desk, filter: CandidateFilter) {
  if (filter.region.length < 4) throw tooLarge();
  const families = await findCandidates(desk, filter, null, maxCandidates + 1);
  if (families.length > maxCandidates) throw tooLarge();
  const left = await findPlacesLeft(desk, filter.fiscalYear, families);
  return families.map(({ headNik, regionCode, failings }) => ({
    nik: headNik,
    region: regionCode,
    failings,
    placesLeft: left.get(regionCode) ?? null,
  }));
}

interface Cursor extends Pick<FamilyRecord, '_id' | 'regionCode'> {
  readonly failings: number;
  readonly rank: number;
}

async function findCandidates(
  { models, view, rows }: Desk,
  { region, fiscalYear }: CandidateFilter,
  after: Cursor | null,
  limit: number,
): Promise<CandidateFamily[]> {
  if (view.rows.kind === 'none') return [];
  const scope = narrowList(view.rows, rows.families(), region);
  const within = scope.region ?? region;
  const from = after !== null && after.regionCode > within ? after.regionCode : within;
  const filter = {
    ...scope.rows,
    failings: { $gt: 0 },
    $and: [
      // A plain range lets the index seek; the disjunctions only trim what it yields.
      { regionCode: { $gte: from, $lt: `${within}:` } },
      { $or: [{ lastAidYear: null }, { lastAidYear: { $lte: fiscalYear - 10 } }] },
      ...(after === null ? [] : [behind(after)]),
    ],
  } as QueryFilter<FamilyRecord>;
  const fields = { headNik: 1, regionCode: 1, failings: 1, onWaitingList: 1 } as const;
  return runInTime(view, (maxTimeMS) =>
    models.families
      .find(filter, fields, { maxTimeMS })
      .sort(candidateOrder)
      .limit(limit)
      .lean<CandidateFamily[]>()
      .exec(),
  );
}

function behind({ regionCode, failings, _id }: Cursor) {
  return {
    $or: [
      { regionCode: { $gt: regionCode } },
      { regionCode, failings: { $lt: failings } },
      { regionCode, failings, _id: { $gt: _id } },
    ],
  };
}

async function findPlacesLeft(
  { models, view }: Desk,
  fiscalYear: number,
  families: readonly CandidateFamily[],
): Promise<ReadonlyMap<string, number>> {
  const villages = [...new Set(families.map(({ regionCode }) => regionCode))];
  const ids = villages.map((regionCode) => quotaIdOf({ program: 'BSPS', fiscalYear, regionCode }));
  const found = await runInTime(view, (maxTimeMS) =>
    models.quotas
      .find({ _id: { $in: ids } }, { regionCode: 1, left: 1 }, { maxTimeMS })
      .lean<Pick<QuotaRecord, 'regionCode' | 'left'>[]>()
      .exec(),
  );
  return new Map(found.map(({ regionCode, left }) => [regionCode, left]));
}

function readCursor([regionCode = '', failings = '', id = '', rank = '']: readonly string[]): Cursor {
  const isOurs = /^\d{10}$/.test(regionCode) && /^\d{1,2}$/.test(failings) && /^[0-9a-f]{24}$/.test(id);
  if (!isOurs || !/^\d{1,7}$/.test(rank)) {
    throw badInput('after', '"after" is not a cursor of this list. Pass an endCursor that it gave.');
  }
  return { regionCode, failings: Number(failings), _id: new Types.ObjectId(id), rank: Number(rank) };
}

function tooLarge(): HubError {
  return badInput(
    'region',
    `"region" must be a regency or city, or smaller, with at most ${maxCandidates} candidates.`,
  );
}
