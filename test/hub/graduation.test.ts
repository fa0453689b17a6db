import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { generateRegisters } from '#population/generate-registers.ts';
import type { WelfareRow } from '#population/register-rows.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
const { nation: _, ...person } = developmentOfficer;
const regency = { ...person, sub: 'regency-1', agency: 'Dinas Sosial', role: 'REGIONAL_OFFICER', regions: ['3212'] };
const companion = {
  ...person,
  sub: 'companion-1',
  role: 'FIELD_WORKER',
  caseload: { ministry: 'social-welfare', id: 'PKH-3212-01' },
};

// biome-ignore lint/suspicious/noExplicitAny: a test asserts on any shape
type Answered = any;

let hub: TestHub;
let families: readonly WelfareRow[];
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  families = [...generateRegisters({ scale: 'tiny', seed: 1 })].flatMap(({ socialWelfare }) => socialWelfare.families);
});
afterEach(() => hub.heal());
afterAll(() => hub[Symbol.asyncDispose]());

async function ask(query: string, variables: object = {}, claims?: object): Promise<Answered> {
  const { data, errors } = await hub.query(query, variables, claims as never);
  expect(errors).toBeUndefined();
  return data;
}

async function send(mutation: string, type: string, input: object, claims?: object): Promise<Answered> {
  const data = await ask(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ... on Graduation { id status version enrollmentEnded acknowledgedWarnings } ... on Refusal { message } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    claims,
  );
  return data.answer;
}

// By the rows alone: an active place in PKH with a reason that needs no figures but the day of the version.
function isCandidateByRows({ enrollments, decileHistory, dtsenVersion, members }: WelfareRow): boolean {
  const pkh = enrollments.find(({ program, status }) => program === 'PKH' && status === 'ACTIVE');
  if (pkh === undefined) return false;
  const age = (birthDate: string) => (Date.parse(dtsenVersion) - Date.parse(birthDate)) / 86_400_000 / 365.25;
  const newest = decileHistory.slice(-2);
  const stands = pkh.components.some(({ component, personNik }) => {
    const birthDate = members.find(({ nik }) => nik === personNik)?.birthDate;
    if (birthDate === undefined) return false;
    if (component === 'EARLY_CHILDHOOD') return age(birthDate) < 7;
    return !['ELEMENTARY_SD', 'JUNIOR_SMP', 'SENIOR_SMA'].includes(component) || age(birthDate) < 21;
  });
  return age(pkh.startedOn) >= 5 || !stands || (newest.length === 2 && newest.every(({ decile }) => decile >= 5));
}

describe('candidates for graduation with their check', () => {
  it('are the families of the population that the rule finds', async () => {
    const { graduationCandidates } = await ask(operation('graduation-candidates'), { first: 500 });

    // A business or an income adds a few that the rows' ages and ranks do not tell of.
    const byOther = graduationCandidates.nodes.filter(({ reasons }: { reasons: string[] }) =>
      reasons.every((reason) => reason === 'BUSINESS_INCOME' || reason === 'INCOME_ABOVE_MINIMUM_WAGE'),
    );
    const expected = families.filter(isCandidateByRows).length;
    expect(expected).toBeGreaterThan(10);
    expect(graduationCandidates.nodes.length - byOther.length).toBe(expected);
  });

  it('never call a family clear that a silent ministry was asked of', async () => {
    const all = await ask(operation('graduation-candidates'), { first: 200 });
    hub.fail('housing', async () => {
      throw new Error('down');
    });

    const some = await ask(operation('graduation-candidates'), { first: 200 });

    const checks = some.graduationCandidates.nodes.map(
      ({ household }: Answered) => household.graduationCheck,
    ) as Answered[];
    expect(checks.length).toBe(all.graduationCandidates.nodes.length);
    expect(new Set(checks.map(({ unfitHouse }) => unfitHouse))).toEqual(new Set(['UNKNOWN']));
    expect(checks.every(({ complete, unanswered }) => !complete && unanswered.includes('HOUSING'))).toBe(true);
    const risks = (answer: Answered) =>
      answer.graduationCandidates.nodes.map(({ household }: Answered) => household.graduationCheck.stuntingRisk);
    expect(risks(some)).toEqual(risks(all));
    expect(new Set(risks(all)).size).toBeGreaterThan(1);
  });

  it('asks each ministry once for a page of candidates', async () => {
    const before = hub.asked.get('housing') ?? 0;

    await ask(operation('graduation-candidates'), { first: 50 });

    expect((hub.asked.get('housing') ?? 0) - before).toBe(1);
  });

  it('tells of stunted children to who may read of their health alone', async () => {
    const query = `{ household(nik: "3212991203800001") { graduationCheck { warnings stuntedChild complete } } }`;
    const assessor = { ...developmentOfficer, purpose: 'GRADUATION_ASSESSMENT', scope: 'household:read health:read' };

    const whole = await ask(query);
    const part = await ask(query, {}, assessor);

    expect(whole.household.graduationCheck).toEqual({
      warnings: ['STILL_UNFIT_HOUSE', 'STUNTING_RISK', 'STUNTED_CHILD'],
      stuntedChild: 'RAISED',
      complete: true,
    });
    expect(part.household.graduationCheck).toEqual({
      warnings: ['STILL_UNFIT_HOUSE', 'STUNTING_RISK'],
      stuntedChild: 'WITHHELD',
      complete: false,
    });
  });
});

