import { keyOfNik, nikOfKey } from '#platform/cohort/household-key.ts';
import { seek } from '#platform/cohort/key-set.ts';
import {
  type Connection,
  createConnection,
  type PageArguments,
  pageOfList,
  requirePage,
} from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import type { HouseholdReference } from '#platform/identity.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { RoomContext } from '../loaders.ts';
import { type FoundCount, isSmall, minimumCount, type ShownCount, show, withheldGroups } from './disclosure.ts';
import type { Expression } from './expression.ts';
import type { CohortPool, Scope } from './pool.ts';
import { addCounts, countTally, listTally, regionTally, valueTally } from './tallies.ts';

/** What resolvers of Cohort get. */
export interface CohortParent {
  readonly expression: Expression;
  readonly scope: Scope;
}

/** A group as it is shown. */
export interface GroupParent {
  readonly key: string;
  readonly region: { readonly code: string } | null;
  readonly count: ShownCount;
}

type Context = Pick<RoomContext, 'cohorts' | 'view'>;

/** How many households the cohort has. */
export async function countOf({ expression, scope }: CohortParent, { cohorts, view }: Context): Promise<ShownCount> {
  const tally = countTally(expression);
  await cohorts.observe(scope, tally);
  const found = tally.found();
  const everyone = found.reduce((sum, part) => sum + part.everyone, 0);
  return showTotal(addCounts(found.map(({ count }) => count)), everyone, cohorts, minimumCount(view.caller));
}

/** A total as it is shown, once every other total of the operation is known. */
export async function showTotal(
  total: FoundCount,
  everyone: number,
  cohorts: CohortPool,
  k: number,
): Promise<ShownCount> {
  if (isSmall(total, everyone, k)) return show(total, 'SMALL_CELL');
  return show(total, k > 1 && (await cohorts.isTelling(total, k)) ? 'DIFFERENCE' : null);
}

const digitsOf = { PROVINCE: 2, REGENCY_CITY: 4, DISTRICT: 6, VILLAGE: 10 } as const;

/**
 * The cohort's groups, in the order of their codes or values.
 * @throws {HubError} BAD_USER_INPUT naming `by` or a page argument.
 */
export async function groupsOf(
  { expression, scope }: CohortParent,
  by: string,
  page: PageArguments,
  { cohorts, view }: Context,
): Promise<Connection<GroupParent>> {
  const k = minimumCount(view.caller);
  if (by in digitsOf) {
    const digits = digitsOf[by as keyof typeof digitsOf];
    requireNarrow(digits, scope.region);
    const tally = regionTally(expression, digits);
    await cohorts.observe(scope, tally);
    const groups = sortedGroups(tally.found());
    const total = addCounts(groups.map(([, count]) => count));
    const shown = showGroups(groups, total, k);
    return pageOfList(
      shown.map(({ key, count }) => ({ key, count, region: { code: key } })),
      page,
    );
  }
  for (const source of cohorts.sources) {
    const dimension = source.dimensions.find(({ name }) => name === by);
    if (!dimension) continue;
    const tally = valueTally(expression, source, dimension);
    await cohorts.observe(scope, tally);
    const merged = mergeCounts(tally.found());
    const groups = dimension.values.map((value) => [String(value), merged.get(String(value)) as FoundCount] as const);
    const total = addCounts(groups.map(([, count]) => count));
    const shown = showGroups(groups, total, k);
    return pageOfList(
      shown.map((group) => ({ ...group, region: null })),
      page,
    );
  }
  throw new HubError('BAD_USER_INPUT', '"by" is nothing that this hub can group by.', { argument: 'by' });
}

/**
 * A page of the cohort's households, in the order of their villages.
 * @throws {HubError} BAD_USER_INPUT naming a page argument.
 */
export async function householdsOf(
  { expression, scope }: CohortParent,
  pageArguments: PageArguments,
  { cohorts }: Context,
  pseudonyms: Pseudonyms,
): Promise<Connection<HouseholdReference>> {
  const page = requirePage(pageArguments, 2);
  const tally = listTally(expression);
  await cohorts.observe(scope, tally);
  const rows: { readonly nik: string; readonly region: string }[] = [];
  const [fromRegion, fromKey] =
    page.after === null ? ['', -1] : [page.after[0] as string, keyAfter(page.after[1] as string)];
  for (const { region, keys } of tally.found().flat()) {
    if (region < fromRegion || rows.length > page.first) continue;
    const start = region === fromRegion ? seek(keys, fromKey + 1) : 0;
    for (const key of keys.subarray(start, start + page.first + 1 - rows.length))
      rows.push({ nik: nikOfKey(key), region });
  }
  return createConnection(rows, page, ({ nik, region }) => [region, pseudonyms.idOf('household', nik)]);

  function keyAfter(id: string): number {
    const nik = pseudonyms.findNik('household', id);
    if (nik !== null) return keyOfNik(nik);
    throw new HubError('BAD_USER_INPUT', '"after" is not a cursor of this list. Pass an endCursor that it gave.', {
      argument: 'after',
    });
  }
}

function requireNarrow(digits: number, region: string | null): void {
  if (digits <= 4 || (region !== null && region.length >= 4)) return;
  throw new HubError(
    'BAD_USER_INPUT',
    '"by" is finer than a regency: give the code of a regency or city as "region".',
    {
      argument: 'by',
    },
  );
}

type Counts = ReadonlyMap<string, FoundCount>;

function mergeCounts(parts: readonly Counts[]): Counts {
  const merged = new Map<string, FoundCount>();
  for (const part of parts) {
    for (const [key, count] of part) {
      const before = merged.get(key);
      merged.set(key, before ? addCounts([before, count]) : count);
    }
  }
  return merged;
}

function sortedGroups(parts: readonly Counts[]) {
  return [...mergeCounts(parts)].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function showGroups(groups: readonly (readonly [string, FoundCount])[], total: FoundCount, k: number) {
  const hidden = withheldGroups(
    groups.map(([, count]) => count),
    total,
    k,
  );
  return groups.map(([key, count], n) => ({ key, count: show(count, hidden.has(n) ? 'SMALL_CELL' : null) }));
}
