import { sampleHouseholds } from '#population/sample-family.ts';
import { CommandFailure } from '../failure.ts';
import { type GraphqlAnswer, type HubAddress, postGraphql } from './post.ts';

const pageSize = 100;
const mostPages = 50;

const document = /* GraphQL */ `
  query SampleHousehold($first: Int!, $after: String) {
    households(first: $first, after: $after) {
      nodes {
        id
        housing {
          status
        }
        familyPlanning {
          status
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

// The synthetic population holds one family that shows something of every ministry.
const showcaseDocument = /* GraphQL */ `
  query ShowcaseHousehold($nik: Nik) {
    household(nik: $nik) {
      id
      housing {
        status
      }
      familyPlanning {
        status
      }
    }
  }
`;

interface HouseholdPage {
  readonly nodes: readonly HouseholdStatus[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface HouseholdStatus {
  readonly id: string;
  readonly housing: { readonly status: string } | null;
  readonly familyPlanning: { readonly status: string } | null;
}

/**
 * The opaque id of a household of the social welfare register that the other two ministries know as well, or null where
 * the first few thousand households hold none. The hub itself is asked, as any client would.
 * @throws {CommandFailure} when the hub does not answer, or a ministry that is needed is down.
 */
export async function findSampleHousehold(hub: HubAddress): Promise<string | null> {
  const showcase = await findShowcase(hub);
  if (showcase && isKnownToAll(showcase)) return showcase.id;
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await postGraphql(hub, { query: document, variables: { first: pageSize, after } });
    const { nodes, pageInfo } = requireHouseholds(answer);
    const known = nodes.find(isKnownToAll);
    if (known) return known.id;
    requireMinistries(answer);
    if (!pageInfo.hasNextPage) return null;
    after = pageInfo.endCursor;
  }
  return null;
}

async function findShowcase(hub: HubAddress): Promise<HouseholdStatus | null> {
  const variables = { nik: sampleHouseholds.complete.headNik };
  const { data } = await postGraphql(hub, { query: showcaseDocument, variables });
  return (data?.household ?? null) as HouseholdStatus | null;
}

function isKnownToAll({ housing, familyPlanning }: HouseholdStatus): boolean {
  return isAvailable(housing) && isAvailable(familyPlanning);
}

function isAvailable(part: { readonly status: string } | null): boolean {
  return part?.status === 'AVAILABLE';
}

function requireHouseholds(answer: GraphqlAnswer): HouseholdPage {
  const page = answer.data?.households as HouseholdPage | null | undefined;
  if (page) return page;
  throw new CommandFailure(
    `No sample household can be found: ${answer.errors?.[0]?.message ?? 'the hub sent no list.'}`,
  );
}

function requireMinistries({ errors }: GraphqlAnswer): void {
  const [first] = errors ?? [];
  if (first) throw new CommandFailure(`No household known to all three ministries can be found: ${first.message}`);
}
