import { type Check, failed, notApplicable, passed } from '../check.ts';
import { askKeys, isSameSet, keysOf, ofEachFilledCohort, partOf } from '../cohort-keys.ts';

/** See `about`. */
export const cohortRange: Check = {
  name: 'cohort-range',
  about: 'A range of regions holds the families from `from` to `to` with all that lies in it, and nobody else.',
  after: ['cohort-digits'],
  run: (subject) =>
    ofEachFilledCohort(subject, async (source, whole) => {
      const part = partOf(whole);
      if (part === null) return notApplicable('All its families live in one village.');
      const { groups, exchange } = await askKeys(subject, source, { from: part, to: part, digits: 10 });
      const expected = whole.villages.filter(({ region }) => region.startsWith(part));
      const isInside = groups.every(({ region }) => region.startsWith(part));
      if (isInside && isSameSet(keysOf(groups), keysOf(expected))) return passed;
      return failed(
        `${source.field}: the range ${part} does not hold the families of ${part}.`,
        'Compare codes as text: from `from`, to below `to` followed by a sign after 9, such as ":".',
        exchange,
      );
    }),
};
