import { createHash } from 'node:crypto';
import type { QueryFilter, UpdateQuery } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { type Command, entryOf } from '#platform/workflow/command.ts';
import type { ExitKind, GraduationKind, IneligibilityReason } from '../generated.ts';
import type { EnrollmentRecord, RecordId, SocialProgram } from '../model.ts';
import { type EnrollmentModels, followEnrollments } from './follow-enrollments.ts';

/** The end of a family's enrolments that some other decision brings: a confirmed finding, a graduation, a death. */
export interface Ending {
  readonly householdId: RecordId;
  /** Only enrolments in these programmes; null for all. */
  readonly programs: readonly SocialProgram[] | null;
  /** The person alone whose own enrolments end; null where those of the family and of all its members do. */
  readonly beneficiaryNik: string | null;
  readonly exitKind: ExitKind;
  /** Set where `exitKind` is GRADUATION, else null. */
  readonly graduationKind: GraduationKind | null;
  /** The finding that ended them, or null. */
  readonly exitReason: IneligibilityReason | null;
  /** Last day of the enrolments, `YYYY-MM-DD`. */
  readonly exitedOn: string;
  /** The command that decided it, see `createCommand`: who, when and why; its key tells this ending from others. */
  readonly command: Command;
}

/** How often one enrolment is read anew because somebody else took a step of it. */
const attempts = 20;

/**
 * Ends the open enrolments (all but EXITED) that the ending names, each with an entry in its history, and lets the
 * family's `activePrograms` and `pkhCompanionId` follow. Call it after the decision is written, and again whenever the
 * decision is repeated: what is ended stays as it is, and what was cut short is finished.
 * The caller has made sure that whoever decides may see the family; no row scope is applied here.
 *
 * @returns the enrolments as they are now that this command has ended, also those that an earlier call ended.
 * @throws {HubError} DEADLINE_EXCEEDED, after which it may be called again.
 * @example
 * await endEnrollments(models, view, {
 *   householdId: finding.householdId, programs: null, beneficiaryNik: null,
 *   exitKind: 'TERMINATION', graduationKind: null, exitReason: 'CIVIL_SERVANT_ASN', exitedOn: '2026-06-30', command,
 * });
 */
export async function endEnrollments(
  models: EnrollmentModels,
  view: View,
  ending: Ending,
): Promise<readonly EnrollmentRecord[]> {
  const { householdId, programs, beneficiaryNik } = ending;
  const meant = {
    householdId,
    ...(programs !== null && { program: { $in: programs } }),
    ...(beneficiaryNik !== null && { beneficiaryNik }),
  } as QueryFilter<EnrollmentRecord>;
  const known = await runInTime(view, (maxTimeMS) =>
    models.enrollments
      .find(meant, null, { maxTimeMS })
      .sort({ startedOn: 1, _id: 1 })
      .lean<EnrollmentRecord[]>()
      .exec(),
  );
  const ended: EnrollmentRecord[] = [];
  for (const enrollment of known) {
    const record = await endOne(models, view, enrollment, ending);
    if (record !== null) ended.push(record);
  }
  if (ended.length > 0) await followEnrollments(models, view, householdId);
  return ended;
}

/** The enrolment as this command ended it; null where something else did, or where it is gone. */
async function endOne(
  { enrollments }: EnrollmentModels,
  view: View,
  found: EnrollmentRecord,
  ending: Ending,
): Promise<EnrollmentRecord | null> {
  const { exitKind, graduationKind, exitReason, exitedOn } = ending;
  // One key for each record: a command's key is unique over all histories of the collection.
  const command = { ...ending.command, key: keyFor(ending.command, found._id) };
  let known: EnrollmentRecord | null = found;
  for (let attempt = 0; known !== null && attempt < attempts; attempt += 1) {
    if (known.history.some(({ key }) => key === command.key)) return known;
    if (known.status === 'EXITED') return null;
    const { _id, version, status }: EnrollmentRecord = known;
    const update = {
      $set: {
        ...{ exitKind, graduationKind, exitReason, exitedOn },
        ...{ status: 'EXITED', openKey: null, familyUpdatePending: true },
      },
      $inc: { version: 1 },
      $push: { history: entryOf(command, status, 'EXITED') },
    } as unknown as UpdateQuery<EnrollmentRecord>;
    const after: EnrollmentRecord | null = await runInTime(view, (maxTimeMS) =>
      enrollments
        .findOneAndUpdate({ _id, version }, update, { returnDocument: 'after', maxTimeMS })
        .lean<EnrollmentRecord | null>()
        .exec(),
    );
    if (after !== null) return after;
    known = await runInTime(view, (maxTimeMS) =>
      enrollments.findOne({ _id }, null, { maxTimeMS }).lean<EnrollmentRecord | null>().exec(),
    );
  }
  return null;
}

function keyFor({ key }: Command, id: RecordId): string {
  return createHash('sha256').update(`${key} ${id.toHexString()}`).digest('base64url');
}
