/**
 * Keeps the derived fields of a family (`activePrograms`, `pkhCompanionId`, `graduationFlags`) true to its enrolments.
 *
 * Each step of an enrolment sets `familyUpdatePending` in its own atomic write; the family follows afterwards, and only
 * then the mark is taken off. Whoever repeats the command, and every start of the room, finishes what was cut short.
 * Of two that follow at once the later has read the enrolments after the earlier wrote: `programsRevision` sees to it.
 */
import type { QueryFilter, UpdateQuery } from 'mongoose';
import { hubCaller } from '#platform/access/caller.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createView, type View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import { activeProgramsOf, type EnrollmentState, pkhCompanionOf } from '../enrollment-rules.ts';
import { type CandidateModels, followCandidate } from '../graduation/follow-candidate.ts';
import type { EnrollmentRecord, HouseholdRecord, RecordId } from '../model.ts';

/** The collections that an enrolment and its family are in, and what else the family's standing is made of. */
export type EnrollmentModels = CandidateModels;

type State = EnrollmentState & Pick<EnrollmentRecord, '_id' | 'version' | 'familyUpdatePending'>;

type Derived = Pick<HouseholdRecord, 'activePrograms' | 'pkhCompanionId' | 'programsRevision'>;

/** How often a family is read anew because another step came between; each time somebody else has got on. */
const attempts = 20;

/**
 * Writes the derived fields of the family anew from its enrolments. It may be called at any time and any number of times.
 * @throws {HubError} DEADLINE_EXCEEDED.
 */
export async function followEnrollments(models: EnrollmentModels, view: View, householdId: RecordId): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const family = await findDerived(models, view, householdId);
    const states = await findStates(models, view, householdId);
    if (family === null || (await writeDerived(models, view, householdId, family, states))) {
      await followCandidate(models, view, householdId);
      await markFollowed(models, view, states);
      return;
    }
  }
  throw new HubError('DEADLINE_EXCEEDED', 'The family is being changed by many at once. Repeat the command.');
}

/** Lets every family follow whose update was cut short; `timeoutMs` bounds each of its commands. */
export async function finishPendingFamilies(models: EnrollmentModels, timeoutMs = 30_000): Promise<void> {
  const pending = models.enrollments
    .find({ familyUpdatePending: true }, { householdId: 1 })
    .lean<Pick<EnrollmentRecord, 'householdId'>>()
    .cursor({ batchSize: 500 });
  for await (const { householdId } of pending) {
    await followEnrollments(models, createView(hubCaller, timeoutMs), householdId);
  }
}

function findDerived({ households }: EnrollmentModels, view: View, _id: RecordId): Promise<Derived | null> {
  const fields = { activePrograms: 1, pkhCompanionId: 1, programsRevision: 1 } as const;
  return runInTime(view, (maxTimeMS) =>
    households.findOne({ _id }, fields, { maxTimeMS }).lean<Derived | null>().exec(),
  );
}

function findStates({ enrollments }: EnrollmentModels, view: View, householdId: RecordId): Promise<State[]> {
  const fields = { program: 1, status: 1, companionId: 1, version: 1, familyUpdatePending: 1 } as const;
  return runInTime(view, (maxTimeMS) =>
    enrollments.find({ householdId }, fields, { maxTimeMS }).sort({ startedOn: 1, _id: 1 }).lean<State[]>().exec(),
  );
}

/** False where another has written since the family was read. */
async function writeDerived(
  { households }: EnrollmentModels,
  view: View,
  _id: RecordId,
  known: Derived,
  states: readonly State[],
): Promise<boolean> {
  const activePrograms = activeProgramsOf(states);
  const pkhCompanionId = pkhCompanionOf(states);
  const revision = known.programsRevision ?? null; // null finds the field missing as well
  const filter = { _id, programsRevision: revision } as QueryFilter<HouseholdRecord>;
  const update = {
    $set: { activePrograms, pkhCompanionId, programsRevision: (revision ?? 0) + 1 },
  } as UpdateQuery<HouseholdRecord>;
  const { matchedCount } = await runInTime(view, (maxTimeMS) =>
    households.updateOne(filter, update, { maxTimeMS }).exec(),
  );
  return matchedCount === 1;
}

// By version: where a further step came between, its mark stays for who takes that step.
async function markFollowed({ enrollments }: EnrollmentModels, view: View, states: readonly State[]): Promise<void> {
  const operations = states
    .filter(({ familyUpdatePending }) => familyUpdatePending)
    .map(({ _id, version }) => ({
      updateOne: { filter: { _id, version }, update: { $set: { familyUpdatePending: false } } },
    }));
  if (operations.length === 0) return;
  await runInTime(view, (maxTimeMS) => enrollments.bulkWrite(operations as never[], { maxTimeMS }));
}
