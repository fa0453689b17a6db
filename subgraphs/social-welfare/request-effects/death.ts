import { runInTime } from '#platform/access/run-in-time.ts';
import { endEnrollments } from '../programs/end-enrollments.ts';
import { changeFamily } from './change-family.ts';
import { idsOf } from './corrections.ts';
import type { Effect } from './effect.ts';
import { afterDeath, membershipOf, rankOf } from './family-change.ts';

/**
 * Takes a member who died off the family, puts the new head in place, and ends what the member received; of a family
 * of one everything ends. False where the new head has left the family since.
 */
export const reportDeath: Effect = async (work) => {
  const { models, view, request, command, on, dtsenVersion } = work;
  const { personNik, newHeadNik = null, happenedOn } = request.change;
  if (personNik == null || happenedOn === undefined) return false;
  const changed = await changeFamily(models, view, idsOf(work), (family) => {
    const others = family.members.filter(({ nik }) => nik !== personNik);
    const needsHead = family.headNik === personNik && others.length > 0;
    if (needsHead && !others.some(({ nik }) => nik === newHeadNik)) return null;
    const death = { personNik, newHeadNik: others.length === 0 ? null : newHeadNik, diedOn: happenedOn };
    return {
      ...rankOf(family, request.decile, dtsenVersion),
      ...membershipOf(afterDeath(family, death)),
      snapshotOn: on,
    };
  });
  if (changed === null) return false;
  await runInTime(view, (maxTimeMS) =>
    models.persons.updateOne({ nik: personNik }, { $set: { dukcapilMatch: 'DECEASED' } }, { maxTimeMS }).exec(),
  );
  await endEnrollments(models, view, {
    householdId: request.householdId,
    programs: null,
    beneficiaryNik: changed.family.members.length === 0 ? null : personNik,
    exitKind: 'TERMINATION',
    graduationKind: null,
    exitReason: 'DECEASED',
    exitedOn: on,
    command,
  });
  return true;
};
