import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../../support/callers.ts';
import { aCompanion, aFinding, aNik, anEnrollment, aWelfareBatch, aWelfareRow } from '../../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from '../welfare-room.ts';
import { callers } from './finding-rows.ts';

const villages = ['3212212012', '3212012001', '3273011001', '9103012001'] as const;
const statuses = ['SUSPECTED', 'UNDER_VERIFICATION', 'CONFIRMED', 'REJECTED'] as const;
const reasons = ['CIVIL_SERVANT_ASN', 'DECEASED', 'ONLINE_GAMBLING'] as const;

/** Forty-eight families with one finding each, and one without. */
const families = Array.from({ length: 49 }, (_, n) =>
  aWelfareRow({
    headNik: aNik(n),
    regionCode: villages[n % 4] as string,
    enrollments: n % 8 === 0 ? [anEnrollment({ companionId: 'A' })] : [],
    findings:
      n < 48
        ? [
            aFinding({
              personNik: aNik(n),
              reason: reasons[n % 3] ?? 'OTHER',
              status: statuses[(n % 16) >> 2] ?? 'REJECTED',
            }),
          ]
        : [],
  }),
);

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(aWelfareBatch(families, { companions: [aCompanion({ companionId: 'A' })] }));
});
afterAll(() => room[Symbol.asyncDispose]());

const document = `query ($filter: FindingFilter, $first: Int, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    nodes { id reason status household { nik } person { nik } version evidence history { nodes { to } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Node {
  readonly id: string;
  readonly household: { readonly nik: string };
}

async function everyNode(filter: object | null, caller?: Caller, first = 7): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await room.ask(document, { filter, first, after }, caller);
    expect(errors).toBeUndefined();
    nodes.push(...data.findings.nodes);
    after = data.findings.pageInfo.hasNextPage ? data.findings.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

const rowsWith = (wanted: (row: (typeof families)[number]) => boolean) =>
  families
    .filter((row) => row.findings.length > 0 && wanted(row))
    .map(({ headNik }) => headNik)
    .toSorted();
const niksOf = (nodes: readonly Node[]) => nodes.map(({ household }) => household.nik).toSorted();

describe('the list of findings', () => {
  const filters: readonly (readonly [string, Record<string, unknown>, (row: (typeof families)[number]) => boolean])[] =
    [
      ['everything', {}, () => true],
      ['a regency', { region: '3212' }, ({ regionCode }) => regionCode.startsWith('3212')],
      ['a status', { status: 'SUSPECTED' }, ({ findings }) => findings[0]?.status === 'SUSPECTED'],
      ['a reason', { reasons: ['DECEASED'] }, ({ findings }) => findings[0]?.reason === 'DECEASED'],
      [
        'two reasons and a status in a province',
        { region: '32', status: 'CONFIRMED', reasons: ['DECEASED', 'ONLINE_GAMBLING'] },
        ({ regionCode, findings: [one] }) =>
          regionCode.startsWith('32') && one?.status === 'CONFIRMED' && one.reason !== 'CIVIL_SERVANT_ASN',
      ],
    ];

  it.each(filters)('holds %s, each once, in the order of residence', async (_, filter, wanted) => {
    const nodes = await everyNode(filter);

    const expected = rowsWith(wanted);
    expect(expected.length).toBeGreaterThan(2);
    expect(niksOf(nodes)).toEqual(expected);
    const codes = nodes.map(({ household }) => families.find(({ headNik }) => headNik === household.nik)?.regionCode);
    expect(codes).toEqual(codes.toSorted());
  });

  it.each(filters)('is read by an index, without a sort: %s', async (_, filter) => {
    const [sent] = await room.commandsOf(() => room.ask(document, { filter, first: 5 }));
    const { find, filter: asked, sort, limit } = sent?.command ?? {};

    const plan = await room.database.db?.command({
      explain: { find, filter: asked, sort, limit },
      verbosity: 'queryPlanner',
    });

    expect(find).toBe('findings');
    expect(JSON.stringify(plan)).toContain('IXSCAN');
    expect(JSON.stringify(plan)).not.toContain('COLLSCAN');
    expect(JSON.stringify(plan?.queryPlanner?.winningPlan ?? plan)).not.toContain('"SORT"');
  });

  const scopes: readonly (readonly [string, () => Caller, (row: (typeof families)[number]) => boolean])[] = [
    ['a regency', () => callers.verifier, ({ regionCode }) => regionCode.startsWith('3212')],
    ['another regency', () => callers.otherRegency, ({ regionCode }) => regionCode.startsWith('3273')],
    ['nothing', () => aCaller({ rows: { kind: 'none' } }), () => false],
    [
      'its own caseload',
      () => aCaller({ role: 'FIELD_WORKER', rows: { kind: 'caseload', ministry: 'social-welfare', id: 'A' } }),
      ({ enrollments }) => enrollments.length > 0,
    ],
    [
      'one family',
      () =>
        aCaller({
          role: 'DATA_SUBJECT',
          rows: { kind: 'family', household: room.pseudonyms.idOf('household', aNik(9)) },
        }),
      ({ headNik }) => headNik === aNik(9),
    ],
    [
      'a caseload of another ministry',
      () =>
        aCaller({
          role: 'FIELD_WORKER',
          rows: {
            kind: 'caseload',
            ministry: 'family-planning',
            id: 'T',
            families: [5, 6].map((n) => room.pseudonyms.idOf('household', aNik(n))),
          },
        }),
      ({ headNik }) => [aNik(5), aNik(6)].includes(headNik),
    ],
  ];

  it.each(scopes)('holds for who sees %s no more than that', async (_, callerOf, sees) => {
    const nodes = await everyNode(null, callerOf());

    expect(niksOf(nodes)).toEqual(rowsWith(sees));
    for (const row of families.slice(0, 12)) {
      const [id] = row.findings.map(({ rowId }) => rowId);
      const { data } = await room.ask(`query ($id: ID!) { finding(id: $id) { id } }`, { id }, callerOf());
      expect(data.finding).toEqual(sees(row) ? { id } : null);
    }
  });

  it('reads the families of a page with one command', async () => {
    const sent = await room.commandsOf(() => room.ask(document, { first: 20 }));

    expect(sent.map(({ collection }) => collection).toSorted()).toEqual(['findings', 'households']);
  });

  it('is closed to who may not read of money', async () => {
    const { errors } = await room.ask(document, {}, aCaller({ scopes: ['household:read'] }));

    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
  });

  it.each([
    ['no reason at all', { filter: { reasons: [] } }, 'reasons'],
    ['a cursor that is none', { after: 'nonsense' }, 'after'],
    ['a page of none', { first: 0 }, 'first'],
  ])('is refused for %s', async (_, variables, argument) => {
    const { errors } = await room.ask(document, variables);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
