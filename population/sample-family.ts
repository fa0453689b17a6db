import { ageInMonths, dayOfIso, dtsenVersions, todayDay } from './calendar.ts';
import type { RegionTable } from './reference/regions.ts';
import type { Place } from './reference/settlement.ts';
import { landmarkVillages } from './reference/settlement.ts';
import type { WelfareMemberRow } from './register-rows.ts';
import type { HouseMeasures, Reproduction, TrueHousehold, TruePerson, TruePrograms } from './true-household.ts';
import { faultsOf, isStuntingRisk, isUnfit } from './truth.ts';
import { hasPkhComponent } from './world/pkh-components.ts';

/** A hand-written family by its index in every population and the NIK of its head. */
export interface SampleHousehold {
  readonly index: number;
  readonly headNik: string;
}

/**
 * The families that every population begins with, whatever its scale and seed. All names are invented.
 * `complete` is in all three registers without a flaw and shows every part of the graph; `formerHead` lost its head in
 * 2024 while housing and family planning still key on the late husband; `memberKeyed` is keyed on the wife in housing;
 * `welfareOnly` is in no other register; `unranked` has no decile; `papua` has a NIK above 2^53.
 */
export const sampleHouseholds = {
  complete: { index: 0, headNik: '3212991203800001' },
  formerHead: { index: 1, headNik: '3212995107850002' },
  memberKeyed: { index: 2, headNik: '3212991506780001' },
  welfareOnly: { index: 3, headNik: '3212992211600001' },
  unranked: { index: 4, headNik: '3212990101980003' },
  papua: { index: 5, headNik: '9103994508920001' },
} as const satisfies Record<string, SampleHousehold>;

type Role = Pick<WelfareMemberRow, 'relationship' | 'maritalStatus' | 'occupation'> & { readonly z?: number };

function person(nik: string, name: string, birthDate: string, role: Role): TruePerson {
  const birthDay = dayOfIso(birthDate);
  return {
    nik,
    name,
    sex: Number(nik.slice(6, 8)) > 40 ? 'FEMALE' : 'MALE',
    birthDate,
    birthDay,
    ageMonths: ageInMonths(birthDay, todayDay),
    relationship: role.relationship,
    maritalStatus: role.maritalStatus,
    occupation: role.occupation,
    severelyDisabled: false,
    diedOn: null,
    heightForAgeZ: role.z ?? null,
  };
}

const married = (relationship: Role['relationship'], occupation: string): Role => ({
  relationship,
  maritalStatus: 'MARRIED',
  occupation,
});
const widowed = (relationship: Role['relationship'], occupation: string): Role => ({
  relationship,
  maritalStatus: 'WIDOWED',
  occupation,
});
const pupil: Role = { relationship: 'CHILD', maritalStatus: 'SINGLE', occupation: 'Pelajar/mahasiswa' };
const infant = (z: number): Role => ({ relationship: 'CHILD', maritalStatus: 'SINGLE', occupation: null, z });

const unfitHouse: Omit<HouseMeasures, 'regionCode' | 'occupants'> = {
  latitude: null,
  longitude: null,
  floorAreaM2: 32,
  ceilingHeightM: 2.4,
  lightOpeningPercent: 7,
  airOpeningPercent: 4,
  structureSound: false,
  roof: 'TILE',
  wall: 'WOVEN_BAMBOO',
  floor: 'EARTH',
  roofCondition: 'MEDIUM_DAMAGE',
  wallCondition: 'HEAVY_DAMAGE',
  floorCondition: 'MEDIUM_DAMAGE',
  water: 'UNPROTECTED_WELL',
  latrine: 'OWN',
  closet: 'PIT',
  sewage: 'PIT',
  powerVA: 450,
  tenure: 'OWNED',
  landProof: 'SHM_OWN',
};

const fitHouse: Omit<HouseMeasures, 'regionCode' | 'occupants'> = {
  ...unfitHouse,
  floorAreaM2: 48,
  ceilingHeightM: 2.8,
  lightOpeningPercent: 12,
  airOpeningPercent: 6,
  structureSound: true,
  wall: 'MASONRY',
  floor: 'CERAMIC',
  roofCondition: 'GOOD',
  wallCondition: 'GOOD',
  floorCondition: 'GOOD',
  water: 'BOREHOLE_PUMP',
  closet: 'GOOSENECK',
  sewage: 'SEPTIC_TANK',
  powerVA: 900,
};

