import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { createConnection, type mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import type { FieldReads } from '#platform/field-choice.ts';
import { createLogger } from '#platform/logger.ts';
import type { Database } from '#platform/mongo.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { readRoomSchema } from '#platform/room-schema.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import * as familyPlanning from '../../subgraphs/family-planning/field-reads.ts';
import { createFamilyPlanningSeed } from '../../subgraphs/family-planning/seed.ts';
import { createFamilyPlanningRoom } from '../../subgraphs/family-planning/server.ts';
import * as housing from '../../subgraphs/housing/field-reads.ts';
import { createHousingSeed } from '../../subgraphs/housing/seed.ts';
import { createHousingRoom } from '../../subgraphs/housing/server.ts';
import * as welfare from '../../subgraphs/social-welfare/field-reads.ts';
import { createSocialWelfareSeed } from '../../subgraphs/social-welfare/seed.ts';
import { createSocialWelfareRoom } from '../../subgraphs/social-welfare/server.ts';
import { aCaller, roomHeaders, testVerifier } from '../support/callers.ts';

const rooms = {
  'social-welfare': { seed: createSocialWelfareSeed, open: createSocialWelfareRoom },
  housing: { seed: createHousingSeed, open: createHousingRoom },
  'family-planning': { seed: createFamilyPlanningSeed, open: createFamilyPlanningRoom },
} as const;
type Room = keyof typeof rooms;

/** A type whose objects are records that are read by need, and how an entity of the room leads to them. */
interface ReadType {
  readonly room: Room;
  readonly type: string;
  readonly collection: string;
  readonly reads: FieldReads<never>;
  readonly ask: (field: string) => string;
}

const entities = (selection: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { ${selection} } } }`;
const types: readonly ReadType[] = [
  {
    room: 'social-welfare',
    type: 'HouseholdWelfare',
    collection: 'households',
    reads: welfare.familyReads,
    ask: (field) => entities(`welfare { status ${field} }`),
  },
  {
    room: 'social-welfare',
    type: 'SocialEnrollment',
    collection: 'enrollments',
    reads: welfare.enrollmentReads,
    ask: (field) => entities(`welfare { status enrollments { nodes { ${field} } } }`),
  },
  {
    room: 'housing',
    type: 'HouseholdHousing',
    collection: 'families',
    reads: housing.familyReads,
    ask: (field) => entities(`housing { status ${field} }`),
  },
  {
    room: 'housing',
    type: 'Dwelling',
    collection: 'dwellings',
    reads: housing.dwellingReads,
    ask: (field) => entities(`housing { status dwelling { ${field} } }`),
  },
  {
    room: 'housing',
    type: 'HousingAssistance',
    collection: 'assistances',
    reads: housing.assistanceReads,
    ask: (field) => entities(`housing { status assistance { nodes { ${field} } } }`),
  },
  {
    room: 'family-planning',
    type: 'HouseholdFamilyPlanning',
    collection: 'families',
    reads: familyPlanning.familyReads,
    ask: (field) => entities(`familyPlanning { status ${field} }`),
  },
];

const schemas = Object.fromEntries(
  Object.keys(rooms).map((room) => [
    room,
    buildASTSchema(parse(`${readRoomSchema(room as Room)} scalar link__Import`), { assumeValidSDL: true }),
  ]),
);

function fieldsOf({ room, type }: Pick<ReadType, 'room' | 'type'>): readonly GraphQLField<unknown, unknown>[] {
  const found = schemas[room]?.getType(type) as GraphQLObjectType;
  return Object.values(found.getFields());
}

// The field with what is leaves below it: the names of other fields with a list of their own stay out.
function selectionOf(field: GraphQLField<unknown, unknown>, depth = 3): string {
  const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: 20`);
  const name = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return name;
  if (!isObjectType(type)) return `${name} { __typename }`;
  const below = Object.values(type.getFields()).filter(
    (one) => !one.args.some(isRequiredArgument) && (isLeafType(getNamedType(one.type)) || leadsOn(one, depth)),
  );
  return `${name} { __typename ${below.map((one) => selectionOf(one, depth - 1)).join(' ')} }`;
}

function leadsOn({ name }: GraphQLField<unknown, unknown>, depth: number): boolean {
  return depth > 0 && ['nodes', 'edges', 'pageInfo', 'entries'].includes(name);
}

const batches = [...generateRegisters({ scale: 'tiny', seed: 7, batchFamilies: 64 })];
const heads = batches.flatMap(({ socialWelfare }) => socialWelfare.families.map(({ headNik }) => headNik)).slice(0, 60);
const members = batches.flatMap(({ socialWelfare }) => socialWelfare.families.flatMap((family) => family.members));

const opened = new Map<Room, { app: FastifyInstance; database: Database; finds: mongo.Document[] }>();

