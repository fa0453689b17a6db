import { ageInYears, isoOfDay, todayDay } from '../calendar.ts';
import type { IdentityNumbers } from '../identity-numbers.ts';
import type { Draws } from '../random.ts';
import type { FamilyPlanningRow, FamilySurveyRow, GrowthRow, InterventionRow, ScreeningRow } from '../register-rows.ts';
import type { RowIds } from '../row-id.ts';
import type { TrueHousehold } from '../true-household.ts';
import { isStuntingRisk } from '../truth.ts';
import { observeServices, writeSurvey } from './family-survey.ts';
import { writeGrowth } from './growth.ts';
import { identify } from './joined-identity.ts';
import type { JoinedPlan } from './register-plan.ts';
import { drawFamilyPlanningPlan } from './register-plan.ts';

/** What a sample family fixes instead of leaving it to chance. */
export interface FixedFamilyPlanning {
  readonly plan: JoinedPlan;
  readonly services: { readonly properDrinkingWater: boolean; readonly properLatrine: boolean };
  readonly screening: boolean;
  readonly interventions: readonly Omit<InterventionRow, 'rowId'>[];
}

/** Writes the family planning register family by family in order. */
export interface FamilyPlanningWriter {
  /** The row of a household, or null where the register does not know it. */
  write(household: TrueHousehold, fixed: FixedFamilyPlanning | null): FamilyPlanningRow | null;
}

/** Creates the writer. `teamFor` names the assistance team of a village. */
export function createFamilyPlanningWriter(
  seed: { readonly plan: Draws; readonly facts: Draws },
  rowIds: RowIds,
  numbers: IdentityNumbers,
  teamFor: (household: TrueHousehold) => string,
): FamilyPlanningWriter {
  function write(household: TrueHousehold, fixed: FixedFamilyPlanning | null): FamilyPlanningRow | null {
    const { index } = household;
    const d = seed.plan.at(index);
    const drawn = fixed?.plan ?? drawFamilyPlanningPlan(d, household);
    if (!drawn.covered) return null;
    // Of 3.3 million pregnancies 0.78 million are known: with 76 % covered, three in ten of those the register can see.
    const knowsPregnancy = household.reproduction.pregnant && (fixed !== null || d.chance(0.31));
    const plan = knowsPregnancy && fixed === null ? { ...drawn, seenDay: todayDay - d.between(5, 60) } : drawn;
    const facts = seed.facts.at(index);
    const surveys = writeSurveys(facts, household, plan, knowsPregnancy, fixed);
    const current = surveys[surveys.length - 1] as FamilySurveyRow;
    const isTarget = current.pregnant || current.childAgesMonths.length > 0;
    const isRisk = isTarget && isStuntingRisk(current);
    let measurements = 0;
    const growth: GrowthRow[] = [];
    household.members.forEach((member, i) => {
      if (member.heightForAgeZ === null || i === plan.missingChild) return;
      if (fixed === null && !facts.chance(0.85)) return;
      growth.push(...writeGrowth(facts, member, () => rowIds('growth', index, measurements++), fixed !== null));
    });
    const wife = household.reproduction.wife;
    return {
      rowId: rowIds('planning-family', index, 0),
      ...identify(household, plan, true, numbers, d),
      wifeNik: wife !== null && wife.relationship === 'WIFE' ? wife.nik : null,
      surveys,
      teamId: isTarget && (fixed !== null || facts.chance(0.9)) ? teamFor(household) : null,
      growth,
      screenings: writeScreenings(facts, household, rowIds, fixed),
      interventions:
        fixed === null
          ? writeInterventions(facts, household, rowIds, isTarget, isRisk)
          : fixed.interventions.map((row, n) => ({ rowId: rowIds('intervention', index, n), ...row })),
    };
  }

  return { write };
}

