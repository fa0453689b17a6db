import fc from 'fast-check';
import { type GraphQLSchema, isUnionType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readRoomSchema } from '#platform/room-schema.ts';
import { buildRoomSchema } from '#platform/room-server.ts';
import { ministries, type RoomName } from '#platform/rooms.ts';
import { type ArgumentLiterals, randomOperations } from '../../support/random-operations.ts';
import { certainErrors, runByGraphqlJs, runCompiled } from './compare.ts';
import { type Behaviour, makeUpResolvers } from './made-up-resolvers.ts';

const literals: ArgumentLiterals = {
  'Query._entities(representations:)': ['$representations'],
  Nik: ['"3212991203800001"'],
  Date: ['"2024-01-31"', '"no date"'],
  RegionCode: ['"3212"'],
  ID: ['"one"'],
  String: ['"word"'],
  Int: ['1', '20'],
  Boolean: ['true'],
};

async function compareRoom(room: RoomName, behaviour: Behaviour, keep: (field: string) => boolean): Promise<number> {
  const schema = makeUpResolvers(buildRoomSchema(readRoomSchema(room), {}), behaviour);
  const root = schema.getQueryType()?.getFields() ?? {};
  for (const name of Object.keys(root)) if (!keep(name)) delete root[name];
  const variables = { representations: { declared: '[_Any!]!', values: representationsFor(schema) } };
  const valid = randomOperations(schema, literals, variables).filter(
    ({ query }) => validate(schema, parse(query)).length === 0,
  );
  let compared = 0;
  const property = fc.asyncProperty(valid, async (operation) => {
    const ours = await runCompiled(schema, operation);
    const truth = await runByGraphqlJs(schema, operation);
    if (ours === null || truth === null) return;
    expect(ours.data).toBe(truth.data);
    expect(certainErrors(ours)).toEqual(certainErrors(truth));
    compared += 1;
  });
  await fc.assert(property, { seed: 2026, numRuns: 60 });
  return compared;
}

// What the gateway sends, each entity several times, and what nobody should send.
function representationsFor(schema: GraphQLSchema): readonly unknown[] {
  const union = schema.getType('_Entity');
  const names = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
  const many = names.flatMap((__typename) =>
    ['1', '2', '3', '1'].map((id) => ({ __typename, id, nik: '3212991203800001' })),
  );
  return [
    many,
    many.toReversed(),
    many.slice(0, 1),
    [],
    [...many, { __typename: 'Nothing' }],
    ['a text', { id: '1' }],
    [null],
    1,
  ];
}

describe.each(ministries.map(({ name }) => name))('compiled queries of %s', (room) => {
  it('give entities as graphql-js and @apollo/subgraph do', async () => {
    const compared = await compareRoom(room, { async: 50, faults: 3, nulls: 4 }, (name) => name === '_entities');

    expect(compared).toBeGreaterThan(30);
  });

  it('give what graphql-js gives for every field of the root', async () => {
    const compared = await compareRoom(room, { async: 30, faults: 3, nulls: 4 }, () => true);

    expect(compared).toBeGreaterThan(30);
  });
});
