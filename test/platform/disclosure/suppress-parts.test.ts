import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nation } from '#platform/disclosure/region-tree.ts';
import { createFlatTree, suppressParts, withSum } from '#platform/disclosure/suppress-parts.ts';

const k = 5;

/** Hidden regions of a base that falls into those parts, each given by region. */
function hide(parts: readonly Record<string, number>[], isTelling = true) {
  const regions = [...new Set(parts.flatMap((part) => Object.keys(part)))];
  const tree = createFlatTree(regions);
  const counts = parts.map((part) => withSum(tree, new Map(Object.entries(part))));
  const base = new Map(tree.keys.map((key) => [key, counts.reduce((sum, one) => sum + (one.get(key) ?? 0), 0)]));
  const hidden = suppressParts({ tree, base, parts: counts.map((one) => ({ counts: one, isTelling })), k });
  return { tree, base, counts, hidden };
}

describe('a base and its parts', () => {
  it('hide all parts where one is small, and a second region, so that the sum does not tell', () => {
    const { hidden } = hide([
      { a: 3, b: 20, c: 40 },
      { a: 30, b: 20, c: 40 },
      { a: 30, b: 30, c: 40 },
    ]);

    expect([...hidden.parts].toSorted()).toEqual(['a', 'b']);
    expect([...hidden.base]).toEqual([]);
  });

  it('show that all are in one part where that tells nothing of them', () => {
    const split = [{ a: 30, b: 20 }, { b: 10 }];

    expect([...hide(split, false).hidden.parts]).toEqual([]);
    expect(hide(split).hidden.parts.size).toBeGreaterThan(0);
  });

  it('hide the parts wherever the base is hidden', () => {
    const { hidden } = hide([
      { a: 1, b: 20, c: 30 },
      { a: 1, b: 20, c: 30 },
    ]);

    expect([...hidden.base].every((key) => hidden.parts.has(key))).toBe(true);
    expect(hidden.base.has('a')).toBe(true);
  });

  it('never show a small part, as itself, as what the other parts leave, or as what the other regions leave', () => {
    const part = fc.record({ a: fc.nat(15), b: fc.nat(15), c: fc.nat(15), d: fc.nat(15) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const { tree, base, counts, hidden } = hide(parts);

        for (const key of tree.keys) {
          if (!hidden.base.has(key)) expect(isSmall(base.get(key) ?? 0)).toBe(false);
          if (hidden.parts.has(key)) continue;
          expect(hidden.base.has(key)).toBe(false);
          for (const one of counts) expect(isSmall(one.get(key) ?? 0)).toBe(false);
        }
        const below = tree.childrenOf(nation);
        for (const set of [hidden.base, hidden.parts]) {
          const alone = below.filter((key) => set.has(key));
          if (!set.has(nation)) expect(alone.length).not.toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function isSmall(count: number): boolean {
  return count > 0 && count < k;
}
