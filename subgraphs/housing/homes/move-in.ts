import { createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound } from '#platform/workflow/refusal.ts';
import { findRepetition, takeStep } from '#platform/workflow/staged-record.ts';
import { readReason, requireHousehold, requirePastDay, requireRecordId } from '../command-input.ts';
import { type Desk, findRecord, wantedOf } from '../desk.ts';
import type { AssignHomeInput, RelocateHouseholdInput } from '../generated.ts';
import type { ProjectRecord } from '../model.ts';
import { finishMovesOf, followMove } from './follow-move.ts';
import { findMoveObstacle, housedBy, isWithinRows, mayHouse } from './home-rules.ts';
import type { HomeRecord, OccupancyRecord } from './model.ts';

/** What a command on a home answers. */
export type HomeAnswer = (HomeRecord & { readonly __typename: 'ProjectHome' }) | Refusal;

/** Lets a household into a flat of a tower. */
export function assignHome(desk: Desk, input: AssignHomeInput): Promise<HomeAnswer> {
  return moveIn(desk, 'assignHome', input, input.needsAccessibleHome ?? false, 'RUSUN');
}

/** Lets a household into a house of a resettlement. */
export function relocateHousehold(desk: Desk, input: RelocateHouseholdInput): Promise<HomeAnswer> {
  return moveIn(desk, 'relocateHousehold', input, false, 'RELOCATION');
}

const duplicate = 'The household lives in a home of a project already. Let it move out of that one first.';

async function moveIn(
  desk: Desk,
  name: string,
  input: AssignHomeInput | RelocateHouseholdInput,
  needsAccessibleHome: boolean,
  wantedKind: 'RUSUN' | 'RELOCATION',
): Promise<HomeAnswer> {
  const { models, view } = desk;
  const wanted = wantedOf(requireRecordId('home', input.home));
  const nik = requireHousehold(desk.pseudonyms, input.household);
  const movedInOn = requirePastDay('movedInOn', input.movedInOn, desk.now());
  const command = createCommand(name, input, view.caller, desk.now(), readReason(input.reason));
  if (!mayHouse(view.caller)) return actorNotAllowed(`The step is for ${housedBy}.`);
  const home = await findRecord<HomeRecord>(models.homes, view, wanted);
  if (home === null) return recordNotFound();
  if (!isWithinRows(view.caller, home.regionCode)) return actorNotAllowed(`The step is for ${housedBy}.`);
  const repetition = await findRepetition(models.homes, view, command);
  if (repetition !== null) return finishMove(desk, answerOf(repetition, 'ProjectHome'));

  const family = await desk.findFamily(nik);
  if (family === null) return recordNotFound();
  const project = await findRecord<ProjectRecord>(models.projects, view, { projectId: home.projectId });
  if (project === null) return recordNotFound();
  const obstacle = findMoveObstacle({
    wantedKind,
    projectKind: project.kind,
    isAccessible: home.accessible,
    needsAccessibleHome,
    hasVacantAccessible: needsAccessibleHome && (await hasVacantAccessible(desk, home.projectId)),
  });
  if (obstacle !== null) return obstacle;
  await finishMovesOf(models, view, family._id);
  const stay: OccupancyRecord = {
    familyId: family._id,
    movedInOn,
    movedOutOn: null,
    toRegionCode: null,
    needsAccessibleHome,
  };
  const outcome = await takeStep<HomeRecord>(
    models.homes,
    view,
    {
      wanted,
      expectedVersion: input.expectedVersion,
      from: ['VACANT'],
      to: 'OCCUPIED',
      // The stays are those of the version that the write asks for.
      set: { occupantId: family._id, occupancies: [...home.occupancies, stay], familyUpdatePending: true },
    },
    command,
  );
  return finishMove(desk, answerOf(outcome, 'ProjectHome', duplicate));
}

/** Lets the household follow where it has not, and passes the answer on. */
export async function finishMove(desk: Desk, answer: HomeAnswer): Promise<HomeAnswer> {
  if (answer.__typename === 'ProjectHome' && answer.familyUpdatePending)
    await followMove(desk.models, desk.view, answer);
  return answer;
}

async function hasVacantAccessible({ models, view }: Desk, projectId: string): Promise<boolean> {
  const wanted = { projectId, status: 'VACANT', accessible: true };
  return (await findRecord<HomeRecord>(models.homes, view, wanted)) !== null;
}
