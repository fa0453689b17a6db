import { dayOfIso, isoOfDay, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { EnrollmentRow, IneligibilityReasonCode, PkhComponentRow } from '../register-rows.ts';
import type { TrueHousehold, TruePerson } from '../true-household.ts';
import { pkhComponentsOf } from '../world/pkh-components.ts';
import { drawChannel, sembakoPerTranche, writeDisbursements } from './disbursements.ts';

/** What the writer of enrollments needs besides the household. */
export interface EnrollmentContext {
  readonly draws: Draws;
  /** Whether every component is entered, as in the sample families. */
  readonly entersAll: boolean;
  /** The NIK of a member as this register holds it. */
  readonly writtenNik: (person: TruePerson) => string;
  readonly nextEnrollmentId: () => string;
  readonly nextDisbursementId: () => string;
  readonly companionId: () => string;
  /** Set where a confirmed finding ended the aid, so that the exit gives its reason. */
  readonly confirmedReason: IneligibilityReasonCode | null;
}

/** Writes the programmes of a family as the social welfare register holds them. */
export function writeEnrollments(household: TrueHousehold, context: EnrollmentContext): EnrollmentRow[] {
  const { draws } = context;
  const { programs } = household;
  const rows: EnrollmentRow[] = [];
  const channel = drawChannel(draws, household.place.provinceCode);
  const pay = (program: 'PKH' | 'SEMBAKO', amount: number, since: string, until: number, tranches: number) =>
    writeDisbursements(
      draws,
      { program, amountPerTranche: amount, channel, firstDay: dayOfIso(since), lastDay: until, tranches },
      context.nextDisbursementId,
    );

  if (programs.pkh !== 'NEVER') {
    const exit = programs.pkh === 'EXITED' ? drawExit(draws, household, context.confirmedReason) : noExit;
    const components = enteredComponents(household, context);
    const annual = components.reduce((sum, row) => sum + (row.paid ? row.annualAmount : 0), 0);
    const runs = programs.pkh === 'ACTIVE' || programs.pkh === 'SUSPENDED';
    const until =
      programs.pkh === 'SUSPENDED' ? todayDay - 100 : exit.exitedOn === null ? todayDay : dayOfIso(exit.exitedOn);
    rows.push({
      rowId: context.nextEnrollmentId(),
      program: 'PKH',
      status: programs.pkh,
      beneficiaryNik: null,
      startedOn: runs || exit.exitedOn !== null ? programs.pkhSince : isoOfDay(todayDay - draws.between(20, 300)),
      ...exit,
      components: exit.exitKind === null ? components : [],
      annualEntitlement: runs ? annual : null,
      companionId: runs ? context.companionId() : null,
      disbursements: runs ? pay('PKH', annual / 4, programs.pkhSince, until, 8) : [],
    });
  }
  if (programs.sembako !== 'NEVER') {
    const runs = programs.sembako === 'ACTIVE';
    const exit = programs.sembako === 'EXITED' ? drawExit(draws, household, context.confirmedReason) : noExit;
    rows.push({
      ...plainEnrollment(context, 'SEMBAKO', programs.sembako, null),
      startedOn: programs.sembako === 'PROPOSED' ? isoOfDay(todayDay - draws.between(20, 300)) : programs.sembakoSince,
      ...exit,
      graduationKind: null,
      exitKind: exit.exitKind === 'GRADUATION' ? 'DATA_CORRECTION' : exit.exitKind,
      annualEntitlement: runs ? 4 * sembakoPerTranche : null,
      disbursements: runs ? pay('SEMBAKO', sembakoPerTranche, programs.sembakoSince, todayDay, 4) : [],
    });
  }
  if (programs.pbiJk) {
    for (const member of household.members) {
      if (member.diedOn !== null) continue;
      const startedOn = isoOfDay(Math.max(member.birthDay, todayDay - 365 * 6 + (household.index % 1000)));
      const isOff = draws.chance(0.03) && startedOn < pbiSwitchedOffOn;
      rows.push({
        rowId: context.nextEnrollmentId(),
        program: 'PBI_JK',
        status: isOff ? 'EXITED' : 'ACTIVE',
        beneficiaryNik: context.writtenNik(member),
        startedOn,
        exitedOn: isOff ? pbiSwitchedOffOn : null,
        exitKind: isOff ? 'DATA_CORRECTION' : null,
        graduationKind: null,
        exitReason: isOff ? 'OTHER' : null,
        components: [],
        annualEntitlement: null,
        companionId: null,
        disbursements: [],
      });
    }
  }
  writeRareEnrollments(household, context, rows);
  return rows;
}

/** Early in 2026 some PBI-JK memberships were switched off; the day is assumed. */
const pbiSwitchedOffOn = '2026-02-01';

const noExit = { exitedOn: null, exitKind: null, graduationKind: null, exitReason: null } as const;

type Exit = Pick<EnrollmentRow, 'exitedOn' | 'exitKind' | 'graduationKind' | 'exitReason'>;

function drawExit(draws: Draws, household: TrueHousehold, confirmed: IneligibilityReasonCode | null): Exit {
  const exitedOn = isoOfDay(todayDay - draws.between(30, 1000));
  if (confirmed !== null) return { exitedOn, exitKind: 'TERMINATION', graduationKind: null, exitReason: confirmed };
  if (household.decile >= 5 && draws.chance(0.5)) {
    return { exitedOn, exitKind: 'TERMINATION', graduationKind: null, exitReason: 'DECILE_ABOVE_LIMIT' };
  }
  if (draws.chance(0.12)) return { exitedOn, exitKind: 'DATA_CORRECTION', graduationKind: null, exitReason: 'OTHER' };
  const u = draws.unit();
  const graduationKind = u < 0.55 ? 'NATURAL' : u < 0.9 ? 'SELF_RELIANT' : 'PRE_PROSPEROUS';
  return { exitedOn, exitKind: 'GRADUATION', graduationKind, exitReason: null };
}

/** The components that were entered: one in five is not yet, so that pregnancies and births known elsewhere are missing. */
function enteredComponents(household: TrueHousehold, context: EnrollmentContext): PkhComponentRow[] {
  const { entersAll, draws } = context;
  const entered = household.members.filter((_, i) => entersAll || i === 0 || !draws.chance(0.2));
  const rows = pkhComponentsOf(entered, household.reproduction);
  // A family in PKH has one component at least.
  const kept = rows.length > 0 ? rows : pkhComponentsOf(household.members, household.reproduction).slice(0, 1);
  return kept.map((row) => ({ ...row, personNik: writtenNikOf(household, row.personNik, context) }));
}

function plainEnrollment(
  context: EnrollmentContext,
  program: EnrollmentRow['program'],
  status: EnrollmentRow['status'],
  beneficiaryNik: string | null,
): EnrollmentRow {
  return {
    rowId: context.nextEnrollmentId(),
    program,
    status,
    beneficiaryNik,
    startedOn: '2024-01-01',
    ...noExit,
    components: [],
    annualEntitlement: null,
    companionId: null,
    disbursements: [],
  };
}

function writeRareEnrollments(household: TrueHousehold, context: EnrollmentContext, rows: EnrollmentRow[]): void {
  if (household.decile > 4) return;
  const { draws } = context;
  const add = (program: EnrollmentRow['program'], person: TruePerson | null): void => {
    const startedOn = isoOfDay(todayDay - draws.between(60, 1200));
    const nik = person === null ? null : context.writtenNik(person);
    rows.push({ ...plainEnrollment(context, program, 'ACTIVE', nik), startedOn });
  };
  const cared = household.members.find(
    (member) => member.diedOn === null && (member.severelyDisabled || member.ageMonths >= 75 * 12),
  );
  if (cared !== undefined && draws.chance(0.08)) add('ATENSI', cared);
  if (household.programs.pkh === 'ACTIVE' && draws.chance(0.012)) add('PENA', null);
  if (household.unfitHousing && draws.chance(0.004)) add('RST', null);
  if (household.house.faults.sanitation && draws.chance(0.01)) add('SANITATION', null);
  const pupil = household.members.find((member) => member.ageMonths >= 84 && member.ageMonths < 216);
  if (pupil !== undefined && household.decile <= 2 && draws.chance(0.006)) add('SEKOLAH_RAKYAT', pupil);
}

function writtenNikOf(household: TrueHousehold, nik: string, context: EnrollmentContext): string {
  const person = household.members.find((member) => member.nik === nik);
  return person === undefined ? nik : context.writtenNik(person);
}
