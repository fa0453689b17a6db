import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { createView } from '#platform/access/view.ts';
import { requirePage } from '#platform/connection.ts';
import { createAccess } from '../../../../subgraphs/social-welfare/access.ts';
import {
  createRequestRepository,
  type RequestFilter,
} from '../../../../subgraphs/social-welfare/requests/repository.ts';
import { aCaller } from '../../../support/callers.ts';
import {
  aChangeRequest,
  aCompanion,
  aNik,
  anEnrollment,
  aRegion,
  aWelfareBatch,
  aWelfareRow,
} from '../../../support/welfare-rows.ts';
import { type RequestsRoom, startRequestsRoom } from './requests-room.ts';

const villages = ['3212212012', '3212012001', '3273011001'];
const kinds = ['CORRECT', 'OBJECT', 'REPORT_MOVE'] as const;
const statuses = ['SUBMITTED', 'REGENCY_REVIEW', 'APPLIED', 'REJECTED'] as const;

/** Twenty-four families with one request each: six of a kind, status and village that differ by turns. */
const families = Array.from({ length: 24 }, (_, n) =>
  aWelfareRow({
    headNik: aNik(n),
    regionCode: villages[n % 3] as string,
    enrollments: [anEnrollment({ companionId: n < 3 ? 'A' : 'B' })],
    changeRequests: [
      aChangeRequest({
        kind: kinds[n % 3] as (typeof kinds)[number],
        status: statuses[n % 4] as (typeof statuses)[number],
        channel: n % 2 === 0 ? 'FORMAL' : 'PARTICIPATORY',
        submittedAt: `2026-0${1 + (n % 2)}-03T04:05:06.000Z`,
        updatedAt: `2026-0${3 + (n % 4)}-04T04:05:06.000Z`,
      }),
    ],
  }),
);

const regions = ['32', '3212', '321221', '321201', '3273', '327301', ...villages].map((code) => aRegion(code));
let room: RequestsRoom;
beforeAll(async () => {
  room = await startRequestsRoom(aWelfareBatch(families, { companions: [aCompanion({ companionId: 'A' })], regions }));
});
afterAll(() => room[Symbol.asyncDispose]());

const query = `query ($filter: DataChangeRequestFilter, $after: String) {
  dataChangeRequests(filter: $filter, first: 5, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id kind status channel cutOff region { code } } } }`;

async function list(filter: object, caller: Caller) {
  const nodes: { id: string; region: { code: string } }[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await room.ask(query, { filter, after }, caller);
    expect(errors).toBeUndefined();
    nodes.push(...data.dataChangeRequests.nodes);
    if (!data.dataChangeRequests.pageInfo.hasNextPage) return nodes;
    after = data.dataChangeRequests.pageInfo.endCursor;
  }
}

describe('the list of requests', () => {
  it.each([
    [{}, 24],
    [{ region: '3212' }, 16],
    [{ status: 'REGENCY_REVIEW' }, 6],
    [{ kind: 'OBJECT', region: '321201' }, 8],
    [{ channel: 'PARTICIPATORY', status: 'REJECTED' }, 6],
    [{ cutOff: '2026-01-17' }, 12],
    [{ cutOff: '2026-01-17', status: 'SUBMITTED', region: '3273' }, 2],
  ])('holds what %j names, page after page, in the order of residence', async (filter, expected) => {
    const nodes = await list(filter, aCaller());

    expect(nodes).toHaveLength(expected);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(expected);
    const codes = nodes.map(({ region }) => region.code);
    expect(codes).toEqual(codes.toSorted());
  });

  it('holds what the caller may see alone', async () => {
    const at = (codes: string[]) => aCaller({ rows: { kind: 'regions', codes } });
    const companion = aCaller({ rows: { kind: 'caseload', ministry: 'social-welfare', id: 'A' } });
    const family = aCaller({ rows: { kind: 'family', household: room.household(5) } });

    expect(await list({}, at(['3212']))).toHaveLength(16);
    expect(await list({ region: '32' }, at(['3212212012', '3273']))).toHaveLength(16);
    expect(await list({ region: '3273' }, at(['3212']))).toHaveLength(0);
    expect(await list({}, companion)).toHaveLength(3);
    expect(await list({}, family)).toHaveLength(1);
    expect(await list({}, aCaller({ rows: { kind: 'none' } }))).toHaveLength(0);
  });

  it.each([
    ['a region', { region: '3212' }],
    ['a status', { status: 'REGENCY_REVIEW' }],
    ['a status in a region', { status: 'REGENCY_REVIEW', region: '3212' }],
    ['a kind', { kind: 'OBJECT' }],
    ['a channel', { channel: 'FORMAL' }],
    ['a cut-off', { cutOff: '2026-01-17', region: '3212' }],
  ] as const)('is read off an index by %s, whoever asks', async (_, filter: RequestFilter) => {
    const rows = [
      { kind: 'all' },
      { kind: 'regions', codes: ['3212'] },
      { kind: 'caseload', ministry: 'social-welfare', id: 'A' },
    ] as const;
    for (const scope of rows) {
      const caller = aCaller({ rows: scope });
      const found: { filter: object; sort: object }[] = [];
      const spied = Object.create(room.models.changeRequests, {
        find: {
          value: (condition: object, fields: object, options: { sort: object }) => {
            found.push({ filter: condition, sort: options.sort });
            return room.models.changeRequests.find(condition, fields, options);
          },
        },
      });
      const models = { ...room.models, changeRequests: spied };
      const access = createAccess(room.pseudonyms)(scope);
      const repository = createRequestRepository(models, access, createView(caller, 10_000));
      await repository.findRequestPage(filter, requirePage({ first: 5 }, 2));

      const [sent] = found;
      const plan = await room.database.db?.command({ explain: { find: 'changeRequests', limit: 6, ...sent } });
      expect(JSON.stringify(plan)).toContain('IXSCAN');
      expect(JSON.stringify(plan)).not.toContain('COLLSCAN');
    }
  });
});

describe('the report', () => {
  const ask = (variables: object, caller: Caller) =>
    room.ask(
      `query ($region: RegionCode) { changeRequestReport(region: $region, first: 50) { nodes { region { code }
        awaitingUpTo30Days { count suppressed } awaiting31To90Days { count } awaitingOver90Days { count }
        applied { count suppressed } decileChanged { count } rejected { count } withdrawn { count } } } }`,
      variables as Record<string, unknown>,
      caller,
    );

  it('counts by the regions below, and withholds what is too small', async () => {
    room.now = new Date('2026-07-10T00:00:00.000Z');
    const { data } = await ask({ region: '32' }, aCaller());

    // Of the 16 requests of 3212 four each await action, are applied, are rejected; of the 8 of 3273 two each.
    expect(data.changeRequestReport.nodes).toMatchObject([
      { region: { code: '3212' }, applied: { count: null, suppressed: true }, withdrawn: { count: 0 } },
      { region: { code: '3273' }, applied: { count: null, suppressed: true }, withdrawn: { count: 0 } },
    ]);
  });

  it('is null to whose rows do not hold the region whole, and refuses what lies below districts', async () => {
    const regency = aCaller({ role: 'REGIONAL_OFFICER', rows: { kind: 'regions', codes: ['3212'] } });

    expect((await ask({ region: '3212' }, regency)).data.changeRequestReport.nodes).toHaveLength(2);
    expect((await ask({ region: '32' }, regency)).data.changeRequestReport).toBeNull();
    expect((await ask({}, regency)).data.changeRequestReport).toBeNull();
    expect((await ask({ region: '321221' }, regency)).errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'region',
    });
  });
});
