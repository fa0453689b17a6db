import { readFileSync } from 'node:fs';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { generateRegisters } from '#population/generate-registers.ts';
import type { FindingRow, WelfareRow } from '#population/register-rows.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { importPartnerRegister } from '../../subgraphs/social-welfare/reconciliation/import-register.ts';
import { matchRegister } from '../../subgraphs/social-welfare/reconciliation/match-register.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const region = '3212';
const families = [...generateRegisters({ scale: 'tiny', seed: 1 })].flatMap(
  ({ socialWelfare }) => socialWelfare.families,
);

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

const { nation: _, ...claims } = developmentOfficer;
const regencyOfficer = (sub: string): JWTPayload => ({
  ...claims,
  sub,
  agency: 'Dinas Sosial Indramayu',
  role: 'REGIONAL_OFFICER',
  purpose: 'ELIGIBILITY_VERIFICATION',
  regions: [region],
});
const familyItself = (household: string): JWTPayload => ({
  ...claims,
  sub: 'citizen-1',
  agency: 'citizen',
  role: 'DATA_SUBJECT',
  purpose: 'DATA_SUBJECT_REQUEST',
  household,
});

// biome-ignore lint/suspicious/noExplicitAny: a test asks for any shape and asserts on it
type Shape = any;

async function ask(document: string, variables: object, who?: JWTPayload): Promise<Shape> {
  const { data, errors } = await hub.query(document, variables, who);
  expect(errors).toBeUndefined();
  return data;
}

const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

const result = `__typename
  ... on Refusal { message }
  ... on IneligibilityFinding { id status version effect objectedAt }`;
