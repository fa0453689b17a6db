import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FamilyPlanningRow } from '#population/register-rows.ts';
import { hasStuntedChild } from '../../../subgraphs/family-planning/growth-status.ts';
import { assessKrs } from '../../../subgraphs/family-planning/krs-rule.ts';
import { aFamily, aMeasurement, aSurvey } from '../../support/family-planning-rows.ts';
import { explain, findsWithoutIndex } from './index-use.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

interface Filter {
  readonly region?: string;
  readonly krsStatus?: string;
  readonly target?: string;
  readonly factor?: string;
  readonly hasStuntedChild?: boolean;
}

const villages = ['3212212012', '3212212001', '3212202003', '3275011001', '9103012005', '1171032001'];

// A fixed mix in which every value of every condition occurs beside every other.
const families = Array.from({ length: 240 }, (_, n) =>
  aFamily({
    regionCode: villages[(n * 7) % villages.length] as string,
    growth: n % 3 === 0 ? [] : [aMeasurement({ heightForAgeZ: n % 5 === 0 ? -2.6 : 0.1 })],
    surveys: [
      aSurvey({ surveyYear: 2024, properLatrine: false, properDrinkingWater: false, pregnant: true }),
      aSurvey({
        pregnant: n % 11 === 0,
        childAgesMonths: [[], [8], [40], [8, 40]][n % 4] ?? [],
        wifeAge: [null, 18, 27, 38, 55][n % 5] ?? null,
        method: n % 2 === 0 ? 'PILL' : 'NONE',
        livingChildren: n % 7,
        monthsBetweenLastTwoBirths: n % 6 === 0 ? 18 : 40,
        properLatrine: n % 13 !== 0,
        properDrinkingWater: n % 8 !== 0,
      }),
    ],
  }),
);

// Every combination of conditions once, and every value of a condition once.
const combinations = [{}, { region: '3212' }].flatMap((region) =>
  [{}, { krsStatus: 'AT_RISK' }].flatMap((krsStatus) =>
    [{}, { target: 'UNDER_TWO' }].flatMap((target) =>
      [{}, { factor: 'NO_PROPER_LATRINE' }].flatMap((factor) =>
        [{}, { hasStuntedChild: true }, { hasStuntedChild: false }].map(
          (child): Filter => ({ ...region, ...krsStatus, ...target, ...factor, ...child }),
        ),
      ),
    ),
  ),
);
const values: Filter[] = [
  ...['32', '321221', '3212212012', '94'].map((region) => ({ region })),
  ...['NOT_TARGET', 'NOT_AT_RISK'].map((krsStatus) => ({ krsStatus })),
  ...['PREGNANT', 'TWO_TO_FOUR', 'FERTILE_COUPLE'].map((target) => ({ target })),
  ...['NO_PROPER_DRINKING_WATER', 'TOO_YOUNG', 'TOO_OLD', 'TOO_CLOSE', 'TOO_MANY', 'NO_MODERN_CONTRACEPTION'].map(
    (factor) => ({ factor }),
  ),
];

describe('the list of surveyed households', () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families });
  });
  afterAll(() => room.close());

  const query = `query ($filter: SurveyedHouseholdFilter, $first: Int, $after: String) {
    surveyedHouseholds(filter: $filter, first: $first, after: $after) {
      edges { cursor node { nik } }
      nodes { nik }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const list = async (variables: { filter?: Filter; first?: number; after?: string | null }) => {
    const answer = await room.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data.surveyedHouseholds;
  };

  it('holds what a look at every family finds, for every combination and every value', async () => {
    for (const filter of [...combinations, ...values]) {
      const { nodes } = await list({ filter, first: 500 });

      expect(nodes, JSON.stringify(filter)).toEqual(expected(filter));
    }
  });

  it('holds every family once and in order when it is read page by page', async () => {
    for (const filter of [{}, { region: '3212' }, { krsStatus: 'AT_RISK', region: '32' }, { target: 'UNDER_TWO' }]) {
      const pages: { nik: string }[][] = [];
      let page = await list({ filter, first: 17 });
      pages.push(page.nodes);
      while (page.pageInfo.hasNextPage && pages.length <= families.length / 17) {
        page = await list({ filter, first: 17, after: page.pageInfo.endCursor });
        pages.push(page.nodes);
      }

      expect(pages.flat()).toEqual(expected(filter));
      expect(pages.slice(0, -1).every((nodes) => nodes.length === 17)).toBe(true);
    }
  });

  it('gives each row the cursor after which the next row follows', async () => {
    const { edges, pageInfo } = await list({ first: 5 });
    const next = await list({ first: 1, after: edges[2].cursor });

    expect(next.nodes).toEqual([edges[3].node]);
    expect(next.pageInfo.hasPreviousPage).toBe(true);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0].cursor,
      endCursor: edges[4].cursor,
    });
  });

  it.each(combinations)(
    'is served by an index for the filter %o, on the first page and on the next',
    async (filter) => {
      const { endCursor } = (await list({ first: 3 })).pageInfo;

      for (const after of [null, endCursor]) {
        const { commands } = await room.watch(query, { filter, first: 3, after });
        expect(commands).toHaveLength(1);
        expect(await findsWithoutIndex(room.database, commands)).toEqual([]);
      }
    },
  );

  it.each<Filter>([
    { krsStatus: 'AT_RISK' },
    { target: 'UNDER_TWO' },
    { factor: 'NO_PROPER_LATRINE' },
    { hasStuntedChild: true },
    { krsStatus: 'AT_RISK', target: 'UNDER_TWO', factor: 'NO_PROPER_LATRINE', hasStuntedChild: true },
  ])('reads of the whole country only families that meet a condition of %o', async (filter) => {
    const { commands } = await room.watch(query, { filter, first: 3 });

    const plan = await explain(room.database, commands[0] ?? {});
    expect(JSON.stringify(plan).includes('krsFlags_1_regionCode_1__id_1')).toBe(true);
  });
});

function expected(filter: Filter): { nik: string }[] {
  return families
    .filter((family) => meets(family, filter))
    .sort((a, b) => (a.regionCode + a.rowId < b.regionCode + b.rowId ? -1 : 1))
    .map(({ headNik }) => ({ nik: headNik }));
}

function meets(family: FamilyPlanningRow, filter: Filter): boolean {
  const krs = assessKrs(family.surveys.at(-1) ?? aSurvey());
  return (
    (filter.region === undefined || family.regionCode.startsWith(filter.region)) &&
    (filter.krsStatus === undefined || krs.status === filter.krsStatus) &&
    (filter.target === undefined || krs.targets.some((target) => target === filter.target)) &&
    (filter.factor === undefined || krs.factors.some((factor) => factor === filter.factor)) &&
    (filter.hasStuntedChild === undefined ||
      hasStuntedChild(family.growth, family.snapshotOn) === filter.hasStuntedChild)
  );
}
