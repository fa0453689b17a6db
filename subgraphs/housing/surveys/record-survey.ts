import { isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import { createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { findRepetition, takeStep } from '#platform/workflow/staged-record.ts';
import { readReason, requirePastDay, requireRecordId } from '../command-input.ts';
import { type Desk, findRecord, wantedOf } from '../desk.ts';
import type { RecordDwellingSurveyInput } from '../generated.ts';
import { verdictsOf } from '../liveability.ts';
import type { DwellingRecord } from '../model.ts';
import { readMeasures } from './measures.ts';
import { followDwelling, keepSurvey } from './repository.ts';

/** What the command answers. */
export type SurveyAnswer = (DwellingRecord & { readonly __typename: 'Dwelling' }) | Refusal;

/**
 * Records a new survey of a house by the regency or the ministry. The survey before is kept as it was; the house's verdicts are
 * written with its measures in one step, and the families in it follow.
 */
export async function recordSurvey(desk: Desk, input: RecordDwellingSurveyInput): Promise<SurveyAnswer> {
  const { models, view, rows } = desk;
  const id = requireRecordId('dwelling', input.dwelling);
  const surveyedOn = requirePastDay('surveyedOn', input.surveyedOn, desk.now());
  const measures = readMeasures(input.measures as Parameters<typeof readMeasures>[0]);
  const command = createCommand('recordDwellingSurvey', input, view.caller, desk.now(), readReason(input.reason));
  if (officeLevelOf(view.caller) !== 'REGENCY_CITY' && !isMinistryOfficer(view.caller, 'Kementerian PKP')) {
    return actorNotAllowed('A survey is for a regency or city, or Kementerian PKP.');
  }
  const wanted = wantedOf(id, await rows.dwellings());
  const known = await findRecord<DwellingRecord>(models.dwellings, view, wanted);
  if (known === null) return recordNotFound();
  const repetition = await findRepetition(models.dwellings, view, command);
  if (repetition !== null) return finish(desk, answerOf(repetition, 'Dwelling'));

  if (known.version === input.expectedVersion) {
    if (surveyedOn < known.surveyedOn) return ruleNotMet('SURVEY_IN_ORDER', 'The house was surveyed later than that.');
    await keepSurvey(models, view, known);
  }
  const outcome = await takeStep<DwellingRecord>(
    models.dwellings,
    view,
    {
      wanted,
      expectedVersion: input.expectedVersion,
      from: ['SURVEYED'],
      to: 'SURVEYED',
      set: { ...measures, ...verdictsOf(measures), surveyedOn, source: 'PKP', familyUpdatePending: true },
    },
    command,
  );
  return finish(desk, answerOf(outcome, 'Dwelling'));
}

async function finish(desk: Desk, answer: SurveyAnswer): Promise<SurveyAnswer> {
  if (answer.__typename === 'Dwelling' && answer.familyUpdatePending) {
    await followDwelling(desk.models, desk.view, answer);
  }
  return answer;
}
