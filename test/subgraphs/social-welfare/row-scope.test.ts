import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../support/callers.ts';
import { aNik, aWelfareBatch } from '../../support/welfare-rows.ts';
import { companionOf, type Oracle, oracleOf, rowScopes, scopedRows } from './scoped-rows.ts';
import { type SentCommand, startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const { families, companions, regions } = scopedRows;
type Family = (typeof families)[number];

/** Heads, members, former heads, a NIK in two families, and strangers. */
const niks = [
  ...families.keys(),
  ...[...families.keys()].map((n) => 100 + n),
  ...[...families.keys()].map((n) => 200 + n),
  400,
  900,
  901,
].map(aNik);
const anyRegion = [undefined, '32', '3212', '321221', '3212212012', '3273', '91', '9103012001', '51'];

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(aWelfareBatch(families, { companions, regions }));
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

  const visibleFamilies = () => families.filter((row) => oracle.seesFamily(row));
  const visibleCompanions = () => companions.filter((row) => oracle.seesCompanion(row));

  it.each(anyRegion)('is listed what it sees of the region %s, page after page', async (region = '') => {
    const inside = <T extends { readonly regionCode: string }>(rows: readonly T[]) =>
      rows.filter(({ regionCode }) => regionCode.startsWith(region));
    const filter = region === '' ? '' : `filter: { region: "${region}" }, `;
    const argument = region === '' ? '' : `region: "${region}", `;

    const households = await everyId(`households(${filter}first: 4, after: $after)`);
    const poorInPkh = await everyId(
      `households(filter: { deciles: [1, 2], program: PKH, ${argument} }, first: 4, after: $after)`,
    );
    const workers = await everyId(`companions(${argument}first: 2, after: $after)`);

    const isPoorInPkh = (row: Family) => (row.decile ?? 10) <= 2 && companionOf(row) !== null;
    expect(households).toEqual(idsOf(inOrder(inside(visibleFamilies()))));
    expect(poorInPkh).toEqual(idsOf(inOrder(inside(visibleFamilies()).filter(isPoorInPkh))));
    expect(workers.toSorted()).toEqual(inside(visibleCompanions()).map(({ companionId }) => companionId));
  });

  it('is told of each household that another ministry names what it may know', async () => {
    const { data, errors } = await room.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { welfare {
        status matchMethod asOf address region { code }
        members { nodes { person { id name } } } formerHeads { nodes { person { name } } }
        enrollments { nodes { id companion { id } beneficiary { name } } }
        findings { nodes { id person { name } } } changeRequests { nodes { id } } } } } }`,
      { of: niks.map((nik) => ({ __typename: 'Household', nik })) },
      caller,
    );

    const parts = data._entities.map(({ welfare }: { welfare: object }) => welfare);
    expect(errors).toBeUndefined();
    for (const [n, nik] of niks.entries()) {
      const { status, row } = oracle.matchOf(nik);
      expect(parts[n]).toEqual({ status, ...(row === null ? nothing : partOf(row)) });
    }
  });

  it('is told nothing of NIKs that it made up but what it sees', async () => {
    const { data } = await room.ask(
      'query ($niks: [Nik!]!) { householdKeys(niks: $niks) { nik } personKeys(niks: $niks) }',
      { niks },
      caller,
    );

    expect(data.householdKeys.map((key: { nik: string } | null) => key?.nik ?? null)).toEqual(niks.map(oracle.keyOf));
    expect(data.personKeys).toEqual(niks.map(oracle.seesPerson));
  });

  it('is told of persons whom a family lists that it sees, and of a family that it sees', async () => {
    const { data } = await room.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { name occupation household { nik } } } }',
      { of: niks.map((nik) => ({ __typename: 'Person', nik })) },
      caller,
    );

    const expected = niks.map((nik) => {
      const head = oracle.headOf(nik);
      const household = head === null ? null : { nik: head };
      return oracle.seesPerson(nik)
        ? { name: 'Budi Santoso', occupation: 'Nelayan', household }
        : { name: null, occupation: null, household };
    });
    expect(data._entities).toEqual(expected);
  });

  it('finds the companions that it sees by their ids, with the counts of what it sees', async () => {
    const part = 'id caseload graduatedThisYear households(first: 500) { nodes { nik } }';
    const roots = companions.map(({ companionId: id }) => `${id}: companion(id: "${id}") { ${part} }`);

    const { data } = await room.ask(
      `query ($of: [_Any!]!) { ${roots.join('\n')}
        _entities(representations: $of) { ... on SocialCompanion { ${part} } } }`,
      { of: companions.map(({ companionId: id }) => ({ __typename: 'SocialCompanion', id })) },
      caller,
    );

    const expected = companions.map((companion) => {
      if (!oracle.seesCompanion(companion)) return null;
      const { companionId: id } = companion;
      const counted = oracle.enrollmentsOf(id);
      return {
        id,
        caseload: counted.filter(({ status }) => status === 'ACTIVE').length,
        graduatedThisYear: counted.filter(({ exitKind }) => exitKind === 'GRADUATION').length,
        households: {
          nodes: inOrder(visibleFamilies().filter((row) => companionOf(row) === id)).map(({ headNik: nik }) => ({
            nik,
          })),
        },
      };
    });
    expect(companions.map(({ companionId }) => data[companionId])).toEqual(expected);
    expect(data._entities).toEqual(expected);
  });

  it('sees every region, which are facts for everybody', async () => {
    const { data } = await room.ask('{ regions { nodes { code parent { name } } } }', {}, caller);

    expect(data.regions.nodes).toEqual([
      { code: '32', parent: null },
      { code: '3212', parent: { name: 'Region 32' } },
    ]);
  });

  it('costs the database no document outside, and no command without a time limit', async () => {
    const commands = await room.commandsOf(() => askEverything(caller));

    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands.filter((one) => !isLookForKeys(one))) {
      expect(await documentsOutside(command), command.collection).toEqual([]);
    }
    for (const { command } of commands) expect(command.maxTimeMS).toBeGreaterThan(0);
  });

  const nothing = {
    matchMethod: null,
    asOf: null,
    address: null,
    region: null,
    members: null,
    formerHeads: null,
    enrollments: null,
    findings: null,
    changeRequests: null,
  };

  function partOf(row: Family) {
    const nameOf = (nik: string) => (oracle.seesPerson(nik) ? 'Budi Santoso' : null);
    const personOf = (nik: string | null) => (nik === null ? null : { name: nameOf(nik) });
    const workerOf = (id: string | null) =>
      visibleCompanions().some(({ companionId }) => companionId === id) ? { id } : null;
    return {
      matchMethod: expect.stringMatching(/^(HEAD|MEMBER|FORMER_HEAD)_NIK$/),
      asOf: row.snapshotOn,
      address: row.address,
      region: { code: row.regionCode },
      members: {
        nodes: row.members.map(({ nik }) => ({
          person: { id: room.pseudonyms.idOf('person', nik), name: nameOf(nik) },
        })),
      },
      formerHeads: { nodes: row.formerHeads.map(({ nik }) => ({ person: personOf(nik) })) },
      enrollments: {
        nodes: row.enrollments.map(({ rowId, companionId, beneficiaryNik }) => ({
          id: rowId,
          companion: workerOf(companionId),
          beneficiary: personOf(beneficiaryNik),
        })),
      },
      findings: { nodes: row.findings.map(({ rowId, personNik }) => ({ id: rowId, person: personOf(personNik) })) },
      changeRequests: { nodes: row.changeRequests.map(({ rowId }) => ({ id: rowId })) },
    };
  }

  async function everyId(list: string): Promise<string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await room.ask(
        `query ($after: String) { page: ${list} { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
        caller,
      );
      expect(errors).toBeUndefined();
      ids.push(...data.page.nodes.map(({ id }: { id: string }) => id));
      after = data.page.pageInfo.hasNextPage ? data.page.pageInfo.endCursor : null;
    } while (after !== null);
    return ids;
  }

  async function documentsOutside({ collection, command }: SentCommand): Promise<unknown[]> {
    const filter = conditionOf(command);
    const documents = await room.database.collection(collection).find(filter).toArray();
    const familyOf = (id: unknown) => families.find(({ rowId }) => rowId === String(id)) as Family;
    const companionRow = (id: unknown) => companions.find(({ companionId }) => companionId === String(id));
    return documents.filter((document) => {
      if (collection === 'households') return !oracle.seesFamily(familyOf(document._id));
      if (collection === 'persons') return !oracle.seesPerson(document.nik);
      if (collection === 'companions') return !oracle.seesCompanion(companionRow(document._id) as never);
      if (collection === 'enrollments' && command.aggregate !== undefined) {
        const counted = oracle.enrollmentsOf(document.companionId);
        return !counted.some(({ rowId }) => rowId === String(document._id));
      }
      if ('householdId' in document) return !oracle.seesFamily(familyOf(document.householdId));
      return collection !== 'regions' && collection !== 'dtsenVersions';
    });
  }
});

