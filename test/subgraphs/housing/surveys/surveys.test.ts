import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { aDwellingRow, aHousingRow, anUnfitDwellingRow, nikNumber } from '../../../support/housing-rows.ts';
import { openHousingRoom, type TestRoom } from '../housing-room.ts';
import { kemensos, newKey, officeOf, pkp, regency } from '../officers.ts';

const dwellings = Array.from({ length: 30 }, (_, n) => anUnfitDwellingRow(n));
/** Two families in the first house, one in each other. */
const families = [
  ...dwellings.map(({ dwellingId }, n) => aHousingRow(n, { dwellingId })),
  aHousingRow(100, { dwellingId: dwellings[0]?.dwellingId ?? null }),
];

const { dwellingId, regionCode, latitude, longitude, surveyedOn, source, ...fit } = aDwellingRow(0);

interface Result {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

let room: TestRoom;
let next = 1;

beforeAll(async () => {
  room = await openHousingRoom({ families, dwellings });
});
afterAll(() => room[Symbol.asyncDispose]());

const selection = `{
  __typename
  ... on Dwelling {
    id version surveyedOn floorAreaM2 ceilingHeightM liveability { liveable failures }
    history { nodes { role agency } }
    earlierSurveys { nodes { version surveyedOn source liveability { liveable } } }
  }
  ... on VersionConflict { currentVersion }
  ... on RuleNotMet { rule }
}`;

function ask(n: number, input: object = {}, caller: Caller = regency) {
  const whole = {
    idempotencyKey: newKey(),
    dwelling: dwellings[n]?.dwellingId,
    expectedVersion: 1,
    surveyedOn: '2026-05-04',
    measures: fit,
    ...input,
  };
  const query = `mutation ($input: RecordDwellingSurveyInput!) { result: recordDwellingSurvey(input: $input) ${selection} }`;
  return room.ask(query, { input: whole }, caller);
}

async function survey(n: number, input: object = {}, caller: Caller = regency): Promise<Result> {
  const { data, errors } = await ask(n, input, caller);
  if (errors) throw new Error(errors[0]?.message);
  return data.result;
}

const verdictsOf = async (n: number) => {
  const family = await room.database.collection('families').findOne({ headNik: nikNumber(n) });
  return { fitBy: family?.fitBy.length, unfitBy: family?.unfitBy.length, failings: family?.failings };
};
const everything = async () =>
  JSON.stringify([
    await room.database.collection('families').find().sort({ _id: 1 }).toArray(),
    await room.database.collection('dwellings').find().sort({ _id: 1 }).toArray(),
    await room.database.collection('surveys').find().sort({ _id: 1 }).toArray(),
  ]);

describe('a survey of a house', () => {
  it('gives the house new verdicts, and each of its families, and keeps what was found before', async () => {
    const before = [await verdictsOf(0), await verdictsOf(100)];

    const surveyed = await survey(0);

    expect(before.map(({ fitBy }) => fitBy)).toEqual([0, 0]);
    expect(surveyed).toMatchObject({
      version: 2,
      surveyedOn: '2026-05-04',
      liveability: { liveable: true, failures: [] },
      history: { nodes: [{ role: 'REGIONAL_OFFICER', agency: 'Dinas Perkim' }] },
      earlierSurveys: { nodes: [{ version: 1, surveyedOn: '2024-05-17', liveability: { liveable: false } }] },
    });
    const fitByAll = { fitBy: 3, unfitBy: 0, failings: null };
    expect([await verdictsOf(0), await verdictsOf(100)]).toEqual([fitByAll, fitByAll]);
  });

  it('without a measure is judged by the standards that do not need it, and by no other', async () => {
    const { ceilingHeightM, ...measures } = fit;

    const surveyed = await survey(next, { measures });

    expect(surveyed).toMatchObject({ ceilingHeightM: null, liveability: { liveable: true } });
    expect(await verdictsOf(next++)).toMatchObject({ fitBy: 2, unfitBy: 0 });
  });

  it('that is repeated is the same one, and under its key another is refused', async () => {
    const n = next++;
    const key = newKey();
    const first = await survey(n, { idempotencyKey: key });
    const stored = await everything();

    const again = await survey(n, { idempotencyKey: key });
    const other = await survey(n, { idempotencyKey: key, surveyedOn: '2026-05-05' });

    expect(again).toEqual(first);
    expect(other.__typename).toBe('IdempotencyKeyReused');
    expect(await everything()).toBe(stored);
  });

  it('of a version that is old, or older than the present one, is refused and writes nothing', async () => {
    const n = next++;
    await survey(n);
    const stored = await everything();

    const stale = await survey(n);
    const early = await survey(n, { expectedVersion: 2, surveyedOn: '2023-01-01' });

    expect(stale).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(early).toMatchObject({ __typename: 'RuleNotMet', rule: 'SURVEY_IN_ORDER' });
    expect(await everything()).toBe(stored);
  });

  it('wins alone where two are recorded at once', async () => {
    const n = next++;

    const results = await Promise.all([survey(n), survey(n, {}, pkp)]);

    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual(['Dwelling', 'VersionConflict']);
    expect(await verdictsOf(n)).toMatchObject({ fitBy: 3 });
  });

  it.each([
    ['the regency', regency, 'Dwelling'],
    ['the ministry', pkp, 'Dwelling'],
    ['another regency', officeOf('3273'), 'RecordNotFound'],
    ['a village', officeOf('3212212012'), 'ActorNotAllowed'],
    ['Kemensos', kemensos, 'ActorNotAllowed'],
  ] as const)('by %s: %s', async (_, caller, expected) => {
    expect((await survey(next++, {}, caller)).__typename).toBe(expected);
  });

  it.each([
    ['occupants', { measures: { ...fit, occupants: 0 } }],
    ['floorAreaM2', { measures: { ...fit, floorAreaM2: -4 } }],
    ['surveyedOn', { surveyedOn: '2099-01-01' }],
    ['dwelling', { dwelling: 'none' }],
  ])('with an impossible %s is a bad input', async (argument, input) => {
    const { errors } = await ask(next, input);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
