import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDwellingRow, aHousingRow } from '../../support/housing-rows.ts';
import { openHousingRoom, type TestRoom } from './housing-room.ts';

const villageCursor = Buffer.from('["3212212012","not-an-id"]').toString('base64url');
const positionCursor = Buffer.from('["0"]').toString('base64url');
let room: TestRoom;

beforeAll(async () => {
  room = await openHousingRoom({ families: [aHousingRow(0)], dwellings: [aDwellingRow(0)] });
});

afterAll(() => room[Symbol.asyncDispose]());

describe('bad input', () => {
  it.each([
    ['dwelling(id: "secret") { id }', 'id', 'secret'],
    ['dwellings(first: 0) { nodes { id } }', 'first', '"0"'],
    ['dwellings(first: 501) { nodes { id } }', 'first', '501'],
    ['dwellings(after: "c2VjcmV0") { nodes { id } }', 'after', 'c2VjcmV0'],
    [`dwellings(after: "${positionCursor}") { nodes { id } }`, 'after', positionCursor],
    [`housingHouseholds(after: "${villageCursor}") { nodes { id } }`, 'after', villageCursor],
    [`housingProjects(after: "${positionCursor}") { nodes { id } }`, 'after', positionCursor],
    [`dwelling(id: "${aDwellingRow(0).dwellingId}") { households(first: -7) { nodes { id } } }`, 'first', '-7'],
  ])('is refused in { %s }', async (field, argument, value) => {
    const { errors } = await room.ask(`{ ${field} }`);

    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).not.toContain(value);
  });

  it.each([
    ['query ($region: RegionCode) { dwellings(filter: { region: $region }) { nodes { id } } }', { region: '32122' }],
    ['query ($niks: [Nik!]!) { personKeys(niks: $niks) }', { niks: ['3212993204920001'] }],
    ['query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik } }', { niks: [3212991203800001] }],
    ['query ($kind: ProjectKind) { housingProjects(filter: { kind: $kind }) { nodes { id } } }', { kind: 'CASTLE' }],
  ])('is refused in the variables of %s', async (query, variables) => {
    const { errors } = await room.ask(query, variables);

    const [name, value] = Object.entries(variables)[0] as [string, string | (string | number)[]];
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: name });
    expect(JSON.stringify(errors)).not.toContain(String(value));
  });

  it('nulls the one reference with a malformed id and answers the others', async () => {
    const { data, errors } = await room.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Dwelling { roof } } }',
      { of: ['secret', aDwellingRow(0).dwellingId].map((id) => ({ __typename: 'Dwelling', id })) },
    );

    expect(data._entities).toEqual([null, { roof: 'TILE' }]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });
});
