import { describe, expect, it } from 'vitest';
import { hasStuntedChild, heightForAgeStatus } from '../../../subgraphs/family-planning/growth-status.ts';
import { aMeasurement, aNik } from '../../support/family-planning-rows.ts';

describe('the status of a height-for-age z-score', () => {
  it.each([
    [null, null],
    [-6.01, 'IMPLAUSIBLE'],
    [-6, 'SEVERELY_STUNTED'],
    [-3.01, 'SEVERELY_STUNTED'],
    [-3, 'STUNTED'],
    [-2.01, 'STUNTED'],
    [-2, 'NORMAL'],
    [0, 'NORMAL'],
    [3, 'NORMAL'],
    [3.01, 'TALL'],
    [6, 'TALL'],
    [6.01, 'IMPLAUSIBLE'],
  ])('of %s is %s', (z, status) => {
    expect(heightForAgeStatus(z)).toBe(status);
  });
});

describe('whether a family has a stunted child', () => {
  const child = aNik();
  const measured = (measuredOn: string, heightForAgeZ: number | null, ageMonths = 20) =>
    aMeasurement({ personNik: child, measuredOn, heightForAgeZ, ageMonths });

  it.each([
    ['is unknown without measurements', [], null],
    ['is unknown when no z-score is plausible', [measured('2025-01-10', null), measured('2025-02-10', -7)], null],
    ['holds for a z-score below -2', [measured('2025-01-10', -2.5)], true],
    ['holds for a z-score below -3', [measured('2025-01-10', -3.5)], true],
    ['does not hold for a normal z-score', [measured('2025-01-10', -1)], false],
    ['follows the last measurement of the child', [measured('2025-05-10', -1), measured('2025-01-10', -2.5)], false],
    ['passes over an implausible last measurement', [measured('2025-01-10', -2.5), measured('2025-05-10', 7)], true],
    [
      'passes over a last measurement without z-score',
      [measured('2025-01-10', -2.5), measured('2025-05-10', null)],
      true,
    ],
    ['holds when one of two children is stunted', [measured('2025-01-10', -2.5), aMeasurement({})], true],
    ['forgets a child that has turned five', [measured('2021-07-31', -2.5, 12)], null],
    ['remembers a child until it turns five', [measured('2021-08-01', -2.5, 12)], true],
  ])('%s', (_, measurements, expected) => {
    expect(hasStuntedChild(measurements, '2025-07-31')).toBe(expected);
  });
});
