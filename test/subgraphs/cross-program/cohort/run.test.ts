import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HubError } from '#platform/errors.ts';
import { type Expression, leafOf } from '../../../../subgraphs/cross-program/cohort/expression.ts';
import { runCohort } from '../../../../subgraphs/cross-program/cohort/run.ts';
import {
  addCounts,
  cellTally,
  countTally,
  listTally,
  moveTally,
  regionTally,
  type Tally,
  valueTally,
} from '../../../../subgraphs/cross-program/cohort/tallies.ts';
import { type FakeNation, fakeMinistries, fakeOwner, fakeSource } from './fake-ministries.ts';

const sources = [fakeSource(fakeOwner), fakeSource('housing'), fakeSource('health')];
const village = fc.constantFrom('1101012001', '1101012002', '1102012001', '3201012001', '3201022001', '9101012001');
const facts = fc.subarray(['a', 'b']);

// Each household has a head and two more persons; a register keeps its record under any of them, in the same village or
// another, knows households twice, and knows people whom the owner does not.
const nation: fc.Arbitrary<FakeNation> = fc
  .array(fc.record({ region: village, meets: facts }), { maxLength: 40 })
  .chain((drawn) => {
    const households = drawn.map((one, n) => ({ ...one, key: n * 10, aliases: [n * 10 + 1, n * 10 + 2] }));
    const record = fc.record({
      household: fc.nat({ max: Math.max(0, households.length + 2) }),
      person: fc.nat({ max: 2 }),
      moved: fc.option(village, { freq: 4 }),
      meets: facts,
    });
    const register = fc.array(record, { maxLength: 40 }).map((records) =>
      records.map(({ household, person, moved, meets }) => ({
        key: household * 10 + person,
        region: moved ?? households[household]?.region ?? '1101012001',
        meets,
      })),
    );
    return fc.record({ housing: register, health: register }).map((registers) => ({ households, registers }));
  });

const leaf = fc
  .tuple(fc.constantFrom(...sources), fc.constantFrom('a', 'b', undefined))
  .map(([source, is]): Expression => ({ kind: 'LEAF', leaf: leafOf(source, is === undefined ? {} : { is }, 'where') }));
const expression = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }).map((parts): Expression => ({ kind: 'ALL', parts })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts): Expression => ({ kind: 'ANY', parts })),
    tie('node').map((part): Expression => ({ kind: 'NOT', part })),
  ),
})).node;

// The brute force: one household at a time.
function isMeant(one: Expression, { registers }: FakeNation, household: FakeNation['households'][number]): boolean {
  switch (one.kind) {
    case 'ALL':
      return one.parts.every((part) => isMeant(part, { registers, households: [] }, household));
    case 'ANY':
      return one.parts.some((part) => isMeant(part, { registers, households: [] }, household));
    case 'NOT':
      return !isMeant(one.part, { registers, households: [] }, household);
    case 'LEAF': {
      const { source, filter } = one.leaf;
      const is = filter.is as string | undefined;
      const persons = [household.key, ...household.aliases];
      const own = source.ministry === fakeOwner ? [household] : (registers[source.ministry] ?? []);
      return own.some(({ key, meets }) => persons.includes(key) && (is === undefined || meets.includes(is)));
    }
  }
}

async function observe<T>(world: FakeNation, tally: Tally<T>, partitionSize: number, region: string | null = null) {
  const ministries = fakeMinistries(world);
  const report = await runCohort({
    ministries,
    sources,
    owner: fakeOwner,
    region,
    partial: false,
    observers: [tally],
    partitionSize,
  });
  return { found: tally.found(), report, ministries };
}

const partitionSize = fc.constantFrom(1, 3, 10, 1000);

