import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dtsenVersions, today } from '#population/calendar.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import type { AssistanceRow, HousingRow, WelfareRow } from '#population/register-rows.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

let hub: TestHub;
const families: WelfareRow[] = [];
const houses: HousingRow[] = [];
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  for (const { socialWelfare, housing } of generateRegisters({ scale: 'tiny', seed: 1 })) {
    families.push(...socialWelfare.families);
    houses.push(...housing.families);
  }
});
afterAll(() => hub[Symbol.asyncDispose]());

const village = (code: string) => ({
  ...developmentOfficer,
  sub: 'village-operator',
  role: 'REGIONAL_OFFICER',
  agency: `Pemerintah Desa ${code}`,
  nation: undefined,
  regions: [code],
});

async function ask<T>(query: string, variables: object = {}, claims?: object): Promise<T> {
  const { data, errors } = await hub.query(query, variables, claims as never);
  expect(errors).toBeUndefined();
  return data as T;
}

describe('a family of the population, through the gateway', () => {
  it('is proposed by its village, begins by Kemensos, is paid, and leaves', async () => {
    const row = families.find(
      ({ decile, members, enrollments, findings }) =>
        decile !== null &&
        decile <= 5 &&
        members.length > 1 &&
        findings.length === 0 &&
        !enrollments.some(({ program, status }) => program === 'SEMBAKO' && status !== 'EXITED'),
    ) as WelfareRow;
    const household = await idOf(row.headNik);
    const step = async (mutation: string, input: object, claims?: object) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
      const query = `mutation ($input: ${type}) { answer: ${mutation}(input: $input) { __typename
        ... on SocialEnrollment { id version status disbursements { nodes { status amount } } } ... on Refusal { message } } }`;
      const { answer } = await ask<{ answer: Enrollment }>(
        query,
        { input: { idempotencyKey: randomUUID(), ...input } },
        claims,
      );
      return answer;
    };
    interface Enrollment {
      readonly id: string;
      readonly version: number;
      readonly disbursements: { readonly nodes: readonly object[] };
    }

    const proposal = await hub.query(
      operation('propose-enrollment'),
      { input: { idempotencyKey: randomUUID(), household, program: 'SEMBAKO' } },
      village(row.regionCode) as never,
    );
    const proposed = (proposal.data as { proposeEnrollment: Enrollment }).proposeEnrollment;
    expect(proposed).toMatchObject({ __typename: 'SocialEnrollment', status: 'PROPOSED' });
    const { id: enrollment } = proposed;

    const byVillage = await step('activateEnrollment', { enrollment, expectedVersion: 1 }, village(row.regionCode));
    expect(byVillage).toMatchObject({ __typename: 'ActorNotAllowed' });
    const begun = await step('activateEnrollment', { enrollment, expectedVersion: 1 });
    expect(begun).toMatchObject({ status: 'ACTIVE', version: 2 });
    const year = new Date().getUTCFullYear();
    const told = await step('instructTranche', {
      ...{ enrollment, expectedVersion: 2, year, channel: 'POS' },
      tranche: 1 + Math.floor(new Date().getUTCMonth() / 3),
    });
    expect(told.disbursements.nodes).toEqual([{ status: 'INSTRUCTED', amount: 600_000 }]);
    const ended = await step('endEnrollment', {
      ...{ enrollment, expectedVersion: 3, exitKind: 'TERMINATION', exitReason: 'REFUSED' },
      reason: 'Keluarga menolak',
    });
    expect(ended).toMatchObject({ status: 'EXITED', version: 4 });
    expect(hub.audited.some((entry) => JSON.stringify(entry).includes('SocialEnrollment'))).toBe(true);
  });

  it('is told what PKH would pay it: for those who are paid, what the population drew', async () => {
    const paid = families.filter(({ enrollments }) =>
      enrollments.some(
        ({ program, status, annualEntitlement }) => program === 'PKH' && status === 'ACTIVE' && annualEntitlement,
      ),
    );
    let same = 0;
    for (const row of paid.slice(0, 25)) {
      const { household } = await ask<{ household: { welfare: { pkhEntitlement: { annualAmount: number } } } }>(
        operation('pkh-entitlement'),
        { nik: row.headNik, on: today },
      );
      const drawn = row.enrollments.find(({ program, status }) => program === 'PKH' && status === 'ACTIVE');
      const { annualAmount } = household.welfare.pkhEntitlement;
      // One in five components is not entered yet, and what ages tell is derived all the same: it may be more.
      expect(annualAmount).toBeGreaterThanOrEqual(drawn?.annualEntitlement ?? 0);
      if (annualAmount === drawn?.annualEntitlement) same += 1;
    }

    expect(paid.length).toBeGreaterThan(5);
    expect(same).toBeGreaterThan(Math.min(25, paid.length) / 2);
  });

  it('is among the moves between two versions where its decile moved by three (Q20)', async () => {
    const [from, to] = [dtsenVersions[0], dtsenVersions[5]];
    for (const region of ['3212', '3275', '9103', '3175']) {
      const { decileMoves } = await ask<{
        decileMoves: { nodes: { fromDecile: number; toDecile: number; household: { id: string } }[] };
      }>(operation('decile-moves'), { region, from, to, atLeast: 1, first: 500 });

      const expected = families.flatMap(({ regionCode, decileHistory }) => {
        const before = decileHistory.find(({ dtsenVersion }) => dtsenVersion === from)?.decile;
        const after = decileHistory.find(({ dtsenVersion }) => dtsenVersion === to)?.decile;
        const isMoved = before !== undefined && after !== undefined && before !== after;
        return regionCode.startsWith(region) && isMoved ? [`${before} ${after}`] : [];
      });
      expect(decileMoves.nodes.map(({ fromDecile, toDecile }) => `${fromDecile} ${toDecile}`).toSorted()).toEqual(
        expected.toSorted(),
      );
    }
  });

  it('counts in the payments of its regency, and in its grants of house repairs (Q27)', async () => {
    const { pkh, bsps } = await ask<Fiscal>(operation('regency-payments'), {
      ...{ region: '3212', year: 2026, tranche: 1, first: 500 },
    });

    const payments = families
      .filter(({ regionCode }) => regionCode.startsWith('3212'))
      .flatMap(({ enrollments }) => enrollments.filter(({ program }) => program === 'PKH'))
      .flatMap(({ disbursements }) => disbursements.filter((one) => one.year === 2026 && one.tranche === 1));
    expect(payments.length).toBeGreaterThanOrEqual(5);
    expect(pkh.total).toMatchObject({
      payments: payments.length,
      amount: payments.reduce((sum, { amount }) => sum + amount, 0),
      lowDecileFamilies: families.filter(
        ({ regionCode, decile }) => regionCode.startsWith('3212') && decile !== null && decile <= 4,
      ).length,
    });
    const grants = grantsOf('BSPS', 2026);
    expect(grants.length).toBeGreaterThan(0);
    expect(grants.length).toBeLessThan(5);
    expect(bsps.regions.nodes.map(({ region }) => region.code)).toEqual(villagesOf(grants));
    const withheld = { granted: null, amount: null, handedOver: null, handedOverAmount: null, suppressed: true };
    for (const cell of [bsps.total, ...bsps.regions.nodes]) expect(cell).toMatchObject(withheld);
    // Each village stands under one name, whichever ministry tells of it.
    const names = new Map(pkh.regions.nodes.map(({ region }) => [region.code, region.name]));
    for (const { region } of bsps.regions.nodes) expect(region.name).toBe(names.get(region.code));
  });

  it('counts in the houses that its regency was granted by another programme, village by village (Q27)', async () => {
    const grants = grantsOf('RELOCATION', 2024);
    const amount = grants.reduce((sum, { totalAmount }) => sum + totalAmount, 0);

    const { report } = await ask<{ report: Fiscal['bsps'] }>(
      `{ report: housingAssistanceReport(fiscalYear: 2024, region: "3212", program: RELOCATION, by: VILLAGE) {
        total { granted amount } regions { nodes { region { code name } granted amount suppressed } }
      } }`,
    );

    expect(grants.length).toBeGreaterThan(5);
    expect(report.total).toEqual({ granted: grants.length, amount });
    expect(report.regions.nodes).toMatchObject(
      villagesOf(grants).map((code) => ({ region: { code, name: expect.any(String) }, suppressed: false })),
    );
    expect(report.regions.nodes.reduce((sum, cell) => sum + (cell.amount ?? 0), 0)).toBe(amount);
  });

  it('is listed where BPS has not ranked it, to officers and not to the public', async () => {
    const query = '{ unrankedHouseholds(first: 100) { nodes { id } } }';
    const { unrankedHouseholds } = await ask<{ unrankedHouseholds: { nodes: object[] } }>(query);
    const open = await hub.query(query, {}, null);

    expect(unrankedHouseholds.nodes).toHaveLength(families.filter(({ decile }) => decile === null).length);
    expect(open.data).toEqual({ unrankedHouseholds: null });
  });
});

