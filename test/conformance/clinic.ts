/** A ministry's subgraph on graphql-yoga, without a library of federation and without the hub's platform. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import type { Caller } from '#platform/access/caller.ts';
import { type Clinic, clinics, families, type KeyPage, type KeyRequest, readKeys, sees } from './clinic-register.ts';
import { readToken } from './clinic-token.ts';

/** A representation, as it comes. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** An answer before it is sent. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

/** A request with its body read. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly body: string;
}

/** What the subgraph does; a test changes parts of it. */
export interface Behaviour {
  readonly sdl: string;
  readToken(authorization: string | undefined, request: IncomingMessage): Promise<Caller>;
  /** Answers a batch, by what finds each of it. */
  findAll(batch: readonly Representation[], find: (one: Representation) => unknown): unknown;
  findClinic(representation: Representation): Clinic | null;
  findHousehold(representation: Representation, caller: Caller): object | null;
  needsVisit(floorAreaM2: unknown): boolean | null;
  readKeys(request: KeyRequest, caller: Caller): KeyPage;
  /** Answers a request whose caller is known. */
  answer(incoming: Incoming, answer: () => Promise<Outgoing>): Promise<Outgoing>;
}

/** The SDL of the clinics' subgraph. */
export const clinicSdl = `
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable", "@inaccessible", "@composeDirective"])
  @link(url: "https://hub.example/cohort/v1.0", import: ["@cohort"])
  @composeDirective(name: "@cohort")
directive @cohort(as: String!) on FIELD_DEFINITION
scalar Nik
scalar RegionCode
scalar DateTime
type Query {
  clinics(first: Int = 20): ClinicConnection
  healthKeys(filter: HealthConditions!, from: RegionCode, to: RegionCode, digits: Int! = 4, after: String, first: Int! = 200000): HouseholdKeyPage @inaccessible @cohort(as: "health")
}
type ClinicConnection { nodes: [Clinic!]! }
type Clinic @key(fields: "id") @key(fields: "code area { number }") {
  id: ID!
  code: String!
  area: ClinicArea!
  name: String
}
type ClinicArea { number: Int! }
type Household @key(fields: "nik") {
  nik: Nik
  floorAreaM2: Float @external
  visits: Int
  vaccination: Vaccination
  needsVisit: Boolean @requires(fields: "floorAreaM2")
}
enum Vaccination { FULL PARTLY }
input HealthConditions { vaccination: Vaccination }
type HouseholdKeyPage @shareable @inaccessible { groups: [HouseholdKeyGroup!]! next: String asOf: DateTime }
type HouseholdKeyGroup @shareable @inaccessible { region: String! keys: String! }
`;

const federationTypes = `
scalar _Any
union _Entity = Clinic | Household
type _Service { sdl: String }
extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
`;

const sound: Behaviour = {
  sdl: clinicSdl,
  readToken: (authorization) => readToken(authorization),
  findAll: (batch, find) => batch.map(find),
  findClinic: ({ id, code, area }) =>
    clinics.find((clinic) =>
      id === undefined
        ? clinic.code === code && clinic.area.number === (area as Clinic['area']).number
        : clinic.id === id,
    ) ?? null,
  findHousehold({ nik, floorAreaM2 }, caller) {
    const family = families.find((one) => one.nik === nik && sees(caller, one.region));
    return family ? { ...family, floorAreaM2 } : null;
  },
  needsVisit: (floorAreaM2) => (typeof floorAreaM2 === 'number' ? floorAreaM2 < 36 : null),
  readKeys: (request, caller) => readKeys(request, caller),
  answer: (_, answer) => answer(),
};

/** A subgraph that listens. */
export interface RunningClinic extends AsyncDisposable {
  readonly url: string;
}

/** Starts the subgraph on a free port. */
export async function startClinic(changes: Partial<Behaviour> = {}): Promise<RunningClinic> {
  const behaviour = { ...sound, ...changes };
  const yoga = createYoga<{ caller: Caller }>({ schema: schemaOf(behaviour), graphiql: false, logging: false });

  const respond = async (request: IncomingMessage): Promise<Outgoing> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    let caller: Caller;
    try {
      caller = await behaviour.readToken(request.headers.authorization, request);
    } catch {
      const text = JSON.stringify({ errors: [{ message: 'Ask the hub.', extensions: { code: 'UNAUTHENTICATED' } }] });
      return { status: 401, headers: { 'content-type': 'application/json' }, text };
    }
    return behaviour.answer({ request, body }, async () => {
      const init = { method: request.method ?? 'POST', headers: request.headers as Record<string, string> };
      const hasBody = init.method === 'POST';
      const answer = await yoga.fetch(`http://clinic${request.url}`, { ...init, ...(hasBody && { body }) }, { caller });
      return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
    });
  };
  const server = createServer((request, response) => {
    respond(request)
      .catch((): Outgoing => ({ status: 500, headers: { 'content-type': 'text/plain' }, text: 'failed' }))
      .then(({ status, headers, text }) => {
        const { 'content-length': _, ...others } = headers;
        response.writeHead(status, others).end(text);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function schemaOf(behaviour: Behaviour) {
  const find = (caller: Caller) => async (one: Representation) => {
    if (one?.__typename === 'Clinic') return typed('Clinic', behaviour.findClinic(one));
    if (one?.__typename === 'Household') return typed('Household', behaviour.findHousehold(one, caller));
    throw new Error('There is no such type here.');
  };
  return createSchema<{ caller: Caller }>({
    typeDefs: `${behaviour.sdl}${federationTypes}`,
    assumeValidSDL: true,
    resolvers: {
      Query: {
        _service: () => ({ sdl: behaviour.sdl }),
        _entities: (_: unknown, { representations }: { representations: Representation[] }, { caller }) =>
          behaviour.findAll(representations, find(caller)),
        clinics: () => ({ nodes: clinics }),
        healthKeys: (_: unknown, request: KeyRequest, { caller }) => behaviour.readKeys(request, caller),
      },
      Household: {
        needsVisit: ({ floorAreaM2 }: { floorAreaM2: unknown }) => behaviour.needsVisit(floorAreaM2),
      },
    },
  });
}

function typed(name: string, found: object | null): object | null {
  return found && { ...found, __typename: name };
}
