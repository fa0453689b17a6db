import { describe, expect, it } from 'vitest';
import { createRegionTree, nation, sumUpwards } from '#platform/disclosure/region-tree.ts';
import { suppress } from '#platform/disclosure/suppress.ts';

/** The hidden regions of a table whose regencies have those counts and bases, for k = 10. */
function hiddenIn(
  cells: Record<string, readonly [count: number, base: number]>,
  isTelling = true,
  alreadyHidden: readonly string[] = [],
): string[] {
  const tree = createRegionTree(Object.keys(cells));
  const upwards = (position: 0 | 1) =>
    sumUpwards(tree, new Map(Object.entries(cells).map(([key, cell]) => [key, cell[position]])));
  const table = {
    tree,
    counts: upwards(0),
    bases: upwards(1),
    isTelling,
    k: 10,
    alreadyHidden: new Set(alreadyHidden),
  };
  return [...suppress(table)].sort();
}

describe('suppression', () => {
  it('shows a table whose cells are all large', () => {
    expect(hiddenIn({ 3201: [10, 20], 3202: [50, 90], 3301: [30, 60] })).toEqual([]);
  });

  it('shows that nobody is counted in a region of many', () => {
    expect(hiddenIn({ 3201: [0, 10], 3202: [50, 90], 3301: [30, 60] })).toEqual([]);
  });

  it('hides another regency of the province, the smallest, beside a small one', () => {
    expect(hiddenIn({ 3201: [3, 50], 3202: [20, 40], 3203: [70, 99], 3301: [30, 60] })).toEqual(['3201', '3202']);
  });

  it('hides few outside as it hides few inside', () => {
    expect(hiddenIn({ 3201: [47, 50], 3202: [20, 40], 3203: [70, 99], 3301: [30, 60] })).toEqual(['3201', '3202']);
  });

  it('hides a group that holds all, where that tells something', () => {
    const cells = { 3201: [50, 50], 3202: [20, 40], 3203: [70, 99], 3301: [30, 60] } as const;

    expect(hiddenIn(cells)).toEqual(['3201', '3202']);
    expect(hiddenIn(cells, false)).toEqual([]);
  });

  it('never leaves one alone hidden, whatever it holds', () => {
    const cells = { 3201: [25, 50], 3202: [20, 40], 3203: [70, 99], 3301: [30, 60] } as const;

    expect(hiddenIn(cells, true, ['3201'])).toEqual(['3201', '3202']);
  });

  it('hides more where two hidden ones hold so few together that each is known to be small', () => {
    expect(hiddenIn({ 3201: [3, 50], 3202: [4, 60], 3203: [70, 99], 3301: [30, 60] })).toEqual([
      '3201',
      '3202',
      '3203',
    ]);
  });

  it('never takes an empty regency for a second one', () => {
    expect(hiddenIn({ 3201: [3, 50], 3202: [0, 0], 3203: [70, 99], 3301: [30, 60] })).toEqual(['3201', '3203']);
  });

  it('hides a province with its only regency, and another province so that the nation does not tell', () => {
    expect(hiddenIn({ 3201: [3, 50], 3301: [30, 60], 3401: [50, 200], 3402: [50, 200] })).toEqual([
      '32',
      '3201',
      '33',
      '3301',
    ]);
  });

  it('hides a regency below a hidden province, which would be the sum of them otherwise', () => {
    const hidden = hiddenIn({ 3201: [3, 50], 3301: [30, 60], 3302: [40, 90] });

    expect(hidden).toEqual(['32', '3201', '33', '3301']);
  });

  it('hides the nation where no other province is left to hide', () => {
    expect(hiddenIn({ 3201: [3, 50] })).toEqual([nation, '32', '3201']);
  });
});
