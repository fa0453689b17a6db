import DataLoader from 'dataloader';
import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import { type MatchMethod, maxLookups } from '#platform/match.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';

/** Under which NIK a ministry's register keeps a household. */
export interface HouseholdKey {
  readonly nik: string;
  readonly matchMethod: MatchMethod;
}

/** Looks NIKs up in one ministry's register; the look-ups of one request go out together. */
export interface MinistryLookup {
  readonly name: string;
  /** @throws {HubError} when the ministry does not answer. */
  findHousehold(nik: string): Promise<HouseholdKey | null>;
  /** @throws {HubError} when the ministry does not answer. */
  hasPerson(nik: string): Promise<boolean>;
}

const householdQuery = 'query HouseholdKeys($niks: [Nik!]!) { answer: householdKeys(niks: $niks) { nik matchMethod } }';
const personQuery = 'query PersonKeys($niks: [Nik!]!) { answer: personKeys(niks: $niks) }';

/**
 * A look-up for the time of one request, for its caller: a ministry answers only of rows that the caller may see.
 */
export function createMinistryLookup(client: MinistryClient, signer: RoomTokenSigner, view: View): MinistryLookup {
  const ask = async <TRow>(query: string, niks: readonly string[]): Promise<TRow[]> => {
    const answer = (await client.ask({
      body: JSON.stringify({ query, variables: { niks } }),
      isRead: true,
      token: await signer.tokenFor(client.name, view.caller),
      timeoutMs: view.maxTimeMs(),
    })) as { data?: { answer?: TRow[] | null } | null };
    const rows = answer?.data?.answer;
    if (!Array.isArray(rows) || rows.length !== niks.length) throw failed(client.name);
    return rows;
  };
  const lookUp = <TRow>(query: string) =>
    new DataLoader((niks: readonly string[]) => ask<TRow>(query, niks), { maxBatchSize: maxLookups });
  const households = lookUp<HouseholdKey | null>(householdQuery);
  const persons = lookUp<boolean>(personQuery);
  return {
    name: client.name,
    findHousehold: (nik) => households.load(nik),
    hasPerson: (nik) => persons.load(nik),
  };
}

function failed(ministry: string): HubError {
  return new HubError('SUBGRAPH_FAILED', `${ministry} failed to look up its register.`, { ministry });
}
