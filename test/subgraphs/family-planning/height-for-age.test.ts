import { describe, expect, it } from 'vitest';
import { completedMonths, heightForAgeZ } from '../../../subgraphs/family-planning/growth/height-for-age.ts';
import { boys, girls } from '../../../subgraphs/family-planning/growth/who-height-for-age.ts';

describe('height-for-age after WHO 2006', () => {
  // From the printed tables of z-scores: heights at -3, -2, 0 and +2 standard deviations.
  it.each([
    ['MALE', 0, [44.2, 46.1, 49.9, 53.7]],
    ['MALE', 12, [68.6, 71.0, 75.7, 80.5]],
    ['MALE', 23, [78.0, 81.0, 86.9, 92.9]],
    ['MALE', 24, [78.0, 81.0, 87.1, 93.2]],
    ['MALE', 36, [85.0, 88.7, 96.1, 103.5]],
    ['MALE', 60, [96.1, 100.7, 110.0, 119.2]],
    ['FEMALE', 0, [43.6, 45.4, 49.1, 52.9]],
    ['FEMALE', 12, [66.3, 68.9, 74.0, 79.2]],
    ['FEMALE', 24, [76.0, 79.3, 85.7, 92.2]],
    ['FEMALE', 36, [83.6, 87.4, 95.1, 102.7]],
    ['FEMALE', 60, [95.2, 99.9, 109.4, 118.9]],
  ] as const)('gives the printed bounds of %s at %d months', (sex, ageMonths, heights) => {
    const position = ageMonths < 24 ? 'LYING' : 'STANDING';

    const z = heights.map((heightCm) => heightForAgeZ({ sex, ageMonths, heightCm, position }) ?? Number.NaN);

    // Printed to a millimetre: half of one is 0.027 standard deviations of a newborn, and z has two decimals.
    [-3, -2, 0, 2].forEach((bound, n) => {
      expect(Math.abs((z[n] as number) - bound)).toBeLessThan(0.035);
    });
  });

  it('corrects by 0.7 cm who was measured the other way for the age', () => {
    const child = { sex: 'FEMALE', ageMonths: 20, heightCm: 80 } as const;
    const older = { ...child, ageMonths: 30 } as const;

    expect(heightForAgeZ({ ...child, position: 'STANDING' })).toBe(
      heightForAgeZ({ ...child, heightCm: 80.7, position: 'LYING' }),
    );
    expect(heightForAgeZ({ ...older, position: 'LYING' })).toBe(
      heightForAgeZ({ ...older, heightCm: 79.3, position: 'STANDING' }),
    );
  });

  it('is not known beyond five years', () => {
    expect(heightForAgeZ({ sex: 'MALE', ageMonths: 61, heightCm: 110, position: 'STANDING' })).toBeNull();
  });

  it('has a row for every month, growing but where the posture changes', () => {
    for (const rows of [boys, girls]) {
      expect(rows.map(([month]) => month)).toEqual(Array.from({ length: 61 }, (_, n) => n));
      rows.forEach(([month, median], n) => {
        const before = rows[n - 1]?.[1] ?? 0;
        if (month !== 24) expect(median).toBeGreaterThan(before);
      });
    }
  });
});

describe('an age in completed months', () => {
  it.each([
    ['2024-09-03', '2026-09-02', 23],
    ['2024-09-03', '2026-09-03', 24],
    ['2024-01-31', '2024-02-29', 0],
    ['2026-01-01', '2025-12-31', -1],
  ])('from %s to %s is %d', (bornOn, on, months) => {
    expect(completedMonths(bornOn, on)).toBe(months);
  });
});
