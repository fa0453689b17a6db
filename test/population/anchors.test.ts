import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegions } from '#population/reference/regions.ts';
import { isStuntingRisk, riskFactorsOf } from '#population/truth.ts';
import type { LinkedHousehold } from './tally.ts';
import { linkedHouseholds, Tally } from './tally.ts';

// Enough families for the smallest overlap to stand within a few percent of itself, few enough to run in seconds.
const sample = { scale: 'demo', seed: 2026, families: 100_000 } as const;

const tally = new Tally();
const retiredCodes = new Set(loadRegions().retiredRegencyCodes);

beforeAll(() => {
  for (const linked of linkedHouseholds(sample)) {
    countPeople(linked);
    countHouse(linked);
    countPrograms(linked);
    countRisk(linked);
    countDefects(linked);
  }
}, 240_000);

/** Anchors with the band in which the generated share must lie, all in percent. */
const bands: readonly [what: string, anchor: number, part: string, whole: string, low: number, high: number][] = [
  ['persons a hundred families', 304, 'person', 'family', 295, 315],
  ['persons under 15', 24.4, 'under 15', 'person', 22.5, 26],
  ['persons of 65 and over', 6.3, '65 and over', 'person', 5.3, 7.2],
  ['persons of 60 and over (unconfirmed)', 12, '60 and over', 'person', 10.2, 13.8],
  ['persons under five', 7.7, 'under five', 'person', 6.5, 8.8],
  ['men', 50.48, 'man', 'person', 49, 51.5],
  ['families headed by a woman (unconfirmed)', 15.5, 'woman as head', 'family', 13.2, 17.8],
  ['homes that fail durability', 16.08, 'durability', 'family', 14.5, 17.7],
  ['homes that fail water', 8.3, 'water', 'family', 7.5, 9.2],
  ['homes that fail sanitation', 17.6, 'sanitation', 'family', 16, 19.4],
  ['homes that fail space', 7, 'space', 'family', 6.2, 7.8],
  ['unfit homes (RTLH)', 36.85, 'unfit', 'family', 35, 39],
  ['liveable homes in Papua', 29.01, 'liveable 91', 'family 91', 22, 37],
  ['liveable homes in Kepulauan Bangka Belitung', 32.57, 'liveable 19', 'family 19', 26, 40],
  ['liveable homes in DKI Jakarta', 38.8, 'liveable 31', 'family 31', 32, 45],
  ['liveable homes in NTT', 42.7, 'liveable 53', 'family 53', 36, 49],
  ['liveable homes in DI Yogyakarta', 85.79, 'liveable 34', 'family 34', 81, 90],
  ['PKH families', 10.53, 'PKH', 'family', 9.5, 11.6],
  ['Sembako families', 19.26, 'Sembako', 'family', 17.3, 21.2],
  ['persons with PBI-JK (unconfirmed)', 33.8, 'person with PBI-JK', 'person', 28.7, 38.9],
  ['recipients with a finding', 16, 'finding', 'recipient now or before', 13.6, 18.4],
  ['under-fives stunted', 19.8, 'stunted', 'measured truly', 18.5, 21],
  ['under-fives severely stunted', 5.3, 'severely stunted', 'measured truly', 4.5, 6.1],
  ['pregnancies', 3.47, 'pregnant', 'family', 2.9, 4],
  ['pregnancies that BKKBN knows', 0.83, 'known pregnancy', 'family', 0.65, 1.0],
  ['target families of BKKBN', 13.9, 'target', 'family', 11.8, 16],
  ['stunting-risk families (KRS)', 9.14, 'KRS', 'family', 7.8, 10.5],
  ['KRS with no proper latrine', 43.3, 'KRS latrine', 'KRS', 36.8, 49.8],
  ['KRS with no proper water', 22.3, 'KRS water', 'KRS', 19, 25.6],
  ['KRS with one of the four toos', 48, 'KRS four toos', 'KRS', 38, 56],
  ['KRS without modern contraception', 49, 'KRS contraception', 'KRS', 41.6, 56.3],
  ['KRS in decile 1', 17.1, 'KRS decile 1', 'KRS', 13.5, 19.7],
  ['KRS of decile 1 with PKH', 38.3, 'KRS decile 1 with PKH', 'KRS decile 1', 38, 48],
  // The reference overlaps of the domain, each within 15 percent of itself.
  ['PKH and Sembako', 9.05, 'PKH and Sembako', 'family', 7.69, 10.41],
  ['KRS in deciles 1 to 4', 4.74, 'KRS in deciles 1 to 4', 'family', 4.03, 5.45],
  ['of these without PKH', 74, 'KRS in deciles 1 to 4 without PKH', 'KRS in deciles 1 to 4', 62.9, 85.1],
  ['PKH in unfit homes', 6.11, 'PKH in unfit home', 'family', 5.19, 7.02],
  ['share of PKH in unfit homes', 60, 'PKH in unfit home', 'PKH', 51, 69],
  ['all three risks', 2.9, 'three risks', 'family', 2.47, 3.34],
  ['of these with PKH', 28, 'three risks with PKH', 'three risks', 23.8, 32.2],
  // Coverage and injected defects.
  ['families in DTSEN', 99, 'in welfare', 'family', 98.7, 99.3],
  ['families in the family planning register', 76, 'in planning', 'family', 74.5, 77.5],
  ['decile 1 to 4 in the housing register', 60, 'in housing, poor', 'poor', 57, 63],
  ['the rest in the housing register', 16, 'in housing, not poor', 'not poor', 13.5, 18.5],
  ['unranked in DTSEN', 1.5, 'unranked', 'in welfare', 1.2, 1.8],
  ['head changed in five years', 6, 'former head', 'family', 5.1, 6.9],
  ['old heads in family planning', 5, 'planning on former head', 'in planning', 4, 6],
  ['families with a deceased member still listed', 0.7, 'deceased', 'in welfare', 0.55, 0.85],
  ['families with a person of another family', 0.2, 'duplicate', 'in welfare', 0.14, 0.26],
  ['persons whose NIK has a retired code', 4, 'retired code', 'person', 3.6, 4.4],
  ['persons registered in another regency', 15, 'other regency', 'person', 12.7, 17.3],
  ['persons whose NIK spells another birth date', 1, 'other birth date', 'person', 0.85, 1.15],
  ['heads cut by a spreadsheet', 0.3, 'head ends in 0', 'in welfare', 0.25, 0.55],
  ['heads with the family card as NIK', 0.1, 'head is family card', 'in welfare', 0.06, 0.14],
  ['children missing in family planning', 8, 'planning lacks a child', 'planning with a child', 6.8, 9.2],
  ['houses with two families', 8, 'second family', 'house', 6.8, 9.2],
];