beforeAll(async () => {
  for (const name of Object.keys(rooms) as Room[]) {
    const database = await createConnection(inject('mongoUri'), {
      dbName: `test_reads_${randomUUID().slice(0, 8)}`,
      monitorCommands: true,
      autoIndex: false,
      autoCreate: false,
    }).asPromise();
    const seed = rooms[name].seed(database);
    await seed.begin();
    for (const batch of batches) await seed.write(batch);
    await seed.finish();
    const app = await rooms[name].open({
      database,
      pseudonyms: createPseudonyms(['t:a-secret-for-tests-of-what-is-read']),
      verifier: testVerifier(name),
      logger: createLogger(name, 'silent'),
    });
    const finds: mongo.Document[] = [];
    database.getClient().on('commandStarted', ({ commandName, command }) => {
      if (commandName === 'find') finds.push(command);
    });
    opened.set(name, { app, database, finds });
  }
}, 60_000);

afterAll(async () => {
  for (const { app, database } of opened.values()) {
    await app.close();
    await database.dropDatabase();
    await database.close();
  }
});

async function ask(
  room: Room,
  query: string,
  variables: object,
  caller?: Caller,
): Promise<{ text: string; finds: mongo.Document[] }> {
  const { app, finds } = opened.get(room) as { app: FastifyInstance; finds: mongo.Document[] };
  const before = finds.length;
  const headers = await roomHeaders(room, caller);
  const { body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  return { text: body, finds: finds.slice(before) };
}

// What is asked first is read whole; what is asked again is read by need.
async function askTwice(room: Room, query: string, variables: object = householdVariables, caller?: Caller) {
  const whole = await ask(room, query, variables, caller);
  const byNeed = await ask(room, query, variables, caller);
  expect(whole.text).not.toContain('"errors"');
  return { whole, byNeed };
}

const householdVariables = { of: heads.map((nik) => ({ __typename: 'Household', nik })) };

// Executors may ask in another order.
function conditionsOf(finds: readonly mongo.Document[]): readonly string[] {
  const sorted = (_: string, value: unknown) =>
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).toSorted() : value;
  return finds.map(({ find, filter }) => `${find} ${JSON.stringify(filter, sorted)}`).toSorted();
}

function projectionOf(finds: readonly mongo.Document[], collection: string): readonly string[] {
  const { projection = {} } = finds.find(({ find }) => find === collection) ?? {};
  return Object.keys(projection as object).toSorted();
}

describe.each(types)('what fields of $type read', (readType) => {
  const { room, collection, reads, ask: asking } = readType;
  const listed: readonly string[] = [...Object.keys(reads.byField), ...reads.byOwnName];

  it('is told for every field', () => {
    expect(fieldsOf(readType).filter(({ name }) => !listed.includes(name))).toEqual([]);
  });

  it('is told of no field that is not there', () => {
    const everyField = Object.values(schemas[room]?.getTypeMap() ?? {}).flatMap((one) =>
      isObjectType(one) ? Object.keys(one.getFields()) : [],
    );

    expect(listed.filter((name) => !everyField.includes(name))).toEqual([]);
  });

  it.each(fieldsOf(readType).map((field) => [field.name, selectionOf(field)]))(
    'is enough for %s alone',
    async (_, selection) => {
      const { whole, byNeed } = await askTwice(room, asking(selection));

      expect(byNeed.text).toBe(whole.text);
      expect(projectionOf(byNeed.finds, collection)).toEqual(expect.arrayContaining([...reads.always].toSorted()));
    },
  );

  it('leaves the rows of a caller as they are', async () => {
    const caller = aCaller({ rows: { kind: 'regions', codes: ['3212'] } });
    const fields = fieldsOf(readType).map((field) => selectionOf(field));

    const { whole, byNeed } = await askTwice(room, asking(fields.join(' ')), householdVariables, caller);

    expect(whole.text).toContain('"AVAILABLE"');
    expect(whole.text).toContain('"WITHHELD"');
    expect(byNeed.text).toBe(whole.text);
    expect(conditionsOf(byNeed.finds)).toEqual(conditionsOf(whole.finds));
  });

  it('is no more than what is needed', async () => {
    const { byNeed } = await askTwice(room, asking('__typename'));

    const needed = new Set([...reads.always, ...reads.byOwnName.filter((name) => name === 'status')]);
    expect(projectionOf(byNeed.finds, collection)).toEqual([...needed].toSorted());
  });
});

describe('what is read of families', () => {
  it('is enough to tell which one lists a person', async () => {
    const of = members.slice(0, 200).map(({ nik }) => ({ __typename: 'Person', nik }));
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { household { id } } } }';

    const { whole, byNeed } = await askTwice('social-welfare', query, { of });

    expect(byNeed.text).toBe(whole.text);
    expect(projectionOf(byNeed.finds, 'households')).toContain('members');
  });

  it('is enough for what they were paid between two versions', async () => {
    const { text } = await ask('social-welfare', '{ dtsenVersions { nodes { publishedOn } } }', {});
    const days: string[] = JSON.parse(text).data.dtsenVersions.nodes.map(
      (one: { publishedOn: string }) => one.publishedOn,
    );
    const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)];
    const query = `query ($from: Date!, $to: Date!) { decileMoves(from: $from, to: $to, region: "3212", atLeast: 1) {
      nodes { paidBetween paidSince } } }`;

    const { whole, byNeed } = await askTwice('social-welfare', query, { from, to });

    expect(whole.text).toMatch(/"paidBetween":[1-9]/);
    expect(byNeed.text).toBe(whole.text);
    expect(projectionOf(byNeed.finds, 'enrollments')).toContain('disbursements');
  });
});
