import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFamily, aSurvey, aTeam } from '../../support/family-planning-rows.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

const team = aTeam();
const family = aFamily({ teamId: team.teamId, surveys: [aSurvey()] });
const cursorOf = (...key: string[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
const familyCursor = cursorOf(family.regionCode, family.rowId);
const teamCursor = cursorOf(team.regionCode, team.teamId);
const positionCursor = cursorOf('0');

describe('a question with a bad argument', () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families: [family], teams: [team] });
  });
  afterAll(() => room.close());

  it.each([
    ['surveyedHouseholds(first: 0)', 'first', '"0"'],
    ['surveyedHouseholds(first: 501)', 'first', '501'],
    ['surveyedHouseholds(after: "c2VjcmV0")', 'after', 'c2VjcmV0'],
    [`surveyedHouseholds(after: "${teamCursor}")`, 'after', teamCursor],
    [`surveyedHouseholds(after: "${positionCursor}")`, 'after', positionCursor],
    [`surveyedHouseholds(after: "${cursorOf('3212212012', 'not-an-id')}")`, 'after', 'not-an-id'],
    ['assistanceTeams(first: -1)', 'first', '-1'],
    [`assistanceTeams(after: "${familyCursor}")`, 'after', familyCursor],
    [`assistanceTeams(after: "${cursorOf('house', '3212', 'x')}")`, 'after', 'house'],
    [`assistanceTeams(after: "${cursorOf('secret', 'x')}")`, 'after', 'secret'],
  ])('is refused without the value: %s', async (field, argument, value) => {
    const { errors } = await room.ask(`{ ${field} { nodes { id } } }`);

    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).not.toContain(value);
  });

  it.each([
    ['query ($region: RegionCode) { assistanceTeams(region: $region) { nodes { id } } }', { region: '32122' }],
    [
      'query ($filter: SurveyedHouseholdFilter) { surveyedHouseholds(filter: $filter) { nodes { id } } }',
      { filter: { region: '3.2.1.2' } },
    ],
    [
      'query ($filter: SurveyedHouseholdFilter) { surveyedHouseholds(filter: $filter) { nodes { id } } }',
      { filter: { factor: 'TOO_SECRET' } },
    ],
    ['query ($niks: [Nik!]!) { personKeys(niks: $niks) }', { niks: ['3212993204920001'] }],
    ['query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik } }', { niks: ['3212994008920001'] }],
  ])('is refused without the value of its variable: %s', async (query, variables) => {
    const { errors } = await room.ask(query, variables);

    const [argument, value] = Object.entries(variables)[0] as [string, object | string];
    const secret = typeof value === 'string' ? value : String(Object.values(value)[0]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(JSON.stringify(errors)).not.toContain(secret);
  });

  it.each([
    ['familyPlanning { krsHistory(first: 0) { nodes { status } } }', 'first'],
    [`familyPlanning { krsHistory(after: "${familyCursor}") { nodes { status } } }`, 'after'],
    [`familyPlanning { interventions(after: "${familyCursor}") { nodes { id } } }`, 'after'],
    [`familyPlanning { assistanceTeam { families(after: "${familyCursor}") { nodes { id } } } }`, 'after'],
  ])('nulls its own field of the household alone: %s', async (fields, argument) => {
    const { data, errors } = await room.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { id ${fields} } } }`,
      { of: [{ __typename: 'Household', nik: family.headNik }] },
    );

    expect(data._entities[0].id).toBe(room.pseudonyms.idOf('household', family.headNik));
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });
});
