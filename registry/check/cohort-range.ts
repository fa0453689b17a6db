import { type CohortDimension, readSubgraphSources } from '#platform/cohort/sources.ts';
import type { Finding } from '../model.ts';
import { toFinding } from './finding.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';

/** Numbers by which cohorts could be grouped and no longer can: the schema shows the condition, and not its range. */
export function compareCohortRanges(before: SubgraphSchema, after: SubgraphSchema): readonly Finding[] {
  const now = new Map(dimensionsOf(after).map((dimension) => [dimension.name, dimension]));
  return dimensionsOf(before).flatMap(({ name, values }) => {
    const left = now.get(name);
    const gone = left ? values.filter((value) => typeof value === 'number' && !left.values.includes(value)) : [];
    if (gone.length === 0) return [];
    return toFinding({
      rule: 'cohort-range',
      level: 'WARNING',
      coordinate: `CohortDimension.${name}`,
      message: `Cohorts grouped by ${name} would leave out ${gone.slice(0, 10).join(', ')}${gone.length > 10 ? ' and more' : ''}.`,
      remedy: 'Widen @cohortRange again while your register holds such families.',
    });
  });
}

function dimensionsOf({ subgraph, document }: SubgraphSchema): readonly CohortDimension[] {
  return readSubgraphSources(subgraph, null, document).flatMap(({ dimensions }) => dimensions);
}
