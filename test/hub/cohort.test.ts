import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HubError } from '#platform/errors.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import {
  hasUnfitHouse,
  isAtRisk,
  isTold,
  readTrueFamilies,
  receives,
  type TrueFamily,
} from '../support/true-households.ts';

const { nation: _, ...officer } = developmentOfficer;
const analyst = { ...developmentOfficer, role: 'ANALYST', purpose: 'MONITORING_EVALUATION', scope: 'household:read' };
const families = readTrueFamilies();

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub?.[Symbol.asyncDispose]());

interface Count {
  readonly value: number | null;
  readonly suppressed: boolean;
  readonly isBound: boolean;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

interface CohortAnswer {
  readonly count: Count;
  readonly groups: { readonly nodes: readonly { readonly key: string; readonly count: Count }[] };
  readonly households: { readonly nodes: readonly { readonly id: string; readonly nik: string }[] };
}

const count = 'count { value suppressed isBound atLeast atMost }';
const ask = async (selection: string, where: string, more = '', claims: object | undefined = undefined) => {
  const { data, errors } = await hub.query(`{ cohort(where: ${where}${more}) { ${selection} } }`, {}, claims as never);
  return { cohort: data?.cohort as CohortAnswer, errors };
};

const isPoor = ({ welfare }: TrueFamily) => welfare.decile !== null && welfare.decile <= 4;
const poor = 'welfare: { deciles: [1, 2, 3, 4] }';
const unfit = 'housing: { liveable: false }';
const atRisk = 'familyPlanning: { krsStatus: AT_RISK }';

describe('a cohort', () => {
  const questions: [string, string, (family: TrueFamily) => boolean][] = [
    ['poor', `{ ${poor} }`, isPoor],
    ['in an unfit house', `{ ${unfit} }`, hasUnfitHouse],
    ['at risk of stunting', `{ ${atRisk} }`, isAtRisk],
    [
      'at risk, poor, in an unfit house, without PKH',
      `{ ${poor} ${unfit} ${atRisk} not: { welfare: { receives: [PKH] } } }`,
      (family) => isPoor(family) && hasUnfitHouse(family) && isAtRisk(family) && !receives(family, 'PKH'),
    ],
    [
      'poor or at risk, and not in an unfit house',
      `{ any: [{ ${poor} }, { ${atRisk} }], not: { ${unfit} } }`,
      (family) => (isPoor(family) || isAtRisk(family)) && !hasUnfitHouse(family),
    ],
  ];

  it.each(questions)(
    'of families %s holds those of the true world whose records can be told',
    async (_, where, holds) => {
      const { cohort, errors } = await ask(`${count} households(first: 500) { nodes { id nik } }`, where);

      const expected = new Set<string>();
      for (const family of families) {
        const seen = {
          ...family,
          housing: isTold(family, family.housing) ? family.housing : null,
          familyPlanning: isTold(family, family.familyPlanning) ? family.familyPlanning : null,
        };
        if (holds(seen)) expected.add(family.welfare.headNik);
      }
      expect(errors).toBeUndefined();
      expect(cohort.count.value).toBe(expected.size);
      expect(cohort.households.nodes.map(({ nik }) => nik).toSorted()).toEqual([...expected].toSorted());
    },
  );

  it('misses of the true world only what is kept under a NIK that nobody can tell', () => {
    const lost = families.filter((family) => !isTold(family, family.housing) || !isTold(family, family.familyPlanning));

    expect(lost.length).toBeGreaterThan(0);
    expect(lost.length / families.length).toBeLessThan(0.05);
  });

  it('is grouped by region and by value so that the groups add up', async () => {
    const { cohort } = await ask(
      `${count} groups(by: REGENCY_CITY, first: 500) { nodes { key ${count} } }`,
      `{ ${unfit} }`,
    );
    const { cohort: byDecile } = await ask(`groups(by: WELFARE_DECILES) { nodes { key ${count} } }`, `{ ${unfit} }`);

    const sum = (nodes: CohortAnswer['groups']['nodes']) =>
      nodes.reduce((total, node) => total + (node.count.value ?? 0), 0);
    const expected = families.filter((family) => hasUnfitHouse(family) && isTold(family, family.housing));
    const regions = new Map(cohort.groups.nodes.map(({ key, count }) => [key, count.value]));
    expect(sum(cohort.groups.nodes)).toBe(cohort.count.value);
    for (const [region, value] of regions) {
      expect(value).toBe(expected.filter(({ welfare }) => welfare.regionCode.startsWith(region)).length);
    }
    expect(byDecile.groups.nodes.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(sum(byDecile.groups.nodes)).toBe(expected.filter(({ welfare }) => welfare.decile !== null).length);
  });

  it('is listed page by page, each household once, with what all ministries know', async () => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: {
        readonly cohort: {
          readonly households: {
            nodes: { id: string; welfare: { decile: number } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      } = (
        await hub.query(
          `query ($after: String) { cohort(where: { ${poor} }) { households(first: 17, after: $after) { nodes { id welfare { decile } } pageInfo { hasNextPage endCursor } } } }`,
          { after },
        )
      ).data as never;
      const { nodes, pageInfo } = page.cohort.households;
      expect(nodes.every(({ welfare }) => welfare.decile <= 4)).toBe(true);
      ids.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(families.filter(isPoor).length);
  });

  it('tells who answered when, and what it cost', async () => {
    const before = new Date();
    const { data } = await hub.query(`{ cohort(where: { ${poor} ${unfit} }) {
      asOf
      ministries { nodes { name answered readFrom readTo unmatched } }
      explain { partitions bytes leaves { nodes { ministry path keys } } }
    } }`);

    const { ministries, explain } = (
      data as {
        cohort: {
          ministries: { nodes: object[] };
          explain: { partitions: number; bytes: number; leaves: { nodes: object[] } };
        };
      }
    ).cohort;
    expect(ministries.nodes).toMatchObject([
      { name: 'social-welfare', answered: true, unmatched: 0 },
      { name: 'housing', answered: true },
    ]);
    const { asOf } = (data as { cohort: { asOf: string } }).cohort;
    expect(new Date(asOf).getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(new Date(asOf).getTime()).toBeLessThanOrEqual(Date.now());
    expect(explain).toMatchObject({ partitions: 1 });
    expect(explain.bytes).toBeGreaterThan(0);
    expect(explain.leaves.nodes).toEqual(
      expect.arrayContaining([expect.objectContaining({ ministry: 'housing', path: 'where.housing' })]),
    );
  });

  it.each([
    ['an empty list of alternatives', '{ any: [] }', '', 'where.any'],
    ['no decile', '{ welfare: { deciles: [] } }', '', 'where.welfare.deciles'],
    ['a decile that is none', '{ not: { welfare: { deciles: [11] } } }', '', 'where.not.welfare.deciles'],
    [
      'a rank and no rank',
      '{ all: [{ welfare: { deciles: [1], unranked: true } }] }',
      '',
      'where.all[0].welfare.unranked',
    ],
    ['a region that is none', '{}', ', region: "321"', 'region'],
    ['too many levels', `${'{ not: '.repeat(9)}{}${' }'.repeat(9)}`, '', `where${'.not'.repeat(8)}`],
  ])('is refused with %s, by its path', async (_, where, more, argument) => {
    const { cohort, errors } = await ask(count, where, more);

    expect(cohort?.count ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('who asks', () => {
  it('for a region sees its region, and a regional office no other', async () => {
    const regional = { ...officer, role: 'REGIONAL_OFFICER', regions: ['3212'] };
    const inRegion = families.filter((family) => isPoor(family) && family.welfare.regionCode.startsWith('3212')).length;

    expect(inRegion).toBeGreaterThan(0);
    expect((await ask(count, `{ ${poor} }`, ', region: "3212"')).cohort.count.value).toBe(inRegion);
    expect((await ask(count, `{ ${poor} }`, '', regional)).cohort.count.value).toBe(inRegion);
    expect((await ask(count, `{ ${poor} }`, ', region: "91"', regional)).cohort.count.value).toBe(0);
  });

  it('without a right to households is refused, the public and the auditor alike', async () => {
    for (const claims of [null, { ...officer, role: 'AUDITOR', purpose: 'AUDIT', scope: 'audit:read' }]) {
      const { cohort, errors } = await ask(count, '{}', '', claims as object);

      expect(cohort ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
    }
  });

  it('as an analyst gets counts from five on, and no list', async () => {
    const all = await ask(
      `${count} groups(by: WELFARE_DECILES) { nodes { key ${count} } }`,
      `{ ${unfit} }`,
      '',
      analyst,
    );
    const list = await ask('households { nodes { id } }', `{ ${unfit} }`, '', analyst);

    const shown = all.cohort.groups.nodes.filter(({ count }) => !count.suppressed);
    expect(all.cohort.count.value).toBeGreaterThan(5);
    expect(shown.every(({ count }) => count.value === 0 || (count.value as number) >= 5)).toBe(true);
    expect(
      all.cohort.groups.nodes.some(({ count }) => count.suppressed && count.value === null && count.atMost === null),
    ).toBe(true);
    expect(list.cohort?.households ?? null).toBeNull();
    expect(list.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
  });

  it('as an analyst is not told two counts of one operation that differ by few', async () => {
    const one = families.find((family) => isPoor(family))?.welfare.regionCode.slice(0, 4) as string;
    const { data } = await hub.query(
      `{ all: cohort(where: { ${poor} }) { ${count} }
         most: cohort(where: { ${poor} not: { welfare: { deciles: [1] } housing: { liveable: false } familyPlanning: { krsStatus: AT_RISK } } }) { ${count} } }`,
      {},
      analyst as never,
    );
    const { all, most } = data as { all: { count: Count }; most: { count: Count } };
    const few = families.filter(
      (family) => family.welfare.decile === 1 && hasUnfitHouse(family) && isAtRisk(family),
    ).length;

    expect(one).toMatch(/^\d{4}$/);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(5);
    expect([all.count.suppressed, most.count.suppressed]).toEqual([true, true]);
  });

  it('as an analyst is told neither the sizes of single conditions nor matches of few', async () => {
    const { data } = await hub.query(
      `{ cohort(where: { ${unfit} }) { explain { leaves { nodes { keys } } } }
         matchQuality { registers { nodes { ministry records byHead byOther unmatched duplicates rate } } } }`,
      {},
      analyst as never,
    );

    const { cohort, matchQuality } = data as {
      cohort: { explain: { leaves: { nodes: { keys: number | null }[] } } };
      matchQuality: { registers: { nodes: Record<string, number | null>[] } };
    };
    expect(cohort.explain.leaves.nodes.map(({ keys }) => keys)).toEqual([null, null]);
    for (const { ministry, ...numbers } of matchQuality.registers.nodes) {
      const told = Object.values(numbers).filter((number) => number !== null);
      expect(told.length === 0 || told.length === 6, String(ministry)).toBe(true);
    }
    expect(matchQuality.registers.nodes.some(({ records }) => records === null)).toBe(true);
  });

  it('may filter by nothing that it may not read', async () => {
    const narrow = { ...developmentOfficer, purpose: 'HOUSING_SELECTION', scope: 'household:read nik:read' };
    const { cohort, errors } = await ask(count, '{ any: [{ familyPlanning: { hasStuntedChild: true } }] }', '', narrow);

    expect(cohort?.count ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNAUTHORIZED_FIELD',
      argument: 'where.any[0].familyPlanning.hasStuntedChild',
    });
  });

  it('leaves a record in the audit log', async () => {
    const before = hub.audited.length;
    await ask(count, `{ ${poor} }`);

    expect(hub.audited.length).toBe(before + 1);
  });
});

describe('with a ministry down', () => {
  it('a cohort is refused, or bounded where bounds are enough', async () => {
    hub.fail('housing', async () => {
      throw new HubError('SUBGRAPH_UNREACHABLE', 'housing cannot be reached.', { ministry: 'housing' });
    });
    try {
      const refused = await ask(count, `{ ${poor} ${unfit} }`);
      const bounded = await ask(
        `${count} ministries { nodes { name answered } }`,
        `{ ${poor} ${unfit} }`,
        ', partial: true',
      );
      const untouched = await ask(count, `{ ${poor} }`);

      const most = families.filter(isPoor).length;
      expect(refused.cohort?.count ?? null).toBeNull();
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNREACHABLE', ministry: 'housing' });
      expect(bounded.cohort.count).toMatchObject({ value: null, isBound: true, atLeast: 0, atMost: most });
      expect(bounded.cohort).toMatchObject({
        ministries: { nodes: [{ answered: true }, { name: 'housing', answered: false }] },
      });
      expect(untouched.cohort.count.value).toBe(most);
    } finally {
      hub.heal();
    }
  });
});

describe('sets', () => {
  const sets = `[
    { name: "poor", where: { ${poor} } }
    { name: "unfit", where: { ${unfit} } }
    { name: "risk", where: { ${atRisk} } }
  ]`;

  it('overlap as the true world says, in every combination', async () => {
    const { data } = await hub.query(
      `{ cohortOverlap(sets: ${sets}) { everyone { value } cells { nodes { sets count { value } inAll { value } } } } }`,
    );

    const { everyone, cells } = (
      data as { cohortOverlap: { everyone: Count; cells: { nodes: { sets: string[]; count: Count; inAll: Count }[] } } }
    ).cohortOverlap;
    expect(everyone.value).toBe(new Set(families.map(({ welfare }) => welfare.headNik)).size);
    expect(cells.nodes).toHaveLength(8);
    expect(cells.nodes.reduce((sum, { count }) => sum + (count.value ?? 0), 0)).toBe(everyone.value);
    for (const { sets: names, count, inAll } of cells.nodes) {
      const facts = (family: TrueFamily) => ({
        poor: isPoor(family),
        unfit: hasUnfitHouse(family) && isTold(family, family.housing),
        risk: isAtRisk(family) && isTold(family, family.familyPlanning),
      });
      const isIn = (family: TrueFamily, name: string) => facts(family)[name as 'poor'];
      expect(inAll.value).toBe(families.filter((family) => names.every((name) => isIn(family, name))).length);
      expect(count.value).toBe(
        families.filter((family) =>
          ['poor', 'unfit', 'risk'].every((name) => isIn(family, name) === names.includes(name)),
        ).length,
      );
    }
  });

  it('change into each other', async () => {
    const { data } = await hub.query(`{ cohortTransition(
      from: [{ name: "poor", where: { ${poor} } }]
      to: [{ name: "unfit", where: { ${unfit} } }]
    ) { moves { nodes { from to count { value } } } } }`);

    const { nodes } = (
      data as { cohortTransition: { moves: { nodes: { from: string | null; to: string | null; count: Count }[] } } }
    ).cohortTransition.moves;
    const both = families.filter(
      (family) => isPoor(family) && hasUnfitHouse(family) && isTold(family, family.housing),
    ).length;
    expect(nodes.find(({ from, to }) => from === 'poor' && to === 'unfit')?.count.value).toBe(both);
    expect(nodes.reduce((sum, { count }) => sum + (count.value ?? 0), 0)).toBe(families.length);
  });

  it.each([
    ['a set alone', '[{ name: "a", where: {} }]', 'sets'],
    ['a name twice', '[{ name: "a", where: {} }, { name: "a", where: {} }]', 'sets[1].name'],
  ])('are refused with %s', async (_, given, argument) => {
    const { errors } = await hub.query(`{ cohortOverlap(sets: ${given}) { everyone { value } } }`);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

it('the quality of matches adds up for every register', async () => {
  const { data } = await hub.query(
    '{ matchQuality { everyone { value } registers { nodes { ministry records byHead byOther unmatched duplicates rate } } } }',
  );

  const { registers } = (
    data as {
      matchQuality: {
        registers: {
          nodes: {
            ministry: string;
            records: number;
            byHead: number;
            byOther: number;
            unmatched: number;
            rate: number;
          }[];
        };
      };
    }
  ).matchQuality;
  expect(registers.nodes.map(({ ministry }) => ministry)).toEqual(['family-planning', 'housing']);
  for (const { records, byHead, byOther, unmatched, rate } of registers.nodes) {
    expect(byHead + byOther + unmatched).toBe(records);
    expect(rate).toBeCloseTo(1 - unmatched / records);
  }
});