const mutationOf = (field: string, type: string) =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { ${result} } }`;
const verify = mutationOf('verifyFinding', 'VerifyFindingInput');
const decide = mutationOf('decideFinding', 'DecideFindingInput');
const object = mutationOf('objectToFinding', 'ObjectToFindingInput');

describe('a civil servant in a family that receives PKH', () => {
  const propose = `mutation ($input: ProposeEnrollmentInput!) {
    proposeEnrollment(input: $input) { __typename ... on Refusal { message } ... on RuleNotMet { rule } }
  }`;
  const enrollments = `query ($id: ID!) { household(id: $id) { welfare {
    enrollments(program: PKH) { nodes { status exitKind exitReason } } } } }`;

  it('is found by NIK, confirmed by two officers, ended, refused, and taken in again after a rightful objection', async () => {
    const family = families.find(
      ({ regionCode, decile, findings, enrollments: places }) =>
        regionCode.startsWith(region) &&
        decile !== null &&
        decile <= 4 &&
        findings.length === 0 &&
        places.some(
          ({ program, status, companionId }) => program === 'PKH' && status === 'ACTIVE' && companionId !== null,
        ),
    ) as WelfareRow;
    const database = hub.databases.get('social-welfare') as NonNullable<ReturnType<TestHub['databases']['get']>>;
    const rows = [{ nik: family.headNik, evidence: 'Appointed in May 2026.' }];
    const file = { register: 'CIVIL_SERVANTS', source: 'BKN, June 2026', matchDate: '2026-06-01', rows } as const;
    await importPartnerRegister(database, file);
    await matchRegister(database, 'CIVIL_SERVANTS');

    // The regency finds it in its work list.
    const variables = { region, first: 500 };
    const list = await ask(operation('findings-to-verify'), variables, regencyOfficer('verifier'));
    const found = list.findings.nodes.filter((one: Shape) => one.evidence?.includes('Appointed in May 2026.'));
    expect(found).toHaveLength(1);
    const [{ id: finding, household }] = found;
    expect(found[0]).toMatchObject({ reason: 'CIVIL_SERVANT_ASN', source: 'BKN', version: 1 });

    // One verifies, the same may not decide, another confirms.
    const step = (key: string, expectedVersion: number) => ({
      idempotencyKey: `${key}-of-the-test`,
      finding,
      expectedVersion,
    });
    const decision = { decision: 'CONFIRMED', reason: 'The letter was seen.', evidence: 'Letter of appointment.' };
    const verified = await ask(verify, { input: step('verify', 1) }, regencyOfficer('verifier'));
    const bySame = await ask(decide, { input: { ...step('same', 2), ...decision } }, regencyOfficer('verifier'));
    const confirmed = await ask(decide, { input: { ...step('decide', 2), ...decision } }, regencyOfficer('decider'));
    expect(verified.verifyFinding).toMatchObject({ status: 'UNDER_VERIFICATION', version: 2 });
    expect(bySame.decideFinding.__typename).toBe('ActorNotAllowed');
    expect(confirmed.decideFinding).toMatchObject({ status: 'CONFIRMED', version: 3, effect: 'DONE' });

    // The enrolment is ended, and the family is in the list of the programme no more.
    const { household: after } = await ask(enrollments, { id: household.id });
    expect(after.welfare.enrollments.nodes).toContainEqual({
      ...{ status: 'EXITED', exitKind: 'TERMINATION', exitReason: 'CIVIL_SERVANT_ASN' },
    });
    const { households } = await ask(
      'query ($region: RegionCode) { households(filter: { region: $region, program: PKH }, first: 500) { nodes { id } } }',
      { region },
    );
    expect(households.nodes.map(({ id }: { id: string }) => id)).not.toContain(household.id);

    // A new proposal is refused.
    const proposal = (key: string) => ({
      input: { idempotencyKey: `${key}-of-the-test`, household: household.id, program: 'PKH' },
    });
    const refused = await ask(propose, proposal('propose-1'), regencyOfficer('verifier'));
    expect(refused.proposeEnrollment).toMatchObject({ __typename: 'RuleNotMet', rule: 'INELIGIBLE_MEMBER' });

    // The family objects, a third officer decides for it, and the next proposal is not refused for it any more.
    const reason = 'My cousin was appointed, not I.';
    const objected = await ask(object, { input: { ...step('object', 3), reason } }, familyItself(household.id));
    expect(objected.objectToFinding).toMatchObject({ status: 'UNDER_VERIFICATION', version: 4 });
    const rejection = { ...step('reject', 4), ...decision, decision: 'REJECTED' };
    const rejected = await ask(decide, { input: rejection }, regencyOfficer('third'));
    expect(rejected.decideFinding).toMatchObject({ status: 'REJECTED', objectedAt: null });
    const taken = await ask(propose, proposal('propose-2'), regencyOfficer('verifier'));
    expect(taken.proposeEnrollment.rule).not.toBe('INELIGIBLE_MEMBER');
  });
});

describe('the operations of reconciliation', () => {
  const findingsWhere = (wanted: (finding: FindingRow, family: WelfareRow) => boolean) =>
    families
      .flatMap((family) => family.findings.filter((one) => wanted(one, family)))
      .map(({ rowId }) => rowId)
      .toSorted();
  const idsIn = (data: Shape): string[] => data.findings.nodes.map(({ id }: { id: string }) => id);
  // The tests above have added findings of their own.
  const seeded = new Set(findingsWhere(() => true));

  it('list findings that await a decision, as the population has them', async () => {
    const data = await ask(operation('findings-to-verify'), { status: 'UNDER_VERIFICATION', first: 500 });

    const expected = findingsWhere(({ status }) => status === 'UNDER_VERIFICATION');
    expect(expected.length).toBeGreaterThan(2);
    expect(
      idsIn(data)
        .filter((id) => seeded.has(id))
        .toSorted(),
    ).toEqual(expected);
  });

  it('list recipients with an income (Q5), each with what the family still receives', async () => {
    const data = await ask(operation('recipients-with-income'), { first: 500 });

    const reasons = [
      ...['CIVIL_SERVANT_ASN', 'MILITARY_TNI', 'POLICE_POLRI', 'STATE_ENTERPRISE_EMPLOYEE'],
      ...['PENSIONER_STATE', 'WAGE_ABOVE_MINIMUM'],
    ];
    const expected = findingsWhere(({ reason }) => reasons.includes(reason));
    expect(expected.length).toBeGreaterThan(0);
    expect(
      idsIn(data)
        .filter((id) => seeded.has(id))
        .toSorted(),
    ).toEqual(expected);
    for (const { id, household } of data.findings.nodes) {
      const family = families.find(({ findings }) => findings.some(({ rowId }) => rowId === id));
      if (family === undefined) continue;
      const active = family.enrollments.filter(({ status }) => status === 'ACTIVE').map(({ program }) => program);
      const programs = household.welfare.enrollments.nodes.map(({ program }: { program: string }) => program);
      expect(programs.toSorted()).toEqual(active.toSorted().slice(0, 20));
    }
  });

  it('list recipients who died, moved or are listed twice (Q6), with the members who are left', async () => {
    const data = await ask(operation('recipients-gone'), { region: '32', first: 500 });

    const reasons = ['DECEASED', 'MOVED_OR_NOT_FOUND', 'DUPLICATE_FAMILY', 'DUPLICATE_NIK'];
    const expected = findingsWhere(
      ({ reason }, { regionCode }) => reasons.includes(reason) && regionCode.startsWith('32'),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(
      idsIn(data)
        .filter((id) => seeded.has(id))
        .toSorted(),
    ).toEqual(expected);
    for (const { household } of data.findings.nodes) {
      expect(household.welfare.members.nodes.length).toBeGreaterThan(0);
    }
  });

  it('report findings by region and reason, small counts withheld', async () => {
    const data = await ask(operation('reconciliation-report'), {});

    const { minimumCell, rows } = data.reconciliationReport;
    expect(minimumCell).toBe(5);
    expect(rows.nodes.length).toBeGreaterThan(3);
    for (const { suspected, underVerification, confirmed, rejected } of rows.nodes) {
      for (const count of [suspected, underVerification, confirmed, rejected]) {
        expect(count === null || count === 0 || count >= 5).toBe(true);
      }
    }
  });

  it('are answered within the region of who asks', async () => {
    const data = await ask(operation('findings-to-verify'), { first: 500 }, regencyOfficer('reader'));

    const codes = data.findings.nodes.map(({ household }: Shape) => household.welfare.region.code);
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.every((code: string) => code.startsWith(region))).toBe(true);
  });
});

it('there are findings in every state, and entries of registers that match nobody', async () => {
  const statuses = new Set(families.flatMap(({ findings }) => findings.map(({ status }) => status)));
  const stored = await hub.databases.get('social-welfare')?.collection('partnerEntries').countDocuments({});

  expect([...statuses].toSorted()).toEqual(['CONFIRMED', 'REJECTED', 'SUSPECTED', 'UNDER_VERIFICATION']);
  expect(stored).toBeGreaterThan(400);
});
