import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';

const cells = `{ base count rate suppressed reason region { code name } }`;
const tables: Record<string, string> = {
  'the coverage of a programme': 'programCoverage(program: PKH',
  'the poorest families': 'lowDecileFamilies(',
  'graduations against the target of the year': 'graduationProgress(year: 2026',
  'a housing programme': 'housingAssistanceCoverage(program: BSPS',
  'unfit houses': 'unfitHousing(standard: BPS_SDG',
  'the risk of stunting': 'stuntingRisk(',
};
const ask = (field: string, region: string | null) => {
  const call = `${field}${region === null ? '' : ` region: "${region}"`})`.replace('()', '');
  return `{ table: ${call} { period asOf minimumCell total ${cells} regions(first: 100) { nodes ${cells} } } }`;
};

interface Cell {
  readonly base: number | null;
  readonly count: number | null;
  readonly rate: number | null;
  readonly suppressed: boolean;
  readonly reason: string | null;
  readonly region: { readonly code: string } | null;
}
interface Table {
  readonly minimumCell: number;
  readonly total: Cell;
  readonly regions: { readonly nodes: readonly Cell[] };
}

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

const tableOf = async (query: string, claims: object | null = null) =>
  ((await hub.query(query, {}, claims as never)).data as { table: Table }).table;

describe('the public, without a token', () => {
  it.each(Object.entries(tables))(
    'is told %s by nation, province and regency, and no small number',
    async (_, field) => {
      for (const region of [null, '32']) {
        const table = await tableOf(ask(field, region));

        expect(table.minimumCell).toBe(10);
        for (const { base, count, rate, suppressed, reason, region: place } of [table.total, ...table.regions.nodes]) {
          expect(suppressed ? [count, rate, reason] : reason).toEqual(suppressed ? [null, null, 'SMALL_CELL'] : null);
          if (count !== null && count > 0) expect(Math.min(count, (base ?? 0) - count)).toBeGreaterThanOrEqual(10);
          expect(place?.code.length ?? 0).toBeLessThanOrEqual(4);
        }
      }
    },
  );

  it.each(['3212', '321215', '3212152001'])('is told nothing of the region %s that is below', async (region) => {
    const { data, errors } = await hub.query(ask('programCoverage(program: PKH', region), {}, null);

    expect(data).toEqual({ table: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'region' } }]);
  });

  it('gets no row, no key and no list of households', async () => {
    for (const field of [
      'households(first: 1) { nodes { id } }',
      'household(nik: "3212991203800001") { id }',
      'dwellings(first: 1) { nodes { id } }',
      'companions(first: 1) { nodes { id } }',
    ]) {
      const { data, errors } = await hub.query(`{ ${field} }`, {}, null);

      expect(JSON.stringify(data)).not.toMatch(/"id"/);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
    }
  });
});

describe('an analyst', () => {
  it('sees cells from five on, and every cell that the public sees says the same', async () => {
    const analyst = { sub: 'an', agency: 'BPS', role: 'ANALYST', purpose: 'STATISTICS_RESEARCH', nation: true };
    for (const field of Object.values(tables)) {
      const [open, closer] = await Promise.all([tableOf(ask(field, '32')), tableOf(ask(field, '32'), analyst)]);

      expect(closer.minimumCell).toBe(5);
      open.regions.nodes.forEach((cell, at) => {
        if (!cell.suppressed) expect(closer.regions.nodes[at]?.count).toBe(cell.count);
      });
    }
  });
});
