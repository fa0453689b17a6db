import { nikOfKey } from '#platform/cohort/household-key.ts';
import { isNik } from '#platform/nik.ts';
import { type Check, failed, passed } from '../check.ts';
import { findUnknownTo } from '../cohort-families.ts';
import { askKeys, keysOf, ofEachFilledCohort } from '../cohort-keys.ts';

/** Most households that are looked up. */
const most = 20;

/** See `about`. */
export const cohortKeys: Check = {
  name: 'cohort-keys',
  about:
    'Keys are NIKs of heads, each once and ascending, packed as docs/cohorts.md says: the hub merges them in one walk.',
  after: ['cohort-page', 'entities-order'],
  run: (subject) =>
    ofEachFilledCohort(subject, async (source, { to }) => {
      // All in one group: where distances are packed wrongly, every key but the first is another's.
      const { groups, exchange } = await askKeys(subject, source, { digits: 0, to });
      const niks = Array.from(keysOf(groups), nikOfKey);
      const remedy =
        'Sort the keys, take each once, and write the distance from the one before, less one, in groups of seven bits (LEB128).';
      const valid = niks.filter(isNik);
      // Registers hold some NIKs that are damaged.
      if (valid.length * 2 < niks.length) {
        return failed(`${source.field}: most of its keys are no NIKs when they are unpacked.`, remedy, exchange);
      }
      const step = Math.ceil(valid.length / most);
      const asked = valid.slice(1).filter((_, n) => n % step === 0);
      const unknown = await findUnknownTo(subject, asked);
      if (unknown.length * 2 <= asked.length) return passed;
      return failed(`${source.field}: it answers keys of households that it does not know itself.`, remedy, exchange);
    }),
};