describe('the generated population', () => {
  it.each(bands)('holds %s near %d percent', (_what, _anchor, part, whole, low, high) => {
    const percent = tally.percent(part, whole);

    expect(percent).toBeGreaterThanOrEqual(low);
    expect(percent).toBeLessThanOrEqual(high);
  });

  it('pays a PKH family about 2.9 million rupiah a year', () => {
    const mean = tally.count('entitlement') / tally.count('PKH');

    expect(mean).toBeGreaterThan(2_440_000);
    expect(mean).toBeLessThan(3_300_000);
  });

  it('gives no PKH above decile 4, but to the few who have risen, and no Sembako above decile 5', () => {
    expect(tally.count('PKH above its limit')).toBeLessThan(tally.count('family') / 1000);
    expect(tally.count('Sembako above its limit')).toBe(0);
  });

  it('makes homes unfit less often from decile to decile', () => {
    const shares = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((d) => tally.percent(`unfit in decile ${d}`, `decile ${d}`));

    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]).toBeGreaterThan(60);
    expect(shares[9]).toBeLessThan(16);
  });
});

function countPeople({ household }: LinkedHousehold): void {
  tally.add('family');
  tally.add('woman as head', household.members[0]?.sex === 'FEMALE');
  tally.add('former head', household.formerHead !== null);
  for (const member of household.members) {
    const years = member.ageMonths / 12;
    tally.add('person');
    tally.add('man', member.sex === 'MALE');
    tally.add('under five', years < 5);
    tally.add('under 15', years < 15);
    tally.add('60 and over', years >= 60);
    tally.add('65 and over', years >= 65);
    tally.add('measured truly', member.heightForAgeZ !== null);
    tally.add('stunted', member.heightForAgeZ !== null && member.heightForAgeZ < -2);
    tally.add('severely stunted', member.heightForAgeZ !== null && member.heightForAgeZ < -3);
    const issued = member.nik.slice(0, 4);
    const isRetired = retiredCodes.has(issued);
    tally.add('retired code', isRetired);
    tally.add('other regency', !isRetired && issued !== household.place.regencyCode);
    const day = Number(member.nik.slice(6, 8)) % 40;
    const spelled = `${member.nik.slice(10, 12)}-${member.nik.slice(8, 10)}-${String(day).padStart(2, '0')}`;
    tally.add('other birth date', spelled !== member.birthDate.slice(2));
  }
}

