import { describe, expect, it } from 'vitest';
import { projects } from '#population/reference/projects.ts';
import type { ScaleName } from '#population/scales.ts';
import { countFamilies } from '#population/world/generate-world.ts';
import { linkedHouseholds } from './tally.ts';

const { projectId, figures } = projects.eretanKulon.row;

describe.each([
  ['tiny', undefined],
  ['dev', 3000],
  ['demo', 20_000],
] as const)('the fishing village of Eretan Kulon at the scale %s', (scale: ScaleName, families) => {
  const options = { scale, seed: 1, ...(families !== undefined && { families }) };
  const residents = [...linkedHouseholds(options)].filter(({ household }) => household.projectId === projectId);

  it('houses 93 families with 259 persons, as all three ministries count them', () => {
    const persons = (count: (resident: (typeof residents)[number]) => number) =>
      residents.reduce((sum, resident) => sum + count(resident), 0);

    expect(residents).toHaveLength(93);
    expect(persons(({ household }) => household.members.length)).toBe(259);
    expect(persons(({ welfare }) => welfare?.members.length ?? 0)).toBe(259);
    expect(persons(({ housing }) => housing?.memberNiks.length ?? 0)).toBe(259);
    expect(persons(({ planning }) => planning?.memberNiks.length ?? 0)).toBe(259);
  });

  it('is found by the head in every register, in a house of 36 square metres of its own', () => {
    const houses = new Set(residents.map(({ housing }) => housing?.dwellingId));

    expect(residents.map(({ link }) => [link.housingMatch, link.familyPlanningMatch])).toEqual(
      residents.map(() => ['HEAD_NIK', 'HEAD_NIK']),
    );
    expect(houses.size).toBe(93);
    expect(residents.every(({ household }) => household.house.measures.floorAreaM2 === 36)).toBe(true);
    expect(residents.every(({ household }) => household.place.village.code === '3212212012')).toBe(true);
  });

  it('comes besides the families that are asked for', () => {
    expect(countFamilies(options)).toBe([...linkedHouseholds(options)].length);
    expect(residents.map(({ household }) => household.index).at(-1)).toBe(countFamilies(options) - 1);
  });
});

it('gives every person of the resettled families a number of their own', () => {
  const niks = [...linkedHouseholds({ scale: 'dev', seed: 3, families: 5000 })].flatMap(({ household }) =>
    household.members.map(({ nik }) => nik),
  );

  expect(new Set(niks).size).toBe(niks.length);
});

it('has the published figures, whose shares do not add up to the stated cost', () => {
  const shares = figures.fundingSources.map(({ amount }) => amount);

  expect(shares).toEqual([9_920_000_000, 5_030_000_000, 6_240_000_000, 1_900_000_000]);
  expect(shares.reduce((sum, amount) => sum + amount, 0)).toBe(23_090_000_000);
  expect(figures).toMatchObject({ plotAreaM2: 60, siteAreaHa: 1.6, worksFrom: '2024-10', worksTo: '2025-09' });
  expect(figures.statedCost).toBe(23_180_000_000);
});
