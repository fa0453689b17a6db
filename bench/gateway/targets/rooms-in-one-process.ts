import { readFileSync } from 'node:fs';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { createConfiguredSigner, createConfiguredVerifier } from '#platform/access/room-keys.ts';
import { createAuditSearch } from '#platform/audit/search.ts';
import { readSupergraphSources } from '#platform/cohort/sources.ts';
import { loadConfig } from '#platform/config.ts';
import type { RequestContext } from '#platform/error-format.ts';
import { createLogger } from '#platform/logger.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { connectDatabase, requireUri } from '#platform/mongo.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import type { RoomServerOptions } from '#platform/room-server.ts';
import { databaseName, ministries } from '#platform/rooms.ts';
import { createCrossProgramGeneration } from '../../../subgraphs/cross-program/server.ts';
import { createFamilyPlanningRoom } from '../../../subgraphs/family-planning/server.ts';
import { createHousingRoom } from '../../../subgraphs/housing/server.ts';
import { createSocialWelfareRoom } from '../../../subgraphs/social-welfare/server.ts';
import { createOfficersRequest } from '../rooms/officer.ts';
import { buildPlainSchema } from '../rooms/plain-schema.ts';

/** A room without a server. */
export interface BareRoom {
  readonly name: string;
  readonly schema: GraphQLSchema;
  createContext(request: RequestContext): RequestContext;
}

const createRooms = {
  'social-welfare': createSocialWelfareRoom,
  housing: createHousingRoom,
  'family-planning': createFamilyPlanningRoom,
} as const;

/** All rooms over their databases, in this process; `rooms/captured-rooms.ts` has to be preloaded. */
export async function openRoomsInOneProcess(): Promise<readonly BareRoom[]> {
  const config = loadConfig();
  const logger = createLogger('monolith', config.logLevel);
  const pseudonyms = createPseudonyms(config.pseudonymKeys);
  const rooms: BareRoom[] = [];
  for (const { name } of ministries) {
    const uri = requireUri(name, config.rooms[name].database);
    const database = await connectDatabase(name, uri, databaseName(name));
    const verifier = createConfiguredVerifier(name, config.roomTokens);
    const create = createRooms[name as keyof typeof createRooms];
    const options = (await create({
      database,
      pseudonyms,
      verifier,
      logger,
    })) as unknown as RoomServerOptions<RequestContext>;
    const { typeDefs, resolvers, createContext } = options;
    rooms.push({ name, schema: buildPlainSchema(typeDefs, resolvers), createContext });
  }
  const supergraph = parse(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'));
  const sources = {
    ministries: rooms.map(createClientInProcess),
    signer: createConfiguredSigner(config.roomTokens),
    accesses: createAuditSearch(config.audit.directory),
    cohortSources: readSupergraphSources(supergraph),
  };
  const own = createCrossProgramGeneration(sources, pseudonyms);
  return [{ name: 'cross-program', schema: own.schema, createContext: own.createContext }, ...rooms];
}

function createClientInProcess({ name, schema, createContext }: BareRoom): MinistryClient {
  return {
    name,
    async ask({ body }) {
      const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      const contextValue = createContext(createOfficersRequest());
      return graphql({ schema, source: query, contextValue, ...(variables && { variableValues: variables }) });
    },
    async close() {},
  };
}