const noAid: TruePrograms = {
  pkh: 'NEVER',
  pkhSince: '2022-01-01',
  sembako: 'NEVER',
  sembakoSince: '2022-01-01',
  pbiJk: false,
};
const fullAid: TruePrograms = { ...noAid, pkh: 'ACTIVE', sembako: 'ACTIVE', pbiJk: true };

interface Written {
  readonly members: readonly TruePerson[];
  readonly familyCardNumber: string;
  readonly familyCardSince: string;
  readonly decile: number;
  readonly ranked?: boolean;
  readonly formerHead?: TrueHousehold['formerHead'];
  readonly house: Omit<HouseMeasures, 'regionCode' | 'occupants'>;
  readonly programs: TruePrograms;
  readonly method: Reproduction['method'];
  readonly nonUseReason?: Reproduction['nonUseReason'];
}

const written: readonly Written[] = [
  {
    members: [
      person(sampleHouseholds.complete.headNik, 'Darma Bahari', '1980-03-12', married('HEAD', 'Nelayan')),
      person('3212994508920001', 'Melati Purnama', '1992-08-05', married('WIFE', 'Mengurus rumah tangga')),
      person('3212991405160002', 'Fajar Bahari', '2016-05-14', pupil),
      person('3212994309240001', 'Intan Bahari', '2024-09-03', infant(-2.64)),
      person('3212996001550001', 'Murni Lestari', '1955-01-20', widowed('PARENT', 'Tidak bekerja')),
    ],
    familyCardNumber: '3212990104150001',
    familyCardSince: '2015-04-01',
    decile: 2,
    house: unfitHouse,
    programs: fullAid,
    method: 'NONE',
    nonUseReason: 'WANTS_NO_MORE',
  },
  {
    members: [
      person(sampleHouseholds.formerHead.headNik, 'Kartika Permata', '1985-07-11', widowed('HEAD', 'Pedagang')),
      person('3212990803120001', 'Galih Samudra', '2012-03-08', pupil),
      person('3212995210170001', 'Bunga Samudra', '2017-10-12', pupil),
    ],
    familyCardNumber: '3212990205240001',
    familyCardSince: '2024-05-02',
    decile: 3,
    formerHead: { nik: '3212990902820001', from: '2011-06-01', to: '2024-03-17', reason: 'DEATH' },
    house: { ...fitHouse, water: 'UNPROTECTED_WELL' },
    programs: fullAid,
    method: null,
  },
  {
    members: [
      person(sampleHouseholds.memberKeyed.headNik, 'Teguh Mahendra', '1978-06-15', married('HEAD', 'Buruh tani')),
      person('3212996409820001', 'Ratna Kusuma', '1982-09-24', married('WIFE', 'Pedagang')),
      person('3212991911080001', 'Bagus Mahendra', '2008-11-19', pupil),
    ],
    familyCardNumber: '3212991103090001',
    familyCardSince: '2009-03-11',
    decile: 4,
    house: fitHouse,
    programs: { ...noAid, sembako: 'ACTIVE' },
    method: 'INJECTION',
  },
  {
    members: [
      person(sampleHouseholds.welfareOnly.headNik, 'Slamet Wijaya', '1960-11-22', married('HEAD', 'Petani')),
      person('3212995003630001', 'Tuti Rahayu', '1963-03-10', married('WIFE', 'Mengurus rumah tangga')),
    ],
    familyCardNumber: '3212991808100001',
    familyCardSince: '2010-08-18',
    decile: 5,
    house: fitHouse,
    programs: noAid,
    method: null,
  },
  {
    members: [
      person(sampleHouseholds.unranked.headNik, 'Gilang Nugraha', '1998-01-01', married('HEAD', 'Karyawan swasta')),
      person('3212994702000001', 'Citra Anggraini', '2000-02-07', married('WIFE', 'Karyawan swasta')),
    ],
    familyCardNumber: '3212991901260001',
    familyCardSince: '2026-01-19',
    decile: 6,
    ranked: false,
    house: fitHouse,
    programs: noAid,
    method: 'NONE',
    nonUseReason: 'WANTS_CHILD_SOON',
  },
  {
    members: [
      person(sampleHouseholds.papua.headNik, 'Rosa Damai', '1992-08-05', widowed('HEAD', 'Petani')),
      person('9103990606180001', 'Yohanes Damai', '2018-06-06', pupil),
      person('9103995502230001', 'Maria Damai', '2023-02-15', infant(-2.2)),
    ],
    familyCardNumber: '9103991010190001',
    familyCardSince: '2019-10-10',
    decile: 1,
    house: { ...unfitHouse, wall: 'WOOD_BOARD', floor: 'WOOD_BOARD', roof: 'ZINC', floorAreaM2: 24 },
    programs: fullAid,
    method: null,
  },
];

