import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRegion, aWelfareBatch } from '../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const codes = ['32', '3212', '3273', '321220', '321221', '3212212011', '3212212012', '3212212013', '91', '9103'];
const regions = codes.map((code) => aRegion(code, code === '3273' ? { kind: 'KOTA', name: 'Kota Bandung' } : {}));

let room: WelfareRoom;
beforeAll(async () => {
  // The seed gives a region again where a later stretch of the population needs it.
  room = await startWelfareRoom(aWelfareBatch([], { regions }), aWelfareBatch([], { regions: regions.slice(0, 4) }));
});
afterAll(() => room[Symbol.asyncDispose]());

const document = `query ($filter: RegionFilter, $first: Int, $after: String) {
  regions(filter: $filter, first: $first, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }`;

describe('a region', () => {
  it('has what the table says of its code', async () => {
    const { data } = await room.ask(
      '{ region(code: "3273") { code level kind name decree parent { name parent { code } } } }',
    );

    expect(data.region).toEqual({
      code: '3273',
      level: 'REGENCY_CITY',
      kind: 'KOTA',
      name: 'Kota Bandung',
      decree: 'Kepmendagri 300.2.2-2138/2025',
      parent: { name: 'Region 32', parent: null },
    });
  });

  it('has the regions one level down in the order of their codes', async () => {
    const { data } = await room.ask(
      '{ region(code: "321221") { children(first: 2) { nodes { code name } pageInfo { hasNextPage } } } }',
    );

    expect(data.region.children).toEqual({
      nodes: [
        { code: '3212212011', name: 'Region 3212212011' },
        { code: '3212212012', name: 'Region 3212212012' },
      ],
      pageInfo: { hasNextPage: true },
    });
  });

  it('tells since when its code is in force, and which regions took over from it', async () => {
    const inForce = {
      validFrom: '1950-07-04',
      validTo: '2000-10-17',
      successorCodes: ['3273', '3212'],
      bpsCode: '3206',
    };
    await room.database.collection('regions').updateOne({ _id: '3212' as never }, { $set: inForce });

    const { data } = await room.ask(
      '{ old: region(code: "3212") { validFrom validTo bpsCode successors { nodes { code name } } } region(code: "32") { validTo successors { nodes { code } } } }',
    );

    expect(data.old).toEqual({
      validFrom: '1950-07-04',
      validTo: '2000-10-17',
      bpsCode: '3206',
      successors: {
        nodes: [
          { code: '3273', name: 'Kota Bandung' },
          { code: '3212', name: 'Region 3212' },
        ],
      },
    });
    expect(data.region).toEqual({ validTo: null, successors: { nodes: [] } });
  });

  it('is null where the table does not hold the code', async () => {
    const { data, errors } = await room.ask('{ region(code: "11") { code } }');

    expect(errors).toBeUndefined();
    expect(data.region).toBeNull();
  });

  it('keeps its code and has nothing else where a reference names a code that the table does not hold', async () => {
    const { data, errors } = await room.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { code level kind name decree parent { code } children { nodes { code } } } } }',
      {
        r: [
          { __typename: 'Region', code: '11' },
          { __typename: 'Region', code: '91' },
        ],
      },
    );

    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { code: '11', level: null, kind: null, name: null, decree: null, parent: null, children: { nodes: [] } },
      {
        code: '91',
        level: 'PROVINCE',
        kind: 'PROVINSI',
        name: 'Region 91',
        decree: 'Kepmendagri 300.2.2-2138/2025',
        parent: null,
        children: { nodes: [{ code: '9103' }] },
      },
    ]);
  });
});

describe('the list of regions', () => {
  const filters = [
    [{}, [...codes].sort()],
    [{ parent: '32' }, ['3212', '3273']],
    [{ level: 'PROVINCE' }, ['32', '91']],
    [{ level: 'VILLAGE', parent: '321221' }, ['3212212011', '3212212012', '3212212013']],
    [{ level: 'DISTRICT', parent: '321221' }, []],
  ] as const;

  it.each(filters)(
    'holds those that satisfy %o in the order of their codes, page after page',
    async (filter, expected) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data, errors } = await room.ask(document, { filter, first: 2, after });
        expect(errors).toBeUndefined();
        seen.push(...data.regions.nodes.map((node: { code: string }) => node.code));
        after = data.regions.pageInfo.hasNextPage ? data.regions.pageInfo.endCursor : null;
      } while (after !== null);

      expect(seen).toEqual(expected);
    },
  );

  it.each(filters.filter(([filter]) => Object.keys(filter).length > 0))(
    'is served by an index for %o',
    async (filter) => {
      const [sent] = await room.commandsOf(() => room.ask(document, { filter }));

      const { find, filter: condition, sort, limit } = sent?.command ?? {};
      const plan = await room.database.db?.command({ explain: { find, filter: condition, sort, limit } });

      expect(JSON.stringify(plan?.queryPlanner.winningPlan)).not.toContain('COLLSCAN');
    },
  );

  it.each([
    ['a parent with dots', { filter: { parent: '32.12' } }, 'filter'],
    ['a page of 501', { first: 501 }, 'first'],
    ['a cursor of another list', { after: Buffer.from('["a"]').toString('base64url') }, 'after'],
  ])('is refused for %s, naming the argument', async (_, variables, argument) => {
    const { errors } = await room.ask(document, variables);

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });
});
