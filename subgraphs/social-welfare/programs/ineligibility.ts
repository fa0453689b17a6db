/** Which confirmed findings keep a family out of a programme or end its place there, and what they end. */
import type { QueryFilter } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import type { Command } from '#platform/workflow/command.ts';
import type { IneligibilityReason } from '../generated.ts';
import type { EnrollmentRecord, FindingRecord, HouseholdRecord, Models, RecordId, SocialProgram } from '../model.ts';
import { decileLimitOn } from './dated-rules.ts';
import { endEnrollments } from './end-enrollments.ts';
import type { EnrollmentModels } from './follow-enrollments.ts';
import type { ProgramRecord } from './model.ts';

/** A reason that bars from programmes while it is confirmed. */
export interface BarringReason {
  readonly reason: IneligibilityReason;
  /** Whom it bars: the family with all its members, or the person alone whom the finding is about. */
  readonly reach: 'FAMILY' | 'PERSON';
  readonly programs: readonly SocialProgram[];
  /** Whether it keeps from entering as well; where false it ends what there is, and the way back is open. */
  readonly refuses: boolean;
  /** First day on which it bars. */
  readonly validFrom: string;
  /** Last day on which it bars; null while it does. */
  readonly validTo: string | null;
  readonly source: string;
  /** False where no decree was read that says so. */
  readonly isConfirmed: boolean;
}

/** Programmes for the poor, which somebody with an income of the state or of a firm is kept out of (assumption). */
const forThePoor: readonly SocialProgram[] = [
  'PKH',
  'SEMBAKO',
  'PBI_JK',
  'PENA',
  'RST',
  'SANITATION',
  'SEKOLAH_RAKYAT',
];

/** Everything that Kemensos gives. */
const everyProgram: readonly SocialProgram[] = [...forThePoor, 'ATENSI', 'OTHER'];

const dtsen = { validFrom: '2025-02-05', validTo: null, isConfirmed: false } as const;

function family(reason: IneligibilityReason, source: string, programs = forThePoor): BarringReason {
  return { reason, reach: 'FAMILY', programs, refuses: true, source, ...dtsen };
}

/**
 * The reasons that bar, as dated data; the one on a civil servant is told by the ministry, the others follow the
 * registers that it matches with, and neither their list nor what each reaches was read in a decree (unconfirmed).
 * DECILE_ABOVE_LIMIT ends what the family's decile of the day is above the limit of; entering has that rule anyway.
 */
export const barringReasons: readonly BarringReason[] = [
  { ...family('CIVIL_SERVANT_ASN', 'Kemensos, December 2024: civil servants are refused by NIK.'), isConfirmed: true },
  family('MILITARY_TNI', 'Matching with the register of TNI.'),
  family('POLICE_POLRI', 'Matching with the register of Polri.'),
  family('STATE_ENTERPRISE_EMPLOYEE', 'Matching with BUMN and BPJS Ketenagakerjaan.'),
  family('PENSIONER_STATE', 'Matching with Taspen and Asabri.'),
  family('WAGE_ABOVE_MINIMUM', 'Matching with BPJS Ketenagakerjaan.'),
  family('COMPANY_OFFICER', 'Matching with the register of companies (AHU).'),
  family('VILLAGE_OFFICIAL', 'Matching with Kemendagri.'),
  family('HIGH_POWER_CONNECTION', 'Matching with PLN.'),
  family('ONLINE_GAMBLING', 'Matching with PPATK.', ['PKH', 'SEMBAKO']),
  { ...family('DECILE_ABOVE_LIMIT', 'DTSEN.'), refuses: false },
  { ...family('MOVED_OR_NOT_FOUND', 'Ground check.'), refuses: false },
  family('DUPLICATE_FAMILY', 'The register itself.'),
  { ...family('REFUSED', 'The family itself.'), refuses: false },
  { ...family('DECEASED', 'Dukcapil.', everyProgram), reach: 'PERSON' },
  { ...family('DUPLICATE_NIK', 'The register itself.'), reach: 'PERSON', refuses: false },
  { ...family('NIK_NOT_MATCHED', 'Dukcapil.', ['PBI_JK']), reach: 'PERSON' },
];

