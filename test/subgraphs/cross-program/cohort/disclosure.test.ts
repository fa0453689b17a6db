import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSmall,
  minimumCount,
  show,
  withheldDifferences,
  withheldGroups,
} from '../../../../subgraphs/cross-program/cohort/disclosure.ts';
import { aCaller } from '../../../support/callers.ts';

const exactly = (count: number) => ({ sure: count, possible: count });

describe('the counts of a cohort', () => {
  it('are whole for who may list the families by name, and from five households on for an analyst', () => {
    expect(minimumCount(aCaller({ scopes: ['household:read', 'nik:read'] }))).toBe(1);
    expect(minimumCount(aCaller({ role: 'ANALYST', scopes: ['household:read'] }))).toBe(5);
    expect(minimumCount(aCaller({ role: 'FIELD_WORKER', scopes: ['household:read'] }))).toBe(10);
  });

  it('are small where few are inside of them, or few outside', () => {
    expect([0, 1, 4, 5, 95, 96, 99, 100].map((count) => isSmall(exactly(count), 100, 5))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(isSmall({ sure: 2, possible: 50 }, 100, 5)).toBe(true);
  });

  it('of groups do not tell a small one, nor few together, by the difference to their total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 8 }), fc.integer({ min: 2, max: 10 }), (counts, k) => {
        const groups = counts.map(exactly);
        const total = exactly(counts.reduce((sum, count) => sum + count, 0));
        const hidden = withheldGroups(groups, total, k);

        counts.forEach((count, n) => {
          if (count > 0 && count < k) expect(hidden.has(n)).toBe(true);
        });
        // What the total tells of the hidden ones together is not one group, and no small number, where more could be hidden.
        const together = [...hidden].reduce((sum, n) => sum + (counts[n] as number), 0);
        const others = counts.filter((count, n) => count > 0 && !hidden.has(n)).length;
        if (hidden.size > 0 && others > 0) {
          expect(hidden.size).toBeGreaterThanOrEqual(2);
          expect(together).toBeGreaterThanOrEqual(k);
        }
      }),
    );
  });

  it('that differ by few are both withheld', () => {
    expect([...withheldDifferences([100, 103, 50, 100].map(exactly), 5)].toSorted()).toEqual([0, 1, 3]);
  });

  it('are bounds where a ministry was silent', () => {
    expect(show({ sure: 3, possible: 9 }, null)).toEqual({
      value: null,
      atLeast: 3,
      atMost: 9,
      isBound: true,
      suppressed: false,
      reason: null,
    });
  });
});
