import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createRegionTree, nation } from '#platform/disclosure/region-tree.ts';
import { determinedCells, type PublishedWorld } from '../platform/disclosure/attacker.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

// Somebody without a token who asks, from many addresses, for every table that there is, and solves for what is hidden.

const programs = ['PKH', 'SEMBAKO', 'PBI_JK', 'ATENSI', 'PENA', 'SANITATION', 'RST', 'SEKOLAH_RAKYAT', 'OTHER'];
const housingPrograms = 'BSPS DAK_HOUSING FLPP LOCAL_GOVERNMENT NON_GOVERNMENT RELOCATION RST RUSUNAWA'.split(' ');
const standards = ['BPS_SDG', 'KEMENSOS_RUTILAHU_20_2017', 'PUPR_SPM_29_2018'];

/** Every public table: how it is asked for, and what it counts families of. */
const tables: readonly (readonly [call: string, base: string])[] = [
  ...programs.map((program) => [`programCoverage(program: ${program}`, 'families of welfare'] as const),
  ['lowDecileFamilies(', 'ranked families'],
  ['graduationProgress(year: 2026', 'families of welfare'],
  ...housingPrograms.map(
    (program) => [`housingAssistanceCoverage(program: ${program}`, 'families of housing'] as const,
  ),
  ...standards.map((standard) => [`unfitHousing(standard: ${standard}`, `families judged by ${standard}`] as const),
  ['stuntingRisk(', 'surveyed families'],
];

interface Cell {
  readonly count: number | null;
  readonly base: number | null;
  readonly region: { readonly code: string } | null;
}
interface Table {
  readonly total: Cell;
  readonly regions: { readonly nodes: readonly Cell[] };
}

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

let requests = 0;

async function ask(calls: readonly string[], region: string | null): Promise<readonly (Table | null)[]> {
  const fields = 'total { count base region { code } } regions(first: 100) { nodes { count base region { code } } }';
  const asked = calls.map((call, at) => {
    const table = `${call}${region === null ? '' : ` region: "${region}"`})`.replace('()', '');
    return `t${at}: ${table} { ${fields} }`;
  });
  requests += 1;
  const answer = await hub.gateway.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: `198.51.100.${requests % 250}`,
    payload: { query: `{ ${asked.join(' ')} }` },
  });
  const { data } = answer.json() as { data: Record<string, Table | null> };
  return calls.map((_, at) => data[`t${at}`] ?? null);
}

async function askAll(region: string | null): Promise<readonly (Table | null)[]> {
  const calls = tables.map(([call]) => call);
  const found: (Table | null)[] = [];
  for (let from = 0; from < calls.length; from += 5) found.push(...(await ask(calls.slice(from, from + 5), region)));
  return found;
}

it('finds no hidden cell by solving for it from every table of every province and the nation', async () => {
  const national = await askAll(null);
  const provinces = national[0]?.regions.nodes.map(({ region }) => region?.code ?? '') ?? [];
  const cells = new Map(tables.map(([call]) => [call, new Map<string, Cell>()]));
  const take = (found: readonly (Table | null)[], total: string) => {
    for (const [at, table] of found.entries()) {
      const of = cells.get(tables[at]?.[0] ?? '');
      if (table) of?.set(total, table.total);
      for (const cell of table?.regions.nodes ?? []) of?.set(cell.region?.code ?? '', cell);
    }
  };
  take(national, nation);
  for (const province of provinces) take(await askAll(province), province);

  const regencies = [...cells.values()].flatMap((of) => [...of.keys()].filter((key) => key.length === 4));
  const tree = createRegionTree([...new Set(regencies)]);
  const hidden = new Map<string, Set<string>>();
  const measure = (name: string, of: string | null, numberOf: (region: string) => number | null | undefined) => {
    const counts = new Map<string, number>();
    hidden.set(name, new Set());
    for (const region of tree.keys) {
      const number = numberOf(region);
      if (number === null) hidden.get(name)?.add(region);
      counts.set(region, number ?? 0); // a register that has no family in a region says nothing of it
    }
    return { name, of, isTelling: true, counts };
  };
  const bases = new Map(tables.map(([call, base]) => [base, cells.get(call)]));
  const world: PublishedWorld = {
    tree,
    hidden,
    measures: [
      ...[...bases].map(([base, of]) => measure(base, null, (region) => of?.get(region)?.base)),
      ...tables.map(([call, base]) => measure(call, base, (region) => cells.get(call)?.get(region)?.count)),
    ],
  };
  const withheld = [...hidden.values()].reduce((sum, regions) => sum + regions.size, 0);

  expect(provinces.length).toBeGreaterThan(1);
  expect(withheld).toBeGreaterThan(50);
  expect(determinedCells(world)).toEqual([]);
  // The same table asked twice in one operation, or beside others, is the same.
  const [alone] = await ask([tables[0]?.[0] ?? ''], '32');
  const twice = await ask([tables[9]?.[0] ?? '', tables[0]?.[0] ?? '', tables[0]?.[0] ?? ''], '32');
  expect(twice.slice(1)).toEqual([alone, alone]);
});
