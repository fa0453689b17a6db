/** The steps of an enrolment: who may take them, which rules hold, and what they write. */
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import type { Match } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { type Command, type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import type { Outcome } from '#platform/workflow/staged-record.ts';
import type {
  ActivateEnrollmentInput,
  EndEnrollmentInput,
  ProposeEnrollmentInput,
  SuspendEnrollmentInput,
} from '../generated.ts';
import type { CompanionRecord, EnrollmentRecord, HouseholdRecord } from '../model.ts';
import { requireText } from './command-text.ts';
import { annualAmountOn } from './dated-rules.ts';
import { annualSumOf, type DerivedComponent, deriveComponents, type PkhFact } from './derive-components.ts';
import { type EnrollmentStep, refuseActor } from './enrollment-actors.ts';
import { checkActivation, checkProposal, type Entry } from './entry-rules.ts';
import type { ProgramRecord } from './model.ts';
import { pkhMembersOf } from './pkh-members.ts';
import type { ProgramRepository } from './repository.ts';

/** What a mutation on an enrolment answers. */
export type EnrollmentAnswer = (EnrollmentRecord & { readonly __typename: 'SocialEnrollment' }) | Refusal;

/** What the commands work with. */
export interface CommandSources {
  readonly repository: ProgramRepository;
  readonly view: View;
  readonly pseudonyms: Pseudonyms;
  readonly now: () => Date;
  /** The family of a household, where the caller may see it. */
  readonly findFamily: (nik: string) => Promise<Match<HouseholdRecord>>;
  readonly findCompanion: (id: string) => Promise<CompanionRecord | null>;
}

/** A step that is asked for: its name, what it starts from, and how the record is found. */
export interface AskedStep {
  readonly mutation: string;
  readonly step: EnrollmentStep;
  readonly input: CommandInput & { readonly enrollment: string; readonly expectedVersion: number };
  readonly from: readonly EnrollmentRecord['status'][];
  readonly reason: string | null;
}

/** What a step writes, or why it may not be taken. */
export type Decision =
  | Refusal
  | { readonly to: EnrollmentRecord['status']; readonly set: Partial<EnrollmentRecord>; readonly note?: string };

const open = ['PROPOSED', 'ELIGIBLE', 'WAITING', 'ACTIVE', 'SUSPENDED'] as const;

const mostFacts = 20;

/** The commands of one request. */
export function createEnrollmentCommands(sources: CommandSources) {
  const { repository, view, pseudonyms, now, findFamily, findCompanion } = sources;

  /** Finds the record, and takes the step that `decide` allows; a repetition is answered like the first time. */
  async function take(
    { mutation, step, input, from, reason }: AskedStep,
    decide: (enrollment: EnrollmentRecord, family: HouseholdRecord, on: string) => Decision | Promise<Decision>,
  ): Promise<EnrollmentAnswer> {
    const refused = refuseActor(step, view.caller);
    if (refused !== null) return refused;
    const command = createCommand(mutation, input, view.caller, now(), requireText('reason', reason));
    const found = await repository.findEnrollment(input.enrollment);
    if (found === null) return recordNotFound();
    const { enrollment, family } = found;
    const { expectedVersion } = input;
    const isRepeated = enrollment.history.some(({ key }) => key === command.key);
    if (!isRepeated && enrollment.version !== expectedVersion) return answer({ kind: 'STALE', record: enrollment });
    if (!isRepeated && !from.includes(enrollment.status)) return answer({ kind: 'REFUSED', record: enrollment });
    const decision = isRepeated ? repeated(enrollment) : await decide(enrollment, family, dayOf(command));
    if ('__typename' in decision) return decision;
    const { to, set, note } = decision;
    const noted = note === undefined ? command : { ...command, reason: [note, reason].filter(Boolean).join(' ') };
    return answer(await repository.step(enrollment, { expectedVersion, from, to, set }, noted));
  }

  async function entryOf(
    family: HouseholdRecord,
    { program: code, beneficiaryNik }: Pick<EnrollmentRecord, 'program' | 'beneficiaryNik'>,
    facts: readonly PkhFact[],
    on: string,
  ): Promise<{ readonly entry: Entry; readonly components: readonly DerivedComponent[] }> {
    const [program, bar] = await Promise.all([
      repository.findProgram(code),
      repository.findBar({ family, program: code, beneficiaryNik }, on),
    ]);
    const components = program === null || code !== 'PKH' ? [] : await componentsOf(family, facts, program, on);
    return { entry: { program, family, beneficiaryNik, components: components.length, bar, on }, components };
  }

  async function componentsOf(
    family: HouseholdRecord,
    facts: readonly PkhFact[],
    program: ProgramRecord,
    on: string,
  ): Promise<readonly DerivedComponent[]> {
    const persons = await repository.findPersons(family.members.map(({ nik }) => nik));
    return deriveComponents(pkhMembersOf(family, persons), facts, program, on);
  }

  return {
    take,

    async propose(input: ProposeEnrollmentInput): Promise<EnrollmentAnswer> {
      const refused = refuseActor('PROPOSE', view.caller);
      if (refused !== null) return refused;
      const command = createCommand(
        'proposeEnrollment',
        input,
        view.caller,
        now(),
        requireText('reason', input.reason),
      );
      const before = await repository.findRepetition(command);
      if (before !== null) return answer(before);
      const { record: family } = await familyOf(input.household);
      if (family === null) return recordNotFound();
      const beneficiaryNik = input.beneficiary == null ? null : requirePerson('beneficiary', input.beneficiary);
      const facts = requireFacts(input, family);
      const on = dayOf(command);
      const place = { program: input.program, beneficiaryNik };
      const { entry, components } = await entryOf(family, place, facts, on);
      const refusal = checkProposal(entry);
      if (refusal !== null) return refusal;
      const rows = components.map(componentRow);
      return answer(await repository.propose(family, { ...place, startedOn: on, components: rows }, command));
    },

    activate: (input: ActivateEnrollmentInput) =>
      take(
        {
          mutation: 'activateEnrollment',
          step: 'ACTIVATE',
          input,
          from: ['PROPOSED', 'ELIGIBLE', 'WAITING', 'SUSPENDED'],
          reason: input.reason ?? null,
        },
        async (enrollment, family, on) => {
          const { entry, components } = await entryOf(family, enrollment, enrollment.components, on);
          const refusal = checkActivation(entry);
          if (refusal !== null) return refusal;
          const companionId = input.companion ?? enrollment.companionId;
          if (input.companion != null && enrollment.program !== 'PKH')
            return ruleNotMet('NO_COMPANION', 'Only families in PKH have a companion. Leave "companion" out.');
          if (input.companion != null) {
            const companion = await findCompanion(input.companion);
            if (companion === null || !family.regionCode.startsWith(companion.regionCode))
              return ruleNotMet('COMPANION_ELSEWHERE', 'No such companion works where the household resides.');
          }
          const isPkh = enrollment.program === 'PKH';
          const set = {
            companionId,
            components: components.map(componentRow),
            annualEntitlement: isPkh ? annualSumOf(components) : annualOf(entry),
            startedOn: enrollment.status === 'SUSPENDED' ? enrollment.startedOn : on,
            familyUpdatePending: true,
          };
          return { to: 'ACTIVE', set };
        },
      ),

    suspend: (input: SuspendEnrollmentInput) =>
      take({ mutation: 'suspendEnrollment', step: 'SUSPEND', input, from: ['ACTIVE'], reason: input.reason }, () => ({
        to: 'SUSPENDED',
        set: { familyUpdatePending: true },
      })),

    end: (input: EndEnrollmentInput) =>
      take({ mutation: 'endEnrollment', step: 'END', input, from: open, reason: input.reason }, (_, __, exitedOn) => {
        const { exitKind, exitReason = null } = input;
        if (exitKind === 'GRADUATION')
          return ruleNotMet('GRADUATION_IS_ASSESSED', 'Graduation has a workflow of its own, with an assessment.');
        if (exitKind === 'TERMINATION' && exitReason === null)
          return ruleNotMet('TERMINATION_NEEDS_REASON', 'A termination tells what was found, in "exitReason".');
        const set = { exitKind, exitReason, exitedOn, openKey: null, familyUpdatePending: true };
        return { to: 'EXITED', set };
      }),
  };

  async function familyOf(household: string): Promise<{ readonly record: HouseholdRecord | null }> {
    const nik = pseudonyms.findNik('household', household);
    if (nik === null) return { record: null };
    const match = await findFamily(nik);
    return { record: match.status === 'AVAILABLE' ? match.record : null };
  }

  function requirePerson(argument: string, id: string): string {
    const nik = pseudonyms.findNik('person', id);
    if (nik !== null) return nik;
    throw new HubError('BAD_USER_INPUT', `"${argument}" is not the id of a person.`, { argument });
  }

  function requireFacts({ program, facts }: ProposeEnrollmentInput, family: HouseholdRecord): readonly PkhFact[] {
    if (facts == null || facts.length === 0) return [];
    if (program !== 'PKH' || facts.length > mostFacts) {
      throw new HubError('BAD_USER_INPUT', `"facts" is for PKH, and holds ${mostFacts} at most.`, {
        argument: 'facts',
      });
    }
    return facts.map(({ person, component }) => {
      const personNik = requirePerson('facts', person);
      if (personNik === family.headNik || family.memberNiks.includes(personNik)) return { personNik, component };
      throw new HubError('BAD_USER_INPUT', '"facts" names somebody who is no member of the household.', {
        argument: 'facts',
      });
    });
  }
}

function repeated({ status }: EnrollmentRecord): Decision {
  return { to: status, set: {} }; // the command is in the history, so nothing is written
}

function answer(outcome: Outcome<EnrollmentRecord>): EnrollmentAnswer {
  return answerOf(
    outcome,
    'SocialEnrollment',
    'The household or the person has an open enrolment in the programme already.',
  );
}

function componentRow({ component, personNik, unpaidReason, annualAmount }: DerivedComponent) {
  return { component, personNik, paid: unpaidReason === null, annualAmount };
}

function annualOf({ program, on }: Entry): number | null {
  return program && annualAmountOn(program, null, on);
}

function dayOf({ at }: Command): string {
  return at.toISOString().slice(0, 10);
}
