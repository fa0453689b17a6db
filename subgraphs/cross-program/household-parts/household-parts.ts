/**
 * Asks the ministries for their parts of households, each in its own words: the same question that the gateway asks for
 * an entity, in the caller's name. A ministry answers of rows and fields that the caller may read and of no other.
 */
import DataLoader from 'dataloader';
import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import type { Ministry } from '../generated.ts';

/** A ministry's part of a household as it answers it. */
export interface HouseholdPart {
  readonly status: 'AVAILABLE' | 'NOT_REGISTERED' | 'NOT_MATCHED' | 'WITHHELD' | 'UNAVAILABLE';
}

/** Asks one ministry, for the time of one request. */
export interface PartReader {
  readonly ministry: Ministry;
  /**
   * The ministry's part of the household.
   * @param selection what is asked of the part, in GraphQL; households with the same selection are asked for together.
   * @throws {HubError} where the ministry does not answer, or not for this household.
   */
  read<TPart>(nik: string, selection: string): Promise<HouseholdPart & TPart>;
  /**
   * What the ministry answers to a question of its own.
   * @throws {HubError} where it does not answer it whole.
   */
  ask<TData>(query: string, variables: object): Promise<TData>;
}

/** The field of Household that holds a ministry's part, by the ministry's room. */
const parts: Readonly<Record<string, { readonly ministry: Ministry; readonly field: string }>> = {
  'social-welfare': { ministry: 'SOCIAL_WELFARE', field: 'welfare' },
  housing: { ministry: 'HOUSING', field: 'housing' },
  'family-planning': { ministry: 'FAMILY_PLANNING', field: 'familyPlanning' },
};

/** Most households that a ministry is asked for at once. */
const maxBatchSize = 500;

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly path?: readonly (string | number)[] }[];
}

/** The readers of one request, in the order of the ministries. */
export function createPartReaders(
  clients: readonly MinistryClient[],
  signer: RoomTokenSigner,
  view: View,
): ReadonlyMap<Ministry, PartReader> {
  const readers = clients.flatMap((client) => {
    const part = parts[client.name];
    return part ? [createPartReader(client, part, signer, view)] : [];
  });
  return new Map(readers.map((reader) => [reader.ministry, reader]));
}

function createPartReader(
  client: MinistryClient,
  { ministry, field }: { readonly ministry: Ministry; readonly field: string },
  signer: RoomTokenSigner,
  view: View,
): PartReader {
  const send = async (query: string, variables: object): Promise<Answer> =>
    (await client.ask({
      body: JSON.stringify({ query, variables }),
      isRead: true,
      token: await signer.tokenFor(client.name, view.caller),
      timeoutMs: view.maxTimeMs(),
    })) as Answer;

  const createLoader = (selection: string) =>
    new DataLoader<string, unknown>(
      async (niks) => {
        const representations = niks.map((nik) => ({ __typename: 'Household', nik }));
        const query = `query HouseholdParts($representations: [_Any!]!) { _entities(representations: $representations) { ... on Household { part: ${field} { ${selection} } } } }`;
        const { data, errors = [] } = await send(query, { representations });
        const entities = data?._entities;
        if (!Array.isArray(entities) || entities.length !== niks.length) throw failed(client.name);
        // A fault without a place is a fault of the whole answer; one inside a household is that household's.
        const faulty = new Set(errors.map(({ path }) => path?.[1]));
        if (faulty.has(undefined)) throw failed(client.name);
        return entities.map((entity: { part?: unknown } | null, n) =>
          entity?.part == null || faulty.has(n) ? failed(client.name) : entity.part,
        );
      },
      { maxBatchSize },
    );
  const loaders = new Map<string, DataLoader<string, unknown>>();

  return {
    ministry,
    read<TPart>(nik: string, selection: string) {
      const loader = loaders.get(selection) ?? createLoader(selection);
      loaders.set(selection, loader);
      return loader.load(nik) as Promise<HouseholdPart & TPart>;
    },
    async ask<TData>(query: string, variables: object) {
      const { data, errors = [] } = await send(query, variables);
      if (!data || errors.length > 0) throw failed(client.name);
      return data as TData;
    },
  };
}

function failed(ministry: string): HubError {
  return new HubError('SUBGRAPH_FAILED', `${ministry} failed to answer of its register.`, { ministry });
}
