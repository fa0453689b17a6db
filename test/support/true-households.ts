import { generatePopulation } from '#population/generate-registers.ts';
import type { DwellingRow, FamilyPlanningRow, HousingRow, WelfareRow } from '#population/register-rows.ts';
import { faultsOf, isStuntingRisk, isUnfit } from '#population/truth.ts';

/** A household of the true world with what each register says of it: whoever keeps it under whichever NIK. */
export interface TrueFamily {
  readonly welfare: WelfareRow;
  readonly housing: (HousingRow & { readonly dwelling: DwellingRow | null }) | null;
  readonly familyPlanning: FamilyPlanningRow | null;
}

/** Every family of the tiny population that the owner of membership knows. */
export function readTrueFamilies(): readonly TrueFamily[] {
  const families: TrueFamily[] = [];
  const dwellings = new Map<string, DwellingRow>();
  for (const { registers, links } of generatePopulation({ scale: 'tiny', seed: 1 })) {
    const { socialWelfare, housing, familyPlanning } = registers;
    for (const dwelling of housing.dwellings) dwellings.set(dwelling.dwellingId, dwelling);
    const find = <TRow extends { readonly rowId: string }>(rows: readonly TRow[], rowId: string | null) =>
      rows.find((row) => row.rowId === rowId) ?? null;
    for (const link of links) {
      const welfare = find(socialWelfare.families, link.socialWelfare);
      const row = find(housing.families, link.housing);
      if (!welfare) continue;
      families.push({
        welfare,
        housing: row && { ...row, dwelling: dwellings.get(row.dwellingId ?? '') ?? null },
        familyPlanning: find(familyPlanning.families, link.familyPlanning),
      });
    }
  }
  return families;
}

/** Whether the family's house fails one of the checks of BPS. */
export function hasUnfitHouse({ housing }: TrueFamily): boolean {
  return housing?.dwelling != null && isUnfit(faultsOf(housing.dwelling));
}

/** Whether the family is at risk of stunting by its last survey. */
export function isAtRisk({ familyPlanning }: TrueFamily): boolean {
  const survey = familyPlanning?.surveys.at(-1);
  return survey !== undefined && isStuntingRisk(survey);
}

/** Whether the family is actively enrolled in the programme. */
export function receives({ welfare }: TrueFamily, program: string): boolean {
  return welfare.enrollments.some((one) => one.program === program && one.status === 'ACTIVE');
}

/**
 * Whether the owner of membership can tell whose a register's record is, by the NIK under which it is kept. A damaged
 * number, or that of somebody whom the owner does not list, cannot be told.
 */
export function isTold({ welfare }: TrueFamily, record: { readonly headNik: string } | null): boolean {
  if (record === null) return true;
  const { headNik, members, formerHeads } = welfare;
  return [headNik, ...members.map(({ nik }) => nik), ...formerHeads.map(({ nik }) => nik)].includes(record.headNik);
}
