import type { RoomContext } from '../loaders.ts';
import { showTotal } from './cohort.ts';
import { minimumCount, type ShownCount } from './disclosure.ts';
import { type Expression, everyone, leafOf } from './expression.ts';
import { atLeast, reportOf } from './reports.ts';
import { countTally, regionTally } from './tallies.ts';

/** What resolvers of MatchQuality get. */
export interface MatchQualityParent {
  readonly region: string | null;
}

/** How one register matches, as it is shown. */
export interface ShownRegister {
  readonly ministry: string;
  readonly records: number | null;
  readonly byHead: number | null;
  readonly byOther: number | null;
  readonly unmatched: number | null;
  readonly duplicates: number | null;
  readonly rate: number | null;
}

type Context = Pick<RoomContext, 'cohorts' | 'view'>;

/** How many households the owner of membership knows. */
export async function everyoneIn({ region }: MatchQualityParent, { cohorts, view }: Context): Promise<ShownCount> {
  const tally = countTally(everyone);
  await cohorts.observe({ region, partial: false }, tally);
  const total = tally.found().reduce((sum, part) => sum + part.everyone, 0);
  return showTotal({ sure: total, possible: total }, total, cohorts, minimumCount(view.caller));
}

const withheld = { records: null, byHead: null, byOther: null, unmatched: null, duplicates: null, rate: null };
const levels = [2, 4, 6, 10];

/** The regions one level down in which the owner of membership knows somebody. */
export async function regionsBelow(
  { region }: MatchQualityParent,
  { cohorts }: Context,
): Promise<readonly MatchQualityParent[]> {
  const digits = levels.find((level) => level > (region?.length ?? 0));
  if (digits === undefined) return [];
  const tally = regionTally(everyone, digits);
  await cohorts.observe({ region, partial: false }, tally);
  const codes = new Set(tally.found().flatMap((part) => [...part.keys()]));
  return [...codes].toSorted().map((code) => ({ region: code }));
}

/** How the other ministries' registers match. */
export async function registersOf({ region }: MatchQualityParent, context: Context): Promise<readonly ShownRegister[]> {
  const whole = context.cohorts.sources.map(
    (source): Expression => ({ kind: 'LEAF', leaf: leafOf(source, {}, source.as) }),
  );
  const { leaves, ministries } = await reportOf(whole, { region, partial: false }, context);
  const k = minimumCount(context.view.caller);
  const [owner] = ministries;
  return leaves
    .filter(({ leaf }) => leaf.source.ministry !== owner?.ministry && Object.keys(leaf.filter).length === 0)
    .map(({ leaf, keys, byHead, byOther, unmatched, duplicates }) => {
      // Each of the numbers is told by the others: where one is small, all are withheld.
      const isTold = [keys, byHead, byOther, unmatched, duplicates].every((count) => atLeast(count, k) !== null);
      const { ministry } = leaf.source;
      if (!isTold) return { ministry, ...withheld };
      return {
        ministry,
        records: keys,
        byHead,
        byOther,
        unmatched,
        duplicates,
        rate: keys > 0 ? 1 - unmatched / keys : null,
      };
    });
}
