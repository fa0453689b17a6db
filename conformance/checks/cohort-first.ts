import { type Check, failed, notApplicable, passed } from '../check.ts';
import { askKeys, countKeys, ofEachFilledCohort } from '../cohort-keys.ts';

/** See `about`. */
export const cohortFirst: Check = {
  name: 'cohort-first',
  about: "A page holds at most `first` keys, or one village that has more: the hub's memory is bounded by it.",
  after: ['cohort-digits'],
  run: (subject) =>
    ofEachFilledCohort(subject, async (source, { villages, count, to }) => {
      if (villages.length < 2) return notApplicable('All its families live in one village.');
      const first = Math.ceil(count / 4);
      const { groups, exchange } = await askKeys(subject, source, { digits: 10, first, to });
      if (countKeys(groups) <= first || groups.length === 1) return passed;
      return failed(
        `${source.field}: a page of at most ${first} keys holds ${countKeys(groups)}.`,
        'End the page before the village in which it would exceed `first`.',
        exchange,
      );
    }),
};
