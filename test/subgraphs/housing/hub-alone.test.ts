import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomHeaders } from '../../support/callers.ts';
import { aDwellingRow, aHousingRow, nikNumber } from '../../support/housing-rows.ts';
import { refusedRequests } from '../../support/refused-requests.ts';
import { openHousingRoom, type TestRoom } from './housing-room.ts';

const questions = [
  { query: '{ housingHouseholds { nodes { id } } }' },
  { query: '{ _service { sdl } }' },
  {
    query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { housing { status } } } }',
    variables: { of: [{ __typename: 'Household', nik: nikNumber(0) }] },
  },
  { query: 'query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik } }', variables: { niks: [nikNumber(0)] } },
];
let room: TestRoom;

beforeAll(async () => {
  room = await openHousingRoom({ families: [aHousingRow(0)], dwellings: [aDwellingRow(0)] });
});

afterAll(() => room[Symbol.asyncDispose]());

describe('a request', () => {
  it.each(refusedRequests)('is refused %s, whatever it asks, before the database is asked', async (_, headersFor) => {
    const headers = await headersFor('housing');
    const answers: { status: number; text: string }[] = [];

    const commands = await room.commandsDuring(async () => {
      for (const question of questions) answers.push(await room.send(question, headers));
    });

    expect(answers.map(({ status }) => status)).toEqual(questions.map(() => 401));
    expect(commands).toBe(0);
    for (const { text } of answers) {
      expect(JSON.parse(text)).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });

  it('is answered with a token of the hub', async () => {
    const headers = await roomHeaders('housing');

    const answers = await Promise.all(questions.map((question) => room.send(question, headers)));

    expect(answers.map(({ status }) => status)).toEqual(questions.map(() => 200));
    for (const { text } of answers) expect(JSON.parse(text).errors).toBeUndefined();
  });
});