describe('a caller of everything', () => {
  it('costs neither a condition nor a command', async () => {
    const commands = await room.commandsOf(() => askEverything(aCaller()));

    const asked = new Set(
      commands.map(({ collection, command }) => `${collection} by ${Object.keys(conditionOf(command)).join()}`),
    );
    expect([...asked].toSorted()).toEqual([
      'changeRequests by householdId',
      'companions by ',
      'companions by _id',
      'dtsenVersions by ',
      'enrollments by companionId,program,$or',
      'enrollments by householdId',
      'findings by householdId',
      'households by ',
      'households by matchNiks',
      'households by pkhCompanionId',
      'persons by nik',
      'regions by _id',
    ]);
  });
});

describe('a caller of a region', () => {
  const caller = aCaller({ rows: { kind: 'regions', codes: ['3212'] } });

  it('costs one look, at nothing but keys, for households that it may not see', async () => {
    const commands = await room.commandsOf(() =>
      room.ask(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household { welfare { status } } } }',
        { of: niks.map((nik) => ({ __typename: 'Household', nik })) },
        caller,
      ),
    );

    expect(commands.map(({ name, collection }) => [name, collection])).toEqual([
      ['find', 'households'],
      ['find', 'households'],
    ]);
    expect(Object.keys(commands[1]?.command.projection ?? {}).toSorted()).toEqual(lookedAtForKeys);
  });

  it('costs no look for the members of families that it has read', async () => {
    const commands = await room.commandsOf(() =>
      room.ask('{ households { nodes { welfare { members { nodes { person { name } } } } } } }', {}, caller),
    );

    expect(commands.map(({ collection }) => collection)).toEqual(['households', 'persons']);
  });

  it.each([
    ['one region', ['3212'], {}],
    ['one region, of which a part is asked for', ['3212'], { region: '321221' }],
    ['one region, of which the province is asked for', ['321221'], { region: '32' }],
    ['one region and a programme', ['3212'], { program: 'PKH' }],
    ['one region and deciles', ['3212'], { deciles: [1, 2] }],
    ['two regions', ['321221', '9103'], {}],
    ['two regions in the province that is asked for', ['321221', '3273'], { region: '32' }],
  ])('is read a page off an index: %s', async (_, codes, filter) => {
    const rows = { kind: 'regions', codes } as const;
    const document = `query ($filter: WelfareHouseholdFilter, $after: String) {
      households(filter: $filter, first: 3, after: $after) { nodes { id } } }`;
    const cursorAt = (code = '') => Buffer.from(`["${code}","000000000000000000000000"]`).toString('base64url');
    const cursors = [codes[0]?.padEnd(10, '0'), '3213012001'].map(cursorAt);
    for (const variables of [{ filter }, ...cursors.map((after) => ({ filter, after }))]) {
      const [sent] = await room.commandsOf(() => room.ask(document, variables, aCaller({ rows })));

      const { find, filter: condition, sort, limit } = sent?.command ?? {};
      const plan = await room.database.db?.command({
        explain: { find, filter: condition, sort, limit },
        verbosity: 'executionStats',
      });
      expect(JSON.stringify(plan?.queryPlanner.winningPlan)).not.toContain('COLLSCAN');
      // Not every engine behind the tests counts what it reads.
      expect(plan?.executionStats?.totalDocsExamined ?? 0).toBeLessThanOrEqual(4);
    }
  });
});

