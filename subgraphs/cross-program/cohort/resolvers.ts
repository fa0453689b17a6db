import { pageOfList } from '#platform/connection.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { Resolvers } from '../generated.ts';
import { countOf, groupsOf, householdsOf } from './cohort.ts';
import { type Expression, everyone, readWhere, type Where } from './expression.ts';
import { everyoneIn, regionsBelow, registersOf } from './match-quality.ts';
import { cellsOf, everyoneOf, type NamedSet, readSets } from './overlap.ts';
import { requireRegion } from './region.ts';
import { asOf, explanationOf, leavesShown, ministriesOf } from './reports.ts';
import { movesOf } from './transition.ts';

type CohortResolvers = Pick<
  Resolvers,
  'Cohort' | 'CohortExplanation' | 'CohortOverlap' | 'CohortTransition' | 'MatchQuality' | 'Query'
>;

/** The resolvers of cohorts. */
export function createCohortResolvers(pseudonyms: Pseudonyms): CohortResolvers {
  return {
    Query: {
      cohort: (_, { where, region, partial }, { cohorts }) => ({
        expression: readWhere(where as Where, cohorts.sources, 'where'),
        scope: { region: requireRegion(region), partial },
      }),
      cohortOverlap: (_, { sets, region, partial }, { cohorts }) => ({
        sets: readSets(sets as never, 'sets', [2, 6], cohorts),
        scope: { region: requireRegion(region), partial },
      }),
      cohortTransition: (_, { from, to, where, region, partial }, { cohorts }) => ({
        from: readSets(from as never, 'from', [1, 12], cohorts),
        to: readSets(to as never, 'to', [1, 12], cohorts),
        followed: where ? readWhere(where as Where, cohorts.sources, 'where') : everyone,
        scope: { region: requireRegion(region), partial },
      }),
      matchQuality: (_, { region }) => ({ region: requireRegion(region) }),
    },
    Cohort: {
      asOf: ({ expression, scope }, _, context) => asOf([expression], scope, context),
      count: (cohort, _, context) => countOf(cohort, context),
      groups: (cohort, { by, ...page }, context) => groupsOf(cohort, by, page, context),
      households: (cohort, page, context) => householdsOf(cohort, page, context, pseudonyms),
      ministries: ({ expression, scope }, page, context) => ministriesOf([expression], scope, page, context),
      explain: (cohort, _, context) => explanationOf(cohort, context),
    },
    CohortExplanation: {
      partitions: ({ report }) => report.partitions,
      bytes: ({ leaves }) => leaves.reduce((sum, { bytes }) => sum + bytes, 0),
      leaves: (parent, page, context) => leavesShown(parent, page, context),
    },
    CohortOverlap: {
      asOf: ({ sets, scope }, _, context) => asOf(expressionsOf(sets), scope, context),
      everyone: (overlap, _, context) => everyoneOf(overlap, context),
      cells: async (overlap, page, context) => pageOfList(await cellsOf(overlap, context), page),
      ministries: ({ sets, scope }, page, context) => ministriesOf(expressionsOf(sets), scope, page, context),
    },
    CohortTransition: {
      asOf: ({ from, to, followed, scope }, _, context) =>
        asOf([followed, ...expressionsOf([...from, ...to])], scope, context),
      moves: async (transition, page, context) => pageOfList(await movesOf(transition, context), page),
      ministries: ({ from, to, followed, scope }, page, context) =>
        ministriesOf([followed, ...expressionsOf([...from, ...to])], scope, page, context),
    },
    MatchQuality: {
      region: ({ region }) => (region === null ? null : { code: region }),
      regions: async (parent, page, context) => pageOfList(await regionsBelow(parent, context), page),
      everyone: (parent, _, context) => everyoneIn(parent, context),
      registers: async (parent, page, context) => pageOfList(await registersOf(parent, context), page),
    },
  };
}

function expressionsOf(sets: readonly NamedSet[]): readonly Expression[] {
  return sets.map(({ expression }) => expression);
}
