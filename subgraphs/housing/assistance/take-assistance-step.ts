import { type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound } from '#platform/workflow/refusal.ts';
import { findRepetition, takeStep } from '#platform/workflow/staged-record.ts';
import { requireRecordId } from '../command-input.ts';
import { type Desk, findRecord, wantedOf } from '../desk.ts';
import type { AssistanceRecord } from '../model.ts';
import type { AssistanceStatus } from '../vocabulary.ts';
import { openKeyOf } from './model.ts';
import { type AssistanceAnswer, finish } from './propose.ts';
import { type AssistanceStep, mayTake, ownerOf } from './step-owners.ts';

/** The input of a step of an assistance. */
export interface StepInput extends CommandInput {
  readonly assistance: string;
  readonly expectedVersion: number;
}

/** A step of an assistance. */
export interface AssistanceChange {
  /** Name of the mutation. */
  readonly name: string;
  readonly reason: string | null;
  /** Whose step it is; of some it depends on how far the assistance has come. */
  readonly step: (assistance: AssistanceRecord) => AssistanceStep;
  readonly from: readonly AssistanceStatus[];
  /** What the step makes of an assistance that is in one of these states, or the rule that forbids it. */
  readonly change: (assistance: AssistanceRecord) => Promise<Change | Refusal>;
  /** What is done when it is known whether the step was taken now. */
  readonly settle?: (taken: boolean) => Promise<void>;
}

/** What a step changes. */
export interface Change {
  readonly to: AssistanceStatus;
  readonly set?: Partial<AssistanceRecord>;
}

/**
 * Takes an assistance one step on and lets its family follow. Rules are looked at only where the step could be taken now: a
 * repetition, a stale version and a wrong status are told as what they are.
 */
export async function takeAssistanceStep(
  desk: Desk,
  input: StepInput,
  { name, reason, step, from, change, settle }: AssistanceChange,
): Promise<AssistanceAnswer> {
  const { models, view, rows } = desk;
  const id = requireRecordId('assistance', input.assistance);
  const command = createCommand(name, input, view.caller, desk.now(), reason);
  const wanted = wantedOf(id, await rows.assistances());
  const known = await findRecord<AssistanceRecord>(models.assistances, view, wanted);
  if (known === null) return recordNotFound();
  if (!mayTake(step(known), known.program, view.caller)) {
    return actorNotAllowed(`The step is for ${ownerOf(step(known), known.program)}.`);
  }
  const repetition = await findRepetition(models.assistances, view, command);
  if (repetition !== null) return finish(desk, answerOf(repetition, 'HousingAssistance'));

  const isPossible = known.version === input.expectedVersion && from.includes(known.status);
  const changed = isPossible ? await change(known) : { to: known.status };
  if ('__typename' in changed) return changed;
  const set = {
    ...changed.set,
    openKey: openKeyOf(known.familyId, { program: known.program, status: changed.to }),
    familyUpdatePending: true,
  };
  let taken = false;
  try {
    const outcome = await takeStep<AssistanceRecord>(
      models.assistances,
      view,
      { wanted, expectedVersion: input.expectedVersion, from, to: changed.to, set },
      command,
    );
    taken = outcome.kind === 'DONE' && !outcome.repeated;
    return await finish(desk, answerOf(outcome, 'HousingAssistance'));
  } finally {
    await settle?.(taken);
  }
}
