import { minimumCellOf } from '#platform/disclosure/minimum-cell.ts';
import type { Publications } from '#platform/disclosure/publications.ts';
import { findPublishedTable } from '#platform/disclosure/published-table.ts';
import type { QueryResolvers } from '../generated.ts';
import { graduationTargets } from '../graduation/graduation-targets.ts';
import type { RoomContext } from '../loaders.ts';
import { coverageOf, graduationsOf } from '../publications.ts';

/** Resolves the root fields that answer published tables. */
export function createPublicationQueries(publications: Publications) {
  const minimumCell = ({ view }: RoomContext) => minimumCellOf(view.caller.role);
  return {
    programCoverage: (_, { program, region }, context) =>
      findPublishedTable(publications, {
        measure: coverageOf(program),
        region,
        minimumCell: minimumCell(context),
      }),
    lowDecileFamilies: (_, { region }, context) =>
      findPublishedTable(publications, { measure: 'low-decile', region, minimumCell: minimumCell(context) }),
    graduationProgress: async (_, { year, region }, context) => {
      const publication = await publications.current();
      const thisYear = Number(publication?.period.slice(0, 4));
      const target = graduationTargets.findLast((one) => one.year <= thisYear && (year == null || one.year === year));
      if (target === undefined) return null;
      return findPublishedTable(publications, {
        measure: graduationsOf(target.year),
        region,
        minimumCell: minimumCell(context),
        target,
      });
    },
  } satisfies QueryResolvers;
}
