import { expect, it } from 'vitest';
import { periodOf } from '#platform/disclosure/publication-period.ts';

it.each([
  ['2026-01-01T00:00:00.000Z', '2026-Q1'],
  ['2026-03-31T23:59:59.999Z', '2026-Q1'],
  ['2026-04-01T00:00:00.000Z', '2026-Q2'],
  ['2026-12-31T23:59:59.999Z', '2026-Q4'],
])('a publication of %s is that of %s', (instant, period) => {
  expect(periodOf(new Date(instant))).toBe(period);
});
