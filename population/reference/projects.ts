import type { ProjectFigures, ProjectRow } from '../register-rows.ts';
import { landmarkVillages, type Place } from './settlement.ts';

/** A project whose residents the population contains. */
export interface ResidentProject {
  readonly row: ProjectRow;
  /** Floor area of a unit in square metres. */
  readonly floorAreaM2: number;
}

const noFigures: ProjectFigures = {
  unitFloorAreaM2: null,
  plotAreaM2: null,
  siteAreaHa: null,
  floors: null,
  worksFrom: null,
  worksTo: null,
  fundingSources: [],
  statedCost: null,
};

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
      // The ministries' news of the year-end; pages read since do not state how many towers stand there.
      figures: { ...noFigures, unitFloorAreaM2: 24, floors: 5 },
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
      figures: { ...noFigures, unitFloorAreaM2: 24, floors: 5, statedCost: 34_500_000_000 },
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
      figures: {
        unitFloorAreaM2: 36,
        plotAreaM2: 60,
        siteAreaHa: 1.6,
        floors: null,
        worksFrom: '2024-10',
        worksTo: '2025-09',
        // They sum to 23.09 billion, and the stated total is another: both are published so.
        fundingSources: [
          { agency: 'Kementerian Sosial', amount: 9_920_000_000 },
          { agency: 'Baznas', amount: 5_030_000_000 },
          { agency: 'Pemerintah Kabupaten Indramayu', amount: 6_240_000_000 },
          { agency: 'PT Unitras', amount: 1_900_000_000 },
        ],
        statedCost: 23_180_000_000,
      },
    },
  },
} as const satisfies Readonly<Record<string, ResidentProject>>;

const byVillage = new Map<string, ResidentProject>(
  Object.values(projects).map((project) => [project.row.regionCode, project]),
);

/**
 * The project in which a household of a place lives, by its position there; null for most. In a village with a tower every
 * second one does; a resettlement houses those whom it resettled, and nobody else.
 */
export function findProject(
  { village, isResettlement = false }: Pick<Place, 'village' | 'isResettlement'>,
  offset: number,
): ResidentProject | null {
  const project = byVillage.get(village.code);
  if (project === undefined || (project.row.kind === 'RELOCATION') !== isResettlement) return null;
  return isResettlement || (offset % 2 === 0 && offset < 2 * project.row.units) ? project : null;
}
