import { describe, expect, it } from 'vitest';
import { holdsRegion, reportOf } from '../../../../subgraphs/social-welfare/requests/report.ts';
import { type ReportRow, reportMeasures } from '../../../../subgraphs/social-welfare/requests/report-stages.ts';

const none = Object.fromEntries(reportMeasures.map((measure) => [measure, 0]));
const row = (_id: string, counts: object) => ({ _id, ...none, ...counts }) as ReportRow;
const codes = ['3201', '3202', '3203', '3204'];

const appliedOf = (rows: readonly ReportRow[], k: number) =>
  reportOf(codes, rows, k).map(({ counts }) => counts.applied.count);

describe('the report on requests', () => {
  it('shows what is large enough, and nothing at all as none', () => {
    const rows = [row('3201', { applied: 20 }), row('3202', { applied: 7 })];

    expect(appliedOf(rows, 5)).toEqual([20, 7, 0, 0]);
  });

  it('withholds a small count, and another one that would give it away', () => {
    const rows = [row('3201', { applied: 20 }), row('3202', { applied: 7 }), row('3203', { applied: 2 })];

    expect(appliedOf(rows, 5)).toEqual([20, null, null, 0]);
  });

  it('withholds more from who may be told less', () => {
    const rows = [row('3201', { applied: 20 }), row('3202', { applied: 7 }), row('3203', { applied: 30 })];

    expect(appliedOf(rows, 5)).toEqual([20, 7, 30, 0]);
    expect(appliedOf(rows, 10)).toEqual([null, null, 30, 0]);
  });

  it('withholds who was ranked anew where the others are too few', () => {
    const [first] = reportOf(codes, [row('3201', { applied: 20, decileChanged: 18 })], 5);

    expect(first?.counts.applied).toEqual({ count: 20, suppressed: false });
    expect(first?.counts.decileChanged).toEqual({ count: null, suppressed: true });
  });
});

describe('a region of the report', () => {
  it.each([
    ['everything, the nation', { kind: 'all' }, null, true],
    ['a regency, the regency', { kind: 'regions', codes: ['3212'] }, '3212', true],
    ['a province, a regency in it', { kind: 'regions', codes: ['32'] }, '3212', true],
    ['a regency, its province', { kind: 'regions', codes: ['3212'] }, '32', false],
    ['a province, the nation', { kind: 'regions', codes: ['32'] }, null, false],
    ['a caseload, a regency', { kind: 'caseload', ministry: 'social-welfare', id: 'A' }, '3212', false],
    ['nothing, the nation', { kind: 'none' }, null, false],
  ] as const)('is told only to whose rows hold it whole: %s', (_, rows, region, expected) => {
    expect(holdsRegion(rows, region)).toBe(expected);
  });
});
