import { readFileSync } from 'node:fs';
import type { JWTPayload } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { sampleHouseholds } from '#population/sample-family.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterEach(() => hub.heal());
afterAll(() => hub[Symbol.asyncDispose]());

const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

const { nation, ...person } = developmentOfficer;
const officeOf = (code: string): JWTPayload => ({
  ...person,
  sub: `office-${code}`,
  agency: 'Dinas Perkim',
  role: 'REGIONAL_OFFICER',
  regions: [code],
});
const pkp: JWTPayload = { ...developmentOfficer, sub: 'pkp', agency: 'Kementerian PKP' };
const selector: JWTPayload = { ...officeOf('3212'), sub: 'selector', purpose: 'HOUSING_SELECTION' };

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and its assertions are the check
async function ask(query: string, variables: object = {}, claims?: JWTPayload): Promise<any> {
  const { data, errors } = await hub.query(query, variables, claims);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

const result = `{
  __typename
  ... on HousingAssistance { id version status decreeNumber }
  ... on RuleNotMet { rule }
  ... on StepNotAllowed { message }
  ... on ActorNotAllowed { message }
}`;

let keys = 0;
function newKey(): string {
  keys += 1;
  return `hub-test-${keys}-key`;
}

describe('a BSPS grant of a seeded family', () => {
  it('is verified by the regency, decreed by PKP, built and handed over, as every ministry’s reader then sees', async () => {
    const { nik } = { nik: sampleHouseholds.complete.headNik };
    const before = await ask(
      'query ($nik: Nik!) { household(nik: $nik) { housing { assistance { nodes { id version status } } } } }',
      { nik },
    );
    let [grant] = before.household.housing.assistance.nodes;
    expect(grant).toMatchObject({ status: 'PROPOSED', version: 1 });
    const step = async (name: string, type: string, input: object, claims: JWTPayload) => {
      const whole = { idempotencyKey: newKey(), assistance: grant.id, expectedVersion: grant.version, ...input };
      const data = await ask(
        `mutation ($input: ${type}!) { result: ${name}(input: $input) ${result} }`,
        { input: whole },
        claims,
      );
      if (data.result.__typename === 'HousingAssistance') grant = data.result;
      return data.result;
    };
    const found = { evidence: ['LAP/77'], onlyHouse: true, recipientGroup: 'KPB Bahari', facilitator: 'TFL-9' };

    const wrong = await step('verifyHousingAssistance', 'VerifyHousingAssistanceInput', found, pkp);
    const early = await step('decreeHousingAssistance', 'DecreeHousingAssistanceInput', { decreeNumber: 'SK-1' }, pkp);
    await step('verifyHousingAssistance', 'VerifyHousingAssistanceInput', found, officeOf('3212'));
    await step('decreeHousingAssistance', 'DecreeHousingAssistanceInput', { decreeNumber: 'SK-12/2026' }, pkp);
    await step('startHousingAssistance', 'StartHousingAssistanceInput', {}, officeOf('3212'));
    await step('reportHousingProgress', 'ReportHousingProgressInput', { percent: 30 }, officeOf('3212'));
    await step('reportHousingProgress', 'ReportHousingProgressInput', { percent: 100 }, officeOf('3212'));
    await step('handOverHousingAssistance', 'HandOverHousingAssistanceInput', {}, officeOf('3212'));

    expect([wrong.__typename, early.__typename]).toEqual(['ActorNotAllowed', 'StepNotAllowed']);
    const { housingAssistance } = await ask(operation('housing-assistance'), { id: grant.id });
    expect(housingAssistance).toMatchObject({ status: 'HANDED_OVER', version: 7, decreeNumber: 'SK-12/2026' });
    expect(housingAssistance.history.nodes.map(({ to }: { to: string }) => to)).toEqual([
      ...['PROPOSED', 'FIELD_VERIFIED', 'DECREED', 'IN_PROGRESS', 'IN_PROGRESS', 'COMPLETED', 'HANDED_OVER'],
    ]);
    expect(housingAssistance.household.nikMasked).toBe('3212************01');
  });

  it('is not written by who has no right to write', async () => {
    const scope = 'household:read';
    const input = { idempotencyKey: newKey(), household: 'x', program: 'BSPS', fiscalYear: 2026 };

    const { data, errors } = await hub.query(
      `mutation ($input: ProposeHousingAssistanceInput!) { proposeHousingAssistance(input: $input) { __typename } }`,
      { input },
      { ...officeOf('3212'), scope },
    );

    expect(data?.proposeHousingAssistance ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
  });
});

describe('the shortlist of a regency', () => {
  const variables = { region: '3212', fiscalYear: 2026, first: 500 };

  it('orders PKP’s candidates by what Kemensos and BKKBN know, within the places of each village', async () => {
    const list = async (query: string) => (await ask(operation(query), variables, selector)) as never;
    const { housingShortlist } = (await list('housing-shortlist')) as {
      housingShortlist: { incomplete: string[]; nodes: Row[] };
    };
    const { housingCandidates } = (await list('housing-candidates')) as {
      housingCandidates: { nodes: { household: { id: string } }[] };
    };

    const rows = housingShortlist.nodes;
    expect(housingShortlist.incomplete).toEqual([]);
    expect(rows.length).toBeGreaterThan(3);
    const candidates = new Set(housingCandidates.nodes.map(({ household }) => household.id));
    expect(rows.every(({ household }) => candidates.has(household.id))).toBe(true);
    for (const village of new Set(rows.map((row) => row.village))) {
      const here = rows.filter((row) => row.village === village);
      expect(here.map(({ rank }) => rank)).toEqual(here.map((_, n) => n + 1));
      expect(here.length).toBeLessThanOrEqual(here[0]?.placesLeft ?? 0);
      expect(here.map(orderOf)).toEqual(here.map(orderOf).toSorted());
    }
    expect(rows.every(({ decile }) => decile === null || decile <= 4)).toBe(true);
    expect(rows.some(({ atRiskOfStunting }) => atRiskOfStunting === true)).toBe(true);
  });

  it('is told to be incomplete while a ministry is silent, and cuts nobody off', async () => {
    const whole = (await ask(operation('housing-shortlist'), variables, selector)).housingShortlist;
    hub.fail('social-welfare', () => Promise.reject(new Error('down')));

    const { data } = await hub.query(operation('housing-shortlist'), variables, selector);

    const list = data?.housingShortlist as { incomplete: string[]; nodes: Row[] };
    expect(list.incomplete).toEqual(['SOCIAL_WELFARE']);
    expect(list.nodes.length).toBeGreaterThan(whole.nodes.length);
    expect(list.nodes.every(({ decile }) => decile === null)).toBe(true);
  });

  it('opens no growth of a child and no reason of a risk to who selects houses', async () => {
    const query = `query ($region: RegionCode!) {
      housingShortlist(region: $region, fiscalYear: 2026, first: 5) {
        nodes { atRiskOfStunting household { familyPlanning { krs { status factors } hasStuntedChild } } }
      }
    }`;

    const { data, errors = [] } = await hub.query(query, { region: '3212' }, selector);

    const { nodes } = (data as { housingShortlist: unknown }).housingShortlist as {
      nodes: { household: { familyPlanning: { krs: object | null; hasStuntedChild: null } } }[];
    };
    expect(errors.every(({ extensions }) => extensions.code === 'UNAUTHORIZED_FIELD')).toBe(true);
    expect(errors.length).toBeGreaterThan(0);
    for (const { household } of nodes) {
      expect(household.familyPlanning.hasStuntedChild).toBeNull();
      expect(household.familyPlanning.krs ?? { factors: null }).toMatchObject({ factors: null });
    }
  });

  it('is not there for a province, which is more than can be ordered at once', async () => {
    const { errors } = await hub.query(operation('housing-shortlist'), { region: '32', fiscalYear: 2026 }, pkp);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'region' });
  });
});

