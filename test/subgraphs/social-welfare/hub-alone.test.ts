import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomHeaders } from '../../support/callers.ts';
import { refusedRequests } from '../../support/refused-requests.ts';
import { aNik, aRegion, aWelfareBatch, aWelfareRow } from '../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const questions = [
  { query: '{ households { nodes { id } } }' },
  { query: '{ regions { nodes { code } } }' },
  { query: '{ _service { sdl } }' },
  {
    query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { welfare { status } } } }',
    variables: { of: [{ __typename: 'Household', nik: aNik(1) }] },
  },
  { query: 'query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik } }', variables: { niks: [aNik(1)] } },
  { query: 'query ($niks: [Nik!]!) { personKeys(niks: $niks) }', variables: { niks: [aNik(1)] } },
];

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(aWelfareBatch([aWelfareRow({ headNik: aNik(1) })], { regions: [aRegion('32')] }));
});
afterAll(() => room[Symbol.asyncDispose]());

describe('a request', () => {
  it.each(refusedRequests)('is refused %s, whatever it asks, before the database is asked', async (_, headersFor) => {
    const headers = await headersFor('social-welfare');
    const answers: { status: number; body: string }[] = [];

    const commands = await room.commandsOf(async () => {
      for (const question of questions) answers.push(await room.send(question, headers));
    });

    expect(answers.map(({ status }) => status)).toEqual(questions.map(() => 401));
    expect(commands).toEqual([]);
    for (const { body } of answers) {
      expect(JSON.parse(body)).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });

  it('is answered with a token of the hub', async () => {
    const headers = await roomHeaders('social-welfare');

    const answers = await Promise.all(questions.map((question) => room.send(question, headers)));

    expect(answers.map(({ status }) => status)).toEqual(questions.map(() => 200));
    for (const { body } of answers) expect(JSON.parse(body).errors).toBeUndefined();
  });
});
