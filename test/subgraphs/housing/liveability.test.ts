import { describe, expect, it } from 'vitest';
import {
  floorAreaPerPerson,
  judgeLiveability,
  type LiveabilityFailure,
  type LiveabilityMeasures,
  verdictsOf,
} from '../../../subgraphs/housing/liveability.ts';
import { aDwellingRow } from '../../support/housing-rows.ts';

type Row = readonly [
  what: string,
  changes: Partial<LiveabilityMeasures>,
  liveable: boolean | null,
  failures: readonly LiveabilityFailure[],
];

const bps: readonly Row[] = [
  ['is met by a sound house', {}, true, []],
  ['refuses an asbestos roof', { roof: 'ASBESTOS' }, false, ['ROOF']],
  ['refuses a bamboo roof', { roof: 'BAMBOO' }, false, ['ROOF']],
  ['refuses a thatched roof', { roof: 'THATCH' }, false, ['ROOF']],
  ['refuses a roof of another material', { roof: 'OTHER' }, false, ['ROOF']],
  ['accepts zinc', { roof: 'ZINC' }, true, []],
  ['accepts wooden shingle', { roof: 'WOOD_SHINGLE' }, true, []],
  ['refuses woven bamboo walls', { wall: 'WOVEN_BAMBOO' }, false, ['WALL']],
  ['accepts plastered bamboo walls', { wall: 'PLASTERED_BAMBOO_OR_WIRE' }, true, []],
  ['accepts log walls', { wall: 'LOG' }, true, []],
  ['refuses an earth floor', { floor: 'EARTH' }, false, ['FLOOR']],
  ['refuses a bamboo floor', { floor: 'BAMBOO' }, false, ['FLOOR']],
  ['accepts a board floor', { floor: 'WOOD_BOARD' }, true, []],
  ['does not ask in what state the parts are', { roofCondition: 'HEAVY_DAMAGE', floorCondition: null }, true, []],
  ['accepts exactly 7.2 m² a person', { floorAreaM2: 28.8, occupants: 4 }, true, []],
  ['refuses less than 7.2 m² a person', { floorAreaM2: 28.7, occupants: 4 }, false, ['SPACE']],
  ['cannot judge the space of an empty house', { occupants: 0 }, null, []],
  ['accepts bottled water', { water: 'BOTTLED' }, true, []],
  ['accepts refilled water', { water: 'REFILL' }, true, []],
  ['accepts rainwater', { water: 'RAINWATER' }, true, []],
  ['accepts a protected spring', { water: 'PROTECTED_SPRING' }, true, []],
  ['refuses an unprotected well', { water: 'UNPROTECTED_WELL' }, false, ['DRINKING_WATER']],
  ['refuses an unprotected spring', { water: 'UNPROTECTED_SPRING' }, false, ['DRINKING_WATER']],
  ['refuses surface water', { water: 'SURFACE_WATER' }, false, ['DRINKING_WATER']],
  ['refuses water of another source', { water: 'OTHER' }, false, ['DRINKING_WATER']],
  ['accepts a latrine shared with certain others', { latrine: 'SHARED_KNOWN' }, true, []],
  ['accepts a communal latrine', { latrine: 'COMMUNAL_MCK' }, true, []],
  ['refuses a public latrine', { latrine: 'PUBLIC' }, false, ['SANITATION']],
  ['refuses a latrine that is not used', { latrine: 'HAVE_NOT_USED' }, false, ['SANITATION']],
  ['refuses no latrine', { latrine: 'NONE', closet: null, sewage: null }, false, ['SANITATION']],
  ['refuses a closet without a water seal', { closet: 'LID_PLENGSENGAN' }, false, ['SANITATION']],
  ['accepts a treatment plant', { sewage: 'IPAL' }, true, []],
  ['refuses a hole in the ground', { sewage: 'PIT' }, false, ['SANITATION']],
  ['refuses an outlet into the river', { sewage: 'POND_RIVER_SEA' }, false, ['SANITATION']],
  ['cannot judge without the closet', { closet: null }, null, []],
  ['cannot judge without the outlet', { sewage: null }, null, []],
  ['fails for one fault, whatever is missing elsewhere', { sewage: null, roof: 'THATCH' }, false, ['ROOF']],
  [
    'names every fault in the order of its criteria',
    { roof: 'THATCH', wall: 'BAMBOO', floor: 'EARTH', floorAreaM2: 12, latrine: 'NONE', water: 'SURFACE_WATER' },
    false,
    ['ROOF', 'WALL', 'FLOOR', 'SPACE', 'SANITATION', 'DRINKING_WATER'],
  ],
];

