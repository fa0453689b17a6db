/** What this ministry publishes: unfit houses and the reach of housing programmes by region, open to everybody. */
import { type Condition, countByRegency, holds } from '#platform/disclosure/count-by-regency.ts';
import type { Measure } from '#platform/disclosure/measure.ts';
import { minimumCellOf } from '#platform/disclosure/minimum-cell.ts';
import { createPublications, type Publications } from '#platform/disclosure/publications.ts';
import { findPublishedTable } from '#platform/disclosure/published-table.ts';
import type { QueryResolvers } from './generated.ts';
import type { HousingModels } from './model.ts';
import { type HousingProgram, housingPrograms, type LiveabilityStandard, liveabilityStandards } from './vocabulary.ts';

const programNames: Readonly<Record<HousingProgram, string>> = {
  BSPS: 'the self-help housing grant (BSPS)',
  RST: 'Rumah Sejahtera Terpadu (RST)',
  FLPP: 'the subsidised mortgage (FLPP)',
  RUSUNAWA: 'rental towers (rusunawa)',
  RELOCATION: 'relocation',
  DAK_HOUSING: 'the special allocation fund (DAK)',
  LOCAL_GOVERNMENT: 'a province, regency or city',
  NON_GOVERNMENT: 'companies, foundations or the alms board',
};

const measures: readonly Measure[] = [
  { name: 'families', of: null, isTelling: false, description: 'Families in the housing register.' },
  ...housingPrograms.map((program) => ({
    name: assistanceOf(program),
    of: 'families',
    isTelling: true,
    description: `Families with assistance of ${programNames[program]}, from the proposal on unless cancelled, of those in the housing register.`,
  })),
  ...liveabilityStandards.flatMap((standard) => [
    // Only whether the house has been surveyed well enough to judge it.
    {
      name: judgedBy(standard),
      of: 'families',
      isTelling: false,
      description: `Families whose house can be judged by ${standard}, of those in the housing register.`,
    },
    {
      name: unfitBy(standard),
      of: judgedBy(standard),
      isTelling: true,
      description: `Families in a house unfit to live in (RTLH) by ${standard}, of those whose house can be judged by it.`,
    },
  ]),
];

/** The register's publications. */
export function createHousingPublications({ families, publications }: HousingModels, now: () => Date): Publications {
  const conditions: Record<string, Condition> = { families: true };
  for (const program of housingPrograms) conditions[assistanceOf(program)] = holds('programs', program);
  for (const standard of liveabilityStandards) {
    conditions[judgedBy(standard)] = { $or: [holds('fitBy', standard), holds('unfitBy', standard)] };
    conditions[unfitBy(standard)] = holds('unfitBy', standard);
  }
  return createPublications({
    model: publications,
    name: 'families',
    measures,
    count: () => countByRegency(families, conditions),
    now,
  });
}

/** Resolves the root fields that answer published tables. */
export function createPublicationQueries(publications: Publications) {
  return {
    housingAssistanceCoverage: (_, { program, region }, { view }) =>
      findPublishedTable(publications, {
        measure: assistanceOf(program),
        region,
        minimumCell: minimumCellOf(view.caller.role),
      }),
    unfitHousing: (_, { standard, region }, { view }) =>
      findPublishedTable(publications, {
        measure: unfitBy(standard),
        region,
        minimumCell: minimumCellOf(view.caller.role),
      }),
  } satisfies QueryResolvers;
}

function assistanceOf(program: HousingProgram): string {
  return `program-${program}`;
}

function judgedBy(standard: LiveabilityStandard): string {
  return `judged-${standard}`;
}

function unfitBy(standard: LiveabilityStandard): string {
  return `unfit-${standard}`;
}
