/** Builders of the family planning register's rows: each gives a plain row, and a test names only what it is about. */
import type {
  AssistanceTeamRow,
  FamilyPlanningRow,
  FamilySurveyRow,
  GrowthRow,
  InterventionRow,
  ScreeningRow,
} from '#population/register-rows.ts';

let rows = 0;
let persons = 0;

/** A NIK that no other call gives and no resident has. */
export function aNik(): string {
  persons += 1;
  const day = String(1 + Math.floor(persons / 9999)).padStart(2, '0');
  return `321299${day}0380${String(1 + (persons % 9999)).padStart(4, '0')}`;
}

/** A row id that no other call gives. */
export function aRowId(): string {
  rows += 1;
  return `fabfabfabfabfab${rows.toString(16).padStart(9, '0')}`; // no run of digits that a NIK could be taken for
}

/** A family of one, last seen in 2025, without surveys and in no team's care. */
export function aFamily(row: Partial<FamilyPlanningRow> = {}): FamilyPlanningRow {
  const headNik = row.headNik ?? aNik();
  return {
    rowId: aRowId(),
    headNik,
    familyCardNumber: aNik(),
    formerHeads: [],
    regionCode: '3212212012',
    snapshotOn: '2025-07-31',
    wifeNik: null,
    memberNiks: [headNik],
    surveys: [],
    teamId: null,
    growth: [],
    screenings: [],
    interventions: [],
    ...row,
  };
}

/** A survey round of 2025 in which nothing is amiss and nobody is a target. */
export function aSurvey(row: Partial<FamilySurveyRow> = {}): FamilySurveyRow {
  return {
    surveyYear: 2025,
    verifiedOn: '2025-09-15',
    pregnant: false,
    gestationWeeks: null,
    childAgesMonths: [],
    wifeAge: null,
    livingChildren: null,
    monthsBetweenLastTwoBirths: null,
    method: null,
    nonUseReason: null,
    properDrinkingWater: true,
    properLatrine: true,
    welfareRank: null,
    ...row,
  };
}

/** A measurement of a child of normal height. */
export function aMeasurement(row: Partial<GrowthRow> = {}): GrowthRow {
  return {
    rowId: aRowId(),
    personNik: aNik(),
    measuredOn: '2025-06-10',
    ageMonths: 20,
    heightCm: 82.1,
    weightKg: 10.4,
    position: 'LYING',
    heightForAgeZ: -0.5,
    source: 'EPPGBM',
    ...row,
  };
}

/** A screening with every measure within its bounds. */
export function aScreening(row: Partial<ScreeningRow> = {}): ScreeningRow {
  return {
    rowId: aRowId(),
    personNik: aNik(),
    screenedOn: '2025-03-01',
    ageYears: 24,
    bmi: 21.3,
    muacCm: 25,
    hemoglobin: 12.8,
    smokeExposed: false,
    certificateNumber: 'ELS-2025-0001',
    ...row,
  };
}

/** A visit of the assistance team. */
export function anIntervention(row: Partial<InterventionRow> = {}): InterventionRow {
  return {
    rowId: aRowId(),
    program: 'TPK_VISIT',
    from: '2025-05-02',
    to: '2025-05-02',
    donor: null,
    kind: null,
    ...row,
  };
}

/** A team of a midwife and two cadres. */
export function aTeam(row: Partial<AssistanceTeamRow> = {}): AssistanceTeamRow {
  return {
    teamId: `TPK-${aRowId().slice(-6)}`,
    regionCode: '3212212012',
    midwife: 'Siti Aminah',
    pkkCadre: 'Dewi Lestari',
    kbCadre: 'Rina Marlina',
    ...row,
  };
}
