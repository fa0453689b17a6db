/** What this ministry publishes: coverage of its programmes, poverty and graduation by region, open to everybody. */
import { countByRegency, holds, type RegencyCounts } from '#platform/disclosure/count-by-regency.ts';
import type { Measure } from '#platform/disclosure/measure.ts';
import { createPublications, type Publications } from '#platform/disclosure/publications.ts';
import { graduationTargets } from './graduation/graduation-targets.ts';
import type { Models, RecordId, SocialProgram } from './model.ts';

const programNames: Readonly<Record<SocialProgram, string>> = {
  PKH: 'Program Keluarga Harapan (PKH)',
  SEMBAKO: 'Program Sembako',
  PBI_JK: 'the health insurance premium (PBI-JK)',
  ATENSI: 'social rehabilitation assistance (ATENSI)',
  PENA: 'Pahlawan Ekonomi Nusantara (PENA)',
  RST: 'Rumah Sejahtera Terpadu (RST)',
  SANITATION: 'the sanitation programme',
  SEKOLAH_RAKYAT: 'Sekolah Rakyat',
  OTHER: 'another programme',
};

const programs = Object.keys(programNames) as SocialProgram[];

const measures: readonly Measure[] = [
  { name: 'families', of: null, isTelling: false, description: 'Families in the register.' },
  ...programs.map((program) => ({
    name: coverageOf(program),
    of: 'families',
    isTelling: true,
    description: `Families in which somebody is actively enrolled in ${programNames[program]}, of those in the register.`,
  })),
  // Only whether BPS has ranked a family yet: no secret, but families without a rank may be few.
  {
    name: 'ranked',
    of: 'families',
    isTelling: false,
    description: 'Families that BPS has ranked, of those in the register.',
  },
  {
    name: 'low-decile',
    of: 'ranked',
    isTelling: true,
    description: 'Families in DTSEN deciles 1 to 4, of those that BPS has ranked.',
  },
  ...graduationTargets.map(({ year }) => ({
    name: graduationsOf(year),
    of: 'families',
    isTelling: true,
    description: `Families whose enrolment in PKH ended by graduation in ${year}, of those in the register.`,
  })),
];

/** Name of the measure that counts the families with an active enrolment in the programme. */
export function coverageOf(program: SocialProgram): string {
  return `program-${program}`;
}

/** Name of the measure that counts the families that graduated from PKH in the year. */
export function graduationsOf(year: number): string {
  return `graduated-${year}`;
}

/** The register's publications. */
export function createWelfarePublications(models: Models, now: () => Date): Publications {
  return createPublications({
    model: models.publications,
    name: 'families',
    measures,
    count: () => countFamilies(models),
    now,
  });
}

async function countFamilies({ households, enrollments }: Models): Promise<RegencyCounts> {
  const counts = new Map(
    await countByRegency(households, {
      families: true,
      ...Object.fromEntries(programs.map((program) => [coverageOf(program), holds('activePrograms', program)])),
      ranked: { $gte: ['$decile', 1] }, // null is below every number
      'low-decile': { $and: [{ $gte: ['$decile', 1] }, { $lte: ['$decile', 4] }] },
    }),
  );
  for (const { year } of graduationTargets) {
    counts.set(graduationsOf(year), await countGraduates({ households, enrollments }, year));
  }
  return counts;
}

const batchSize = 1000;

// Enrolments do not say where a family lives, so the families of a year are looked up, a batch at a time.
async function countGraduates(
  { households, enrollments }: Pick<Models, 'households' | 'enrollments'>,
  year: number,
): Promise<ReadonlyMap<string, number>> {
  const graduations = enrollments
    .find(
      { program: 'PKH', exitKind: 'GRADUATION', exitedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } },
      { _id: 0, householdId: 1 },
    )
    .lean<{ householdId: RecordId }>()
    .cursor({ batchSize });
  const families = new Map<string, RecordId>();
  for await (const { householdId } of graduations) families.set(householdId.toHexString(), householdId);

  const ids = [...families.values()];
  const sums = new Map<string, number>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = { _id: { $in: ids.slice(start, start + batchSize) } };
    const counted = await countByRegency(households, { graduates: true }, batch);
    for (const [regency, count] of counted.get('graduates') ?? []) sums.set(regency, (sums.get(regency) ?? 0) + count);
  }
  return sums;
}
