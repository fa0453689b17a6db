import type { UpdateQuery } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import type { Command } from '#platform/workflow/command.ts';
import { openKeyOf } from '../enrollment-rules.ts';
import type { EnrollmentRecord, HouseholdRecord, Models, RecordId } from '../model.ts';
import { endEnrollments } from '../programs/end-enrollments.ts';

/**
 * Takes the enrolments of a family that joins over to the other. A programme that both are in, and that is given to
 * families, ends for the one that joins: a family has one place in it.
 */
export async function joinEnrollments(
  models: Models,
  view: View,
  joining: RecordId,
  family: Pick<HouseholdRecord, '_id' | 'regionCode'>,
  command: Command,
): Promise<void> {
  const [own, theirs] = await Promise.all([open(models, view, family._id), open(models, view, joining)]);
  const held = new Set(own.filter(({ beneficiaryNik }) => beneficiaryNik === null).map(({ program }) => program));
  const doubled = theirs.filter(({ beneficiaryNik, program }) => beneficiaryNik === null && held.has(program));
  if (doubled.length > 0) {
    await endEnrollments(models, view, {
      householdId: joining,
      programs: doubled.map(({ program }) => program),
      beneficiaryNik: null,
      exitKind: 'DATA_CORRECTION',
      graduationKind: null,
      exitReason: 'DUPLICATE_FAMILY',
      exitedOn: command.at.toISOString().slice(0, 10),
      command,
    });
  }
  for (const enrollment of await all(models, view, joining)) {
    const openKey = openKeyOf(family._id.toHexString(), enrollment);
    const set = { householdId: family._id, regionCode: family.regionCode, openKey };
    await runInTime(view, (maxTimeMS) =>
      models.enrollments
        .updateOne({ _id: enrollment._id }, { $set: set } as UpdateQuery<EnrollmentRecord>, { maxTimeMS })
        .exec(),
    );
  }
}

/** Gives the enrolments of persons who leave a family to their new one. */
export async function moveBeneficiaries(
  { enrollments }: Pick<Models, 'enrollments'>,
  view: View,
  from: RecordId,
  to: Pick<HouseholdRecord, '_id' | 'regionCode'>,
  niks: readonly string[],
): Promise<void> {
  const set = { householdId: to._id, regionCode: to.regionCode };
  await runInTime(view, (maxTimeMS) =>
    enrollments
      .updateMany(
        { householdId: from, beneficiaryNik: { $in: niks } } as never,
        { $set: set } as UpdateQuery<EnrollmentRecord>,
        { maxTimeMS },
      )
      .exec(),
  );
}

async function open(models: Pick<Models, 'enrollments'>, view: View, householdId: RecordId) {
  return (await all(models, view, householdId)).filter(({ status }) => status !== 'EXITED');
}

function all({ enrollments }: Pick<Models, 'enrollments'>, view: View, householdId: RecordId) {
  return runInTime(view, (maxTimeMS) =>
    enrollments.find({ householdId }, null, { maxTimeMS }).lean<EnrollmentRecord[]>().exec(),
  );
}
