import type {
  ChangeRequestRow,
  CompanionRow,
  DisbursementRow,
  EnrollmentRow,
  FindingRow,
  PkhComponentRow,
  RegionRow,
  RegisterBatch,
  WelfareMemberRow,
  WelfareRow,
} from '#population/register-rows.ts';

let rows = 0;

/** A row id that no other row of the test has, and in which no test finds 16 digits in a row. */
export function aRowId(): string {
  rows += 1;
  return `abcdefabcdefabcdef${rows.toString(16).padStart(6, '0')}`;
}

/** The n-th of a test's safe NIKs, of a man born in 1980. */
export function aNik(n: number): string {
  const day = String(1 + Math.floor(n / 9000)).padStart(2, '0');
  return `321299${day}0180${String(1 + (n % 9000)).padStart(4, '0')}`;
}

/** A member who is the head unless said otherwise. */
export function aWelfareMember(changes: Partial<WelfareMemberRow> = {}): WelfareMemberRow {
  return {
    nik: aNik(1),
    name: 'Budi Santoso',
    sex: 'MALE',
    birthDate: '1980-01-01',
    relationship: 'HEAD',
    since: '2020-05-01',
    isCarer: false,
    maritalStatus: 'MARRIED',
    occupation: 'Nelayan',
    dukcapilMatch: 'MATCHED',
    ...changes,
  };
}

/** A family of one, its head, in decile 2 in Eretan Kulon, without programmes. */
export function aWelfareRow(changes: Partial<WelfareRow> = {}): WelfareRow {
  const headNik = changes.headNik ?? aNik(1);
  return {
    rowId: aRowId(),
    headNik,
    familyCardNumber: '3212991203200001',
    formerHeads: [],
    regionCode: '3212212012',
    snapshotOn: '2026-01-23',
    address: 'Blok Karang 12, RT 03 RW 01',
    dtsenVersion: '2026-01-23',
    decile: 2,
    decileHistory: [{ dtsenVersion: '2026-01-23', decile: 2 }],
    members: [aWelfareMember({ nik: headNik })],
    enrollments: [],
    findings: [],
    changeRequests: [],
    ...changes,
  };
}

/** An active PKH enrolment of a family, without components, companion or payments. */
export function anEnrollment(changes: Partial<EnrollmentRow> = {}): EnrollmentRow {
  return {
    rowId: aRowId(),
    program: 'PKH',
    status: 'ACTIVE',
    beneficiaryNik: null,
    startedOn: '2023-01-01',
    exitedOn: null,
    exitKind: null,
    graduationKind: null,
    exitReason: null,
    components: [],
    annualEntitlement: null,
    companionId: null,
    disbursements: [],
    ...changes,
  };
}

/** A PKH enrolment that ended by graduation on that day. */
export function aGraduation(exitedOn: string, changes: Partial<EnrollmentRow> = {}): EnrollmentRow {
  return anEnrollment({
    status: 'EXITED',
    exitedOn,
    exitKind: 'GRADUATION',
    graduationKind: 'NATURAL',
    ...changes,
  });
}

/** A paid component for a pupil of elementary school. */
export function aPkhComponent(changes: Partial<PkhComponentRow> = {}): PkhComponentRow {
  return { component: 'ELEMENTARY_SD', personNik: aNik(1), paid: true, annualAmount: 900_000, ...changes };
}

/** A payment of the first tranche of 2025. */
export function aDisbursement(changes: Partial<DisbursementRow> = {}): DisbursementRow {
  return {
    rowId: aRowId(),
    year: 2025,
    tranche: 1,
    amount: 225_000,
    status: 'TRANSFERRED',
    channel: 'BRI',
    paidOn: '2025-03-10',
    ...changes,
  };
}

/** A suspicion about the family that nobody has looked at. */
export function aFinding(changes: Partial<FindingRow> = {}): FindingRow {
  return {
    rowId: aRowId(),
    personNik: null,
    reason: 'DECILE_ABOVE_LIMIT',
    source: 'DTSEN',
    foundOn: '2026-01-25',
    status: 'SUSPECTED',
    ...changes,
  };
}

/** A correction through the formal channel that has been submitted. */
export function aChangeRequest(changes: Partial<ChangeRequestRow> = {}): ChangeRequestRow {
  return {
    rowId: aRowId(),
    channel: 'FORMAL',
    kind: 'CORRECT',
    status: 'SUBMITTED',
    submittedAt: '2026-02-03T04:05:06.000Z',
    updatedAt: '2026-02-04T04:05:06.000Z',
    ...changes,
  };
}

/** A companion in the district Kandanghaur. */
export function aCompanion(changes: Partial<CompanionRow> = {}): CompanionRow {
  return { companionId: 'PKH-321221-001', name: 'Siti Aminah', regionCode: '321221', ...changes };
}

/** A region, named after its code unless said otherwise, whose level and parent follow from the code. */
export function aRegion(code: string, changes: Partial<RegionRow> = {}): RegionRow {
  const levels = {
    2: ['PROVINCE', 'PROVINSI', null],
    4: ['REGENCY_CITY', 'KABUPATEN', code.slice(0, 2)],
    6: ['DISTRICT', 'KECAMATAN', code.slice(0, 4)],
    10: ['VILLAGE', 'DESA', code.slice(0, 6)],
  } as const;
  const [level, kind, parentCode] = levels[code.length as keyof typeof levels];
  return { code, level, kind, name: `Region ${code}`, parentCode, ...changes };
}

/** A batch that holds the social welfare register alone. */
export function aWelfareBatch(
  families: readonly WelfareRow[],
  {
    companions = [],
    regions = [],
  }: { readonly companions?: readonly CompanionRow[]; readonly regions?: readonly RegionRow[] } = {},
): RegisterBatch {
  return {
    regions,
    socialWelfare: { families, companions },
    housing: { families: [], dwellings: [], projects: [] },
    familyPlanning: { families: [], teams: [] },
  };
}