describe('residents', () => {
  it('of Kampung Nelayan are 93 families with 259 persons, with the programmes that followed them', async () => {
    const id = 'RELOCATION-3212-01';
    const { housingProject } = await ask(operation('project-residents'), { id });
    const { housingProject: counted } = await ask(
      `{ housingProject(id: "${id}") { residents(first: 100) { nodes { welfare { members(first: 20) { nodes { person { id } } } } } } } }`,
    );

    const residents = housingProject.residents.nodes;
    const persons = counted.residents.nodes.flatMap(
      ({ welfare }: { welfare: { members: { nodes: object[] } } }) => welfare.members.nodes,
    );
    expect(residents).toHaveLength(93);
    expect(persons).toHaveLength(259);
    expect(residents.every(({ welfare }: Resident) => welfare.status === 'AVAILABLE')).toBe(true);
    expect(residents.filter(({ welfare }: Resident) => welfare.enrollments.nodes.length > 0).length).toBeGreaterThan(
      10,
    );
    expect(residents[0].housing.residences.nodes).toMatchObject([
      { reason: 'REGISTERED', to: '2025-09-30' },
      { reason: 'RELOCATION', to: null },
    ]);
    expect(housingProject).toMatchObject({ hazard: 'Banjir rob (tidal flood)', statedCost: 23_180_000_000, units: 93 });
  });

  it('keep their programmes at the new address, though Kemensos still has the old one', async () => {
    const nik = sampleHouseholds.memberKeyed.headNik;
    const asked = `query ($nik: Nik!) { household(nik: $nik) {
      id
      welfare { region { code } enrollments(status: ACTIVE) { nodes { program } } }
      housing { region { code } home { number } project { id } residences { nodes { region { code } to } } }
    } }`;
    const { household: before } = await ask(asked, { nik });
    const { housingProject } = await ask(operation('vacant-homes'), { project: 'RUSUN-3175-01', accessible: false });
    const [home] = housingProject.homes.nodes;

    const { assignHome } = await ask(
      'mutation ($input: AssignHomeInput!) { assignHome(input: $input) { __typename ... on ProjectHome { status } } }',
      {
        input: {
          idempotencyKey: newKey(),
          home: home.id,
          expectedVersion: home.version,
          household: before.id,
          movedInOn: '2026-06-01',
        },
      },
    );

    const { household: after } = await ask(asked, { nik });
    expect(assignHome).toEqual({ __typename: 'ProjectHome', status: 'OCCUPIED' });
    expect(after.welfare).toEqual(before.welfare);
    expect(after.welfare.enrollments.nodes).toContainEqual({ program: 'SEMBAKO' });
    expect(after.housing).toEqual({
      region: { code: '3175101006' },
      home: { number: home.number },
      project: { id: 'RUSUN-3175-01' },
      residences: {
        nodes: [
          { region: { code: before.welfare.region.code }, to: '2026-06-01' },
          { region: { code: '3175101006' }, to: null },
        ],
      },
    });
    const residents = await ask(operation('project-residents'), { id: 'RUSUN-3175-01' });
    const sembako = residents.housingProject.residents.nodes.filter(({ welfare }: Resident) =>
      welfare.enrollments?.nodes.some(({ program }) => program === 'SEMBAKO'),
    );
    expect(sembako.length).toBeGreaterThan(0);
  });
});

