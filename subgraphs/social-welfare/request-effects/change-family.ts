import type { QueryFilter, UpdateQuery } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import type { HouseholdRecord, Models, RecordId } from '../model.ts';
import type { FamilyChange } from './family-change.ts';

/** How often a family is read anew because another request changed it in between. */
const attempts = 20;

/** How many requests a family remembers as done: more than can be under way at once. */
const remembered = 100;

/** What became of a change to a family: what the family is now, and whether this request's change is in it. */
export type ChangedFamily = { readonly family: HouseholdRecord; readonly before: HouseholdRecord | null } | null;

/**
 * Changes a family for a request, once however often it is called: the family's own document remembers the request in
 * the same write. Null where there is no such family, or where it does not allow the change any more.
 * @param change what to write, from the family as it is; null where the change is not possible.
 * @returns the family afterwards; `before` is null where an earlier call has changed it.
 */
export async function changeFamily(
  { households }: Pick<Models, 'households'>,
  view: View,
  { requestId, householdId }: { readonly requestId: RecordId; readonly householdId: RecordId },
  change: (family: HouseholdRecord) => FamilyChange | null,
): Promise<ChangedFamily> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const family = await findFamily({ households }, view, householdId);
    if (family === null) return null;
    if (family.appliedRequests?.some((id) => id.equals(requestId))) return { family, before: null };
    const fields = change(family);
    if (fields === null) return null;
    const { membershipRevision = null } = family; // null finds the field missing as well
    const update = {
      $set: { ...fields, membershipRevision: (membershipRevision ?? 0) + 1 },
      $push: { appliedRequests: { $each: [requestId], $slice: -remembered } },
    } as UpdateQuery<HouseholdRecord>;
    const after = await runInTime(view, (maxTimeMS) =>
      households
        .findOneAndUpdate({ _id: householdId, membershipRevision } as QueryFilter<HouseholdRecord>, update, {
          returnDocument: 'after',
          maxTimeMS,
        })
        .lean<HouseholdRecord | null>()
        .exec(),
    );
    if (after !== null) return { family: after, before: family };
  }
  throw new HubError('DEADLINE_EXCEEDED', 'The family is being changed by many at once. Repeat the command.');
}

/** The family of that id, whoever may see it. */
export function findFamily(
  { households }: Pick<Models, 'households'>,
  view: View,
  _id: RecordId,
): Promise<HouseholdRecord | null> {
  return runInTime(view, (maxTimeMS) =>
    households.findOne({ _id }, null, { maxTimeMS }).lean<HouseholdRecord | null>().exec(),
  );
}
