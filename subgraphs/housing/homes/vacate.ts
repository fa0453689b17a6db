import { createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { findRepetition, takeStep } from '#platform/workflow/staged-record.ts';
import { badInput, readReason, requirePastDay, requireRecordId } from '../command-input.ts';
import { type Desk, findRecord, wantedOf } from '../desk.ts';
import type { VacateHomeInput } from '../generated.ts';
import { housedBy, isWithinRows, mayHouse } from './home-rules.ts';
import type { HomeRecord } from './model.ts';
import { finishMove, type HomeAnswer } from './move-in.ts';

/** OCCUPIED to VACANT: the household's stay ends, and its address follows. */
export async function vacateHome(desk: Desk, input: VacateHomeInput): Promise<HomeAnswer> {
  const { models, view } = desk;
  const wanted = wantedOf(requireRecordId('home', input.home));
  const movedOutOn = requirePastDay('movedOutOn', input.movedOutOn, desk.now());
  const toRegionCode = input.toRegion ?? null;
  if (toRegionCode !== null && toRegionCode.length !== 10) {
    throw badInput('toRegion', '"toRegion" must be the code of a village, 10 digits.');
  }
  const command = createCommand('vacateHome', input, view.caller, desk.now(), readReason(input.reason));
  if (!mayHouse(view.caller)) return actorNotAllowed(`The step is for ${housedBy}.`);
  const home = await findRecord<HomeRecord>(models.homes, view, wanted);
  if (home === null) return recordNotFound();
  if (!isWithinRows(view.caller, home.regionCode)) return actorNotAllowed(`The step is for ${housedBy}.`);
  const repetition = await findRepetition(models.homes, view, command);
  if (repetition !== null) return finishMove(desk, answerOf(repetition, 'ProjectHome'));

  const stays = home.occupancies.slice(0, -1);
  const last = home.occupancies.at(-1);
  if (last?.movedInOn != null && home.status === 'OCCUPIED' && movedOutOn < last.movedInOn) {
    return ruleNotMet('MOVED_OUT_AFTER_IN', 'The household moved in later than that.');
  }
  const ended = last === undefined ? [] : [{ ...last, movedOutOn, toRegionCode }];
  const outcome = await takeStep<HomeRecord>(
    models.homes,
    view,
    {
      wanted,
      expectedVersion: input.expectedVersion,
      from: ['OCCUPIED'],
      to: 'VACANT',
      set: { occupantId: null, occupancies: [...stays, ...ended], familyUpdatePending: true },
    },
    command,
  );
  return finishMove(desk, answerOf(outcome, 'ProjectHome'));
}
