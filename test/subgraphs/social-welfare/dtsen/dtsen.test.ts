import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateMoves } from '../../../../subgraphs/social-welfare/dtsen/move-report.ts';
import { aCaller } from '../../../support/callers.ts';
import { aDisbursement, aNik, anEnrollment, aWelfareBatch, aWelfareRow } from '../../../support/welfare-rows.ts';
import { aRegionalOfficer } from '../programs/program-room.ts';
import { startWelfareRoom, type WelfareRoom } from '../welfare-room.ts';

const [earlier, later] = ['2025-10-20', '2026-01-23'] as const;

/** Families by where they live and how they moved; null for one that was not ranked in that version. */
const moves: readonly (readonly [string, number | null, number | null, number])[] = [
  ['3212212012', 2, 5, 6],
  ['3212212012', 2, 2, 9],
  ['3212222001', 6, 2, 7],
  ['3212222001', 3, 4, 8],
  ['3212222001', 4, 4, 8],
  ['3201012001', 1, 9, 5],
  ['3201012001', 5, 5, 11],
  ['3201012001', null, 3, 4],
  ['3201012001', null, null, 12],
  ['3212212012', null, null, 3],
];

let n = 0;
const families = moves.flatMap(([regionCode, before, after, count]) =>
  Array.from({ length: count }, () => {
    n += 1;
    return aWelfareRow({
      headNik: aNik(n),
      regionCode,
      dtsenVersion: later,
      decile: after,
      decileHistory: [
        ...(before === null ? [] : [{ dtsenVersion: earlier, decile: before }]),
        ...(after === null ? [] : [{ dtsenVersion: later, decile: after }]),
      ],
      enrollments: [
        anEnrollment({
          disbursements: [
            aDisbursement({ paidOn: '2025-10-19', amount: 1 }),
            aDisbursement({ tranche: 2, paidOn: earlier, amount: 10 }),
            aDisbursement({ tranche: 3, paidOn: '2025-12-01', amount: 100, status: 'RETURNED' }),
            aDisbursement({ tranche: 4, paidOn: later, amount: 1000, status: 'WITHDRAWN' }),
          ],
        }),
        anEnrollment({ program: 'SEMBAKO', disbursements: [aDisbursement({ paidOn: '2025-12-01', amount: 20 })] }),
        anEnrollment({ program: 'PENA', disbursements: [aDisbursement({ paidOn: '2025-12-01', amount: 5000 })] }),
      ],
    });
  }),
);

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(aWelfareBatch(families));
});
afterAll(() => room[Symbol.asyncDispose]());

describe('the versions of DTSEN', () => {
  it('are told newest first, with their quarter and what is known of their families', async () => {
    const { data } = await room.ask('{ dtsenVersions { nodes { publishedOn quarter families unranked isCurrent } } }');

    expect(data.dtsenVersions.nodes).toEqual([
      { publishedOn: later, quarter: '2026-Q1', families: 73, unranked: 15, isCurrent: true },
      { publishedOn: earlier, quarter: '2025-Q4', families: null, unranked: null, isCurrent: false },
    ]);
  });

  it('do not tell of a few families that are not ranked', async () => {
    const few = [aWelfareRow({ headNik: aNik(900) }), aWelfareRow({ headNik: aNik(901), decile: null })];
    await using small = await startWelfareRoom(aWelfareBatch(few));

    const { data } = await small.ask('{ dtsenVersions { nodes { families unranked } } }');

    expect(data.dtsenVersions.nodes).toEqual([{ families: null, unranked: null }]);
  });
});

describe('the families that are not ranked', () => {
  const list = async (region: string | null, caller = aCaller()) => {
    const { data } = await room.ask(
      `query ($region: RegionCode) { unrankedHouseholds(region: $region, first: 100) {
        nodes { welfare { decile region { code } } } } }`,
      { region },
      caller,
    );
    return data.unrankedHouseholds.nodes;
  };

  it('are listed by region, within the caller’s rows', async () => {
    expect(await list(null)).toHaveLength(15);
    expect(await list('3212')).toHaveLength(3);
    expect(await list(null, aRegionalOfficer('3201'))).toHaveLength(12);
    expect((await list('3212'))[0]).toEqual({ welfare: { decile: null, region: { code: '3212212012' } } });
  });

  it('are read off an index', async () => {
    const [sent] = await room.commandsOf(() => list('3212', aRegionalOfficer('32')));

    await expectIndex(sent?.command);
  });
});

const cell = 'ranked up upThreeOrMore down downThreeOrMore suppressed region { code }';
const report = async (region: string, caller = aCaller(), [from, to]: readonly string[] = [earlier, later]) =>
  room.ask(
    `query ($from: Date!, $to: Date!, $region: RegionCode!) {
      decileMoveReport(from: $from, to: $to, region: $region) {
        minimumCell total { ${cell} } regions(first: 100) { nodes { ${cell} } } } }`,
    { from, to, region },
    caller,
  );