it.each([
  ['households', '3212', '91'],
  ['companions', '3212', '91'],
])('shows nothing outside after a cursor of an officer of the nation: %s', async (list, ...codes) => {
  const caller = aCaller({ rows: { kind: 'regions', codes } });
  const page = (after = '') => `{ ${list}(first: 500${after}) { edges { cursor node { id } } } }`;
  const all = (await room.ask(page())).data[list].edges as { cursor: string; node: { id: string } }[];
  const own = (await room.ask(page(), {}, caller)).data[list].edges as typeof all;

  for (const [n, { cursor }] of all.entries()) {
    const { data } = await room.ask(page(`, after: "${cursor}"`), {}, caller);

    const behind = new Set(all.slice(n + 1).map(({ node }) => node.id));
    expect(data[list].edges).toEqual(own.filter(({ node }) => behind.has(node.id)));
  }
  expect(own.length).toBeGreaterThan(1);
  expect(own.length).toBeLessThan(all.length);
});

it.each(['', '(filter: { region: "32" })', '(filter: { deciles: [1] })', '(filter: { program: PKH })'])(
  'refuses the list of households%s to who may only look into accesses',
  async (given) => {
    const caller = aCaller({ scopes: ['history:read'] });

    const { data, errors } = await room.ask(`{ households${given} { nodes { id } } }`, {}, caller);

    expect(data).toEqual({ households: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD']);
  },
);

/** Every way in, once. */
async function askEverything(caller: Caller): Promise<void> {
  const { errors } = await room.ask(
    `query ($of: [_Any!]!, $niks: [Nik!]!) {
      households { nodes { id welfare { members { nodes { person { name } } } } } }
      companion(id: "B") { id caseload households { nodes { id } } }
      companions { nodes { id caseload graduatedThisYear households { nodes { id } } } }
      householdKeys(niks: $niks) { nik }
      personKeys(niks: $niks)
      _entities(representations: $of) {
        ... on Household { welfare { status region { name }
          enrollments { nodes { companion { id } } } findings { nodes { id } } changeRequests { nodes { id } } } }
        ... on Person { name household { id } }
        ... on SocialCompanion { caseload }
      }
    }`,
    {
      niks: niks.slice(0, 50),
      of: [
        ...niks.map((nik) => ({ __typename: 'Household', nik })),
        ...niks.map((nik) => ({ __typename: 'Person', nik })),
        ...companions.map(({ companionId: id }) => ({ __typename: 'SocialCompanion', id })),
      ],
    },
    caller,
  );
  expect(errors).toBeUndefined();
}

const lookedAtForKeys = ['headNik', 'matchNiks', 'memberNiks', 'members.nik', 'members.since', 'snapshotOn'];

function isLookForKeys({ command }: SentCommand): boolean {
  return (
    Object.keys(command.projection ?? {})
      .toSorted()
      .join() === lookedAtForKeys.join()
  );
}

function conditionOf({ filter, pipeline }: Record<string, unknown>): Record<string, unknown> {
  const condition = filter ?? (pipeline as { $match: unknown }[] | undefined)?.[0]?.$match;
  return (condition ?? {}) as Record<string, unknown>;
}

function idsOf(rows: readonly Family[]): string[] {
  return rows.map(({ headNik }) => room.pseudonyms.idOf('household', headNik));
}

function inOrder(rows: readonly Family[]): Family[] {
  const key = ({ regionCode, rowId }: Family) => regionCode + new Types.ObjectId(rowId).toHexString();
  return rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
