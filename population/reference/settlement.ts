import type { RegionRow } from '../register-rows.ts';
import type { Scale } from '../scales.ts';
import { provinceProfiles } from './province-profiles.ts';
import type { RegionTable } from './regions.ts';

/** One inhabited village and the stretch of household indexes that live in it. */
export interface Place {
  readonly village: RegionRow;
  readonly regencyCode: string;
  readonly provinceCode: string;
  /** True for a kelurahan, which is how the generator tells town from country. */
  readonly urban: boolean;
  /** Index of the first household. */
  readonly start: number;
  /** Number of households. */
  readonly count: number;
  /** Households of the same regency that live in villages before this one. */
  readonly positionInRegency: number;
  /** Whether its households are those that a relocation resettled; they live in no other place of the village. */
  readonly isResettlement?: boolean;
}

/** The villages that every population knows because a project or a sample family lies there. */
export const landmarkVillages = {
  /** Desa Eretan Kulon, Indramayu: Kampung Nelayan Sejahtera. */
  eretanKulon: '3212212012',
  /** Kelurahan Bambu Apus, Jakarta Timur: Rusun Sentra Mulya Jaya. */
  bambuApus: '3175101006',
  /** Kelurahan Margahayu, Kota Bekasi: Rusun Sentra Terpadu Pangudi Luhur. */
  margahayu: '3275011002',
  /** Kelurahan Sentani Kota, Jayapura, Papua. */
  sentaniKota: '9103011001',
} as const;

const landmarks: readonly string[] = Object.values(landmarkVillages);

/**
 * Spreads households over villages in the order of their codes: provinces by population, regencies by their number of
 * villages (assumption: towns count more, for the package holds no population), villages evenly.
 * Does not depend on the seed.
 */
export function settle(regions: RegionTable, scale: Scale, firstIndex: number, families: number): readonly Place[] {
  const profiles = provinceProfiles.filter(
    (profile) => scale.provinces === null || scale.provinces.includes(profile.code),
  );
  const minimum = Math.min(scale.minimumPerProvince, Math.floor(families / (2 * profiles.length)));
  const perProvince = apportion(
    families,
    profiles.map((profile) => profile.population),
    minimum,
  );
  const places: Place[] = [];
  let index = firstIndex;
  profiles.forEach((profile, p) => {
    const regencies = regions.regencies.filter(
      (regency) =>
        regency.parentCode === profile.code && (scale.regencies === null || scale.regencies.includes(regency.code)),
    );
    const villages = regencies.map((regency) => regions.villagesOf(regency.code));
    const weights = regencies.map(
      (regency, r) => Math.sqrt((villages[r] as RegionRow[]).length) * (regency.kind === 'KOTA' ? 2 : 1),
    );
    const perRegency = apportion(perProvince[p] as number, weights, 1);
    regencies.forEach((regency, r) => {
      const count = perRegency[r] as number;
      const inhabited = choose(villages[r] as RegionRow[], Math.ceil(count / scale.familiesPerVillage));
      const perVillage = apportion(
        count,
        // A landmark is larger, so that its project finds residents at every scale.
        inhabited.map((village) => (landmarks.includes(village.code) ? 4 : 1)),
        0,
      );
      let positionInRegency = 0;
      inhabited.forEach((village, v) => {
        const here = perVillage[v] as number;
        if (here === 0) return;
        places.push({
          village,
          regencyCode: regency.code,
          provinceCode: profile.code,
          urban: village.kind === 'KELURAHAN',
          start: index,
          count: here,
          positionInRegency,
        });
        index += here;
        positionInRegency += here;
      });
    });
  });
  return places;
}

/** Divides a whole number by weights, with a minimum for each part; the parts add up exactly. */
function apportion(total: number, weights: readonly number[], minimum: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const floor = Math.min(minimum, Math.floor(total / weights.length));
  const parts = weights.map((weight) => Math.max(floor, Math.floor((total * weight) / sum)));
  let rest = total - parts.reduce((a, b) => a + b, 0);
  // What rounding left over goes to the first parts, what the minimum took too much comes from the largest part.
  for (let i = 0; rest > 0; i = (i + 1) % parts.length, rest -= 1) parts[i] = (parts[i] as number) + 1;
  while (rest < 0) {
    const largest = parts.indexOf(Math.max(...parts));
    const taken = Math.min(-rest, Math.max(1, Math.floor((parts[largest] as number) / 20)));
    parts[largest] = (parts[largest] as number) - taken;
    rest += taken;
  }
  return parts;
}

function choose(villages: readonly RegionRow[], wanted: number): RegionRow[] {
  const count = Math.max(1, Math.min(wanted, villages.length));
  const chosen = new Set<RegionRow>(villages.filter((village) => landmarks.includes(village.code)));
  for (let i = 0; chosen.size < count && i < count; i += 1) {
    chosen.add(villages[Math.floor(((i + 0.5) * villages.length) / count)] as RegionRow);
  }
  return [...chosen].sort((a, b) => (a.code < b.code ? -1 : 1));
}