function writeSurveys(
  draws: Draws,
  household: TrueHousehold,
  plan: JoinedPlan,
  knowsPregnancy: boolean,
  fixed: FixedFamilyPlanning | null,
): FamilySurveyRow[] {
  const surveys: FamilySurveyRow[] = [];
  const observed = fixed?.services ?? observeServices(draws, household);
  const rounds = fixed !== null ? 1 : draws.between(0, 2);
  for (let back = rounds; back > 0; back -= 1) {
    // Earlier rounds saw the same latrine and water in nine cases out of ten.
    const before = fixed !== null || draws.chance(0.9) ? observed : observeServices(draws, household);
    surveys.push(writeSurvey(draws, household, plan.seenDay - 365 * back, false, before));
  }
  surveys.push(writeSurvey(draws, household, plan.seenDay, knowsPregnancy, observed));
  return surveys;
}

function writeScreenings(
  draws: Draws,
  household: TrueHousehold,
  rowIds: RowIds,
  fixed: FixedFamilyPlanning | null,
): ScreeningRow[] {
  const { wife, livingChildren } = household.reproduction;
  const chance = draws.unit();
  if (wife === null || wife.relationship !== 'WIFE') return [];
  const isRecent = wife.ageMonths < 32 * 12 && livingChildren <= 1 && chance < 0.3;
  if (fixed === null ? !isRecent : !fixed.screening) return [];
  const day = todayDay - draws.between(500, 1500);
  return [
    {
      rowId: rowIds('screening', household.index, 0),
      personNik: wife.nik,
      screenedOn: isoOfDay(day),
      ageYears: ageInYears(wife.birthDay, day),
      bmi: Math.round((21.5 + 3.2 * draws.normal()) * 10) / 10,
      muacCm: Math.round((25 + 2.2 * draws.normal()) * 10) / 10,
      hemoglobin: draws.chance(0.1) ? null : Math.round((12.4 + 1.3 * draws.normal()) * 10) / 10,
      smokeExposed: draws.chance(0.45),
      certificateNumber: `ELS-${household.place.regencyCode}-${household.index.toString(36).toUpperCase()}`,
    },
  ];
}

function writeInterventions(
  draws: Draws,
  household: TrueHousehold,
  rowIds: RowIds,
  isTarget: boolean,
  isRisk: boolean,
): InterventionRow[] {
  const rows: InterventionRow[] = [];
  const add = (program: InterventionRow['program'], donor: string | null, kind: string | null): void => {
    const from = todayDay - draws.between(20, 480);
    const to = draws.chance(0.4) ? isoOfDay(Math.min(todayDay, from + 180)) : null;
    rows.push({
      rowId: rowIds('intervention', household.index, rows.length),
      program,
      from: isoOfDay(from),
      to,
      donor,
      kind,
    });
  };
  if (isRisk) {
    if (draws.chance(0.4)) add('TPK_VISIT', null, 'Kunjungan pendampingan');
    if (draws.chance(0.05)) add('GENTING', draws.pick(donors), draws.pick(fosterKinds));
    if (draws.chance(0.08)) add('NUTRITION_SUPPLEMENT', null, 'Makanan tambahan');
  }
  if (isTarget && draws.chance(0.12)) add('BKB', null, null);
  if (isTarget && household.place.urban && draws.chance(0.006)) add('TAMASYA', null, 'Penitipan anak');
  const hasElder = household.members.some((member) => member.ageMonths >= 720 && member.diedOn === null);
  if (hasElder && draws.chance(0.05)) add(draws.chance(0.5) ? 'SIDAYA' : 'BKL', null, null);
  const hasTeen = household.members.some((member) => member.ageMonths >= 120 && member.ageMonths < 288);
  if (hasTeen && draws.chance(0.025)) add(draws.chance(0.7) ? 'BKR' : 'GATI', null, null);
  return rows;
}

const donors = ['Baznas', 'Perusahaan daerah', 'Paguyuban warga', 'Perseorangan'] as const;
const fosterKinds = ['Makanan', 'Jamban', 'Air bersih', 'Perbaikan rumah'] as const;
