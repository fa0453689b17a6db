import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aChangeRequest,
  aCompanion,
  aDisbursement,
  aFinding,
  aNik,
  anEnrollment,
  aPkhComponent,
  aRegion,
  aWelfareBatch,
  aWelfareMember,
  aWelfareRow,
} from '../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const companions = [aCompanion({ companionId: 'A' }), aCompanion({ companionId: 'B' })];
const families = Array.from({ length: 50 }, (_, n) =>
  aWelfareRow({
    headNik: aNik(2 * n),
    regionCode: n % 2 === 0 ? '3212212012' : '3212212011',
    members: [aWelfareMember({ nik: aNik(2 * n) }), aWelfareMember({ nik: aNik(2 * n + 1), relationship: 'CHILD' })],
    formerHeads: [{ nik: aNik(1000 + n), from: null, to: null, reason: 'DEATH' }],
    enrollments: [
      anEnrollment({
        companionId: n % 2 === 0 ? 'A' : 'B',
        components: [aPkhComponent({ personNik: aNik(2 * n + 1) })],
        disbursements: [aDisbursement()],
      }),
    ],
    findings: [aFinding({ personNik: aNik(2 * n) })],
    changeRequests: [aChangeRequest()],
  }),
);

let room: WelfareRoom;
beforeAll(async () => {
  const regions = ['32', '3212', '321221', '3212212011', '3212212012'].map((code) => aRegion(code));
  room = await startWelfareRoom(aWelfareBatch(families, { companions, regions }));
});
afterAll(() => room[Symbol.asyncDispose]());

const everything = `welfare {
  status decile region { name kind }
  members { nodes { person { name birthDate dukcapilMatch } relationship } }
  formerHeads { nodes { person { name } } }
  enrollments { nodes { program beneficiary { name } companion { name caseload graduatedThisYear region { code } }
    pkhComponents { nodes { component person { name } } } disbursements { nodes { amount } } } }
  findings { nodes { reason person { name } } }
  changeRequests { nodes { kind } }
}`;

async function commandsOf(query: string, variables?: Record<string, unknown>): Promise<string[]> {
  const commands = await room.commandsOf(async () => {
    const { errors } = await room.ask(query, variables);
    expect(errors).toBeUndefined();
  });
  return commands.map(({ name, collection }) => `${name} ${collection}`).sort();
}

describe('a request for many households', () => {
  it('reads each collection once, whatever it asks of fifty households', async () => {
    const representations = families.map(({ headNik }) => ({ __typename: 'Household', nik: headNik }));

    const commands = await commandsOf(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { ${everything} } } }`,
      { r: representations },
    );

    expect(commands).toEqual([
      'aggregate enrollments',
      'find changeRequests',
      'find companions',
      'find dtsenVersions',
      'find enrollments',
      'find findings',
      'find households',
      'find persons',
      'find regions',
    ]);
  });

  it('reads no collection without an index', async () => {
    const commands = await room.commandsOf(() =>
      room.ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { ${everything} } } }`, {
        r: families.map(({ headNik }) => ({ __typename: 'Household', nik: headNik })),
      }),
    );
    const finds = commands.filter(({ name, collection }) => name === 'find' && collection !== 'dtsenVersions');

    for (const { collection, command } of finds) {
      const { find, filter, sort } = command;
      const plan = await room.database.db?.command({ explain: { find, filter, ...(sort !== undefined && { sort }) } });
      expect(JSON.stringify(plan?.queryPlanner.winningPlan), collection).not.toContain('COLLSCAN');
    }
    expect(finds).toHaveLength(7);
  });

  it('reads the families of fifty persons once', async () => {
    const representations = families.map((_, n) => ({ __typename: 'Person', nik: aNik(2 * n + 1) }));

    const commands = await commandsOf(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name household { id welfare { decile } } } } }',
      { r: representations },
    );

    expect(commands).toEqual(['find households', 'find persons']);
  });

  it('reads nothing for what it does not ask', async () => {
    const commands = await commandsOf(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { id nikMasked } ... on Person { id } ... on Region { code } } }',
      {
        r: [
          { __typename: 'Household', nik: aNik(0) },
          { __typename: 'Person', nik: aNik(1) },
          { __typename: 'Region', code: '32' },
        ],
      },
    );

    expect(commands).toEqual([]);
  });
});

describe('a request for many companions', () => {
  it('counts all of their caseloads with one aggregate and lists them with one find', async () => {
    const commands = await commandsOf(
      '{ companions { nodes { caseload graduatedThisYear households { nodes { id welfare { decile } } } } } }',
    );

    expect(commands).toEqual([
      'aggregate enrollments',
      'find companions',
      'find dtsenVersions',
      'find households',
      'find households',
    ]);
  });
});

describe('a request for many regions', () => {
  it('reads the parents of all with one find, and their children with another', async () => {
    const commands = await commandsOf('{ regions { nodes { parent { name } children { nodes { name } } } } }');

    expect(commands).toEqual(['find regions', 'find regions', 'find regions']);
  });
});
