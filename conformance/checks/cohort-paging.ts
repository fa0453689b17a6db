import { type Check, failed, notApplicable, passed } from '../check.ts';
import { askKeys, isSameSet, keysOf, ofEachFilledCohort, type RegionKeys } from '../cohort-keys.ts';

/** More pages than a quarter of the villages on each can make. */
const maxPages = 500;

/** See `about`. */
export const cohortPaging: Check = {
  name: 'cohort-paging',
  about: 'Pages go forward by `next`, and together hold what one large page holds: no family is lost, none doubled.',
  after: ['cohort-digits'],
  run: (subject) =>
    ofEachFilledCohort(subject, async (source, { villages, count, to }) => {
      if (villages.length < 2) return notApplicable('All its families live in one village.');
      const remedy = 'End a page with a village, answer its code as `next`, and begin the next page behind `after`.';
      const read: RegionKeys[] = [];
      let after: string | null = null;
      for (let pages = 0; pages < maxPages; pages += 1) {
        const page = await askKeys(subject, source, { digits: 10, first: Math.ceil(count / 4), after, to });
        read.push(...page.groups);
        if (page.next === null) {
          const isWhole = isSameSet(keysOf(read), keysOf(villages)) && read.length === villages.length;
          return isWhole
            ? passed
            : failed(`${source.field}: its pages lose or repeat families.`, remedy, page.exchange);
        }
        if (after !== null && page.next <= after) {
          return failed(`${source.field}: its pages do not go forward.`, remedy, page.exchange);
        }
        after = page.next;
      }
      return failed(`${source.field}: its pages do not end.`, remedy);
    }),
};
