import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SocialProgramCode, WelfareRow } from '#population/register-rows.ts';
import { aNik, anEnrollment, aWelfareBatch, aWelfareRow } from '../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const villages = ['3212212012', '3212212011', '3212221001', '3213012001', '3273011001', '9103012001'];
const programs: readonly SocialProgramCode[] = ['PKH', 'SEMBAKO', 'PBI_JK'];

/** Families spread so that each combination of village, decile, unranked and programmes occurs. */
const families = Array.from({ length: 180 }, (_, n): WelfareRow => {
  const decile = n % 11 === 0 ? null : n % 11;
  const enrolled = programs.filter((_program, bit) => (n >> bit) % 2 === 1);
  return aWelfareRow({
    headNik: aNik(n),
    regionCode: villages[(n * 7) % villages.length] as string,
    decile,
    decileHistory: [],
    enrollments: [
      ...enrolled.map((program) => anEnrollment({ program })),
      anEnrollment({ program: 'RST', status: n % 2 === 0 ? 'ACTIVE' : 'SUSPENDED' }),
    ],
  });
});

interface Filter {
  readonly region?: string;
  readonly deciles?: readonly number[];
  readonly program?: SocialProgramCode;
}

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(aWelfareBatch(families.slice(0, 100)), aWelfareBatch(families.slice(100)));
});
afterAll(() => room[Symbol.asyncDispose]());

const document = `query ($filter: WelfareHouseholdFilter, $first: Int, $after: String) {
  households(filter: $filter, first: $first, after: $after) {
    nodes { nik } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

async function everyPage(filter: Filter, first: number): Promise<string[]> {
  const niks: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await room.ask(document, { filter, first, after });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data.households;
    expect(nodes.length).toBeLessThanOrEqual(first);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    niks.push(...nodes.map((node: { nik: string }) => node.nik));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return niks;
}

function bruteForce({ region, deciles, program }: Filter): string[] {
  return families
    .filter((family) => region === undefined || family.regionCode.startsWith(region))
    .filter((family) => deciles === undefined || (family.decile !== null && deciles.includes(family.decile)))
    .filter(
      (family) =>
        program === undefined || family.enrollments.some((one) => one.program === program && one.status === 'ACTIVE'),
    )
    .sort((one, other) => (one.regionCode + one.rowId < other.regionCode + other.rowId ? -1 : 1))
    .map((family) => family.headNik);
}

const regions = [undefined, '32', '321221', '3212212012', '11'];
const decileSets = [undefined, [1], [4, 1, 2, 3, 4], [10]];
const programChoices = [undefined, 'PKH', 'RST'] as const;
const filters: Filter[] = regions.flatMap((region) =>
  decileSets.flatMap((deciles) =>
    programChoices.map((program) => ({
      ...(region !== undefined && { region }),
      ...(deciles !== undefined && { deciles }),
      ...(program !== undefined && { program }),
    })),
  ),
);

describe('the list of households', () => {
  it.each([1, 7, 500])('gives each family once and in order, page after page of %i', async (first) => {
    const narrow = { region: '3212', deciles: [1, 2, 3], program: 'PKH' } as const;

    expect(await everyPage({}, Math.max(first, 7))).toEqual(bruteForce({}));
    expect(await everyPage(narrow, first)).toEqual(bruteForce(narrow));
  });

  it('holds exactly the families that satisfy every condition, for every combination of conditions', async () => {
    for (const filter of filters) {
      expect(await everyPage(filter, 50), JSON.stringify(filter)).toEqual(bruteForce(filter));
    }
  });

  it('holds every family where the filter is empty or its conditions are null', async () => {
    const { data } = await room.ask(document, { filter: { region: null, deciles: null, program: null }, first: 500 });

    expect(data.households.nodes).toHaveLength(families.length);
  });

  it('goes on where a family was that has been removed since', async () => {
    const [first, second, third] = bruteForce({});
    const page = await room.ask(document, { first: 2 });
    const households = room.database.collection('households');
    const removed = await households.findOneAndDelete({ headNik: second });

    const next = await room.ask(document, { first: 1, after: page.data.households.pageInfo.endCursor });

    await households.insertOne(removed as NonNullable<typeof removed>);
    expect(page.data.households.nodes).toEqual([{ nik: first }, { nik: second }]);
    expect(next.data.households.nodes).toEqual([{ nik: third }]);
  });

  it('reads a page and what is in its records with one command', async () => {
    const commands = await room.commandsOf(() =>
      room.ask('{ households(first: 50) { nodes { id welfare { decile members { nodes { since } } } } } }'),
    );

    expect(commands.map(({ name, collection }) => [name, collection])).toEqual([['find', 'households']]);
  });

  it('reads no more documents than the page holds, by an index for every combination of conditions', async () => {
    const kinds = new Map(filters.map((filter) => [Object.keys(filter).join(), filter]));
    for (const filter of kinds.values()) {
      const plan = await planOf({ filter, first: 10 });

      expect(JSON.stringify(plan.queryPlanner.winningPlan), JSON.stringify(filter)).not.toContain('COLLSCAN');
      // Not every engine behind the tests counts what it reads.
      const examined = plan.executionStats?.totalDocsExamined ?? 0;
      expect(examined, JSON.stringify(filter)).toBeLessThanOrEqual(11);
    }
  });

  it('goes on from a cursor by an index, without reading the regions before it', async () => {
    const after = Buffer.from('["3213012001","000000000000000000000000"]').toString('base64url');

    const plan = await planOf({ first: 10, after });

    expect(JSON.stringify(plan.queryPlanner.winningPlan)).not.toContain('COLLSCAN');
    expect(plan.executionStats?.totalDocsExamined ?? 0).toBeLessThanOrEqual(11);
  });

  async function planOf(variables: Record<string, unknown>) {
    const [sent] = await room.commandsOf(() => room.ask(document, variables));
    const { find, filter, sort, limit, projection } = sent?.command ?? {};
    const explain = { find, filter, sort, limit, projection };
    const plan = await room.database.db?.command({ explain, verbosity: 'executionStats' });
    if (!plan) throw new Error('The database has no answer to explain.');
    return plan;
  }
});

describe('a list of households that cannot be given', () => {
  const cursorOf = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

  it.each([
    ['a decile below 1', { filter: { deciles: [0] } }, 'deciles'],
    ['a decile above 10', { filter: { deciles: [3, 11] } }, 'deciles'],
    ['no decile at all', { filter: { deciles: [] } }, 'deciles'],
    ['a region code of five digits', { filter: { region: '32122' } }, 'filter'],
    ['a region code that is a query operator', { filter: { region: { $gt: '' } } }, 'filter'],
    ['a programme that does not exist', { filter: { program: 'NONE' } }, 'filter'],
    ['a page of none', { first: 0 }, 'first'],
    ['a page of more than 500', { first: 501 }, 'first'],
    ['a cursor that is no cursor', { after: 'nonsense' }, 'after'],
    ['a cursor of a list inside a household', { after: cursorOf(['3']) }, 'after'],
    ['a cursor of the list of companions', { after: cursorOf(['3212', 'PKH-321221-001']) }, 'after'],
    ['a cursor with something else in it', { after: cursorOf([{ $gt: '' }, '']) }, 'after'],
  ])('is refused for %s, naming the argument', async (_, variables, argument) => {
    const { errors } = await room.ask(document, variables);

    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  it('is refused without a word of what was given', async () => {
    const { body } = await room.ask(document, { after: '3212991203800001', filter: { region: '3212991203800001' } });

    expect(body).not.toContain('32129912');
  });
});
