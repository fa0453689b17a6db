import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { isTrainedBy } from '#platform/training/training-rule.ts';
import { aCaller } from '../../../support/callers.ts';
import { aCompanion, aNik, anEnrollment, aWelfareBatch, aWelfareRow } from '../../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from '../welfare-room.ts';

function aModule(code: string, validTo: string | null = null) {
  return { code, title: code, standard: 'S', hours: 8, validFrom: '2025-01-01', validTo, source: 'test' };
}
const companions = [
  aCompanion({ companionId: 'A', regionCode: '321221', trainings: [{ module: 'M1', completedOn: '2026-01-05' }] }),
  aCompanion({ companionId: 'B', regionCode: '3213' }),
  aCompanion({
    companionId: 'C',
    regionCode: '910301',
    trainings: [
      { module: 'M1', completedOn: '2026-01-05' },
      { module: 'M2', completedOn: '2026-01-06' },
    ],
  }),
];
const families = [
  aWelfareRow({ headNik: aNik(1), enrollments: [anEnrollment({ companionId: 'A' })] }),
  aWelfareRow({ headNik: aNik(2) }),
];
const regency = aCaller({
  agency: 'Dinas Sosial',
  role: 'REGIONAL_OFFICER',
  rows: { kind: 'regions', codes: ['3212'] },
});

let room: WelfareRoom;
beforeEach(async () => {
  const trainingModules = [aModule('M1'), aModule('M2'), aModule('OLD', '2025-12-31')];
  room = await startWelfareRoom({ ...aWelfareBatch(families, { companions }), trainingModules });
});
afterEach(() => room[Symbol.asyncDispose]());

const stored = () => room.database.collection('companionTrainings').countDocuments();

async function record(input: object, caller: Caller = regency) {
  const { data, errors } = await room.ask(
    `mutation ($input: RecordCompanionTrainingInput!) { answer: recordCompanionTraining(input: $input) {
      __typename ... on CompanionTraining { module { code } companion { id trained } completedOn } ... on RuleNotMet { rule } } }`,
    { input: { idempotencyKey: randomUUID(), companion: 'A', module: 'M2', completedOn: '2026-03-01', ...input } },
    caller,
  );
  return errors ? { errors } : data.answer;
}

describe('training of companions', () => {
  it('is recorded, and completes the curriculum', async () => {
    const before = await room.ask('{ companion(id: "A") { trained trainings { nodes { module { code hours } } } } }');
    expect(before.data.companion).toEqual({
      trained: false,
      trainings: { nodes: [{ module: { code: 'M1', hours: 8 } }] },
    });

    expect(await record({})).toMatchObject({ __typename: 'CompanionTraining', module: { code: 'M2' } });

    const after = await room.ask('{ companion(id: "A") { trained } }');
    expect(after.data.companion.trained).toBe(true);
  });

  it('is recorded once for its command, and once for each module', async () => {
    const key = { idempotencyKey: 'training-0001' };
    const first = await record(key);
    const before = await stored();

    expect(await record(key)).toMatchObject({ __typename: first.__typename, completedOn: '2026-03-01' });
    expect(await record({ ...key, completedOn: '2026-03-02' })).toEqual({ __typename: 'IdempotencyKeyReused' });
    expect(await record({})).toEqual({ __typename: 'AlreadyExists' });
    expect(await stored()).toBe(before);
  });

  it('is recorded by one of two at once', async () => {
    const answers = await Promise.all([record({}), record({})]);

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['AlreadyExists', 'CompanionTraining']);
  });

  it.each([
    ['a module that there is not', { module: 'M9' }, { __typename: 'RuleNotMet', rule: 'UNKNOWN_MODULE' }],
    ['a day after the module', { module: 'OLD' }, { __typename: 'RuleNotMet', rule: 'MODULE_NOT_IN_FORCE' }],
    ['a day to come', { completedOn: '2999-01-01' }, { __typename: 'RuleNotMet', rule: 'MODULE_NOT_IN_FORCE' }],
    ['a companion of another region', { companion: 'C' }, { __typename: 'RecordNotFound' }],
    ['a companion that there is not', { companion: 'Z' }, { __typename: 'RecordNotFound' }],
  ])('is refused for %s', async (_, input, answer) => {
    const before = await stored();

    expect(await record(input)).toEqual(answer);
    expect(await stored()).toBe(before);
  });

  it.each([
    ['the companion itself', { role: 'FIELD_WORKER', rows: { kind: 'caseload', ministry: 'social-welfare', id: 'A' } }],
    ['an officer of a village', { role: 'REGIONAL_OFFICER', rows: { kind: 'regions', codes: ['3212212012'] } }],
    ['an officer of another ministry', { agency: 'Kementerian PKP' }],
  ] as const)('is not recorded by %s', async (_, changes) => {
    const before = await stored();

    expect(await record({}, aCaller(changes as Partial<Caller>))).toEqual({ __typename: 'ActorNotAllowed' });
    expect(await stored()).toBe(before);
  });

  it('is counted by the regions below', async () => {
    const progress = async (region: string | null, caller?: Caller) => {
      const { data, errors } = await room.ask(
        'query ($region: RegionCode) { companionTrainingProgress(region: $region) { nodes { region { code } workers trained } } }',
        { region },
        caller,
      );
      return errors ? errors[0]?.extensions.argument : data.companionTrainingProgress.nodes;
    };

    expect(await progress(null)).toEqual([
      { region: { code: '32' }, workers: 2, trained: 0 },
      { region: { code: '91' }, workers: 1, trained: 1 },
    ]);
    expect(await progress('32')).toEqual([
      { region: { code: '3212' }, workers: 1, trained: 0 },
      { region: { code: '3213' }, workers: 1, trained: 0 },
    ]);
    expect(await progress('32', regency)).toEqual([{ region: { code: '3212' }, workers: 1, trained: 0 }]);
    expect(await progress('321221')).toBe('region');
  });

  it('follows one curriculum, in the order of its codes', async () => {
    const { data } = await room.ask('{ trainingModules { nodes { code validTo } } }');

    expect(data.trainingModules.nodes.map(({ code }: { code: string }) => code)).toEqual(['M1', 'M2', 'OLD']);
  });

  it('needs every module that is in force on the day, and one at least', () => {
    const curriculum = [{ _id: 'M1', validFrom: '2025-01-01', validTo: '2025-06-30' }];

    expect(isTrainedBy(curriculum, ['M1'], '2025-06-30')).toBe(true);
    expect(isTrainedBy(curriculum, [], '2025-06-30')).toBe(false);
    expect(isTrainedBy(curriculum, ['M1'], '2025-07-01')).toBe(false);
  });
});
