import { currentDtsenVersion, dayOfIso, isoOfDay, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { BusinessReportRow, EnrollmentRow, GraduationRow, WelfareRow } from '../register-rows.ts';
import type { RowIds } from '../row-id.ts';
import type { TrueHousehold } from '../true-household.ts';

// All shares are assumptions. Of the first families more have outlived PKH and are on their way, so that the smallest
// population has some in each state.
const firstFamilies = 300;
const outlived = { first: 0.08, later: 0.002 };
const withBusiness = 0.06;
const onTheWay = { first: 0.4, later: 0.05 };

/** Index of the first family that is not written by hand. */
const firstDrawn = 10;

/** Where rows of this writer begin among those of their family, clear of what the other writers number. */
const firstRow = 400;

/**
 * Adds to a family's row what graduation is made of: PKH that outlived its need, a small business (PENA) with what it
 * brings in, and graduations in every state. Rows of other writers stay as they are, but for the companion of those who
 * graduated, who counts them.
 * @param companionOf the first companion of a regency, where one has been named already.
 */
export function createGraduationWriter(
  draws: Draws,
  rowIds: RowIds,
  companionOf: (regencyCode: string) => string | null,
): (row: WelfareRow, household: TrueHousehold) => WelfareRow {
  return (row, household) => {
    const d = draws.at(household.index);
    const companionId = companionOf(household.place.regencyCode);
    const nextId = (kind: 'enrollment' | 'business-report' | 'graduation', n: number) =>
      rowIds(kind, household.index, firstRow + n);
    const enrollments = row.enrollments.map((one) =>
      one.program === 'PKH' && one.exitKind === 'GRADUATION' ? { ...one, companionId } : one,
    );
    const stayed = drawOutlivedPkh(d, row, household);
    if (stayed !== null) enrollments.push({ ...stayed, rowId: nextId('enrollment', 0), companionId });
    const pkh = enrollments.find(({ program }) => program === 'PKH');
    const business = pkh?.status === 'ACTIVE' && d.chance(withBusiness);
    if (business && !enrollments.some(({ program }) => program === 'PENA')) {
      enrollments.push({ ...plainEnrollment('PENA', isoOfDay(todayDay - 500)), rowId: nextId('enrollment', 1) });
    }
    const runsBusiness = enrollments.some(({ program, status }) => program === 'PENA' && status === 'ACTIVE');
    const businessReports = runsBusiness ? drawReports(d, (n) => nextId('business-report', n)) : [];
    const graduation = pkh === undefined ? null : drawGraduation(d, pkh, nextId('graduation', 0), shareOf(household));
    return {
      ...row,
      enrollments,
      ...(businessReports.length > 0 && { businessReports }),
      ...(graduation !== null && { graduation }),
    };
  };
}

type NewEnrollment = Omit<EnrollmentRow, 'rowId'>;

function drawOutlivedPkh(d: Draws, row: WelfareRow, household: TrueHousehold): NewEnrollment | null {
  if (household.index < firstDrawn) return null;
  if (row.enrollments.some(({ program }) => program === 'PKH') || row.decile === null) return null;
  const startedOn = isoOfDay(todayDay - d.between(900, 3000));
  if (!d.chance(household.index < firstFamilies ? outlived.first : outlived.later)) return null;
  const hasRisen = row.decile >= 5 && row.decile <= 7 && row.decileHistory.slice(-2).every(({ decile }) => decile >= 5);
  const lostComponents = row.decile <= 4 && !household.hasPkhComponent;
  return hasRisen || lostComponents ? { ...plainEnrollment('PKH', startedOn), annualEntitlement: 0 } : null;
}

function plainEnrollment(program: EnrollmentRow['program'], startedOn: string): NewEnrollment {
  return {
    program,
    status: 'ACTIVE',
    beneficiaryNik: null,
    startedOn,
    exitedOn: null,
    exitKind: null,
    graduationKind: null,
    exitReason: null,
    components: [],
    annualEntitlement: null,
    companionId: null,
    disbursements: [],
  };
}

function drawReports(d: Draws, nextId: (n: number) => string): BusinessReportRow[] {
  const start = d.between(8, 40) * 100_000;
  return ['2025-Q3', '2025-Q4', '2026-Q1'].map((quarter, n) => ({
    rowId: nextId(n),
    quarter,
    monthlyIncome: start + n * d.between(0, 4) * 100_000,
  }));
}

function shareOf({ index }: TrueHousehold): number {
  return index < firstFamilies ? onTheWay.first : onTheWay.later;
}

function drawGraduation(d: Draws, pkh: EnrollmentRow, rowId: string, share: number): GraduationRow | null {
  if (pkh.exitKind === 'GRADUATION' && pkh.exitedOn !== null) {
    const exitDay = dayOfIso(pkh.exitedOn);
    const kind = pkh.graduationKind ?? 'NATURAL';
    const proposedOn = isoOfDay(exitDay - d.between(30, 90));
    return { rowId, enrollmentRowId: pkh.rowId, kind, status: 'GRADUATED', proposedOn, closedOn: pkh.exitedOn };
  }
  if (pkh.status !== 'ACTIVE' || pkh.companionId === null || !d.chance(share)) return null;
  const proposed = Math.min(todayDay, dayOfIso(currentDtsenVersion)) - d.between(5, 60);
  const status = d.weighted([
    ['PROPOSED', 40],
    ['ASSESSED', 30],
    ['NOT_YET', 20],
    ['WITHDRAWN', 10],
  ] as const);
  const isClosed = status === 'NOT_YET' || status === 'WITHDRAWN';
  return {
    rowId,
    enrollmentRowId: pkh.rowId,
    kind: pkh.components.length === 0 ? 'NATURAL' : 'PRE_PROSPEROUS',
    status,
    proposedOn: isoOfDay(proposed),
    closedOn: isClosed ? isoOfDay(proposed + 20) : null,
  };
}