const pupr: readonly Row[] = [
  ['is met by a sound house', {}, true, []],
  ['refuses a structure that is not sound', { structureSound: false }, false, ['STRUCTURE']],
  ['cannot judge a structure that nobody judged', { structureSound: null }, null, []],
  ['accepts exactly 9 m² a person', { floorAreaM2: 36, occupants: 4 }, true, []],
  ['refuses 8 m² a person', { floorAreaM2: 32, occupants: 4 }, false, ['SPACE']],
  ['refuses a ceiling below 2.8 m', { ceilingHeightM: 2.7 }, false, ['SPACE']],
  ['cannot judge without the height', { ceilingHeightM: null }, null, []],
  ['refuses too little space even without the height', { ceilingHeightM: null, occupants: 9 }, false, ['SPACE']],
  ['refuses light openings below 10 %', { lightOpeningPercent: 9.9 }, false, ['LIGHT']],
  ['refuses air openings below 5 %', { airOpeningPercent: 4.9 }, false, ['VENTILATION']],
  ['cannot judge without light and air', { lightOpeningPercent: null, airOpeningPercent: null }, null, []],
  ['does not ask for materials, water or sanitation', { roof: 'THATCH', water: 'OTHER', latrine: 'NONE' }, true, []],
];

const kemensos: readonly Row[] = [
  ['is met by a sound house', {}, true, []],
  ['accepts light damage', { roofCondition: 'LIGHT_DAMAGE' }, true, []],
  ['refuses a damaged roof', { roofCondition: 'MEDIUM_DAMAGE' }, false, ['ROOF']],
  ['refuses heavily damaged walls', { wallCondition: 'HEAVY_DAMAGE' }, false, ['WALL']],
  ['refuses a broken floor', { floorCondition: 'MEDIUM_DAMAGE' }, false, ['FLOOR']],
  ['refuses a roof that rots, in whatever state', { roof: 'THATCH', roofCondition: null }, false, ['ROOF']],
  ['refuses walls that rot', { wall: 'WOVEN_BAMBOO' }, false, ['WALL']],
  ['refuses an earth floor', { floor: 'EARTH' }, false, ['FLOOR']],
  ['refuses a board floor', { floor: 'WOOD_BOARD' }, false, ['FLOOR']],
  ['refuses a bamboo floor', { floor: 'BAMBOO' }, false, ['FLOOR']],
  ['accepts asbestos, which does not rot', { roof: 'ASBESTOS' }, true, []],
  ['cannot judge a material that it is not told', { roof: 'OTHER' }, null, []],
  ['cannot judge a part that nobody judged', { wallCondition: null }, null, []],
  ['refuses less than 7.2 m² a person', { floorAreaM2: 28, occupants: 4 }, false, ['SPACE']],
  ['refuses no latrine', { latrine: 'NONE' }, false, ['SANITATION']],
  ['refuses a public latrine', { latrine: 'PUBLIC' }, false, ['SANITATION']],
  ['accepts a communal bath, wash and latrine block', { latrine: 'COMMUNAL_MCK' }, true, []],
  ['does not ask for water or drains', { water: 'SURFACE_WATER', closet: 'PIT', sewage: 'PIT' }, true, []],
];

describe.each([
  ['BPS_SDG', bps],
  ['PUPR_SPM_29_2018', pupr],
  ['KEMENSOS_RUTILAHU_20_2017', kemensos],
] as const)('the standard %s', (standard, rows) => {
  it.each(rows)('%s', (_, changes, liveable, failures) => {
    const house = aDwellingRow(0, changes);

    const verdict = judgeLiveability(house, standard);

    expect(verdict).toEqual({ standard, liveable, failures });
  });
});

describe('floor area for each person', () => {
  it.each([1, 2, 3, 5, 6, 7, 9, 11, 13])('meets the minimum exactly for %i people in 7.2 m² each', (occupants) => {
    const house = aDwellingRow(0, { occupants, floorAreaM2: Number((7.2 * occupants).toFixed(1)) });

    expect(judgeLiveability(house, 'BPS_SDG').liveable).toBe(true);
  });

  it('is null in an empty house', () => {
    expect(floorAreaPerPerson({ floorAreaM2: 36, occupants: 0 })).toBeNull();
  });
});

describe('the verdicts that documents keep', () => {
  it('put each standard on one side, and on neither where it cannot judge', () => {
    const house = aDwellingRow(0, { roof: 'ASBESTOS', ceilingHeightM: null });

    expect(verdictsOf(house)).toEqual({ fitBy: ['KEMENSOS_RUTILAHU_20_2017'], unfitBy: ['BPS_SDG'] });
  });
});
