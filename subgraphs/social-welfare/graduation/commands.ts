/** The commands on graduations: proposed, assessed, decided, taken back. Each is one atomic write of one record. */
import { bothOf } from '#platform/access/row-filter.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import type { Match } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createCommand } from '#platform/workflow/command.ts';
import { answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition, type Step, takeStep } from '#platform/workflow/staged-record.ts';
import type {
  AssessGraduationInput,
  DecideGraduationInput,
  ProposeGraduationInput,
  WithdrawGraduationInput,
} from '../generated.ts';
import type { EnrollmentRecord, HouseholdRecord, Models, RecordId } from '../model.ts';
import { standingOfFlags } from './candidate-flags.ts';
import { endByGraduation } from './end-by-graduation.ts';
import { actorRefusalOf, isFamily, kindRefusalOf } from './graduation-steps.ts';
import { type GraduationRecord, requireRecordId } from './model.ts';
import type { GraduationRepository } from './repository.ts';

/** What a command on a graduation answers: the record under the name of its type, or why nothing was written. */
export type GraduationAnswer = (GraduationRecord & { readonly __typename: 'Graduation' }) | Refusal;

/** The commands of one request. */
export interface GraduationCommands {
  propose(input: ProposeGraduationInput): Promise<GraduationAnswer>;
  assess(input: AssessGraduationInput): Promise<GraduationAnswer>;
  decide(input: DecideGraduationInput): Promise<GraduationAnswer>;
  withdraw(input: WithdrawGraduationInput): Promise<GraduationAnswer>;
}

/** What the commands work with. */
export interface GraduationDesk {
  readonly models: Models;
  readonly view: View;
  readonly pseudonyms: Pseudonyms;
  readonly repository: GraduationRepository;
  readonly now: () => Date;
  /** The register's record of a family that the caller may see, by the NIK of its head. */
  readonly findFamily: (nik: string) => Promise<Match<HouseholdRecord>>;
}

const duplicate = 'A graduation of this family is on its way already.';

/** The commands of one request, for its caller. */
export function createGraduationCommands(desk: GraduationDesk): GraduationCommands {
  const { models, view, pseudonyms, repository, now, findFamily } = desk;
  const { caller } = view;

  return {
    async propose(input) {
      const command = createCommand('proposeGraduation', input, caller, now(), input.reason ?? null);
      const refusal = actorRefusalOf('PROPOSE', caller);
      if (refusal) return refusal;
      const repetition = await findRepetition(models.graduations, view, command);
      if (repetition) return answerOf(repetition, 'Graduation', duplicate);

      const match = await findFamily(requireHousehold(pseudonyms, input.household));
      if (match.status !== 'AVAILABLE') return recordNotFound();
      const { record: family } = match;
      const enrollment = await findActivePkh(models, view, family._id);
      if (enrollment === null) return noActivePkh();
      const { reasons } = standingOfFlags(family.graduationFlags);
      const proposal = { kind: input.kind, hasWords: Boolean(input.reason?.trim()), isOfFamily: isFamily(caller) };
      const unfit = kindRefusalOf(proposal, reasons);
      if (unfit) return unfit;
      const record = {
        householdId: family._id,
        regionCode: family.regionCode,
        enrollmentId: enrollment._id,
        companionId: enrollment.companionId,
        kind: input.kind,
        reasons,
        proposedOn: dayOf(command.at),
        isRecommended: null,
        decidedOn: null,
        decisionReason: null,
        acknowledgedWarnings: [],
        unansweredMinistries: [],
        openFor: family._id.toHexString(),
        effect: 'NONE' as const,
      };
      return answerOf(await createOnce(models.graduations, view, record, 'PROPOSED', command), 'Graduation', duplicate);
    },

    async assess(input) {
      const command = createCommand('assessGraduation', input, caller, now(), input.reason);
      const refusal = actorRefusalOf('ASSESS', caller);
      if (refusal) return refusal;
      return step(input, command, {
        from: ['PROPOSED'],
        to: 'ASSESSED',
        set: { isRecommended: input.recommended },
      });
    },

    async decide(input) {
      const command = createCommand('decideGraduation', input, caller, now(), input.reason);
      const refusal = actorRefusalOf('DECIDE', caller);
      if (refusal) return refusal;
      const known = await findRecord(input.graduation);
      if (known === null) return recordNotFound();
      const isOpen = known.status === 'ASSESSED' && known.version === input.expectedVersion;
      if (isOpen && input.decision === 'GRADUATED') {
        const enrollment = await findActivePkh(models, view, known.householdId);
        if (enrollment === null) return noActivePkh();
      }
      const graduates = input.decision === 'GRADUATED';
      const answer = await step(input, command, {
        from: ['ASSESSED'],
        to: input.decision,
        set: {
          decidedOn: dayOf(command.at),
          decisionReason: input.reason,
          acknowledgedWarnings: [...new Set(input.acknowledgedWarnings)],
          unansweredMinistries: [...new Set(input.unansweredMinistries)],
          openFor: closedKey(known),
          effect: graduates ? 'DUE' : 'NONE',
        },
      });
      if (answer.__typename !== 'Graduation') return answer;
      return { ...(await endByGraduation(models, view, answer)), __typename: 'Graduation' };
    },

    async withdraw(input) {
      const command = createCommand('withdrawGraduation', input, caller, now(), input.reason ?? null);
      const refusal = actorRefusalOf('WITHDRAW', caller);
      if (refusal) return refusal;
      const known = await findRecord(input.graduation);
      if (known === null) return recordNotFound();
      return step(input, command, {
        from: ['PROPOSED', 'ASSESSED'],
        to: 'WITHDRAWN',
        set: { decidedOn: dayOf(command.at), decisionReason: input.reason ?? null, openFor: closedKey(known) },
      });
    },
  };

  async function findRecord(id: string): Promise<GraduationRecord | null> {
    const [record] = await repository.findGraduations([requireRecordId(id)]);
    return record ?? null;
  }

  async function step(
    { graduation, expectedVersion }: { readonly graduation: string; readonly expectedVersion: number },
    command: ReturnType<typeof createCommand>,
    changes: Pick<Step<GraduationRecord>, 'from' | 'to' | 'set'>,
  ): Promise<GraduationAnswer> {
    const wanted = bothOf({ _id: requireRecordId(graduation) }, await repository.graduationRows());
    const outcome = await takeStep(models.graduations, view, { wanted, expectedVersion, ...changes }, command);
    return answerOf(outcome, 'Graduation');
  }
}

function requireHousehold(pseudonyms: Pseudonyms, id: string): string {
  const nik = pseudonyms.findNik('household', id);
  if (nik !== null) return nik;
  throw new HubError('BAD_USER_INPUT', '"household" is not the id of a household that this hub gave.', {
    argument: 'household',
  });
}

function findActivePkh(
  { enrollments }: Models,
  view: View,
  householdId: RecordId,
): Promise<Pick<EnrollmentRecord, '_id' | 'companionId'> | null> {
  return runInTime(view, (maxTimeMS) =>
    enrollments
      .findOne({ householdId, program: 'PKH', status: 'ACTIVE' }, { companionId: 1 }, { maxTimeMS })
      .lean<Pick<EnrollmentRecord, '_id' | 'companionId'> | null>()
      .exec(),
  );
}

function noActivePkh(): Refusal {
  return ruleNotMet('NO_ACTIVE_PKH', 'The family has no active enrolment in PKH that could end by graduation.');
}

// Closed records are told apart by their own id, so that the unique index holds one open record for each family.
function closedKey({ _id }: GraduationRecord): string {
  return `closed ${_id.toHexString()}`;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
