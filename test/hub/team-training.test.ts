import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const bkkbn = { ...developmentOfficer, sub: 'bkkbn-1', agency: 'Kemendukbangga/BKKBN' };
const { nation: _, ...person } = developmentOfficer;

// biome-ignore lint/suspicious/noExplicitAny: a test asserts on any shape
type Answered = any;

let hub: TestHub;
let teams: Answered[];
let codes: string[];
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  const data = await ask(`{ trainingModules { nodes { code } }
    assistanceTeams(first: 500) { nodes { id trained region { code } trainings { nodes { module { code title hours } } } } } }`);
  teams = data.assistanceTeams.nodes;
  codes = data.trainingModules.nodes.map(({ code }: { code: string }) => code);
});
afterAll(() => hub[Symbol.asyncDispose]());

async function ask(query: string, variables: object = {}, claims?: object): Promise<Answered> {
  const { data, errors } = await hub.query(query, variables, claims as never);
  expect(errors).toBeUndefined();
  return data;
}

const record = async (input: object, claims: object = bkkbn) =>
  (
    await ask(
      `mutation ($input: RecordTeamTrainingInput!) { answer: recordTeamTraining(input: $input) {
        __typename ... on TeamTraining { module { title } team { id trained } } ... on RuleNotMet { rule } } }`,
      { input: { idempotencyKey: randomUUID(), completedOn: '2026-06-01', ...input } },
      claims,
    )
  ).answer;
const missingOf = (team: Answered) =>
  codes.filter((code) => !team.trainings.nodes.some(({ module }: Answered) => module.code === code));
const unfinished = () => teams.filter((team) => missingOf(team).length > 0);

describe('training of assistance teams', () => {
  it('follows the curriculum that Kemensos keeps, and is told module by module', () => {
    const done = teams.flatMap(({ trainings }) => trainings.nodes);

    expect(done.length).toBeGreaterThan(0);
    expect(done.every(({ module }) => module.title !== null && module.hours > 0)).toBe(true);
    for (const team of teams) expect(team.trained).toBe(missingOf(team).length === 0);
  });

  it('is complete when the last module is recorded', async () => {
    const team = unfinished().find((one) => missingOf(one).length === 1) ?? unfinished()[0];
    for (const module of missingOf(team)) {
      expect(await record({ team: team.id, module })).toMatchObject({ __typename: 'TeamTraining' });
    }

    const { assistanceTeam } = await ask('query ($id: ID!) { assistanceTeam(id: $id) { trained } }', { id: team.id });
    expect(assistanceTeam.trained).toBe(true);
    expect(await record({ team: team.id, module: codes[0] })).toEqual({ __typename: 'AlreadyExists' });
  });

  it('is recorded once for its command, and by one of two at once', async () => {
    const team = unfinished().at(-1);
    const [module] = missingOf(team);
    const key = { idempotencyKey: 'team-training-1', team: team.id, module };

    const answers = await Promise.all([record(key), record({ team: team.id, module })]);

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['AlreadyExists', 'TeamTraining']);
    const again = await record(key);
    expect(again.__typename).toBe(answers[0].__typename);
    if (again.__typename === 'TeamTraining') {
      expect(await record({ ...key, completedOn: '2026-06-02' })).toEqual({ __typename: 'IdempotencyKeyReused' });
    }
  });

  it('is refused to others, for other regions and for modules that there are not', async () => {
    const team = unfinished()[1] ?? unfinished()[0];
    const [module] = missingOf(team);
    const far = team.region.code.startsWith('91') ? '32' : '91';
    const stranger = { ...person, role: 'REGIONAL_OFFICER', regions: [`${far}${far === '32' ? '12' : '03'}`] };
    const before = await hub.databases.get('family-planning')?.collection('teamTrainings').countDocuments();

    expect(await record({ team: team.id, module }, developmentOfficer)).toEqual({ __typename: 'ActorNotAllowed' });
    expect(await record({ team: team.id, module }, stranger)).toEqual({ __typename: 'RecordNotFound' });
    expect(await record({ team: team.id, module: 'NONE' })).toEqual({
      __typename: 'RuleNotMet',
      rule: 'UNKNOWN_MODULE',
    });
    expect(await hub.databases.get('family-planning')?.collection('teamTrainings').countDocuments()).toBe(before);
  });

  it('is counted by the regions below', async () => {
    const { teamTrainingProgress } = await ask(
      '{ teamTrainingProgress(region: "32") { nodes { region { code } teams trained } } }',
    );

    for (const { region, teams: count } of teamTrainingProgress.nodes) {
      expect(count).toBe(teams.filter((team) => team.region.code.startsWith(region.code)).length);
    }
    expect(teamTrainingProgress.nodes.length).toBeGreaterThan(0);
  });
});
