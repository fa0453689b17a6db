import { HubError } from '#platform/errors.ts';
import type { LiveabilityMeasures } from '../liveability.ts';
import type { DwellingRecord } from '../model.ts';

/** What a surveyor measures: all that the standards judge, and by what right the house is lived in. */
export type DwellingMeasures = LiveabilityMeasures & Pick<DwellingRecord, 'powerVA' | 'tenure' | 'landProof'>;

/** The measures as a client gives them: what was not measured may be left out. */
export type MeasuresInput = {
  readonly [Name in keyof DwellingMeasures]: null extends DwellingMeasures[Name]
    ? DwellingMeasures[Name] | undefined
    : DwellingMeasures[Name];
};

type PartialInput = Partial<MeasuresInput> & Pick<DwellingMeasures, 'occupants' | 'floorAreaM2'>;

const bounds: readonly (readonly [name: keyof DwellingMeasures, low: number, high: number])[] = [
  ['occupants', 1, 60],
  ['floorAreaM2', 1, 2000],
  ['ceilingHeightM', 1, 10],
  ['lightOpeningPercent', 0, 100],
  ['airOpeningPercent', 0, 100],
  ['powerVA', 0, 200_000],
];

/**
 * The measures with null for what was left out.
 * @throws {HubError} BAD_USER_INPUT naming the measure that no house can have.
 */
export function readMeasures(input: PartialInput): DwellingMeasures {
  for (const [name, low, high] of bounds) {
    const value = input[name];
    if (value == null || (typeof value === 'number' && value >= low && value <= high)) continue;
    throw new HubError('BAD_USER_INPUT', `"${name}" must be between ${low} and ${high}.`, { argument: name });
  }
  const unmeasured = {
    ceilingHeightM: null,
    lightOpeningPercent: null,
    airOpeningPercent: null,
    structureSound: null,
    roofCondition: null,
    wallCondition: null,
    floorCondition: null,
    closet: null,
    sewage: null,
    powerVA: null,
    landProof: null,
  };
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
  return { ...unmeasured, ...given } as DwellingMeasures;
}

/** The measures of a house as it stands. */
export function measuresOf(house: DwellingRecord): DwellingMeasures {
  const {
    _id,
    regionCode,
    latitude,
    longitude,
    surveyedOn,
    source,
    fitBy,
    unfitBy,
    status,
    version,
    history,
    familyUpdatePending,
    ...measures
  } = house;
  return measures;
}
