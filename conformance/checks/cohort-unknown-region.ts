import { type Check, failed, passed } from '../check.ts';
import { askKeys, CohortFault, countKeys, ofEachCohort } from '../cohort-keys.ts';

/** A regency that there is not. */
const nowhere = '9999';

/** See `about`. */
export const cohortUnknownRegion: Check = {
  name: 'cohort-unknown-region',
  about: 'A region that there is not is an error, or holds nobody.',
  after: ['cohort-range'],
  run: (subject) =>
    ofEachCohort(subject, async (source) => {
      try {
        const { groups, exchange } = await askKeys(subject, source, { from: nowhere, to: nowhere, digits: 10 });
        if (countKeys(groups) === 0) return passed;
        return failed(
          `${source.field}: families live in a region that there is not.`,
          'Apply `from` and `to`.',
          exchange,
        );
      } catch (fault) {
        if (!(fault instanceof CohortFault)) throw fault;
        const { status, answer } = fault.exchange;
        if (status < 500 && Array.isArray(answer?.errors)) return passed;
        throw fault;
      }
    }),
};
