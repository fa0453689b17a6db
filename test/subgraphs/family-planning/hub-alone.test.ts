import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomHeaders } from '../../support/callers.ts';
import { aFamily, aMeasurement } from '../../support/family-planning-rows.ts';
import { refusedRequests } from '../../support/refused-requests.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

const family = aFamily();
const entities = 'query ($of: [_Any!]!) { _entities(representations: $of)';
const questions = [
  { query: '{ surveyedHouseholds { nodes { id } } }' },
  { query: '{ _service { sdl } }' },
  {
    query: `${entities} { ... on Household { familyPlanning { status } } } }`,
    variables: { of: [{ __typename: 'Household', nik: family.headNik }] },
  },
  {
    query: `${entities} { ... on Person { growth { nodes { id } } } } }`,
    variables: { of: [{ __typename: 'Person', nik: family.headNik }] },
  },
  { query: 'query ($niks: [Nik!]!) { personKeys(niks: $niks) }', variables: { niks: [family.headNik] } },
];

describe('a request', () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families: [{ ...family, growth: [aMeasurement({ personNik: family.headNik })] }] });
  });
  afterAll(() => room.close());

  it.each(refusedRequests)('is refused %s, whatever it asks, before the database is asked', async (_, headersFor) => {
    const headers = await headersFor('family-planning');

    for (const question of questions) {
      const { status, text, commands } = await room.send(question, headers);

      expect(status).toBe(401);
      expect(commands).toBe(0);
      expect(JSON.parse(text)).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });

  it('is answered with a token of the hub', async () => {
    const headers = await roomHeaders('family-planning');

    for (const question of questions) {
      const { status, text } = await room.send(question, headers);

      expect(status).toBe(200);
      expect(JSON.parse(text).errors).toBeUndefined();
    }
  });
});
