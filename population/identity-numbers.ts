import { dayOf, twoDigits } from './calendar.ts';
import { hashText, mix32 } from './random.ts';

/** Where a person's first NIK was given, seen from the regency where the family lives today. */
export type NikOrigin = 'RESIDENCE' | 'NEXT_REGENCY' | 'PREVIOUS_REGENCY' | 'FAR_REGENCY' | 'RETIRED_CODE';

/** A household's place in the numbering: its global index and its position among the households of its regency. */
export interface NumberingPlace {
  readonly index: number;
  readonly regencyCode: string;
  readonly positionInRegency: number;
}

/** A NIK together with the birth date that it spells. */
export interface IssuedNik {
  readonly nik: string;
  readonly birthDay: number;
  /** Months of that date since year zero: twelve times the year and the month from 0 to 11. */
  readonly birthMonths: number;
}

/** Hands out the numbers of the synthetic world. */
export interface IdentityNumbers {
  /**
   * The NIK of the person in one slot (0 to 11) of a household. The month counts for those born from 2008 on; of older
   * persons the numbering chooses it, because the choice keeps their numbers apart.
   */
  issueNik(
    place: NumberingPlace,
    slot: number,
    sex: 'MALE' | 'FEMALE',
    year: number,
    month: number,
    origin: NikOrigin,
  ): IssuedNik;
  /** The number of a family card issued in a year; cards of one household from different years differ. */
  issueFamilyCard(place: NumberingPlace, year: number): string;
}

/** Digits 5 and 6 of every number here: no district of Indonesia has the code 99, so no number is a real person's. */
export const safeDistrictDigits = '99';

const slots = 12;
const firstYearWithMonth = 2008;
const multiplier = 1_000_003; // A prime that divides no capacity below, so that multiplication is a bijection.

interface SerialRange {
  readonly first: number;
  readonly size: number;
}

// No serial ends in 0: an end of 0 is the mark of a number that a spreadsheet cut to fifteen digits.
// Each origin has its own serials and each regency feeds exactly one regency by each origin, so heads never share a NIK.
const serialRanges: Readonly<Record<NikOrigin, SerialRange>> = {
  RESIDENCE: { first: 10, size: 5382 },
  NEXT_REGENCY: { first: 6000, size: 900 },
  PREVIOUS_REGENCY: { first: 7000, size: 900 },
  FAR_REGENCY: { first: 8000, size: 900 },
  RETIRED_CODE: { first: 10, size: 8982 },
};

/** Creates the numbering for a seed over the regency codes in use and those that are retired. */
export function createIdentityNumbers(
  seed: number,
  regencyCodes: readonly string[],
  retiredCodes: readonly string[],
): IdentityNumbers {
  const offset = hashText('identity-numbers', seed) % 1_000_000;
  const order = new Map(regencyCodes.map((code, i) => [code, i]));
  const shifted = (code: string, by: number): string =>
    regencyCodes[((order.get(code) ?? 0) + by + regencyCodes.length) % regencyCodes.length] as string;

  function regionOf(place: NumberingPlace, origin: NikOrigin, capacity: number): string {
    if (origin === 'RESIDENCE') return place.regencyCode;
    if (origin === 'NEXT_REGENCY') return shifted(place.regencyCode, 1);
    if (origin === 'PREVIOUS_REGENCY') return shifted(place.regencyCode, -1);
    if (origin === 'FAR_REGENCY') return shifted(place.regencyCode, 97);
    return retiredCodes[(place.index + Math.floor(place.index / capacity)) % retiredCodes.length] as string;
  }

  return {
    issueNik(place, slot, sex, year, month, origin) {
      const range = serialRanges[origin];
      const free = year >= firstYearWithMonth ? 28 : 28 * 12;
      const capacity = free * range.size;
      const households = Math.floor(capacity / slots);
      const position = origin === 'RETIRED_CODE' ? place.index : place.positionInRegency;
      const ordinal = (slot * households + position) % capacity;
      let code = (ordinal * multiplier + offset) % capacity;
      const day = 1 + (code % 28);
      code = Math.floor(code / 28);
      let bornIn = month;
      if (year < firstYearWithMonth) {
        bornIn = 1 + (code % 12);
        code = Math.floor(code / 12);
      }
      const serial = range.first + Math.floor(code / 9) * 10 + 1 + (code % 9);
      const region = regionOf(place, origin, households);
      return {
        nik: spell(region, sex === 'FEMALE' ? day + 40 : day, bornIn, year, serial),
        birthDay: dayOf(year, bornIn, day),
        birthMonths: year * 12 + bornIn - 1,
      };
    },
    issueFamilyCard(place, year) {
      const range = serialRanges.RESIDENCE;
      const capacity = 28 * 12 * range.size;
      let code = (place.positionInRegency * multiplier + (mix32(year ^ offset) % capacity)) % capacity;
      const day = 1 + (code % 28);
      code = Math.floor(code / 28);
      const month = 1 + (code % 12);
      code = Math.floor(code / 12);
      return spell(place.regencyCode, day, month, year, range.first + Math.floor(code / 9) * 10 + 1 + (code % 9));
    },
  };
}

function spell(regencyCode: string, day: number, month: number, year: number, serial: number): string {
  const yy = twoDigits[year % 100] as string;
  const high = twoDigits[Math.floor(serial / 100)] as string;
  const low = twoDigits[serial % 100] as string;
  return regencyCode + safeDistrictDigits + (twoDigits[day] as string) + (twoDigits[month] as string) + yy + high + low;
}
