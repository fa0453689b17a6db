import { runInTime } from '#platform/access/run-in-time.ts';
import { followEnrollments } from '../programs/follow-enrollments.ts';
import { changeFamily, findFamily } from './change-family.ts';
import { idsOf } from './corrections.ts';
import type { Effect } from './effect.ts';
import { membershipOf, rankOf, withJoining, withoutMembers } from './family-change.ts';
import { joinEnrollments, moveBeneficiaries } from './join-enrollments.ts';
import { createFamily } from './new-family.ts';
import { moveRecords } from './records-of-family.ts';

/**
 * Makes the new family before its members leave the old one: in between both list them, and the new one counts, as the
 * one that they joined last. The rank that BPS gives is the new family's; the old one keeps its own.
 */
export const split: Effect = async (work) => {
  const { models, view, request, on, dtsenVersion } = work;
  const { members, otherId } = request.change;
  const family = await findFamily(models, view, request.householdId);
  if (members === undefined || otherId === undefined || family === null) return false;
  const isDone = family.appliedRequests?.some((id) => id.equals(request._id)) === true;
  const leaves = ({ nik }: { readonly nik: string }) => family.members.some((member) => member.nik === nik);
  if (!isDone && !members.every((member) => leaves(member) && member.nik !== family.headNik)) return false;
  const formerHead = { nik: family.headNik, from: null, to: on, reason: 'OTHER' } as const;
  if (!isDone && !(await createFamily(work, otherId, members, formerHead, family.members))) return false;
  const ids = { requestId: request._id, householdId: otherId };
  const made = await changeFamily(models, view, ids, (one) => ({
    ...rankOf(one, request.decile, dtsenVersion),
    ...(request.change.address === undefined && { address: family.address }),
  }));
  if (made === null) return false;
  const left = await changeFamily(models, view, idsOf(work), (one) => ({
    ...membershipOf(withoutMembers(one, members)),
    snapshotOn: on,
  }));
  if (left === null) return false;
  const niks = members.map(({ nik }) => nik);
  await moveBeneficiaries(models, view, family._id, made.family, niks);
  await followEnrollments(models, view, family._id);
  await followEnrollments(models, view, otherId);
  return true;
};

/** Lets another family join, with its enrolments and all its records, and removes what is left of it. */
export const merge: Effect = async (work) => {
  const { models, view, request, command, on, dtsenVersion } = work;
  const { otherId } = request.change;
  if (otherId === undefined) return false;
  const joining = await findFamily(models, view, otherId);
  const changed = await changeFamily(models, view, idsOf(work), (family) =>
    joining === null
      ? null
      : {
          ...rankOf(family, request.decile, dtsenVersion),
          ...membershipOf(withJoining(family, joining, on)),
          snapshotOn: on,
        },
  );
  if (changed === null) return false;
  const { _id, regionCode } = changed.family;
  await joinEnrollments(models, view, otherId, changed.family, command);
  await moveRecords(models, view, otherId, { householdId: _id, regionCode });
  await runInTime(view, (maxTimeMS) => models.households.deleteOne({ _id: otherId }, { maxTimeMS }).exec());
  await followEnrollments(models, view, _id);
  return true;
};