/** Creates the sample families in the order of their index. */
export function createSampleHouseholds(regions: RegionTable): TrueHousehold[] {
  return written.map((family, index) => {
    const head = family.members[0] as TruePerson;
    const isPapua = index === sampleHouseholds.papua.index;
    const place = placeOf(regions, isPapua ? landmarkVillages.sentaniKota : landmarkVillages.eretanKulon, index);
    const measures: HouseMeasures = {
      ...family.house,
      regionCode: place.village.code,
      occupants: family.members.length,
    };
    const faults = faultsOf(measures);
    const reproduction = reproductionOf(family);
    const stuntingRisk = isStuntingRisk({
      pregnant: false,
      childAgesMonths: family.members.map((member) => member.ageMonths).filter((months) => months < 60),
      wifeAge: reproduction.fertileCouple ? Math.floor((reproduction.wife?.ageMonths ?? 0) / 12) : null,
      livingChildren: reproduction.livingChildren,
      monthsBetweenLastTwoBirths: reproduction.monthsBetweenLastTwoBirths,
      method: reproduction.method,
      properDrinkingWater: !faults.water,
      properLatrine: !faults.sanitation,
    });
    return {
      index,
      place,
      // Far beyond the positions of drawn households, so that no drawn family card meets one derived from here.
      numbering: { index, regencyCode: head.nik.slice(0, 4), positionInRegency: 1_700_000 + index },
      members: family.members,
      familyCardNumber: family.familyCardNumber,
      familyCardSince: family.familyCardSince,
      welfare: 0,
      decile: family.decile,
      decileByVersion: dtsenVersions.map((_, v) => (v < 3 ? Math.max(1, family.decile - 1) : family.decile)),
      ranked: family.ranked ?? true,
      formerHead: family.formerHead ?? null,
      house: { hostIndex: index, faults, measures },
      projectId: null,
      reproduction,
      unfitHousing: isUnfit(faults),
      stuntingRisk,
      hasPkhComponent: hasPkhComponent(family.members, reproduction),
      programs: family.programs,
    };
  });
}

function placeOf(regions: RegionTable, villageCode: string, index: number): Place {
  const village = regions.villagesOf(villageCode.slice(0, 4)).find((row) => row.code === villageCode);
  if (village === undefined) throw new Error(`The region package has no village ${villageCode}.`);
  return {
    village,
    regencyCode: villageCode.slice(0, 4),
    provinceCode: villageCode.slice(0, 2),
    urban: village.kind === 'KELURAHAN',
    start: index,
    count: 1,
    positionInRegency: 0,
  };
}

function reproductionOf(family: Written): Reproduction {
  const wife = family.members.find((member) => member.relationship === 'WIFE');
  const mother = wife ?? family.members.find((member) => member.relationship === 'HEAD' && member.sex === 'FEMALE');
  const children = family.members.filter((member) => member.relationship === 'CHILD');
  const ages = children.map((child) => child.ageMonths).sort((a, b) => a - b);
  return {
    wife: mother ?? null,
    fertileCouple: wife !== undefined && wife.ageMonths < 50 * 12,
    pregnant: false,
    gestationWeeks: null,
    livingChildren: children.length,
    monthsBetweenLastTwoBirths: ages.length >= 2 ? (ages[1] as number) - (ages[0] as number) : null,
    method: family.method,
    nonUseReason: family.nonUseReason ?? null,
  };
}