interface Cell {
  readonly region: { readonly code: string; readonly name: string };
  readonly amount: number | null;
}
interface Fiscal {
  readonly pkh: { readonly total: object; readonly regions: { readonly nodes: readonly Cell[] } };
  readonly bsps: { readonly total: object; readonly regions: { readonly nodes: readonly Cell[] } };
}
interface Grant extends AssistanceRow {
  readonly regionCode: string;
}

/** What the regency of Indramayu was granted, by the rows. */
function grantsOf(program: string, year: number): Grant[] {
  return houses
    .filter(({ regionCode }) => regionCode.startsWith('3212'))
    .flatMap(({ regionCode, assistances }) => assistances.map((one) => ({ ...one, regionCode })))
    .filter((one) => one.program === program && one.fiscalYear === year)
    .filter(({ status }) => ['DECREED', 'IN_PROGRESS', 'COMPLETED', 'HANDED_OVER'].includes(status));
}

function villagesOf(grants: readonly Grant[]): string[] {
  return [...new Set(grants.map(({ regionCode }) => regionCode))].toSorted();
}

describe('the public', () => {
  it('reads the programmes and the versions of DTSEN, which tell of no family, and no report', async () => {
    const { data } = await hub.query(
      `{ socialPrograms { nodes { code } } dtsenVersions { nodes { publishedOn } }
        disbursementReport(program: PKH, year: 2026, tranche: 1, region: "32") { minimumCell }
        housingAssistanceReport(fiscalYear: 2026, region: "32") { minimumCell } }`,
      {},
      null,
    );

    expect(data).toMatchObject({
      socialPrograms: { nodes: expect.arrayContaining([{ code: 'PKH' }]) },
      dtsenVersions: { nodes: dtsenVersions.toReversed().map((publishedOn) => ({ publishedOn })) },
      disbursementReport: null,
      housingAssistanceReport: null,
    });
  });
});

async function idOf(nik: string): Promise<string> {
  const { household } = await ask<{ household: { id: string } }>('query ($nik: Nik) { household(nik: $nik) { id } }', {
    nik,
  });
  return household.id;
}