describe('a cohort of any nation', () => {
  it('counts the households that a look at each of them finds', async () => {
    await fc.assert(
      fc.asyncProperty(nation, expression, partitionSize, async (world, where, size) => {
        const { found } = await observe(world, countTally(where), size);

        const expected = world.households.filter((one) => isMeant(where, world, one)).length;
        expect(addCounts(found.map(({ count }) => count))).toEqual({ sure: expected, possible: expected });
        expect(found.reduce((sum, { everyone }) => sum + everyone, 0)).toBe(world.households.length);
      }),
      { numRuns: 300 },
    );
  });

  it('lists them in the order of their villages, each once', async () => {
    await fc.assert(
      fc.asyncProperty(nation, expression, partitionSize, async (world, where, size) => {
        const { found } = await observe(world, listTally(where), size);

        const listed = found.flat().flatMap(({ region, keys }) => [...keys].map((key) => `${region} ${key}`));
        const expected = world.households
          .filter((one) => isMeant(where, world, one))
          .map(({ region, key }) => `${region} ${key}`);
        expect(listed.map((one) => one.split(' ')[0])).toEqual(listed.map((one) => one.split(' ')[0]).toSorted());
        expect(listed.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('groups them by region and by value', async () => {
    await fc.assert(
      fc.asyncProperty(nation, expression, partitionSize, async (world, where, size) => {
        const meant = world.households.filter((one) => isMeant(where, world, one));
        const [, housing] = sources;
        const [dimension] = housing?.dimensions ?? [];
        const regions = (await observe(world, regionTally(where, 4), size)).found;
        const values = (await observe(world, valueTally(where, housing as never, dimension as never), size)).found;

        for (const code of new Set(world.households.map(({ region }) => region.slice(0, 4)))) {
          const count = addCounts(regions.map((part) => part.get(code) ?? { sure: 0, possible: 0 }));
          expect(count.sure).toBe(meant.filter(({ region }) => region.startsWith(code)).length);
        }
        for (const value of ['a', 'b']) {
          const withValue: Expression = { kind: 'LEAF', leaf: leafOf(housing as never, { is: value }, 'by') };
          const count = addCounts(values.map((part) => part.get(value) ?? { sure: 0, possible: 0 }));
          expect(count.sure).toBe(meant.filter((one) => isMeant(withValue, world, one)).length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('puts each household into one cell of an overlap and into one move of a transition', async () => {
    await fc.assert(
      fc.asyncProperty(
        nation,
        fc.array(expression, { minLength: 2, maxLength: 3 }),
        partitionSize,
        async (world, sets, size) => {
          const cells = (await observe(world, cellTally(sets), size)).found;
          const moves = (await observe(world, moveTally({ kind: 'ALL', parts: [] }, sets, sets), size)).found;

          for (let bits = 0; bits < 2 ** sets.length; bits += 1) {
            const expected = world.households.filter((one) =>
              sets.every((set, n) => isMeant(set, world, one) === ((bits & (2 ** n)) !== 0)),
            );
            expect(addCounts(cells.map((part) => part[bits] as never)).sure).toBe(expected.length);
          }
          const firstOf = (one: FakeNation['households'][number]) => {
            const first = sets.findIndex((set) => isMeant(set, world, one));
            return first < 0 ? sets.length : first;
          };
          for (let row = 0; row <= sets.length; row += 1) {
            const expected = world.households.filter((one) => firstOf(one) === row).length;
            expect(addCounts(moves.map((part) => part[row]?.[row] as never)).sure).toBe(expected);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a cohort', () => {
  const at = (key: number, region: string, ...meets: string[]) => ({ key, region, meets, aliases: [key + 1] });
  const world: FakeNation = {
    households: [at(0, '1101012001', 'a'), at(10, '1101012001'), at(20, '3201012001', 'a')],
    registers: {
      housing: [at(1, '1101012001', 'a'), at(20, '1101012001', 'a'), at(99, '1101012001', 'a')],
      health: [],
    },
  };
  const [owner, housing, health] = sources;
  const inHousing: Expression = { kind: 'LEAF', leaf: leafOf(housing as never, { is: 'a' }, 'where.housing') };

  it('finds a record that stands in another region than its household', async () => {
    const { found } = await observe(world, regionTally(inHousing, 2), 1);

    expect(addCounts(found.map((part) => part.get('11') ?? { sure: 0, possible: 0 })).sure).toBe(1);
    expect(addCounts(found.map((part) => part.get('32') ?? { sure: 0, possible: 0 })).sure).toBe(1);
  });

  it('tells how the records match', async () => {
    const { report } = await observe(world, countTally(inHousing), 1000);

    expect(report.leaves.find(({ leaf }) => leaf.source === housing)).toMatchObject({
      keys: 3,
      byHead: 1,
      byOther: 1,
      unmatched: 1,
    });
    expect(report.ministries).toMatchObject([
      { ministry: 'owner', answered: true },
      { ministry: 'housing', unmatched: 1 },
    ]);
  });

  it('asks for a set once that several ask for', async () => {
    const ministries = fakeMinistries(world);
    const observers = [countTally(inHousing), countTally({ kind: 'NOT', part: inHousing })];
    await runCohort({ ministries, sources, owner: fakeOwner, region: null, partial: false, observers });

    expect(ministries.asked.get((inHousing as { leaf: { id: string } }).leaf.id)).toBe(1);
  });

  it('is refused where a ministry does not answer, or bounded where bounds are enough', async () => {
    const where: Expression = {
      kind: 'ALL',
      parts: [
        { kind: 'LEAF', leaf: leafOf(owner as never, { is: 'a' }, 'where') },
        { kind: 'LEAF', leaf: leafOf(health as never, {}, 'where') },
      ],
    };
    const run = async (partial: boolean, failing: string) => {
      const ministries = fakeMinistries(world);
      ministries.fail(failing, new HubError('SUBGRAPH_TIMEOUT', 'late', { ministry: failing }));
      const tally = countTally(where);
      const report = await runCohort({
        ministries,
        sources,
        owner: fakeOwner,
        region: null,
        partial,
        observers: [tally],
      });
      return { count: addCounts(tally.found().map(({ count }) => count)), report };
    };

    await expect(run(false, 'health')).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
    await expect(run(true, fakeOwner)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
    const { count, report } = await run(true, 'health');
    expect(count).toEqual({ sure: 0, possible: 2 });
    expect(report.ministries).toMatchObject([
      { ministry: 'owner', answered: true },
      { ministry: 'health', answered: false, from: null },
    ]);
  });

  it('bounds hold whatever the silent ministry would have said', async () => {
    await fc.assert(
      fc.asyncProperty(nation, expression, async (any, where) => {
        const ministries = fakeMinistries(any);
        ministries.fail('housing', new HubError('SUBGRAPH_UNREACHABLE', 'gone', { ministry: 'housing' }));
        const tally = countTally(where);
        await runCohort({
          ministries,
          sources,
          owner: fakeOwner,
          region: null,
          partial: true,
          observers: [tally],
          partitionSize: 3,
        });

        const { sure, possible } = addCounts(tally.found().map(({ count }) => count));
        const truth = any.households.filter((one) => isMeant(where, any, one)).length;
        expect(sure).toBeLessThanOrEqual(truth);
        expect(possible).toBeGreaterThanOrEqual(truth);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a fault that is no silence', async () => {
    const ministries = fakeMinistries(world);
    ministries.fail('housing', new HubError('UNAUTHORIZED_FIELD', 'no', { argument: 'where.housing' }));
    const run = runCohort({
      ministries,
      sources,
      owner: fakeOwner,
      region: null,
      partial: true,
      observers: [countTally(inHousing)],
    });

    await expect(run).rejects.toMatchObject({ extensions: { code: 'UNAUTHORIZED_FIELD' } });
  });
});
