import { HubError } from '#platform/errors.ts';

/** Level of an administrative region, as the schema names it. */
export type RegionLevel = 'PROVINCE' | 'REGENCY_CITY' | 'DISTRICT' | 'VILLAGE';

const levels: readonly (readonly [RegionLevel, number])[] = [
  ['PROVINCE', 2],
  ['REGENCY_CITY', 4],
  ['DISTRICT', 6],
  ['VILLAGE', 10],
];

/**
 * How many digits the codes of the regions have that a report tells apart.
 * A nation is not counted at request: whoever asks for a province waits long enough.
 * @param by a level below the region; the one directly below where it is left out.
 * @throws {HubError} BAD_USER_INPUT naming `region` or `by`.
 */
export function requireDigitsBelow(region: string, by: RegionLevel | null | undefined): number {
  const below = levels.filter(([, digits]) => digits > region.length);
  const [direct] = below;
  if (direct === undefined || !/^\d{2}(\d{2}(\d{2})?)?$/.test(region)) {
    throw new HubError('BAD_USER_INPUT', '"region" must be the code of a province, regency, city or district.', {
      argument: 'region',
    });
  }
  if (by == null) return direct[1];
  const asked = below.find(([level]) => level === by);
  if (asked !== undefined) return asked[1];
  throw new HubError('BAD_USER_INPUT', '"by" must be a level below the region.', { argument: 'by' });
}

/** The condition for what lies in the region. */
export function insideRegion(region: string): { readonly regionCode: { readonly $gte: string; readonly $lt: string } } {
  return { regionCode: { $gte: region, $lt: `${region}:` } }; // ':' follows '9' in ASCII
}
