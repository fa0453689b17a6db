import DataLoader from 'dataloader';
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

/** A look-up for the time of one request. */
export function createMinistryLookup(client: MinistryClient): MinistryLookup {
  const lookUp = <TRow>(query: string) =>
    new DataLoader((niks: readonly string[]) => ask<TRow>(client, query, niks), { maxBatchSize: maxLookups });
  const households = lookUp<HouseholdKey | null>(householdQuery);
  const persons = lookUp<boolean>(personQuery);
  return {
    name: client.name,
    findHousehold: (nik) => households.load(nik),
    hasPerson: (nik) => persons.load(nik),
  };
}

async function ask<T>(client: MinistryClient, query: string, niks: readonly string[]): Promise<T[]> {
  const body = JSON.stringify({ query, variables: { niks } });
  const answer = (await client.ask({ body, isRead: true })) as { data?: { answer?: T[] | null } | null };
  const rows = answer?.data?.answer;
  if (!Array.isArray(rows) || rows.length !== niks.length) {
    throw new HubError('SUBGRAPH_FAILED', `${client.name} failed to look up its register.`, { ministry: client.name });
  }
  return rows;
}
