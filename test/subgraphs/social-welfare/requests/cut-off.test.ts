import { describe, expect, it } from 'vitest';
import { cutOffOf, isClosed } from '../../../../subgraphs/social-welfare/requests/cut-off.ts';

describe('the cut-off of a request', () => {
  it.each([
    ['2026-07-01T00:00:00.000Z', '2026-07-17'],
    ['2026-07-17T16:59:59.999Z', '2026-07-17'], // the last moment of the 17th in western Indonesia
    ['2026-07-17T17:00:00.000Z', '2026-08-17'],
    ['2026-12-18T00:00:00.000Z', '2027-01-17'],
    ['2026-12-31T17:00:00.000Z', '2027-01-17'], // already the new year there
  ])('of one that is handed in at %s is %s', (submittedAt, expected) => {
    expect(cutOffOf(new Date(submittedAt))).toBe(expected);
  });

  it('closes its period with the day after', () => {
    expect(isClosed('2026-07-17', new Date('2026-07-17T16:59:59.999Z'))).toBe(false);
    expect(isClosed('2026-07-17', new Date('2026-07-17T17:00:00.000Z'))).toBe(true);
  });
});
