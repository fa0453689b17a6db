import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingStatus } from '../../../../subgraphs/social-welfare/generated.ts';
import {
  createReport,
  type ReportRow,
} from '../../../../subgraphs/social-welfare/reconciliation/reconciliation-report.ts';
import type { FindingCount } from '../../../../subgraphs/social-welfare/reconciliation/repository.ts';
import { aCaller } from '../../../support/callers.ts';
import { aFinding, aNik, aWelfareBatch, aWelfareRow } from '../../../support/welfare-rows.ts';
import { startWelfareRoom } from '../welfare-room.ts';
import { callers } from './finding-rows.ts';

function counts(ofRegency: Record<string, Partial<Record<FindingStatus, number>>>): FindingCount[] {
  return Object.entries(ofRegency).flatMap(([regency, ofStatus]) =>
    Object.entries(ofStatus).map(([status, count]) => ({
      ...{ regency, reason: 'DECEASED' as const },
      ...{ status: status as FindingStatus, count },
    })),
  );
}

const cellsOf = ({ region, suspected, confirmed }: ReportRow) => [region.code, suspected, confirmed];

describe('the report', () => {
  const register = counts({
    '3201': { SUSPECTED: 20, CONFIRMED: 6 },
    '3202': { SUSPECTED: 3 },
    '3203': { SUSPECTED: 12 },
    '3204': { SUSPECTED: 30 },
    '9103': { SUSPECTED: 40, CONFIRMED: 8 },
  });

  it('counts the provinces of the nation, and the regencies of a province', () => {
    const nation = createReport(register, null, 5);
    const province = createReport(register, '91', 5);

    expect(nation.rows.map(cellsOf)).toEqual([
      ['32', 65, 6],
      ['91', 40, 8],
    ]);
    expect(province.rows.map(cellsOf)).toEqual([['9103', 40, 8]]);
  });

  it('withholds a small count, and the smallest other that would tell it', () => {
    const { rows } = createReport(register, '32', 5);

    expect(rows.map(cellsOf)).toEqual([
      ['3201', 20, 6],
      ['3202', null, 0],
      ['3203', null, 0],
      ['3204', 30, 0],
    ]);
    expect(rows.map(({ suppressed }) => suppressed)).toEqual([false, true, true, false]);
  });

  it('withholds the same of a regency that is asked for alone', () => {
    expect(createReport(register, '3203', 5).rows.map(cellsOf)).toEqual([['3203', null, 0]]);
  });

  it('is refused below a regency', () => {
    expect(() => createReport(register, '321221', 5)).toThrow('"region"');
  });

  it('never shows a count below the minimum, nor all but one of a shown sum', () => {
    const regency = fc.constantFrom('3201', '3202', '3203', '3301', '3302', '9103');
    const entry = fc.record({ regency, count: fc.integer({ min: 1, max: 25 }) });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: (one) => one.regency, minLength: 1 }), (drawn) => {
        const all = drawn.map((one) => ({ ...one, reason: 'DECEASED' as const, status: 'SUSPECTED' as const }));
        const nation = createReport(all, null, 5).rows;
        for (const row of nation) {
          const below = createReport(all, row.region.code, 5).rows;
          for (const { suspected } of [row, ...below]) expect(suspected === null || suspected >= 5).toBe(true);
          if (row.suspected !== null) expect(below.filter(({ suspected }) => suspected === null)).not.toHaveLength(1);
        }
      }),
    );
  });
});

describe('the report of the room', () => {
  it("counts within the caller's rows, by the role's minimum, from an index", async () => {
    const family = (n: number, regionCode: string, status: 'SUSPECTED' | 'REJECTED') =>
      aWelfareRow({ headNik: aNik(n), regionCode, findings: [aFinding({ reason: 'DECEASED', status })] });
    const families = Array.from({ length: 20 }, (_, n) =>
      family(n, n < 13 ? '3212212012' : '9103012001', n < 6 ? 'REJECTED' : 'SUSPECTED'),
    );
    await using room = await startWelfareRoom(aWelfareBatch(families));
    const query = `{ reconciliationReport { minimumCell rows {
      nodes { region { code } reason suspected underVerification confirmed rejected suppressed } } } }`;
    const rowsFor = async (caller = aCaller()) => (await room.ask(query, {}, caller)).data.reconciliationReport;

    const nation = await rowsFor();
    const regency = await rowsFor(callers.verifier);
    const analyst = await rowsFor(aCaller({ role: 'ANALYST', scopes: ['household:read'] }));
    const worker = await rowsFor({ ...callers.companion, rows: { kind: 'all' } });
    const nobody = await rowsFor(aCaller({ rows: { kind: 'none' } }));

    const shown = { reason: 'DECEASED', underVerification: 0, confirmed: 0 };
    const west = { ...shown, region: { code: '32' }, suspected: 7, rejected: 6, suppressed: false };
    const papua = { ...shown, region: { code: '91' }, suspected: 7, rejected: 0, suppressed: false };
    expect(nation).toEqual({ minimumCell: 5, rows: { nodes: [west, papua] } });
    expect(regency.rows.nodes).toEqual([west]);
    expect(analyst).toEqual(nation);
    expect(worker.minimumCell).toBe(10);
    expect(worker.rows.nodes.map(({ suspected }: ReportRow) => suspected)).toEqual([null, null]);
    expect(nobody.rows.nodes).toEqual([]);

    const [sent] = await room.commandsOf(() => room.ask(query));
    const { aggregate, pipeline } = sent?.command ?? {};
    const plan = await room.database.db?.command({
      explain: { aggregate, pipeline, cursor: {} },
      verbosity: 'queryPlanner',
    });
    expect(JSON.stringify(plan)).not.toContain('COLLSCAN');
  });
});