/** The rule by which a reason bars on a day; null where it does not. */
export function findBarringReason(reason: IneligibilityReason, on: string): BarringReason | null {
  const holds = (rule: BarringReason) => rule.reason === reason && rule.validFrom <= on && on <= (rule.validTo ?? '9');
  return barringReasons.find(holds) ?? null;
}

/** Whose enrolment is looked at: a family, or one of its members in a programme that is given to persons. */
export interface Applicant {
  readonly family: Pick<HouseholdRecord, '_id' | 'headNik' | 'memberNiks'>;
  readonly program: SocialProgram;
  readonly beneficiaryNik: string | null;
}

/** The reason among confirmed findings that bars the applicant on a day, or null; which of several is not said. */
export async function findBar(
  models: Pick<Models, 'findings'>,
  view: View,
  { family: { _id, headNik, memberNiks }, program, beneficiaryNik }: Applicant,
  on: string,
): Promise<IneligibilityReason | null> {
  const niks = [...new Set([headNik, ...memberNiks])];
  const read = (whom: QueryFilter<FindingRecord>) =>
    runInTime(view, (maxTimeMS) =>
      models.findings
        .find(
          { ...whom, status: 'CONFIRMED' } as QueryFilter<FindingRecord>,
          { reason: 1, personNik: 1 },
          { maxTimeMS },
        )
        .lean<Pick<FindingRecord, 'reason' | 'personNik'>[]>()
        .exec(),
    );
  // Two reads, each by an index: what was found about the family, and what about its members wherever they lived then.
  const [ofFamily, ofMembers] = await Promise.all([
    read({ householdId: _id, personNik: null } as QueryFilter<FindingRecord>),
    read({ personNik: { $in: niks } } as QueryFilter<FindingRecord>),
  ]);
  for (const { reason, personNik } of [...ofFamily, ...ofMembers]) {
    const rule = findBarringReason(reason, on);
    if (rule === null || !rule.refuses || !rule.programs.includes(program)) continue;
    if (rule.reach === 'FAMILY' || (personNik !== null && personNik === beneficiaryNik)) return reason;
  }
  return null;
}

/** A finding that has been confirmed. */
export interface ConfirmedFinding {
  readonly householdId: RecordId;
  readonly personNik: string | null;
  readonly reason: IneligibilityReason;
}

/**
 * Ends what a confirmed finding bars, as a termination for its reason on the day of the command. Call it after the
 * finding is CONFIRMED, and again with the same command whenever that is repeated, see `endEnrollments`.
 * @returns the enrolments that this command has ended.
 */
export async function endForFinding(
  models: EnrollmentModels & Pick<Models, 'programs'>,
  view: View,
  { householdId, personNik, reason }: ConfirmedFinding,
  command: Command,
): Promise<readonly EnrollmentRecord[]> {
  const exitedOn = command.at.toISOString().slice(0, 10);
  const rule = findBarringReason(reason, exitedOn);
  if (rule === null || (rule.reach === 'PERSON' && personNik === null)) return [];
  return endEnrollments(models, view, {
    householdId,
    programs:
      reason === 'DECILE_ABOVE_LIMIT' ? await findAboveLimit(models, view, householdId, exitedOn) : rule.programs,
    beneficiaryNik: rule.reach === 'PERSON' ? personNik : null,
    ...{ exitKind: 'TERMINATION', graduationKind: null, exitReason: reason, exitedOn },
    command,
  });
}

/** The programmes whose limit on the day is below the family's decile. */
async function findAboveLimit(
  { households, programs }: Pick<Models, 'households' | 'programs'>,
  view: View,
  _id: RecordId,
  on: string,
): Promise<SocialProgram[]> {
  const [family, known] = await Promise.all([
    runInTime(view, (maxTimeMS) =>
      households.findOne({ _id }, { decile: 1 }, { maxTimeMS }).lean<Pick<HouseholdRecord, 'decile'> | null>().exec(),
    ),
    runInTime(view, (maxTimeMS) => programs.find({}, null, { maxTimeMS }).lean<ProgramRecord[]>().exec()),
  ]);
  const decile = family?.decile ?? null;
  if (decile === null) return [];
  return known.filter((program) => decile > (decileLimitOn(program, on) ?? 10)).map((program) => program._id);
}