function countHouse({ household, housing }: LinkedHousehold): void {
  const { faults } = household.house;
  const province = household.place.provinceCode;
  tally.add('durability', faults.durability);
  tally.add('space', faults.space);
  tally.add('water', faults.water);
  tally.add('sanitation', faults.sanitation);
  tally.add('unfit', household.unfitHousing);
  tally.add(`family ${province}`);
  tally.add(`liveable ${province}`, !household.unfitHousing);
  tally.add(`decile ${household.decile}`);
  tally.add(`unfit in decile ${household.decile}`, household.unfitHousing);
  const isHost = household.house.hostIndex === household.index;
  tally.add('house', isHost);
  tally.add('second family', !isHost);
  const group = household.decile <= 4 ? 'poor' : 'not poor';
  tally.add(group);
  tally.add(`in housing, ${group}`, housing !== null);
}

function countPrograms({ household, welfare }: LinkedHousehold): void {
  if (welfare === null) return;
  const { programs, decile } = household;
  const pkh = welfare.enrollments.find((row) => row.program === 'PKH' && row.status === 'ACTIVE');
  const sembako = welfare.enrollments.some((row) => row.program === 'SEMBAKO' && row.status === 'ACTIVE');
  tally.add('PKH', pkh !== undefined);
  tally.add('entitlement', pkh?.annualEntitlement ?? 0);
  tally.add('Sembako', sembako);
  tally.add('PKH and Sembako', pkh !== undefined && sembako);
  tally.add('PKH above its limit', pkh !== undefined && decile > 4);
  tally.add('Sembako above its limit', sembako && decile > 5);
  tally.add('PKH in unfit home', pkh !== undefined && household.unfitHousing);
  tally.add('person with PBI-JK', programs.pbiJk ? household.members.length : 0);
  const left = programs.pkh === 'EXITED' || programs.sembako === 'EXITED';
  tally.add('recipient now or before', pkh !== undefined || sembako || left);
  tally.add('finding', welfare.findings.length > 0);
}

function countRisk({ household, welfare, planning }: LinkedHousehold): void {
  tally.add('pregnant', household.reproduction.pregnant);
  const survey = planning?.surveys.at(-1);
  if (survey === undefined) return;
  tally.add('known pregnancy', survey.pregnant);
  tally.add('target', survey.pregnant || survey.childAgesMonths.length > 0);
  if (!isStuntingRisk(survey)) return;
  const factors = riskFactorsOf(survey);
  const hasPkh = welfare?.enrollments.some((row) => row.program === 'PKH' && row.status === 'ACTIVE') ?? false;
  const decile = welfare?.decile ?? null;
  tally.add('KRS');
  tally.add('KRS latrine', factors.includes('LATRINE'));
  tally.add('KRS water', factors.includes('WATER'));
  tally.add('KRS four toos', factors.includes('FOUR_TOOS'));
  tally.add('KRS contraception', factors.includes('CONTRACEPTION'));
  tally.add('KRS decile 1', decile === 1);
  tally.add('KRS decile 1 with PKH', decile === 1 && hasPkh);
  if (decile === null || decile > 4) return;
  tally.add('KRS in deciles 1 to 4');
  tally.add('KRS in deciles 1 to 4 without PKH', !hasPkh);
  tally.add('three risks', household.unfitHousing);
  tally.add('three risks with PKH', household.unfitHousing && hasPkh);
}

function countDefects({ household, welfare, planning }: LinkedHousehold): void {
  tally.add('in welfare', welfare !== null);
  tally.add('in planning', planning !== null);
  if (welfare !== null) {
    tally.add('unranked', welfare.decile === null);
    tally.add(
      'deceased',
      welfare.members.some((member) => member.dukcapilMatch === 'DECEASED'),
    );
    tally.add(
      'duplicate',
      welfare.members.some((member) => member.dukcapilMatch === 'DUPLICATE'),
    );
    tally.add('head ends in 0', welfare.headNik.endsWith('0'));
    tally.add('head is family card', welfare.headNik === welfare.familyCardNumber);
  }
  if (planning !== null) {
    tally.add('planning on former head', planning.headNik === household.formerHead?.nik);
    const children = household.members.filter((member) => member.relationship === 'CHILD');
    // A child born after the survey is not missing.
    const known = children.filter((child) => child.birthDate <= planning.snapshotOn);
    tally.add('planning with a child', known.length > 0);
    tally.add(
      'planning lacks a child',
      known.some((child) => !planning.memberNiks.includes(child.nik)),
    );
  }
}
