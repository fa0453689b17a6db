import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verdictsOf } from '../../../subgraphs/housing/liveability.ts';
import { liveabilityStandards } from '../../../subgraphs/housing/vocabulary.ts';
import { openHousingRoom, type TestRoom } from './housing-room.ts';
import { regions, variedRows } from './varied-rows.ts';

const rows = variedRows();
const dwellings = new Map(rows.dwellings.map((row) => [row.dwellingId, row]));
const anyRegion = [undefined, ...regions];
const anyVerdict = [undefined, ...liveabilityStandards.flatMap((by) => [true, false].map((is) => ({ by, is })))];

type Verdict = (typeof anyVerdict)[number];
interface Filter {
  readonly region: string | undefined;
  readonly verdict: Verdict;
  readonly program?: string | undefined;
  readonly onWaitingList?: boolean | undefined;
}

let room: TestRoom;

beforeAll(async () => {
  room = await openHousingRoom(rows);
});

afterAll(() => room[Symbol.asyncDispose]());

describe('the list of households', () => {
  const filters: Filter[] = [undefined, '32', '3212212012', '51'].flatMap((region) =>
    anyVerdict.flatMap((verdict) =>
      [undefined, 'BSPS', 'RST', 'FLPP'].flatMap((program) =>
        [undefined, true, false].map((onWaitingList) => ({ region, verdict, program, onWaitingList })),
      ),
    ),
  );

  it('holds the rows that meet the filter, for every combination of filters', async () => {
    const answers = await askEach(
      filters,
      (filter) => `housingHouseholds(filter: ${filter}, first: 500) { nodes { id } }`,
    );

    const kept = answers.map(({ nodes }) => nodes.map(({ id }) => id));
    expect(kept).toEqual(filters.map(expectedHouseholds));
    expect(kept.filter((ids) => ids.length > 0).length).toBeGreaterThan(100);
  });

  it.each([1, 7, 210])('gives each row once and in order in pages of %i', async (first) => {
    const filter = { region: '32', verdict: { by: 'BPS_SDG', is: false } } as const;
    const expected = expectedHouseholds(filter);

    const pages = await readPages('housingHouseholds', filter, first);

    expect(pages.flat()).toEqual(expected);
    expect(pages).toHaveLength(Math.ceil(expected.length / first));
  });
});

describe('the list of houses', () => {
  const filters: Filter[] = anyRegion.flatMap((region) => anyVerdict.map((verdict) => ({ region, verdict })));

  it('holds the rows that meet the filter, for every combination of filters', async () => {
    const answers = await askEach(filters, (filter) => `dwellings(filter: ${filter}, first: 500) { nodes { id } }`);

    expect(answers.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(filters.map(expectedDwellings));
  });

  it('judges by the BPS standard unless told otherwise', async () => {
    const { data } = await room.ask('{ dwellings(filter: { liveable: false }, first: 500) { nodes { id } } }');

    const ids = data.dwellings.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expectedDwellings({ region: undefined, verdict: { by: 'BPS_SDG', is: false } }));
  });

  it('gives each row once and in order over all pages', async () => {
    const filter = { region: undefined, verdict: undefined };

    const pages = await readPages('dwellings', filter, 40);

    expect(pages.flat()).toEqual(expectedDwellings(filter));
  });
});

describe('the list of projects', () => {
  it.each([
    ['', 12],
    ['(filter: { region: "32" })', 10],
    ['(filter: { kind: RUSUN })', 4],
    ['(filter: { kind: RUSUN, region: "3212212012" })', 1],
    ['(filter: { region: "51" })', 0],
  ])('housingProjects%s has %i rows', async (args, count) => {
    const { data } = await room.ask(`{ housingProjects${args} { nodes { id kind region { code } } } }`);

    expect(data.housingProjects.nodes).toHaveLength(count);
  });

  it('gives each row once and in the order of place over all pages', async () => {
    const ids = (await readPages('housingProjects', { region: undefined, verdict: undefined }, 5)).flat();

    const place = new Map(rows.projects.map((row) => [row.projectId, row.regionCode]));
    const places = ids.map((id) => place.get(id));
    expect(new Set(ids).size).toBe(12);
    expect(places).toEqual([...places].sort());
  });
});

async function askEach(filters: readonly Filter[], field: (filter: string) => string) {
  const selection = filters.map((filter, n) => `f${n}: ${field(literal(filter))}`).join('\n');
  const { data } = await room.ask(`{ ${selection} }`);
  return filters.map((_, n) => data[`f${n}`] as { nodes: { id: string }[] });
}

async function readPages(list: string, filter: Filter, first: number): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const { data } = await room.ask(
      `query ($first: Int, $after: String) {
        ${list}(filter: ${literal(filter)}, first: $first, after: $after) {
          edges { node { id } cursor } pageInfo { hasNextPage hasPreviousPage endCursor }
        }
      }`,
      { first, after },
    );
    const { edges, pageInfo } = data[list];
    expect(pageInfo.hasPreviousPage).toBe(pages.length > 0);
    pages.push(edges.map(({ node }: { node: { id: string } }) => node.id));
    after = pageInfo.hasNextPage ? edges.at(-1).cursor : null;
  } while (after !== null);
  return pages;
}

function literal({ region, verdict, program, onWaitingList }: Filter): string {
  const conditions = [
    region !== undefined && `region: "${region}"`,
    verdict !== undefined && `liveable: ${verdict.is}, standard: ${verdict.by}`,
    program !== undefined && `program: ${program}`,
    onWaitingList !== undefined && `onWaitingList: ${onWaitingList}`,
  ];
  return `{ ${conditions.filter(Boolean).join(', ')} }`;
}

// The same question put to the seeded rows, one by one.
function expectedHouseholds({ region = '', verdict, program, onWaitingList }: Filter): string[] {
  return rows.families
    .filter(
      (row) =>
        row.regionCode.startsWith(region) &&
        hasVerdict(row.dwellingId, verdict) &&
        (program === undefined || row.assistances.some((a) => a.program === program && a.status !== 'CANCELLED')) &&
        (onWaitingList === undefined || row.onWaitingList === onWaitingList),
    )
    .sort((a, b) => inOrder(a.regionCode + a.rowId, b.regionCode + b.rowId))
    .map(({ headNik }) => room.pseudonyms.idOf('household', headNik));
}

function expectedDwellings({ region = '', verdict }: Filter): string[] {
  return rows.dwellings
    .filter((row) => row.regionCode.startsWith(region) && hasVerdict(row.dwellingId, verdict))
    .sort((a, b) => inOrder(a.regionCode + a.dwellingId, b.regionCode + b.dwellingId))
    .map(({ dwellingId }) => dwellingId);
}

function hasVerdict(dwellingId: string | null, verdict: Verdict): boolean {
  if (verdict === undefined) return true;
  const dwelling = dwellings.get(dwellingId ?? '');
  if (dwelling === undefined) return false;
  const { fitBy, unfitBy } = verdictsOf(dwelling);
  return (verdict.is ? fitBy : unfitBy).includes(verdict.by);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}
