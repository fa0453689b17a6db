/** What this ministry publishes: families at risk of stunting by region, open to everybody. */
import { type Condition, countByRegency, holds } from '#platform/disclosure/count-by-regency.ts';
import type { Measure } from '#platform/disclosure/measure.ts';
import { minimumCellOf } from '#platform/disclosure/minimum-cell.ts';
import { createPublications, type Publications } from '#platform/disclosure/publications.ts';
import { findPublishedTable } from '#platform/disclosure/published-table.ts';
import type { QueryResolvers } from './generated.ts';
import { requiredKrsFlags } from './krs-flags.ts';
import type { Models } from './model.ts';

const measures: readonly Measure[] = [
  {
    name: 'targets',
    of: null,
    isTelling: false,
    description: 'Surveyed families with a pregnant member or a child under five.',
  },
  {
    name: 'at-risk',
    of: 'targets',
    isTelling: true,
    description:
      'Families at risk of stunting (keluarga risiko stunting, KRS), of the surveyed families with a pregnant member or a child under five.',
  },
];

const isAtRisk = hasStatus('AT_RISK');

/** The register's publications. */
export function createFamilyPlanningPublications({ families, publications }: Models, now: () => Date): Publications {
  return createPublications({
    model: publications,
    name: 'stunting-targets',
    measures,
    count: () =>
      countByRegency(families, { targets: { $or: [isAtRisk, hasStatus('NOT_AT_RISK')] }, 'at-risk': isAtRisk }),
    now,
  });
}

/** Resolves the root field that answers the published table. */
export function createPublicationQueries(publications: Publications) {
  return {
    stuntingRisk: (_, { region }, { view }) =>
      findPublishedTable(publications, {
        measure: 'at-risk',
        region,
        minimumCell: minimumCellOf(view.caller.role),
      }),
  } satisfies QueryResolvers;
}

function hasStatus(krsStatus: 'AT_RISK' | 'NOT_AT_RISK'): Condition {
  const flags = requiredKrsFlags({ krsStatus });
  return { $and: flags.map((flag) => holds('krsFlags', flag)) };
}
