import type { mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import type { FamilyPlanningRow } from '#population/register-rows.ts';
import { aCaller } from '../../support/callers.ts';
import { findsWithoutIndex } from './index-use.ts';
import { type OpenRoom, openRoom } from './open-room.ts';
import { families, niks, type Oracle, oracleOf, rowScopes, teams } from './scoped-rows.ts';

const anyRegion = [undefined, '32', '3212', '321221', '3212212012', '3273', '91', '9103012001', '51'];
const households = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household';
const persons = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person';
const referencesTo = (__typename: string) => niks.map((nik) => ({ __typename, nik }));

let room: OpenRoom;

beforeAll(async () => {
  room = await openRoom({ families, teams });
});

afterAll(() => room.close());

describe.each(rowScopes)('a caller of $name', (scope) => {
  let caller: Caller;
  let oracle: Oracle;
  beforeAll(() => {
    const rows = scope.rows(room.pseudonyms);
    caller = aCaller({ rows });
    oracle = oracleOf(scope, rows);
  });

  const visibleFamilies = () => families.filter((row) => oracle.seesFamily(row));
  const visibleTeams = () => teams.filter((row) => oracle.seesTeam(row));
  const headsOf = (rows: readonly FamilyPlanningRow[]) =>
    inOrder(rows, ({ rowId }) => rowId).map(({ headNik }) => ({ nik: headNik }));

  it.each(anyRegion)('is listed what it sees of the region %s', async (region) => {
    const { data, errors } = await room.ask(
      `query ($region: RegionCode) {
        surveyedHouseholds(filter: { region: $region }, first: 500) { nodes { nik } }
        flagged: surveyedHouseholds(filter: { region: $region, target: UNDER_TWO }, first: 500) { nodes { nik } }
        assistanceTeams(region: $region, first: 500) { nodes { id } }
      }`,
      { region },
      caller,
    );

    const inside = <T extends { readonly regionCode: string }>(rows: readonly T[]) =>
      rows.filter(({ regionCode }) => regionCode.startsWith(region ?? ''));
    expect(errors).toBeUndefined();
    expect(data.surveyedHouseholds.nodes).toEqual(headsOf(inside(visibleFamilies())));
    expect(data.flagged.nodes).toEqual(data.surveyedHouseholds.nodes);
    expect(data.assistanceTeams.nodes).toEqual(
      inOrder(inside(visibleTeams()), ({ teamId }) => teamId).map(({ teamId }) => ({ id: teamId })),
    );
  });

  it('is told of each household that another ministry names what it may know', async () => {
    const { data, errors } = await room.ask(
      `${households} { familyPlanning {
        status matchMethod asOf region { code } surveyYear hasStuntedChild krs { status } couple { wife { nik } }
        assistanceTeam { id } interventions { nodes { id } }
      } } } }`,
      { of: referencesTo('Household') },
      caller,
    );

    expect(errors).toBeUndefined();
    for (const [n, nik] of niks.entries()) {
      const { status, row } = oracle.matchOf(nik);
      const { status: told, ...fields } = data._entities[n].familyPlanning;
      const team = teams.find(({ teamId }) => teamId === row?.teamId);
      expect(told).toBe(status);
      if (row === null) expect(Object.values(fields).filter((value) => value !== null)).toEqual([]);
      else {
        expect(fields).toMatchObject({
          region: { code: row.regionCode },
          couple: { wife: { nik: row.wifeNik } },
          assistanceTeam: team && oracle.seesTeam(team) ? { id: team.teamId } : null,
        });
        expect(idsIn(fields.interventions.nodes).toSorted()).toEqual(
          row.interventions.map(({ rowId }) => rowId).toSorted(),
        );
      }
    }
  });

  it('reads the growth and the screenings of those persons that it sees', async () => {
    const { data, errors } = await room.ask(
      `${persons} { growth { nodes { id } } premaritalScreenings { nodes { id } } } } }`,
      { of: referencesTo('Person') },
      caller,
    );

    expect(errors).toBeUndefined();
    for (const [n, nik] of niks.entries()) {
      const known = (rows: readonly { readonly personNik: string; readonly rowId: string }[]) =>
        rows.filter(({ personNik }) => oracle.seesPerson(nik) && personNik === nik).map(({ rowId }) => ({ id: rowId }));
      expect(data._entities[n]).toEqual({
        growth: { nodes: known(families.flatMap(({ growth }) => growth)) },
        premaritalScreenings: { nodes: known(families.flatMap(({ screenings }) => screenings)) },
      });
    }
  });

  it('is told nothing of NIKs that it made up but what it sees', async () => {
    const { data } = await room.ask(
      'query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik } personKeys(niks: $niks) }',
      { niks },
      caller,
    );

    const measured = families.flatMap(({ growth, screenings }) => [...growth, ...screenings]);
    const isKnown = (nik: string) =>
      visibleFamilies().some((row) => row.memberNiks.includes(nik) || row.formerHeads.some((h) => h.nik === nik)) ||
      (oracle.seesPerson(nik) && measured.some(({ personNik }) => personNik === nik));
    expect(data.householdKeys.map((key: { nik: string } | null) => key?.nik ?? null)).toEqual(niks.map(oracle.keyOf));
    expect(data.personKeys).toEqual(niks.map(isKnown));
  });

  it('finds the teams that it sees, and of their families its own', async () => {
    const fields = '{ id familyCount families(first: 500) { nodes { nik } } }';
    const { data, errors } = await room.ask(
      `query ($of: [_Any!]!) {
        ${teams.map(({ teamId }, n) => `t${n}: assistanceTeam(id: "${teamId}") ${fields}`).join('\n')}
        _entities(representations: $of) { ... on FamilyAssistanceTeam ${fields} }
      }`,
      { of: teams.map(({ teamId }) => ({ __typename: 'FamilyAssistanceTeam', id: teamId })) },
      caller,
    );

    const expected = teams.map((team) => {
      const own = headsOf(visibleFamilies().filter(({ teamId }) => teamId === team.teamId));
      return oracle.seesTeam(team) ? { id: team.teamId, familyCount: own.length, families: { nodes: own } } : null;
    });
    expect(errors).toBeUndefined();
    expect(teams.map((_, n) => data[`t${n}`])).toEqual(expected);
    expect(data._entities).toEqual(expected);
  });

  it('costs the database no document outside, no command without a time limit, and no walk', async () => {
    const commands = await commandsOfEverything(caller);

    const outside = await Promise.all(commands.filter((command) => !isLookForKeys(command)).map(documentsOutside));
    expect(commands.length).toBeGreaterThan(0);
    expect(outside.flat()).toEqual([]);
    for (const { maxTimeMS } of commands) expect(maxTimeMS).toBeGreaterThan(0);
    expect(await findsWithoutIndex(room.database, commands)).toEqual([]);
  });

  async function documentsOutside({ find, filter, aggregate, pipeline }: mongo.Document): Promise<unknown[]> {
    const name = find ?? aggregate;
    const documents = await room.database
      .collection(name)
      .find(filter ?? pipeline[0].$match)
      .toArray();
    const rowOf = (id: unknown) => families.find(({ rowId }) => rowId === String(id)) as FamilyPlanningRow;
    const isVisible: Record<string, (document: mongo.Document) => boolean> = {
      families: ({ _id }) => oracle.seesFamily(rowOf(_id)),
      interventions: ({ familyId }) => oracle.seesFamily(rowOf(familyId)),
      assistanceTeams: ({ _id }) => teams.some((row) => row.teamId === _id && oracle.seesTeam(row)),
      growthMeasurements: ({ personNik }) => oracle.seesPerson(personNik),
      premaritalScreenings: ({ personNik }) => oracle.seesPerson(personNik),
    };
    return documents.filter((document) => !isVisible[name]?.(document));
  }
});

it('adds neither a condition nor a command for a caller of everything', async () => {
  const commands = await commandsOfEverything(aCaller());

  const conditions = (command: mongo.Document) => Object.keys(command.filter ?? command.pipeline[0].$match).join();
  const asked = new Set(commands.map((command) => `${command.find ?? command.aggregate} by ${conditions(command)}`));
  expect([...asked].toSorted()).toEqual([
    'assistanceTeams by ',
    'assistanceTeams by _id',
    'families by ',
    'families by matchNiks',
    'families by teamId',
    'growthMeasurements by personNik',
    'interventions by familyId',
    'premaritalScreenings by personNik',
  ]);
  expect(commands.filter(isLookForKeys)).toEqual([]);
});

it('asks the database for nothing where the caller sees nothing', async () => {
  const { answer, commands } = await room.watch(
    '{ surveyedHouseholds { nodes { id } } assistanceTeams(region: "32") { nodes { id } } }',
    {},
    aCaller({ rows: { kind: 'none' } }),
  );

  expect(answer.data).toEqual({ surveyedHouseholds: { nodes: [] }, assistanceTeams: { nodes: [] } });
  expect(commands).toEqual([]);
});

it('shows nothing outside after a cursor of another', async () => {
  const list = (after: string | null, caller?: Caller) =>
    room.ask(
      `query ($after: String) {
        surveyedHouseholds(first: 500, after: $after) { edges { cursor node { nik } } }
      }`,
      { after },
      caller,
    );
  const caller = aCaller({ rows: { kind: 'regions', codes: ['3212212', '91'] } });
  const all: { cursor: string; node: { nik: string } }[] = (await list(null)).data.surveyedHouseholds.edges;
  const own: typeof all = (await list(null, caller)).data.surveyedHouseholds.edges;

  for (const [n, { cursor }] of all.entries()) {
    const { data } = await list(cursor, caller);

    const behind = new Set(all.slice(n + 1).map(({ node }) => node.nik));
    expect(data.surveyedHouseholds.edges).toEqual(own.filter(({ node }) => behind.has(node.nik)));
  }
  expect(own.length).toBeGreaterThan(1);
  expect(own.length).toBeLessThan(all.length);
});

/** Every way in, once; the commands that it costs. */
async function commandsOfEverything(caller: Caller): Promise<mongo.Document[]> {
  const { answer, commands } = await room.watch(
    `query ($of: [_Any!]!, $niks: [Nik!]!, $team: ID!) {
      surveyedHouseholds { nodes { id } }
      assistanceTeams { nodes { id familyCount families { nodes { id } } } }
      assistanceTeam(id: $team) { id }
      householdKeys(niks: $niks) { nik }
      personKeys(niks: $niks)
      _entities(representations: $of) {
        ... on Household { familyPlanning { status assistanceTeam { id } interventions { nodes { id } } } }
        ... on Person { growth { nodes { id } } premaritalScreenings { nodes { id } } }
      }
    }`,
    { team: teams[0]?.teamId, niks, of: [...referencesTo('Household'), ...referencesTo('Person')] },
    caller,
  );
  expect(answer.errors).toBeUndefined();
  return commands;
}

const lookedAtForKeys = ['headNik', 'matchNiks', 'memberNiks', 'snapshotOn'];

function isLookForKeys({ find, projection }: mongo.Document): boolean {
  return (
    find === 'families' &&
    Object.keys(projection ?? {})
      .toSorted()
      .join() === lookedAtForKeys.join()
  );
}

function idsIn(nodes: readonly { id: string }[]): string[] {
  return nodes.map(({ id }) => id);
}

function inOrder<T extends { readonly regionCode: string }>(rows: readonly T[], id: (row: T) => string): T[] {
  return rows.toSorted((a, b) => (a.regionCode + id(a) < b.regionCode + id(b) ? -1 : 1));
}
