import { HubError } from '#platform/errors.ts';

/** How a record was found for the NIK that was asked for. */
export type MatchMethod = 'HEAD_NIK' | 'MEMBER_NIK' | 'FORMER_HEAD_NIK';

/** What tells which household a ministry's record of a family means. */
export interface KnownNiks {
  /** NIK of the head as this ministry knows it. */
  readonly headNik: string;
  readonly memberNiks: readonly string[];
  /** Every NIK the record can be found by, see `matchNiksOf`; indexed. */
  readonly matchNiks: readonly string[];
  /** Day on which this ministry last saw the family, `YYYY-MM-DD`. */
  readonly snapshotOn: string;
}

/** What a ministry's record of a family must hold to be joined by NIK. */
export interface MatchableRecord extends KnownNiks {
  readonly formerHeads: readonly { readonly nik: string }[];
}

/** A ministry's record for a NIK, or why there is none. */
export type Match<TRecord> =
  | { readonly status: 'AVAILABLE'; readonly matchMethod: MatchMethod; readonly record: TRecord }
  | { readonly status: 'NOT_REGISTERED' | 'NOT_MATCHED' | 'WITHHELD' };

/** A record that can be told from every other of its ministry. */
export interface IdentifiedRecord extends KnownNiks {
  readonly _id: { toHexString(): string };
}

/** Best first: the present head says more than a member, a member more than a head of former days. */
const ranks: Readonly<Record<MatchMethod, number>> = { HEAD_NIK: 0, MEMBER_NIK: 1, FORMER_HEAD_NIK: 2 };

/** Most NIKs that a room looks up at once for the hub's own room. */
export const maxLookups = 1000;

/**
 * The NIKs, where they are not too many to look up at once.
 * @throws {HubError} BAD_USER_INPUT naming `niks`.
 */
export function requireLookups(niks: readonly string[]): readonly string[] {
  if (niks.length <= maxLookups) return niks;
  throw new HubError('BAD_USER_INPUT', `"niks" must hold at most ${maxLookups} NIKs.`, { argument: 'niks' });
}

/** Every NIK that a record can be found by, each once: what the index over `matchNiks` holds. */
export function matchNiksOf(record: Omit<MatchableRecord, 'matchNiks' | 'snapshotOn'>): string[] {
  return [...new Set([record.headNik, ...record.memberNiks, ...record.formerHeads.map((head) => head.nik)])];
}

/**
 * For each NIK, in order, the one record that is meant.
 * A head's record wins over a member's, a member's over a former head's; of several heads' records the newest wins.
 * Several records that know the NIK only as a member, or only as a former head, cannot be told apart: NOT_MATCHED.
 * @param records every record whose `matchNiks` holds one of the NIKs, in any order.
 */
export function chooseMatches<TRecord extends KnownNiks>(
  niks: readonly string[],
  records: readonly TRecord[],
): Match<TRecord>[] {
  const chosen = new Map<string, Candidate<TRecord> | null>();
  for (const nik of niks) chosen.set(nik, null);
  for (const record of records) {
    for (const nik of record.matchNiks) {
      const best = chosen.get(nik);
      if (best !== undefined) chosen.set(nik, choose(nik, best, record));
    }
  }
  return niks.map((nik) => matchOf(chosen.get(nik) ?? null));
}

/** What is read of records to find out which of them a NIK means: nothing that says anything of the family. */
export const matchFields = { headNik: 1, memberNiks: 1, matchNiks: 1, snapshotOn: 1 } as const;

/**
 * What a caller who may read some of the records is told, where `meant` is the match among all of them.
 * A record that is meant and may not be read is WITHHELD, even where one that may be read knows the NIK less well.
 */
export function withholdHidden<TRecord extends IdentifiedRecord>(
  visible: Match<TRecord>,
  meant: Match<IdentifiedRecord>,
): Match<TRecord> {
  if (meant.status !== 'AVAILABLE') return meant;
  const isVisible =
    visible.status === 'AVAILABLE' && visible.record._id.toHexString() === meant.record._id.toHexString();
  return isVisible ? visible : { status: 'WITHHELD' };
}

/** Under which NIK a register keeps the household, and how it was found; null where it is not known or not certain. */
export function householdKeyOf<TRecord extends KnownNiks>(
  match: Match<TRecord>,
): { readonly nik: string; readonly matchMethod: MatchMethod } | null {
  return match.status === 'AVAILABLE' ? { nik: match.record.headNik, matchMethod: match.matchMethod } : null;
}

/** The best record so far. */
interface Candidate<TRecord> {
  readonly matchMethod: MatchMethod;
  readonly record: TRecord;
  /** Whether another record knows the NIK as well as this one, and neither is the newer head's. */
  readonly isShared: boolean;
}

function choose<TRecord extends KnownNiks>(
  nik: string,
  best: Candidate<TRecord> | null,
  record: TRecord,
): Candidate<TRecord> {
  const matchMethod = methodOf(nik, record);
  const other = { matchMethod, record, isShared: false };
  if (best === null || ranks[matchMethod] < ranks[best.matchMethod]) return other;
  if (ranks[matchMethod] > ranks[best.matchMethod]) return best;
  if (matchMethod !== 'HEAD_NIK') return { ...best, isShared: true };
  return record.snapshotOn > best.record.snapshotOn ? other : best;
}

function matchOf<TRecord>(candidate: Candidate<TRecord> | null): Match<TRecord> {
  if (candidate === null) return { status: 'NOT_REGISTERED' };
  const { matchMethod, record, isShared } = candidate;
  return isShared ? { status: 'NOT_MATCHED' } : { status: 'AVAILABLE', matchMethod, record };
}

function methodOf(nik: string, record: KnownNiks): MatchMethod {
  if (record.headNik === nik) return 'HEAD_NIK';
  return record.memberNiks.includes(nik) ? 'MEMBER_NIK' : 'FORMER_HEAD_NIK';
}
