import { describe, expect, it } from 'vitest';
import { provinceProfiles } from '#population/reference/province-profiles.ts';
import { loadRegions } from '#population/reference/regions.ts';
import type { TrueHousehold } from '#population/true-household.ts';
import { faultsOf } from '#population/truth.ts';
import { generateWorld } from '#population/world/generate-world.ts';
import { heightOf } from '#population/world/growth-standard.ts';
import { linkedHouseholds } from './tally.ts';

describe('the true world', () => {
  it('knows every region of the decree, with the kind that the code tells', () => {
    const regions = loadRegions();
    const villages = regions.regencies.flatMap((regency) => regions.villagesOf(regency.code));

    expect([regions.provinces.length, regions.regencies.length]).toEqual([38, 514]);
    expect(regions.districts.length).toBeGreaterThan(7200);
    expect(villages.length).toBeGreaterThan(83_000);
    expect(villages.filter((village) => village.kind === 'DESA_ADAT')).toHaveLength(14);
    expect(regions.regencies.filter((regency) => regency.kind === 'KOTA')).toHaveLength(98);
    expect(regions.provinces.find((province) => province.code === '31')?.name).toBe('DKI Jakarta');
    expect(regions.retiredRegencyCodes).toContain('9101');
    expect(villages.filter((village) => !/^\d{10}$/.test(village.code))).toEqual([]);
  });

  it('has the population of the decree in the province table', () => {
    const people = provinceProfiles.reduce((sum, profile) => sum + profile.population, 0);

    expect(people).toBe(284_973_643);
    expect(provinceProfiles.map((profile) => profile.code)).toEqual(loadRegions().provinces.map((row) => row.code));
  });

  it('has exactly the families asked for and the 93 resettled ones, numbered in order, and at least 500 in every province of demo', () => {
    const perProvince = new Map<string, number>();
    let next = 0;
    for (const households of generateWorld({ scale: 'demo', seed: 1, families: 40_000 })) {
      for (const household of households) {
        if (household.index !== next) expect.fail('a household is out of order');
        next += 1;
        perProvince.set(household.place.provinceCode, (perProvince.get(household.place.provinceCode) ?? 0) + 1);
      }
    }

    expect(next).toBe(40_093);
    expect(perProvince.size).toBe(38);
    expect(Math.min(...perProvince.values())).toBeGreaterThanOrEqual(500);
  });

  it('measures each house so that the rule of BPS finds exactly its faults', () => {
    let unfit = 0;
    let odd = 0;
    for (const households of generateWorld({ scale: 'dev', seed: 2, families: 5000 })) {
      for (const { house, unfitHousing } of households) {
        const found = faultsOf(house.measures);
        const agrees = (['durability', 'space', 'water', 'sanitation'] as const).every(
          (f) => found[f] === house.faults[f],
        );
        if (unfitHousing) unfit += 1;
        if (!agrees || Object.values(found).includes(true) !== unfitHousing) odd += 1;
      }
    }

    expect(unfit).toBeGreaterThan(1000);
    expect(odd).toBe(0);
  });

  it('houses families under one roof that live in the same village, and counts them all as occupants', () => {
    let previous: TrueHousehold | undefined;
    let shared = 0;
    for (const households of generateWorld({ scale: 'dev', seed: 2, families: 5000 })) {
      for (const household of households) {
        if (household.house.hostIndex !== household.index) {
          shared += 1;
          check(previous as TrueHousehold, household);
        }
        previous = household;
      }
    }

    expect(shared).toBeGreaterThan(200);
  });

  it('lets residents live in both towers and in the fishing village', () => {
    const residents = new Map<string, number>();
    for (const { housing } of linkedHouseholds({ scale: 'tiny', seed: 2 })) {
      if (housing?.projectId) residents.set(housing.projectId, (residents.get(housing.projectId) ?? 0) + 1);
    }

    expect([...residents.keys()].sort()).toEqual(['RELOCATION-3212-01', 'RUSUN-3175-01', 'RUSUN-3275-01']);
    expect(Math.max(...residents.values())).toBeLessThanOrEqual(93);
  });

  it('makes a child of median growth as tall as the standard and a stunted one shorter', () => {
    expect(heightOf('MALE', 12, 0)).toBe(75.7);
    expect(heightOf('FEMALE', 48, 0)).toBe(102.7);
    expect(heightOf('MALE', 24, -2)).toBeCloseTo(80.9, 1);
  });
});

function check(host: TrueHousehold, guest: TrueHousehold): void {
  expect(guest.house).toBe(host.house);
  expect(guest.place).toBe(host.place);
  expect(guest.house.measures.occupants).toBe(host.members.length + guest.members.length);
}
