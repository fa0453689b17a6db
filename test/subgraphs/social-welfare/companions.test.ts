import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompanion, aGraduation, aNik, anEnrollment, aWelfareBatch, aWelfareRow } from '../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const companions = [
  aCompanion({ companionId: 'C', regionCode: '3213' }),
  aCompanion({ companionId: 'B', regionCode: '321221' }),
  aCompanion({ companionId: 'A', regionCode: '321221', name: 'Dewi Lestari' }),
  aCompanion({ companionId: 'D', regionCode: '910301' }),
];
const of = (companionId: string) => ({ companionId });
const families = [
  aWelfareRow({ headNik: aNik(1), regionCode: '3212212012', enrollments: [anEnrollment(of('A'))] }),
  aWelfareRow({ headNik: aNik(2), regionCode: '3212212011', enrollments: [anEnrollment(of('A'))] }),
  aWelfareRow({
    headNik: aNik(3),
    dtsenVersion: '2025-07-31',
    enrollments: [
      anEnrollment({ ...of('A'), program: 'PENA' }),
      anEnrollment({ ...of('A'), status: 'SUSPENDED' }),
      aGraduation('2026-01-05', of('A')),
    ],
  }),
  aWelfareRow({
    headNik: aNik(4),
    enrollments: [aGraduation('2025-12-31', of('A')), aGraduation('2027-01-01', of('A'))],
  }),
  aWelfareRow({
    headNik: aNik(5),
    enrollments: [aGraduation('2026-12-31', of('B')), aGraduation('2026-02-01', { ...of('B'), program: 'PENA' })],
  }),
  aWelfareRow({
    headNik: aNik(6),
    enrollments: [aGraduation('2026-02-01', { ...of('B'), exitKind: 'TERMINATION', graduationKind: null })],
  }),
];

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(aWelfareBatch(families, { companions }));
});
afterAll(() => room[Symbol.asyncDispose]());

describe('a companion', () => {
  it('has a name, a region of work and a target', async () => {
    const { data } = await room.ask('{ companion(id: "A") { id name region { code } graduationTarget } }');

    expect(data.companion).toEqual({ id: 'A', name: 'Dewi Lestari', region: { code: '321221' }, graduationTarget: 10 });
  });

  it.each([
    ['A', { caseload: 2, graduatedThisYear: 1 }],
    ['B', { caseload: 0, graduatedThisYear: 1 }],
    ['C', { caseload: 0, graduatedThisYear: 0 }],
  ])(
    '%s counts active PKH enrolments, and graduations from PKH in the year of the newest version',
    async (id, counts) => {
      const { data } = await room.ask('query ($id: ID!) { companion(id: $id) { caseload graduatedThisYear } }', { id });

      expect(data.companion).toEqual(counts);
    },
  );

  it('lists the families of the caseload by place of residence', async () => {
    const { data } = await room.ask(
      '{ companion(id: "A") { households { nodes { nik welfare { region { code } } } } } }',
    );

    expect(data.companion.households.nodes).toEqual([
      { nik: aNik(2), welfare: { region: { code: '3212212011' } } },
      { nik: aNik(1), welfare: { region: { code: '3212212012' } } },
    ]);
  });

  it('is found by reference, and is null where there is none with the id', async () => {
    const { data } = await room.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on SocialCompanion { name } } companion(id: "X") { id } }',
      { r: ['A', 'X'].map((id) => ({ __typename: 'SocialCompanion', id })) },
    );

    expect(data).toEqual({ _entities: [{ name: 'Dewi Lestari' }, null], companion: null });
  });
});

describe('the list of companions', () => {
  const document = `query ($region: RegionCode, $first: Int, $after: String) {
    companions(region: $region, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;

  it.each([
    [undefined, ['A', 'B', 'C', 'D']],
    ['32', ['A', 'B', 'C']],
    ['3212', ['A', 'B']],
    ['321221', ['A', 'B']],
    ['3212212012', []],
    ['91', ['D']],
  ])('holds those that work in the region %s, in the order of their regions', async (region, ids) => {
    const { data } = await room.ask(document, { region });

    expect(data.companions.nodes).toEqual(ids.map((id) => ({ id })));
  });

  it.each([undefined, '3212'])('gives each once, page after page, in the region %s', async (region) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await room.ask(document, { region, first: 1, after });
      seen.push(...data.companions.nodes.map((node: { id: string }) => node.id));
      after = data.companions.pageInfo.hasNextPage ? data.companions.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toEqual(region === undefined ? ['A', 'B', 'C', 'D'] : ['A', 'B']);
  });

  it('is served by an index, with or without a region and a cursor', async () => {
    const after = Buffer.from('["3213","C"]').toString('base64url');
    for (const variables of [{}, { region: '32' }, { after }, { region: '32', after }]) {
      const [sent] = await room.commandsOf(() => room.ask(document, variables));
      const { find, filter, sort, limit } = sent?.command ?? {};
      const plan = await room.database.db?.command({ explain: { find, filter, sort, limit } });

      expect(JSON.stringify(plan?.queryPlanner.winningPlan)).not.toContain('COLLSCAN');
    }
  });

  it.each([
    ['a region code with a letter', { region: '32A2' }, 'region'],
    ['a page of minus one', { first: -1 }, 'first'],
    ['a cursor of another list', { after: Buffer.from('["x","y"]').toString('base64url') }, 'after'],
  ])('is refused for %s, naming the argument', async (_, variables, argument) => {
    const { errors } = await room.ask(document, variables);

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });
});
