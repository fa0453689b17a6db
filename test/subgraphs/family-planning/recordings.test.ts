import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../support/callers.ts';
import { aFamily, aMeasurement, aNik, aSurvey } from '../../support/family-planning-rows.ts';
import { type OpenRoom, openRoom } from './open-room.ts';
import { ministryOfficer, officeOf, strangers, teamOf } from './staff.ts';

const refusal = `... on Refusal { message } ... on RuleNotMet { rule } ... on VersionConflict { currentVersion }`;
const mutations = {
  recordSurvey: `mutation ($input: RecordSurveyInput!) { done: recordSurvey(input: $input) { __typename ${refusal}
    ... on SurveyReturn { id version surveyYear state: status versionsKept assessment { status ruleVersion targets factors } } } }`,
  recordGrowth: `mutation ($input: RecordGrowthInput!) { done: recordGrowth(input: $input) { __typename ${refusal}
    ... on GrowthMeasurement { id ageMonths heightCm heightForAgeZ result: status source } } }`,
  recordScreening: `mutation ($input: RecordScreeningInput!) { done: recordScreening(input: $input) { __typename ${refusal}
    ... on PremaritalScreening { id result certificateNumber adviceNeeded advice } } }`,
  recordTeamVisit: `mutation ($input: RecordTeamVisitInput!) { done: recordTeamVisit(input: $input) { __typename ${refusal}
    ... on FamilyIntervention { id program startedOn kind } } }`,
  recordElderlyService: `mutation ($input: RecordElderlyServiceInput!) { done: recordElderlyService(input: $input) { __typename ${refusal}
    ... on FamilyIntervention { id program startedOn kind } } }`,
} as const;
type Mutation = keyof typeof mutations;

const child = aNik();
const family = aFamily({ teamId: 'TPK-A', surveys: [aSurvey({ surveyYear: 2024, verifiedOn: '2024-09-01' })] });
const parents = { ...family, memberNiks: [family.headNik, child] };
const withoutTeam = aFamily();
const elsewhere = aFamily({ regionCode: '9103012001' });
const crowded = aFamily();
const measured = aNik();
const mixed = aFamily({
  growth: [
    aMeasurement({ personNik: measured, measuredOn: '2025-01-10', source: 'EPPGBM' }),
    aMeasurement({ personNik: measured, measuredOn: '2025-03-10', source: 'SSGI' }),
    aMeasurement({ personNik: measured, measuredOn: '2025-05-10', source: 'EPPGBM' }),
  ],
});
const mixedFamily = { ...mixed, memberNiks: [mixed.headNik, measured] };

