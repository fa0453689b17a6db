import { runInTime } from '#platform/access/run-in-time.ts';
import { openKeyOf } from '../enrollment-rules.ts';
import type { EnrollmentRecord, HouseholdRecord } from '../model.ts';
import { changeFamily } from './change-family.ts';
import type { Effect, EffectWork } from './effect.ts';
import { rankOf } from './family-change.ts';
import { insertOnce } from './insert-once.ts';
import { createFamily, createPersons } from './new-family.ts';

/** Takes the family in where it is new, ranks it, and proposes it for the programme. */
export const proposeNew: Effect = async (work) => {
  const { models, view, request, on, dtsenVersion } = work;
  const { householdId, decile, change } = request;
  if (change.members !== undefined) {
    await createPersons(models, view, change.members, on);
    if (!(await createFamily(work, householdId, change.members))) return false;
  }
  const changed = await changeFamily(models, view, { requestId: request._id, householdId }, (family) => ({
    ...rankOf(family, decile, dtsenVersion),
    snapshotOn: on,
  }));
  if (changed === null) return false;
  if (change.program != null) await propose(work, changed.family, change.program);
  return true;
};

/** The enrolment has the id of the request, so that it is made once. */
async function propose(
  { models, view, request, command, on }: EffectWork,
  family: HouseholdRecord,
  program: EnrollmentRecord['program'],
): Promise<void> {
  const beneficiaryNik = request.change.personNik ?? null;
  const state = { program, status: 'PROPOSED', beneficiaryNik } as const;
  const openKey = openKeyOf(family._id.toHexString(), state);
  const key = `request:${request._id.toHexString()}`;
  const { fingerprint, at, reason, caller } = command;
  const enrollment: EnrollmentRecord = {
    _id: request._id,
    householdId: family._id,
    regionCode: family.regionCode,
    ...state,
    startedOn: on,
    exitedOn: null,
    exitKind: null,
    graduationKind: null,
    exitReason: null,
    components: [],
    annualEntitlement: null,
    companionId: null,
    disbursements: [],
    openKey,
    familyUpdatePending: false,
    version: 1,
    history: [
      {
        ...{ key, fingerprint, from: null, to: 'PROPOSED', at, reason },
        ...{ actor: caller.subject, agency: caller.agency, role: caller.role },
      },
    ],
  };
  // Where the family has a place in the programme already, `openKey` is taken, and nothing is left to propose.
  await runInTime(view, () => insertOnce(models.enrollments, enrollment));
}
