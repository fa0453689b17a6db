import { rolePolicies } from '#platform/access/policy-table.ts';
import { type Connection, type Edge, pageOfList, requirePage } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import type { HouseholdReference } from '#platform/identity.ts';
import type { QueryResolvers, SocialCompanionResolvers } from '../generated.ts';
import type { PartReader } from '../household-parts/household-parts.ts';
import type { RoomContext } from '../loaders.ts';
import { addVisits, type VisitCount, withholdSmall } from './count-visits.ts';
import { pageSize, readTeam, readVisitPage } from './read-visits.ts';

/** Most families that are looked at for one page of unvisited ones. */
const mostLookedAt = 2000;

/** Most families that are counted. */
const mostCounted = 5000;

/** Resolves who is visited by whom. */
export const visitQuery = {
  unvisitedHouseholds: async (_, { region, deciles, ...pageArguments }, context) => {
    requireRegion(region, 4);
    const { first } = requirePage({ ...pageArguments, after: null }, 2);
    return findUnvisited(context, { region, deciles, accompanied: false }, first, pageArguments.after ?? null);
  },
  visitCoverage: async (_, { region, ...page }, context) => {
    requireRegion(region, 4, 6);
    const counts = new Map<string, VisitCount>();
    const digits = region.length === 4 ? 6 : 10;
    let after: string | null = null;
    for (let read = 0; ; read += pageSize) {
      if (read >= mostCounted)
        throw badRegion(`has more than ${mostCounted} families. Ask for its districts one by one`);
      const { families, hasMore } = await readVisitPage(readersOf(context), { region }, after);
      addVisits(counts, families, digits);
      after = families.at(-1)?.cursor ?? null;
      if (!hasMore || after === null) break;
    }
    const { minimumCell } = rolePolicies[context.view.caller.role];
    return pageOfList(withholdSmall([...counts.values()], minimumCell), page);
  },
} satisfies QueryResolvers;

/** Resolves who else visits a companion's families. */
export const coVisitorsOfCompanion: SocialCompanionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  coVisitors: async ({ id }, page, context) => {
    const { welfare, planning } = readersOf(context);
    const niks = await readCaseload(welfare, id);
    const shared = new Map<string, number>();
    for (const { teamId } of await Promise.all(niks.map((nik) => readTeam(planning, nik)))) {
      if (teamId !== null) shared.set(teamId, (shared.get(teamId) ?? 0) + 1);
    }
    const rows = [...shared]
      .map(([teamId, sharedFamilies]) => ({ team: { id: teamId }, sharedFamilies }))
      .toSorted((one, other) => other.sharedFamilies - one.sharedFamilies || (one.team.id < other.team.id ? -1 : 1));
    return pageOfList(rows, page);
  },
};

async function findUnvisited(
  context: RoomContext,
  filter: Parameters<typeof readVisitPage>[1],
  first: number,
  start: string | null,
): Promise<Connection<HouseholdReference>> {
  const edges: Edge<HouseholdReference>[] = [];
  let [cursor, hasNextPage] = [start, true];
  for (let read = 0; hasNextPage && read < mostLookedAt; read += pageSize) {
    const { families, hasMore } = await readVisitPage(readersOf(context), filter, cursor);
    for (const [n, family] of families.entries()) {
      if (family.isTeamKnown && family.teamId === null) {
        edges.push({ node: { nik: family.nik }, cursor: family.cursor });
      }
      cursor = family.cursor;
      hasNextPage = hasMore || n < families.length - 1;
      if (edges.length === first) return connectionOf(edges, cursor, hasNextPage, start);
    }
    hasNextPage = hasMore;
  }
  return connectionOf(edges, cursor, hasNextPage, start);
}

// The cursor is that of the last family that was looked at, so that the next page goes on behind it.
function connectionOf(
  edges: readonly Edge<HouseholdReference>[],
  endCursor: string | null,
  hasNextPage: boolean,
  start: string | null,
): Connection<HouseholdReference> {
  const pageInfo = {
    hasNextPage,
    hasPreviousPage: start !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor,
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo };
}

interface CaseloadPage {
  readonly _entities: readonly ({
    readonly households: {
      readonly nodes: readonly HouseholdReference[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null)[];
}

const companionQuery = `query Caseload($representations: [_Any!]!, $after: String) {
  _entities(representations: $representations) {
    ... on SocialCompanion { households(first: ${pageSize}, after: $after) { nodes { nik } pageInfo { hasNextPage endCursor } } }
  }
}`;

/** The heads of the companion's families, at most 2,000 of them: a caseload is some hundreds. */
async function readCaseload(welfare: PartReader, id: string): Promise<readonly string[]> {
  const niks: string[] = [];
  let after: string | null = null;
  do {
    const representations = [{ __typename: 'SocialCompanion', id }];
    const answer: CaseloadPage = await welfare.ask<CaseloadPage>(companionQuery, { representations, after });
    const households = answer._entities[0]?.households;
    niks.push(...(households?.nodes ?? []).map(({ nik }) => nik));
    after = households?.pageInfo.hasNextPage ? households.pageInfo.endCursor : null;
  } while (after !== null && niks.length < mostLookedAt);
  return niks;
}

function readersOf({ readers }: RoomContext): { readonly welfare: PartReader; readonly planning: PartReader } {
  const [welfare, planning] = [readers.get('SOCIAL_WELFARE'), readers.get('FAMILY_PLANNING')];
  if (welfare && planning) return { welfare, planning };
  throw new HubError('INTERNAL_SERVER_ERROR', 'The hub lacks a ministry to ask.');
}

function requireRegion(region: string, shortest: number, longest = 10): void {
  if (region.length >= shortest && region.length <= longest) return;
  throw badRegion(longest === 10 ? 'must be a regency, a city or smaller' : 'must be a regency, a city or a district');
}

function badRegion(fault: string): HubError {
  return new HubError('BAD_USER_INPUT', `"region" ${fault}.`, { argument: 'region' });
}
