import { subtract } from '#platform/cohort/key-set.ts';
import { type Check, failed, firstFault, notApplicable, passed } from '../check.ts';
import { askKeys, askWhole, keysOf, ofEachCohort } from '../cohort-keys.ts';

/** Most conditions and values that are tried. */
const most = { conditions: 4, values: 3 } as const;

/** See `about`. */
export const cohortEmptyFilter: Check = {
  name: 'cohort-empty-filter',
  about: 'An empty filter means every family of the register: a condition answers some of them and nobody else.',
  after: ['cohort-keys'],
  run: (subject) =>
    ofEachCohort(subject, async (source) => {
      const { villages, to } = await askWhole(subject, source);
      const tried = source.dimensions
        .slice(0, most.conditions)
        .flatMap(({ condition, values, isList }) =>
          values.slice(0, most.values).map((value) => ({ [condition]: isList ? [value] : value })),
        );
      if (tried.length === 0) return notApplicable('No condition has a closed list of values.');
      return firstFault(tried, async (filter) => {
        const { groups, exchange } = await askKeys(subject, source, { filter, to });
        if (subtract(keysOf(groups), keysOf(villages)).length === 0) return passed;
        return failed(
          `${source.field}: a condition answers families that the empty filter leaves out.`,
          'Let a condition that is missing or null hold for every family.',
          exchange,
        );
      });
    }),
};
