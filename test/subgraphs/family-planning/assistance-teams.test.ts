import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFamily, aTeam } from '../../support/family-planning-rows.ts';
import { findsWithoutIndex } from './index-use.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

const villages = ['3212212012', '3212212001', '3275011001', '9103012005'];
// Three teams in one village: the list must go on among them.
const teams = Array.from({ length: 12 }, (_, n) => aTeam({ regionCode: villages[n % 4] as string }));
const [busy, idle] = [teams[0], teams[1]] as [(typeof teams)[number], (typeof teams)[number]];
const families = Array.from({ length: 45 }, (_, n) =>
  aFamily({
    regionCode: villages[(n * 3) % 4] as string,
    teamId: n % 9 === 0 ? (teams[2]?.teamId ?? null) : busy.teamId,
  }),
);
const ordered = <T extends { readonly regionCode: string }>(rows: readonly T[], idOf: (row: T) => string): T[] =>
  [...rows].sort((a, b) => (a.regionCode + idOf(a) < b.regionCode + idOf(b) ? -1 : 1));

describe('the family assistance teams', () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families, teams });
  });
  afterAll(() => room.close());

  const list = `query ($region: RegionCode, $first: Int, $after: String) {
    assistanceTeams(region: $region, first: $first, after: $after) {
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }`;

  it('are found by id', async () => {
    const { data } = await room.ask(
      'query ($id: ID!) { assistanceTeam(id: $id) { id region { code } midwife pkkCadre kbCadre familyCount } }',
      { id: busy.teamId },
    );

    expect(data.assistanceTeam).toEqual({
      id: busy.teamId,
      region: { code: busy.regionCode },
      midwife: busy.midwife,
      pkkCadre: busy.pkkCadre,
      kbCadre: busy.kbCadre,
      familyCount: 40,
    });
  });

  it('are null where there is none of that id', async () => {
    const { data, errors } = await room.ask('{ assistanceTeam(id: "TPK-unknown") { id } }');

    expect(errors).toBeUndefined();
    expect(data).toEqual({ assistanceTeam: null });
  });

  it('are found when another ministry refers to them', async () => {
    const { data } = await room.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on FamilyAssistanceTeam { id kbCadre } } }',
      { of: [busy.teamId, 'TPK-unknown'].map((id) => ({ __typename: 'FamilyAssistanceTeam', id })) },
    );

    expect(data._entities).toEqual([{ id: busy.teamId, kbCadre: busy.kbCadre }, null]);
  });

  it.each([undefined, '32', '3212', '321221', '9103012005', '11'])(
    'are listed once and in order, page by page, in the region %s',
    async (region) => {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await room.ask(list, { region, first: 2, after });
        ids.push(...data.assistanceTeams.nodes.map(({ id }: { id: string }) => id));
        after = data.assistanceTeams.pageInfo.hasNextPage ? data.assistanceTeams.pageInfo.endCursor : null;
      } while (after !== null && ids.length <= teams.length);

      const inRegion = teams.filter(({ regionCode }) => regionCode.startsWith(region ?? ''));
      expect(ids).toEqual(ordered(inRegion, ({ teamId }) => teamId).map(({ teamId }) => teamId));
    },
  );

  it('list the families that they accompany in order, page by page', async () => {
    const query = `query ($id: ID!, $after: String) {
      assistanceTeam(id: $id) { families(first: 15, after: $after) { nodes { nik } pageInfo { hasNextPage endCursor } } }
    }`;
    const niks: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await room.ask(query, { id: busy.teamId, after });
      const { nodes, pageInfo } = data.assistanceTeam.families;
      niks.push(...nodes.map(({ nik }: { nik: string }) => nik));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null && niks.length <= families.length);

    const own = families.filter(({ teamId }) => teamId === busy.teamId);
    expect(niks).toEqual(ordered(own, ({ rowId }) => rowId).map(({ headNik }) => headNik));
  });

  it('may accompany nobody', async () => {
    const { data } = await room.ask(
      'query ($id: ID!) { assistanceTeam(id: $id) { familyCount families { nodes { id } } } }',
      { id: idle.teamId },
    );

    expect(data.assistanceTeam).toEqual({ familyCount: 0, families: { nodes: [] } });
  });

  it('cost a list of them three queries, each served by an index', async () => {
    const { commands } = await room.watch(
      '{ assistanceTeams { nodes { id familyCount families(first: 2) { nodes { id } } } } }',
    );

    expect(commands.map(({ find, aggregate }) => find ?? aggregate).sort()).toEqual([
      'assistanceTeams',
      'families',
      'families',
    ]);
    expect(await findsWithoutIndex(room.database, commands)).toEqual([]);
  });

  it.each([undefined, '3212'])('are listed by an index in the region %s', async (region) => {
    const { data } = await room.ask(list, { region, first: 1 });

    for (const after of [null, data.assistanceTeams.pageInfo.endCursor]) {
      const { commands } = await room.watch(list, { region, first: 1, after });
      expect(await findsWithoutIndex(room.database, commands)).toEqual([]);
    }
  });
});
