import type { ProjectRow } from '../register-rows.ts';
import { landmarkVillages } from './settlement.ts';

/** A project whose residents the population contains. */
export interface ResidentProject {
  readonly row: ProjectRow;
  /** Floor area of a unit in square metres. */
  readonly floorAreaM2: number;
}

/**
 * The rental towers and the relocation that the ministries named, with the figures of domain section 4.2.
 * The tower count of Cipayung is the ministries' own; the day on which Eretan Kulon was handed over is assumed.
 */
export const projects = {
  cipayung: {
    floorAreaM2: 24,
    row: {
      projectId: 'RUSUN-3175-01',
      kind: 'RUSUN',
      name: 'Rusun Sentra Mulya Jaya, Cipayung',
      regionCode: landmarkVillages.bambuApus,
      towers: 2,
      units: 93,
      accessibleUnits: 2,
      monthlyRent: null,
      openedOn: '2023-03-31',
      hazard: null,
    },
  },
  bekasi: {
    floorAreaM2: 24,
    row: {
      projectId: 'RUSUN-3275-01',
      kind: 'RUSUN',
      name: 'Rusun Sentra Terpadu Pangudi Luhur, Bekasi',
      regionCode: landmarkVillages.margahayu,
      towers: 1,
      units: 93,
      accessibleUnits: 5,
      monthlyRent: 10_000,
      openedOn: null,
      hazard: null,
    },
  },
  eretanKulon: {
    floorAreaM2: 36,
    row: {
      projectId: 'RELOCATION-3212-01',
      kind: 'RELOCATION',
      name: 'Kampung Nelayan Sejahtera, Eretan Kulon',
      regionCode: landmarkVillages.eretanKulon,
      towers: null,
      units: 93,
      accessibleUnits: null,
      monthlyRent: null,
      openedOn: '2025-09-30',
      hazard: 'Banjir rob (tidal flood)',
    },
  },
} as const satisfies Record<string, ResidentProject>;

const byVillage = new Map<string, ResidentProject>(
  Object.values(projects).map((project) => [project.row.regionCode, project]),
);

/** The project in which a household of a village lives, by its position there; null for most. Every second one does. */
export function findProject(villageCode: string, offset: number): ResidentProject | null {
  const project = byVillage.get(villageCode);
  return project !== undefined && offset % 2 === 0 && offset < 2 * project.row.units ? project : null;
}
