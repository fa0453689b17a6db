import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { generateRegisters } from '#population/generate-registers.ts';
import type { RegisterBatch } from '#population/register-rows.ts';
import { sampleHouseholds } from '#population/sample-family.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
const { nation: _, ...person } = developmentOfficer;
const nik = sampleHouseholds.complete.headNik;

// biome-ignore lint/suspicious/noExplicitAny: a test asserts on any shape
type Answered = any;

let hub: TestHub;
let registers: readonly RegisterBatch[];
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  registers = [...generateRegisters({ scale: 'tiny', seed: 1 })];
});
afterEach(() => hub.heal());
afterAll(() => hub[Symbol.asyncDispose]());

async function ask(query: string, variables: object = {}, claims?: object): Promise<Answered> {
  const { data, errors } = await hub.query(query, variables, claims as never);
  expect(errors).toBeUndefined();
  return data;
}
const historyOf = async (variables: object = {}, claims?: object) =>
  (await ask(operation('family-history'), { nik, first: 500, ...variables }, claims)).household.timeline;
const down = async () => {
  throw new Error('down');
};

describe('a family’s history', () => {
  it('holds what each register’s row of the family says, in one order', async () => {
    const { nodes, withheld, incomplete, hiddenIn } = await historyOf();

    const rows = registers.flatMap(({ socialWelfare }) => socialWelfare.families);
    const family = rows.find(({ headNik }) => headNik === nik);
    const planned = registers.flatMap(({ familyPlanning }) => familyPlanning.families);
    const survey = planned.find(({ headNik }) => headNik === nik);
    const count = (kind: string) => nodes.filter((event: Answered) => event.kind === kind).length;
    expect({ withheld, incomplete, hiddenIn }).toEqual({ withheld: 0, incomplete: [], hiddenIn: [] });
    expect(count('ENROLLMENT_STARTED')).toBe(family?.enrollments.length);
    expect(count('PAYMENT')).toBe(
      family?.enrollments.flatMap(({ disbursements }) => disbursements.filter(({ paidOn }) => paidOn !== null)).length,
    );
    expect(count('GROWTH_MEASURED')).toBe(survey?.growth.length);
    expect(count('KRS_ASSESSED')).toBe(survey?.surveys.length);
    expect(count('HOUSE_SURVEYED')).toBe(1);
    expect(count('ASSISTANCE')).toBeGreaterThan(0);
    const changes = family?.decileHistory.filter(({ decile }, n) => decile !== family.decileHistory[n - 1]?.decile);
    expect(count('DECILE_CHANGED')).toBe(changes?.length);
    const days = nodes.map(({ on }: Answered) => on);
    expect(days).toEqual(days.toSorted());
    expect(new Set(nodes.map(({ ministry }: Answered) => ministry)).size).toBe(3);
  });

  it('is the same page by page, whatever the size of the pages', async () => {
    const whole = (await historyOf()).nodes;
    for (const first of [1, 3, 7]) {
      const read: Answered[] = [];
      let after: string | null = null;
      do {
        const page: Answered = await historyOf({ first, after });
        expect(page.nodes.length).toBeLessThanOrEqual(first);
        read.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);

      expect(read).toEqual(whole);
    }
  });

  it('leaves out and counts what the caller may not read', async () => {
    const whole = (await historyOf()).nodes;
    const part = await historyOf({}, { ...developmentOfficer, scope: 'household:read health:read' });

    const closed = ['PAYMENT', 'FINDING', 'GROWTH_MEASURED'];
    expect(part.nodes).toEqual(whole.filter(({ kind }: Answered) => !closed.includes(kind)));
    expect(part.withheld).toBe(whole.length - part.nodes.length);
    expect(part.withheld).toBeGreaterThan(5);
  });

  it('names the ministry that is silent, and still tells the others’ part', async () => {
    const whole = (await historyOf()).nodes;
    hub.fail('family-planning', down);

    const part = await historyOf();

    expect(part.incomplete).toEqual(['FAMILY_PLANNING']);
    expect(part.nodes).toEqual(whole.filter(({ ministry }: Answered) => ministry !== 'FAMILY_PLANNING'));
  });

  it('asks those ministries alone that are wanted', async () => {
    const before = hub.asked.get('housing') ?? 0;

    const { nodes } = await historyOf({ ministries: ['SOCIAL_WELFARE'], first: 5 });

    expect(nodes).toHaveLength(5);
    expect((hub.asked.get('housing') ?? 0) - before).toBe(0);
  });

  it('tells no NIK, no name and no words of anybody', async () => {
    const text = JSON.stringify(await historyOf());

    expect(text).not.toMatch(/\d{16}/);
    const codes = (await historyOf()).nodes.flatMap(({ code, state }: Answered) => [code, state ?? 'NONE']);
    expect(codes.filter((code: string) => !/^[A-Z][A-Z0-9_.-]*$/.test(code))).toEqual([]);
  });

  it('is not there for a family outside of the caller’s rows', async () => {
    const elsewhere = { ...person, role: 'REGIONAL_OFFICER', regions: ['9103'] };

    const { data } = await hub.query(operation('family-history'), { nik }, elsewhere);

    expect(data?.household).toBeNull();
  });

  it('refuses a cursor of another list', async () => {
    const after = Buffer.from('["2025-01-01","NOWHERE","x"]').toString('base64url');

    const { errors } = await hub.query(operation('family-history'), { nik, after });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('what the registers contradict each other in', () => {
  const query = `query ($after: String) { households(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { nik dataQuality { incomplete hiddenIn waterAndLatrineWithheld findings { nodes { kind ministries persons } } } } } }`;

  async function readAll(claims?: object): Promise<Answered[]> {
    const read: Answered[] = [];
    let after: string | null = null;
    do {
      const { households }: Answered = await ask(query, { after }, claims);
      read.push(...households.nodes);
      after = households.pageInfo.hasNextPage ? households.pageInfo.endCursor : null;
    } while (after !== null);
    return read;
  }

  it('is what their rows say, family by family', async () => {
    const found = await readAll();

    const welfare = registers.flatMap(({ socialWelfare }) => socialWelfare.families);
    const others = [
      ['HOUSING', registers.flatMap(({ housing }) => housing.families)],
      ['FAMILY_PLANNING', registers.flatMap(({ familyPlanning }) => familyPlanning.families)],
    ] as const;
    const byHead = new Map(welfare.map((row) => [row.headNik, row]));
    for (const { nik: headNik, dataQuality } of found) {
      const row = byHead.get(headNik);
      for (const [ministry, rows] of others) {
        const kinds = dataQuality.findings.nodes
          .filter(({ ministries }: Answered) => ministries.at(-1) === ministry)
          .map(({ kind }: Answered) => kind);
        const own = rows.filter((other) => other.headNik === headNik);
        if (own.length !== 1) continue; // found by another NIK, by several or not at all: the join's own tests say which
        expect(kinds.includes('REGION_DIFFERS')).toBe(own[0]?.regionCode !== row?.regionCode);
        expect(kinds).not.toContain('HEAD_DIFFERS');
        expect(kinds).not.toContain('NOT_REGISTERED');
        const members = new Set(row?.members.map((member) => member.nik));
        const theirs = own[0]?.memberNiks ?? [];
        const isSame = theirs.length === members.size && theirs.every((one) => members.has(one));
        expect(kinds.includes('MEMBERS_DIFFER')).toBe(!isSame);
      }
    }
    const kinds = new Set(found.flatMap((one) => one.dataQuality.findings.nodes.map(({ kind }: Answered) => kind)));
    expect([...kinds]).toEqual(expect.arrayContaining(['NOT_REGISTERED', 'MEMBERS_DIFFER', 'LATRINE_CONTRADICTION']));
  });

  it('tells that a register has not followed a move', async () => {
    const homes = hub.databases.get('housing')?.collection('families');
    await homes?.updateOne({ headNik: nik }, { $set: { regionCode: '3212212011' } });

    const { household } = await ask(operation('programs-at-address'), { nik });
    await homes?.updateOne({ headNik: nik }, { $set: { regionCode: '3212212012' } });

    expect(household.dataQuality.findings.nodes).toEqual([
      { kind: 'REGION_DIFFERS', severity: 'MEDIUM', ministries: ['SOCIAL_WELFARE', 'HOUSING'] },
    ]);
    expect(household.welfare.enrollments.nodes.map(({ program }: Answered) => program)).toContain('PKH');
  });

  it('leaves water and latrine out for who may not read the survey’s answers', async () => {
    const found = await readAll({ ...developmentOfficer, scope: 'household:read nik:read' });

    const kinds = found.flatMap((one) => one.dataQuality.findings.nodes.map(({ kind }: Answered) => kind));
    expect(kinds).not.toContain('LATRINE_CONTRADICTION');
    expect(kinds).not.toContain('WATER_CONTRADICTION');
    expect(found.some((one) => one.dataQuality.waterAndLatrineWithheld)).toBe(true);
  });

  it('names the ministry that was not compared', async () => {
    hub.fail('housing', down);

    const { household } = await ask('query ($nik: Nik) { household(nik: $nik) { dataQuality { incomplete } } }', {
      nik,
    });

    expect(household.dataQuality.incomplete).toEqual(['HOUSING']);
  });
});

describe('a family asks about itself', () => {
  it('reads what ministries hold, and who has looked', async () => {
    const { household } = await ask('query ($nik: Nik) { household(nik: $nik) { id } }', { nik });
    const family = {
      ...person,
      sub: 'family-1',
      role: 'DATA_SUBJECT',
      purpose: 'DATA_SUBJECT_REQUEST',
      scope: `${developmentOfficer.scope} history:read`,
      household: household.id,
    };

    const mine = await ask(operation('my-family'), { id: household.id }, family);
    const again = await ask(operation('my-family'), { id: household.id }, family);

    expect(mine.household.welfare.members.nodes).toHaveLength(5);
    expect(mine.household.housing.status).toBe('AVAILABLE');
    expect(mine.household.familyPlanning.krs.status).toBe('AT_RISK');
    expect(mine.household.dataQuality.incomplete).toEqual([]);
    const roles = again.household.accessHistory.nodes.map(({ role }: Answered) => role);
    expect(roles).toEqual(expect.arrayContaining(['MINISTRY_OFFICER', 'DATA_SUBJECT']));
  });
});

describe('where a family lives', () => {
  it('is told by each register, with the programmes that follow it', async () => {
    const { household } = await ask(operation('programs-at-address'), { nik });

    expect(household.welfare.enrollments.nodes.map(({ program }: Answered) => program)).toContain('PKH');
    expect(household.welfare.region.code).toBe('3212212012');
    expect(household.familyPlanning.region.code).toBe('3212212012');
    expect(household.housing.assistance.nodes[0].program).toBe('BSPS');
  });
});