describe('the report of moves', () => {
  it('counts who moved up, down and far, by the regions below', async () => {
    const { data } = await report('32');

    expect(data.decileMoveReport.total).toMatchObject({ ranked: 54, up: 19, upThreeOrMore: 11, down: 7 });
    expect(data.decileMoveReport.regions.nodes).toMatchObject([
      // all who moved up there moved far: that would tell it of each of them
      { region: { code: '3201' }, ranked: 16, up: 5, upThreeOrMore: null, down: 0, suppressed: true },
      { region: { code: '3212' }, ranked: 38, up: 14, upThreeOrMore: null, down: 7, suppressed: true },
    ]);
  });

  it('counts what the caller may see', async () => {
    const { data } = await report('32', aRegionalOfficer('3212'));

    expect(data.decileMoveReport.total.ranked).toBe(38);
    expect((await report('3201', aRegionalOfficer('3212'))).data.decileMoveReport).toBeNull();
  });

  it.each([
    ['a version that was not taken in', '32', [earlier, '2026-04-20'], 'to'],
    ['versions in the wrong order', '32', [later, earlier], 'to'],
    ['a village', '3212212012', [earlier, later], 'region'],
  ])('is refused for %s', async (_, region, versions, argument) => {
    const { errors } = await report(region, aCaller(), versions);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('shows no number of a few, and hides nothing alone below a sum that it shows', () => {
    const group = fc.record({
      area: fc.constantFrom('01', '02', '03', '04'),
      moved: fc.integer({ min: -5, max: 5 }),
      families: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(group, { selector: ({ area, moved }) => `${area} ${moved}`, minLength: 1 }),
        (drawn) => {
          const groups = drawn.map(({ area, moved, families: count }) => ({ _id: { area, moved }, families: count }));

          const { total, cells } = gateMoves({ from: earlier, to: later }, '3212', groups, 5);

          const names = ['ranked', 'up', 'upThreeOrMore', 'down', 'downThreeOrMore'] as const;
          for (const one of [total, ...cells]) {
            for (const name of names) {
              const shown = one[name];
              if (shown !== null && shown > 0) expect(shown).toBeGreaterThanOrEqual(5);
            }
            if (one.up !== null && one.upThreeOrMore !== null && one.up > one.upThreeOrMore)
              expect(one.up - one.upThreeOrMore).toBeGreaterThanOrEqual(5);
            expect(one.up === null).toBe(one.down === null);
          }
          for (const name of names) {
            if (total[name] !== null) expect(cells.filter((one) => one[name] === null).length).not.toBe(1);
          }
        },
      ),
    );
  });
});

describe('the list of moves', () => {
  const list = async (variables: object, caller = aCaller()) =>
    room.ask(
      `query ($from: Date!, $to: Date!, $region: RegionCode!, $atLeast: Int, $direction: DecileDirection, $first: Int,
        $after: String) {
        decileMoves(from: $from, to: $to, region: $region, atLeast: $atLeast, direction: $direction, first: $first,
          after: $after) {
          nodes { fromDecile toDecile paidBetween paidSince household { id } }
          pageInfo { hasNextPage endCursor }
        } }`,
      { from: earlier, to: later, first: 100, ...variables },
      caller,
    );

  it('holds who moved by three or more, with what they were paid between and since', async () => {
    const { data } = await list({ region: '3212' });

    expect(data.decileMoves.nodes).toHaveLength(13);
    expect(data.decileMoves.nodes[0]).toMatchObject({ fromDecile: 2, toDecile: 5, paidBetween: 30, paidSince: 1000 });
  });

  it.each([
    [{ atLeast: 1 }, 21],
    [{ atLeast: 4 }, 7],
    [{ direction: 'UP' }, 6],
    [{ direction: 'DOWN' }, 7],
    [{ direction: 'UP', atLeast: 1 }, 14],
    [{ atLeast: 5 }, 0],
  ])('is narrowed by %o', async (narrowing, expected) => {
    expect((await list({ region: '3212', ...narrowing })).data.decileMoves.nodes).toHaveLength(expected);
  });

  it('is read page after page, whole and each family once', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await list({ region: '3212', first: 4, after });
      ids.push(...data.decileMoves.nodes.map((one: { household: { id: string } }) => one.household.id));
      after = data.decileMoves.pageInfo.hasNextPage ? data.decileMoves.pageInfo.endCursor : null;
    } while (after !== null);

    expect(ids).toHaveLength(13);
    expect(new Set(ids).size).toBe(13);
  });

  it('holds what the caller may see, and tells amounts to who may read them alone', async () => {
    const theirs = await list({ region: '3212' }, aRegionalOfficer('321221'));
    const closed = await list({ region: '3212', first: 1 }, aCaller({ scopes: ['household:read'] }));

    expect(theirs.data.decileMoves.nodes).toHaveLength(6);
    expect(closed.data.decileMoves.nodes[0]).toMatchObject({ fromDecile: 2, paidBetween: null });
    expect(closed.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'UNAUTHORIZED_FIELD',
      'UNAUTHORIZED_FIELD',
    ]);
  });

  it.each([
    [{ region: '32' }, 'region'],
    [{ region: '3212', atLeast: 0 }, 'atLeast'],
    [{ region: '3212', after: 'x' }, 'after'],
  ])('is refused as %o', async (variables, argument) => {
    expect((await list(variables)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('is read off an index', async () => {
    const sent = await room.commandsOf(() => list({ region: '3212' }));

    await expectIndex(sent.find(({ name }) => name === 'aggregate')?.command);
  });
});

async function expectIndex(command: Record<string, unknown> | undefined): Promise<void> {
  const { find, filter, sort, limit, aggregate, pipeline } = command ?? {};
  const explained = find === undefined ? { aggregate, pipeline, cursor: {} } : { find, filter, sort, limit };
  const plan = JSON.stringify(await room.database.db?.command({ explain: explained, verbosity: 'queryPlanner' }));
  expect(plan).toContain('IXSCAN');
  expect(plan).not.toContain('COLLSCAN');
}