describe('what the field records', () => {
  let room: OpenRoom;

  beforeAll(async () => {
    room = await openRoom({ families: [parents, withoutTeam, elsewhere, crowded, mixedFamily] });
  });
  afterAll(() => room?.close());

  const household = (row: { readonly headNik: string }) => room.pseudonyms.idOf('household', row.headNik);
  const person = (nik: string) => room.pseudonyms.idOf('person', nik);
  const ask = (name: Mutation, input: object, caller: Caller = ministryOfficer) =>
    room.ask(mutations[name], { input: { idempotencyKey: randomUUID(), ...input } }, caller);
  const record = async (name: Mutation, input: object, caller?: Caller) => {
    const { data, errors } = await ask(name, input, caller);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  };
  const everything = async () => {
    const counts = await Promise.all(
      ['surveyReturns', 'growthMeasurements', 'premaritalScreenings', 'interventions'].map((name) =>
        room.database.collection(name).countDocuments(),
      ),
    );
    return JSON.stringify(counts);
  };
  const stored = (row: { readonly headNik: string }) =>
    room.database.collection('families').findOne({ headNik: row.headNik });

  const survey = () => ({
    household: household(parents),
    expectedVersion: 0,
    verifiedOn: '2025-09-15',
    pregnant: false,
    childAgesMonths: [20],
    properDrinkingWater: true,
    properLatrine: false,
  });
  const growth = () => ({
    person: person(child),
    measuredOn: '2025-09-15',
    bornOn: '2024-01-10',
    sex: 'FEMALE',
    heightCm: 74,
    position: 'LYING',
    source: 'EPPGBM',
  });
  const screening = () => ({
    person: person(parents.headNik),
    screenedOn: '2025-05-01',
    ageYears: 24,
    bmi: 21,
    muacCm: 25,
    hemoglobin: 12.5,
    smokeExposed: false,
  });
  const visit = () => ({ household: household(parents), visitedOn: '2025-06-01', purpose: 'COUNSELLING' });
  const service = () => ({ household: household(parents), servedOn: '2025-06-01', kind: 'HOME_CARE' });
  const inputs: Readonly<Record<Mutation, () => object>> = {
    recordSurvey: survey,
    recordGrowth: growth,
    recordScreening: screening,
    recordTeamVisit: visit,
    recordElderlyService: service,
  };
  const names = Object.keys(mutations) as Mutation[];

  it('derives the verdict of a survey by the rule of its day, and the family follows', async () => {
    const done = await record('recordSurvey', survey());

    expect(done).toMatchObject({
      __typename: 'SurveyReturn',
      version: 1,
      surveyYear: 2025,
      state: 'RECORDED',
      assessment: {
        status: 'AT_RISK',
        ruleVersion: 'KRS-2024.1',
        targets: ['UNDER_TWO'],
        factors: ['NO_PROPER_LATRINE'],
      },
    });
    const after = await stored(parents);
    expect(after?.surveys).toHaveLength(2);
    expect(after?.krsHistory.at(-1)).toMatchObject({ surveyYear: 2025, status: 'AT_RISK' });
    expect(after?.krsFlags).toContain('STATUS:AT_RISK');
  });

  it('corrects answers with a reason and by the version that was read, and keeps the old ones', async () => {
    const corrected = { ...survey(), properLatrine: true, expectedVersion: 1 };

    const silent = await record('recordSurvey', corrected);
    const stale = await record('recordSurvey', { ...corrected, expectedVersion: 0, reason: 'Salah catat.' });
    const done = await record('recordSurvey', { ...corrected, reason: 'Salah catat.' });

    expect(silent).toMatchObject({ __typename: 'RuleNotMet', rule: 'REASON_NEEDED' });
    expect(stale).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    expect(done).toMatchObject({
      version: 2,
      state: 'CORRECTED',
      versionsKept: 2,
      assessment: { status: 'NOT_AT_RISK' },
    });
    expect((await stored(parents))?.krsHistory.map(({ status }: { readonly status: string }) => status)).toEqual([
      'NOT_TARGET',
      'NOT_AT_RISK',
    ]);
  });

  it('keeps the answers that the register held before the first correction', async () => {
    const done = await record('recordSurvey', {
      ...survey(),
      verifiedOn: '2024-10-01',
      reason: 'Verifikasi ulang.',
    });

    expect(done).toMatchObject({ surveyYear: 2024, versionsKept: 2, version: 1 });
  });

  it('lets one of many surveyors record a year', async () => {
    const input = { ...survey(), household: household(crowded) };

    const done = await Promise.all(Array.from({ length: 6 }, () => record('recordSurvey', input)));

    expect(done.filter(({ __typename }) => __typename === 'SurveyReturn')).toHaveLength(1);
    expect((await stored(crowded))?.surveys).toHaveLength(1);
  });

  it('computes the z-score of a measurement, and the family has a stunted child from then on', async () => {
    const done = await record('recordGrowth', growth());

    expect(done).toMatchObject({ ageMonths: 20, heightCm: 74, heightForAgeZ: -2.89, result: 'STUNTED' });
    expect(await stored(parents)).toMatchObject({ hasStuntedChild: true });
    expect((await stored(parents))?.krsFlags).toContain('STUNTED_CHILD:YES');
  });

  it('flags a height that no child has, and does not let it speak for the family', async () => {
    const done = await record('recordGrowth', { ...growth(), measuredOn: '2025-10-15', heightCm: 48 });

    expect(done).toMatchObject({ result: 'IMPLAUSIBLE' });
    expect(await stored(parents)).toMatchObject({ hasStuntedChild: true });
  });

  it('takes one measurement of a source on a day, and national surveys from the ministry alone', async () => {
    expect(await record('recordGrowth', { ...growth(), heightCm: 75 })).toMatchObject({ __typename: 'AlreadyExists' });
    const national = { ...growth(), source: 'SSGI' };
    expect(await record('recordGrowth', national, teamOf('TPK-A'))).toMatchObject({ __typename: 'ActorNotAllowed' });
    expect(await record('recordGrowth', national)).toMatchObject({ source: 'SSGI' });
  });

  it('gives one series of growth for a source, and never runs from one into another and back', async () => {
    const query = `query ($people: [_Any!]!, $source: MeasureSource) {
      _entities(representations: $people) { ... on Person { growth(source: $source) { nodes { source measuredOn } } } }
    }`;
    const seriesOf = async (source: string | null) => {
      const people = [{ __typename: 'Person', nik: measured }];
      return (await room.ask(query, { people, source })).data._entities[0].growth.nodes;
    };

    expect(await seriesOf('EPPGBM')).toEqual([
      { source: 'EPPGBM', measuredOn: '2025-05-10' },
      { source: 'EPPGBM', measuredOn: '2025-01-10' },
    ]);
    expect((await seriesOf(null)).map(({ source }: { readonly source: string }) => source)).toEqual([
      'EPPGBM',
      'EPPGBM',
      'SSGI',
    ]);
  });

  it('gives a certificate for a complete screening alone, with advice where a measure is out of bounds', async () => {
    const ideal = await record('recordScreening', screening());
    const atRisk = await record('recordScreening', { ...screening(), ageYears: 19, hemoglobin: 10 });
    const partial = await record('recordScreening', { ...screening(), hemoglobin: null });

    expect(ideal).toMatchObject({ result: 'IDEAL', adviceNeeded: false, advice: [] });
    expect(ideal.certificateNumber).toMatch(/^ELS-2025-[0-9A-F-]{26}$/);
    expect(atRisk).toMatchObject({ result: 'AT_RISK', adviceNeeded: true, advice: ['AGE', 'HAEMOGLOBIN'] });
    expect(atRisk.certificateNumber).not.toBe(ideal.certificateNumber);
    expect(partial).toMatchObject({ result: null, certificateNumber: null });
  });

  it('records visits of a family that has a team, and services for the elderly by the offices', async () => {
    expect(await record('recordTeamVisit', visit(), teamOf('TPK-A'))).toMatchObject({ program: 'TPK_VISIT' });
    expect(await record('recordTeamVisit', { ...visit(), household: household(withoutTeam) })).toMatchObject({
      rule: 'TEAM_ASSIGNED',
    });
    expect(await record('recordElderlyService', service())).toMatchObject({ program: 'SIDAYA' });
    expect(await record('recordElderlyService', service(), teamOf('TPK-A'))).toMatchObject({
      __typename: 'ActorNotAllowed',
    });
  });

  it.each(names)('answers a repeated %s alike, and refuses its key for another input', async (name) => {
    const idempotencyKey = randomUUID();
    const input = { ...inputs[name](), idempotencyKey, ...fresh[name] };

    const first = await record(name, input);
    const before = await everything();
    const again = await record(name, input);
    const other = await record(name, { ...input, ...changed[name] });

    expect(first.__typename).not.toMatch(/Not|Exists|Conflict/);
    expect(again).toEqual(first);
    expect(other.__typename).toBe('IdempotencyKeyReused');
    expect(await everything()).toBe(before);
  });

  const fresh: Readonly<Record<Mutation, object>> = {
    recordSurvey: { verifiedOn: '2026-02-01' },
    recordGrowth: { measuredOn: '2025-11-01' },
    recordScreening: {},
    recordTeamVisit: {},
    recordElderlyService: {},
  };
  const changed: Readonly<Record<Mutation, object>> = {
    recordSurvey: { properDrinkingWater: false },
    recordGrowth: { heightCm: 76 },
    recordScreening: { bmi: 22 },
    recordTeamVisit: { purpose: 'AID_SUPPORT' },
    recordElderlyService: { kind: 'LEARNING' },
  };

  it.each(names.flatMap((name) => strangers.map(([who, caller]) => [name, who, caller] as const)))(
    'refuses %s by %s, and writes nothing',
    async (name, _, caller) => {
      const before = await everything();

      expect(await record(name, inputs[name](), caller)).toMatchObject({ __typename: 'ActorNotAllowed' });

      expect(await everything()).toBe(before);
    },
  );

  it.each(names)('does not find for %s what lies outside of the caller’s rows', async (name) => {
    const before = await everything();

    expect(await record(name, inputs[name](), officeOf('9103'))).toMatchObject({ __typename: 'RecordNotFound' });

    expect(await everything()).toBe(before);
  });

  it.each([
    ['recordSurvey', { verifiedOn: '2999-01-01' }, 'verifiedOn'],
    ['recordSurvey', { childAgesMonths: [60] }, 'childAgesMonths'],
    ['recordSurvey', { gestationWeeks: 10 }, 'gestationWeeks'],
    ['recordSurvey', { welfareRank: 11 }, 'welfareRank'],
    ['recordGrowth', { bornOn: '2019-01-01' }, 'bornOn'],
    ['recordGrowth', { bornOn: '2025-12-01' }, 'bornOn'],
    ['recordGrowth', { heightCm: 12 }, 'heightCm'],
    ['recordGrowth', { person: 'nobody' }, 'person'],
    ['recordScreening', { hemoglobin: 80 }, 'hemoglobin'],
    ['recordTeamVisit', { visitedOn: '2999-01-01' }, 'visitedOn'],
    ['recordElderlyService', { household: 'nobody' }, 'household'],
  ] as const)('refuses %s with %o', async (name, changes, argument) => {
    const before = await everything();

    const { errors } = await ask(name, { ...inputs[name](), ...changes });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(await everything()).toBe(before);
  });

  it('lets the family follow when a command is repeated whose process ended between the two writes', async () => {
    const input = { ...growth(), measuredOn: '2026-01-10', heightCm: 90, idempotencyKey: randomUUID() };
    await record('recordGrowth', input);
    await room.database
      .collection('families')
      .updateOne({ headNik: parents.headNik }, { $set: { hasStuntedChild: true } });

    await record('recordGrowth', input);

    expect(await stored(parents)).toMatchObject({ hasStuntedChild: false });
  });

  it('asks for the scopes of a child’s health', async () => {
    const blind = aCaller({ ...ministryOfficer, scopes: ['household:read', 'case:write'] });

    const { errors } = await ask('recordGrowth', growth(), blind);

    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
  });
});
