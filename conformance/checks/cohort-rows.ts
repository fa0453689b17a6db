import { type Check, failed, notApplicable, passed } from '../check.ts';
import { askKeys, isSameSet, keysOf, ofEachFilledCohort, partOf } from '../cohort-keys.ts';

/** See `about`. */
export const cohortRows: Check = {
  name: 'cohort-rows',
  about: 'A caller of one region gets the keys of that region alone: a cohort is a way to read rows like any other.',
  after: ['token-missing', 'cohort-digits'],
  run: (subject) =>
    ofEachFilledCohort(subject, async (source, whole) => {
      const part = partOf(whole);
      if (part === null) return notApplicable('All its families live in one village.');
      const rows = { kind: 'regions', codes: [part] } as const;
      const caller = { ...subject.officer, role: 'REGIONAL_OFFICER', rows } as const;
      const { groups, exchange } = await askKeys(subject, source, { digits: 10, to: whole.to, caller });
      const expected = whole.villages.filter(({ region }) => region.startsWith(part));
      if (isSameSet(keysOf(groups), keysOf(expected))) return passed;
      return failed(
        `${source.field}: a caller of ${part} gets other families than those of ${part}.`,
        "Put the caller's rows (`caller.rows` of the token) into the query for keys as well.",
        exchange,
      );
    }),
};
