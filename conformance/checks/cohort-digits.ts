import { type Check, failed, firstFault, passed } from '../check.ts';
import { askKeys, isSameSet, keysOf, ofEachFilledCohort, type RegionKeys } from '../cohort-keys.ts';

/** See `about`. */
export const cohortDigits: Check = {
  name: 'cohort-digits',
  about:
    "Keys are grouped by so many digits of the region's code, each region once and in order; by 0 all in one group.",
  after: ['cohort-keys'],
  run: (subject) =>
    ofEachFilledCohort(subject, async (source, { villages, to, exchange }) => {
      const remedy = "Cut the code of the family's village to `digits`, group by it, and sort the groups by it.";
      if (!isInForm(villages, 10))
        return failed(`${source.field}: groups by 10 digits are not villages in order.`, remedy, exchange);
      return firstFault([0, 2, 4, 6], async (digits) => {
        const { groups, exchange: asked } = await askKeys(subject, source, { digits, to });
        const problem = `${source.field}: groups by ${digits} digits are not those of its villages.`;
        if (!isInForm(groups, digits)) return failed(problem, remedy, asked);
        const isRight = groups.every(({ region, keys }) =>
          isSameSet(keys, keysOf(villages.filter((village) => village.region.startsWith(region)))),
        );
        const isWhole = isSameSet(keysOf(groups), keysOf(villages));
        return isRight && isWhole ? passed : failed(problem, remedy, asked);
      });
    }),
};

function isInForm(groups: readonly RegionKeys[], digits: number): boolean {
  return groups.every(({ region }, n) => {
    const before = groups[n - 1]?.region;
    return new RegExp(`^\\d{${digits}}$`).test(region) && (before === undefined || before < region);
  });
}
