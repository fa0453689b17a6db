import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../support/callers.ts';
import { nikNumber } from '../../support/housing-rows.ts';
import { type FindCommand, openHousingRoom, type TestRoom } from './housing-room.ts';
import { type Oracle, oracleOf, rowScopes, scopedRows } from './scoped-rows.ts';

const { families, dwellings, projects } = scopedRows;
const assistances = families.flatMap((row) => row.assistances);
/** Heads, members, former heads, NIKs that are known twice, and strangers. */
const niks = [...families.keys(), ...families.keys()]
  .map((n, position) => nikNumber(position < families.length ? n : 100 + n))
  .concat(
    [...families.keys()].map((n) => nikNumber(200 + n)),
    [400, 900, 901].map(nikNumber),
  );
const anyRegion = [undefined, '32', '3212', '321221', '3212212012', '3273', '91', '9103012001', '51'];

let room: TestRoom;

beforeAll(async () => {
  room = await openHousingRoom(scopedRows);
});

afterAll(() => room[Symbol.asyncDispose]());

describe.each(rowScopes)('a caller of %s', (name, rowsOf) => {
  let caller: Caller;
  let oracle: Oracle;
  beforeAll(() => {
    const rows = rowsOf(room.pseudonyms);
    caller = aCaller({ rows });
    oracle = oracleOf(name, rows);
  });

  const idOf = (nik: string) => room.pseudonyms.idOf('household', nik);
  const visibleFamilies = () => families.filter((row) => oracle.seesFamily(row));
  const visibleDwellings = () => dwellings.filter((row) => oracle.seesDwelling(row));

  it('finds the houses that it sees by their ids, and no other', async () => {
    const fields = dwellings.map(({ dwellingId }, n) => `d${n}: dwelling(id: "${dwellingId}") { id }`);

    const { data, errors } = await room.ask(`{ ${fields.join('\n')} }`, {}, caller);

    expect(errors).toBeUndefined();
    expect(idsIn(Object.values(data))).toEqual(visibleDwellings().map(({ dwellingId }) => dwellingId));
  });

  it.each(anyRegion)('is listed what it sees of the region %s', async (region = '') => {
    const filter = region === '' ? '' : `filter: { region: "${region}" }, `;
    const { data, errors } = await room.ask(
      `{
        dwellings(${filter}first: 500) { nodes { id } }
        housingHouseholds(${filter}first: 500) { nodes { id } }
        housingProjects(${filter}first: 500) { nodes { id } }
      }`,
      {},
      caller,
    );

    const inside = <T extends { readonly regionCode: string }>(rows: readonly T[]) =>
      rows.filter(({ regionCode }) => regionCode.startsWith(region));
    expect(errors).toBeUndefined();
    expect(idsIn(data.dwellings.nodes)).toEqual(
      inOrder(inside(visibleDwellings()), ({ dwellingId }) => dwellingId).map(({ dwellingId }) => dwellingId),
    );
    expect(idsIn(data.housingHouseholds.nodes)).toEqual(
      inOrder(inside(visibleFamilies()), ({ rowId }) => rowId).map(({ headNik }) => idOf(headNik)),
    );
    expect(idsIn(data.housingProjects.nodes).toSorted()).toEqual(
      inside(projects)
        .map(({ projectId }) => projectId)
        .toSorted(),
    );
  });

  it('is told of each household that another ministry names what it may know', async () => {
    const { data, errors } = await room.askHouseholds(
      niks,
      'housing { status matchMethod asOf onWaitingList dwelling { id } project { id } assistance { nodes { id } } }',
      caller,
    );

    const parts = data._entities.map(({ housing }: { housing: object }) => housing);
    expect(errors).toBeUndefined();
    expect(parts.map(({ status }: { status: string }) => status)).toEqual(
      niks.map((nik) => oracle.matchOf(nik).status),
    );
    for (const [n, nik] of niks.entries()) {
      const { row } = oracle.matchOf(nik);
      const house = dwellings.find(({ dwellingId }) => dwellingId === row?.dwellingId);
      expect(parts[n]).toMatchObject(
        row === null
          ? { matchMethod: null, asOf: null, onWaitingList: null, dwelling: null, project: null, assistance: null }
          : {
              asOf: row.snapshotOn,
              dwelling: house && oracle.seesDwelling(house) ? { id: house.dwellingId } : null,
              project: row.projectId === null ? null : { id: row.projectId },
              assistance: { nodes: row.assistances.map(({ rowId }) => ({ id: rowId })).toSorted(byId) },
            },
      );
    }
  });

  it('is told nothing of NIKs that it made up but what it sees', async () => {
    const { data } = await room.ask(
      'query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik } personKeys(niks: $niks) }',
      { niks },
      caller,
    );

    const knows = (nik: string) =>
      visibleFamilies().some((row) =>
        [row.headNik, ...row.memberNiks, ...row.formerHeads.map((former) => former.nik)].includes(nik),
      );
    expect(data.householdKeys.map((key: { nik: string } | null) => key?.nik ?? null)).toEqual(niks.map(oracle.keyOf));
    expect(data.personKeys).toEqual(niks.map(knows));
  });

  it('is answered the references to what it sees, and null for the others', async () => {
    const { data } = await room.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Dwelling { id } ... on HousingAssistance { id } ... on HousingProject { id }
      } }`,
      {
        of: [
          ...dwellings.map(({ dwellingId }) => ({ __typename: 'Dwelling', id: dwellingId })),
          ...assistances.map(({ rowId }) => ({ __typename: 'HousingAssistance', id: rowId })),
          ...projects.map(({ projectId }) => ({ __typename: 'HousingProject', id: projectId })),
        ],
      },
      caller,
    );

    expect(idsIn(data._entities)).toEqual([
      ...visibleDwellings().map(({ dwellingId }) => dwellingId),
      ...visibleFamilies().flatMap((row) => row.assistances.map(({ rowId }) => rowId)),
      ...projects.map(({ projectId }) => projectId),
    ]);
  });

  it('sees of the households in a house or a project its own', async () => {
    const { data } = await room.ask(
      `{
        dwellings(first: 500) { nodes { id households(first: 500) { nodes { id } } } }
        housingProjects(first: 500) { nodes { id residents(first: 500) { nodes { id } } } }
      }`,
      {},
      caller,
    );

    const familiesWith = (isThere: (row: (typeof families)[number]) => boolean) =>
      inOrder(visibleFamilies().filter(isThere), ({ rowId }) => rowId).map(({ headNik }) => idOf(headNik));
    for (const { id, households } of data.dwellings.nodes) {
      expect(idsIn(households.nodes)).toEqual(familiesWith(({ dwellingId }) => dwellingId === id));
    }
    for (const { id, residents } of data.housingProjects.nodes) {
      expect(idsIn(residents.nodes)).toEqual(familiesWith(({ projectId }) => projectId === id));
    }
  });

  it('costs the database no document outside, and no command without a time limit', async () => {
    const finds = await room.findsDuring(() => askEverything(caller));

    const outside = await Promise.all(finds.filter((command) => !isLookForKeys(command)).map(documentsOutside));
    expect(finds.length).toBeGreaterThan(0);
    expect(outside.flat()).toEqual([]);
    for (const { maxTimeMS } of finds) expect(maxTimeMS).toBeGreaterThan(0);
  });

  async function documentsOutside({ find, filter }: FindCommand): Promise<unknown[]> {
    const documents = await room.database.collection(find).find(filter).toArray();
    const rowOf = (id: unknown) => families.find(({ rowId }) => rowId === String(id)) as (typeof families)[number];
    return documents.filter((document) => {
      if (find === 'families') return !oracle.seesFamily(rowOf(document._id));
      if (find === 'assistances') return !oracle.seesFamily(rowOf(document.familyId));
      if (find === 'dwellings') {
        return !oracle.seesDwelling({ dwellingId: String(document._id), regionCode: document.regionCode });
      }
      return find !== 'projects';
    });
  }
});

it('adds neither a condition nor a command for a caller of everything', async () => {
  const finds = await room.findsDuring(() => askEverything(aCaller()));

  expect(finds.filter(isLookForKeys)).toEqual([]);
  const asked = new Set(finds.map(({ find, filter }) => `${find} by ${Object.keys(filter).join()}`));
  expect([...asked].toSorted()).toEqual([
    'assistances by _id',
    'assistances by familyId',
    'dwellings by ',
    'dwellings by _id',
    'families by ',
    'families by dwellingId',
    'families by matchNiks',
    'families by projectId',
    'projects by projectId',
  ]);
});

it('looks once, and at nothing but keys, for households that a caller may not see', async () => {
  const caller = aCaller({ rows: { kind: 'regions', codes: ['3212'] } });

  const finds = await room.findsDuring(() => room.askHouseholds(niks, 'housing { status }', caller));

  expect(finds).toHaveLength(2);
  expect(Object.keys(finds[1]?.projection ?? {}).toSorted()).toEqual(lookedAtForKeys);
});

it.each(['dwellings', 'housingHouseholds'])('shows nothing outside after a cursor of another: %s', async (list) => {
  const page = (first: number, after = '') => `{ ${list}(first: ${first}${after}) { edges { cursor node { id } } } }`;
  const caller = aCaller({ rows: { kind: 'regions', codes: ['3212212', '91'] } });
  const all = (await room.ask(page(500))).data[list].edges as { cursor: string; node: { id: string } }[];
  const own = (await room.ask(page(500), {}, caller)).data[list].edges as typeof all;

  for (const [n, { cursor }] of all.entries()) {
    const { data } = await room.ask(page(500, `, after: "${cursor}"`), {}, caller);

    const behind = new Set(all.slice(n + 1).map(({ node }) => node.id));
    expect(data[list].edges).toEqual(own.filter(({ node }) => behind.has(node.id)));
  }
  expect(own.length).toBeGreaterThan(1);
  expect(own.length).toBeLessThan(all.length);
});

it.each(['', '(filter: { region: "32" })', '(filter: { liveable: false })', '(filter: { program: BSPS })'])(
  'refuses the list of households%s to who may only look into accesses',
  async (given) => {
    const caller = aCaller({ scopes: ['history:read'] });

    const { data, errors } = await room.ask(`{ housingHouseholds${given} { nodes { id } } }`, {}, caller);

    expect(data).toEqual({ housingHouseholds: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD']);
  },
);

/** Every way in, once. */
async function askEverything(caller: Caller): Promise<void> {
  const { errors } = await room.ask(
    `query ($of: [_Any!]!, $niks: [Nik!]!, $id: ID!) {
      dwelling(id: $id) { id households { nodes { id } } }
      dwellings { nodes { id } }
      housingProject(id: "cipayung") { id residents { nodes { id } } }
      housingHouseholds { nodes { id } }
      householdKeys(niks: $niks) { nik }
      _entities(representations: $of) {
        ... on Household { housing { status dwelling { id } assistance { nodes { id dwelling { id } } } } }
        ... on HousingAssistance { id }
      }
    }`,
    {
      id: dwellings[0]?.dwellingId,
      niks: niks.slice(0, 50),
      of: [
        ...niks.map((nik) => ({ __typename: 'Household', nik })),
        ...assistances.map(({ rowId }) => ({ __typename: 'HousingAssistance', id: rowId })),
      ],
    },
    caller,
  );
  expect(errors).toBeUndefined();
}

const lookedAtForKeys = ['headNik', 'matchNiks', 'memberNiks', 'snapshotOn'];

function isLookForKeys({ find, projection }: FindCommand): boolean {
  return (
    find === 'families' &&
    Object.keys(projection ?? {})
      .toSorted()
      .join() === lookedAtForKeys.join()
  );
}

function idsIn(nodes: readonly unknown[]): string[] {
  return (nodes as readonly ({ id: string } | null)[]).flatMap((node) => node?.id ?? []);
}

function inOrder<T extends { readonly regionCode: string }>(rows: readonly T[], id: (row: T) => string): T[] {
  return rows.toSorted((a, b) => (a.regionCode + id(a) < b.regionCode + id(b) ? -1 : 1));
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