describe('the work list of a companion', () => {
  it('holds its families, its candidates and its graduations', async () => {
    const data = await ask(operation('companion-work-list'), { companion: 'PKH-3212-01', first: 500 }, companion);

    const own = families.filter(({ enrollments }) =>
      enrollments.some((one) => one.program === 'PKH' && one.status === 'ACTIVE' && one.companionId === 'PKH-3212-01'),
    );
    expect(data.companion.caseload).toBe(own.length);
    expect(data.companion.households.nodes).toHaveLength(own.length);
    expect(data.graduationCandidates.nodes.length).toBeGreaterThan(0);
    expect(data.graduationCandidates.nodes.length).toBeLessThanOrEqual(own.length);
    const ids = new Set(data.companion.households.nodes.map(({ id }: { id: string }) => id));
    expect(data.graduationCandidates.nodes.every(({ household }: Answered) => ids.has(household.id))).toBe(true);
    expect(data.graduations.nodes.length).toBeGreaterThan(0);
  });
});

describe('a graduation through the hub', () => {
  it('is proposed, checked across ministries, assessed and decided, and shows in the family’s history', async () => {
    const { graduationCandidates } = await ask(
      operation('graduation-candidates'),
      { filter: { companion: 'PKH-3212-01' }, first: 200 },
      companion,
    );
    const free = graduationCandidates.nodes.find(({ household }: Answered) =>
      household.welfare.graduations.nodes.every(({ status }: Answered) => !['PROPOSED', 'ASSESSED'].includes(status)),
    );
    const { id: household, graduationCheck } = free.household;

    const proposed = await send(
      'proposeGraduation',
      'ProposeGraduationInput',
      { household, kind: 'PRE_PROSPEROUS', reason: 'The family wishes to leave.' },
      companion,
    );
    expect(proposed).toMatchObject({ __typename: 'Graduation', status: 'PROPOSED' });
    const step = { graduation: proposed.id, reason: 'Seen in the field.' };
    const assessed = await send(
      'assessGraduation',
      'AssessGraduationInput',
      { ...step, expectedVersion: 1, recommended: true },
      regency,
    );
    expect(assessed).toMatchObject({ status: 'ASSESSED', version: 2 });
    const input = {
      ...step,
      idempotencyKey: randomUUID(),
      expectedVersion: 2,
      decision: 'GRADUATED',
      acknowledgedWarnings: graduationCheck.warnings,
      unansweredMinistries: graduationCheck.unanswered,
    };
    const decided = await ask(operation('decide-graduation'), { input });
    expect(decided.decideGraduation).toMatchObject({ status: 'GRADUATED', enrollmentEnded: true });
    expect(await ask(operation('decide-graduation'), { input })).toEqual(decided);

    const { household: after } = await ask(
      `query ($id: ID) { household(id: $id) { welfare { graduationReasons enrollments(program: PKH) { nodes { status exitKind graduationKind } } }
        timeline(first: 500, ministries: [SOCIAL_WELFARE]) { nodes { kind code state } } } }`,
      { id: household },
    );
    expect(after.welfare).toEqual({
      graduationReasons: [],
      enrollments: { nodes: [{ status: 'EXITED', exitKind: 'GRADUATION', graduationKind: 'PRE_PROSPEROUS' }] },
    });
    expect(after.timeline.nodes).toEqual(
      expect.arrayContaining([
        { kind: 'GRADUATION', code: 'PRE_PROSPEROUS', state: 'PROPOSED' },
        { kind: 'GRADUATION', code: 'PRE_PROSPEROUS', state: 'GRADUATED' },
        { kind: 'ENROLLMENT_EXITED', code: 'PKH', state: 'GRADUATION' },
      ]),
    );
  });
});

describe('seeded graduations', () => {
  it('stand in every state, with the history that leads there', async () => {
    const { graduations } = await ask(
      '{ graduations(first: 500) { nodes { status version history { nodes { to } } } } }',
    );

    const states = new Set(graduations.nodes.map(({ status }: Answered) => status));
    expect([...states].toSorted()).toEqual(['ASSESSED', 'GRADUATED', 'NOT_YET', 'PROPOSED', 'WITHDRAWN']);
    for (const { status, version, history } of graduations.nodes) {
      expect(history.nodes.at(-1).to).toBe(status);
      expect(version).toBe(history.nodes.length);
    }
  });
});