it('shows life at the smallest scale: assistance in several states, homes taken and vacant, places left', async () => {
  const { housingAssistances, housingProjects, housingQuotas } = await ask(`{
    housingAssistances(first: 500) { nodes { status version history { nodes { to } } } }
    housingProjects { nodes { id homes(first: 500) { nodes { status } } } }
    housingQuotas(fiscalYear: 2026, first: 500) { nodes { region { code } places left } }
  }`);

  const states = new Set(housingAssistances.nodes.map(({ status }: { status: string }) => status));
  expect(states.size).toBeGreaterThan(2);
  for (const { homes } of housingProjects.nodes) expect(homes.nodes).toHaveLength(93);
  expect(housingQuotas.nodes[0]).toMatchObject({ region: null, places: 400_000 });
  expect(housingQuotas.nodes.length).toBeGreaterThan(5);
});

interface Row {
  readonly village: string;
  readonly rank: number;
  readonly failings: number;
  readonly decile: number | null;
  readonly atRiskOfStunting: boolean | null;
  readonly placesLeft: number | null;
  readonly household: { readonly id: string };
}

interface Resident {
  readonly welfare: {
    readonly status: string;
    readonly enrollments: { readonly nodes: readonly { program: string }[] };
  };
}

const orderOf = ({ decile, atRiskOfStunting, failings }: Row) =>
  [Number(decile === null), Number(atRiskOfStunting !== true), decile ?? 0, 99 - failings].join();
