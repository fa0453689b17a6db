/** Reads what the events of families are made of: of families that have been read within the caller's rows. */

import type { Model, QueryFilter } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Loader } from '#platform/loader.ts';
import { createRelationLoader } from '#platform/row-loaders.ts';
import type { GraduationRecord } from '../graduation/model.ts';
import type { EnrollmentRecord, FindingRecord, HouseholdRecord, Models, RecordId } from '../model.ts';
import type { ChangeRequestRecord } from '../requests/model.ts';

/** What events and comparisons of families are read from, by the family's record. */
export interface EventLoaders {
  readonly enrollments: FamilyLoader<EnrollmentRecord>;
  readonly findings: FamilyLoader<FindingRecord>;
  readonly requests: FamilyLoader<ChangeRequestRecord>;
  readonly graduations: FamilyLoader<GraduationRecord>;
  /** How many of a family's members another family lists as well, whoever may see that one: a number and no name. */
  countListedTwice(family: HouseholdRecord): Promise<number>;
}

type FamilyLoader<TRow> = Loader<HouseholdRecord, readonly TRow[]>;

/** The loaders of one request. */
export function createEventLoaders(models: Models, view: View): EventLoaders {
  const everyFamily = createScopedCollection(models.households, () => everyRow, view);
  const ofFamilies = <TRow extends { readonly householdId: RecordId }>(model: Model<TRow>): FamilyLoader<TRow> =>
    createRelationLoader<HouseholdRecord, TRow>(
      (families) =>
        runInTime(view, (maxTimeMS) =>
          model
            .find({ householdId: { $in: families.map(({ _id }) => _id) } } as QueryFilter<TRow>, null, { maxTimeMS })
            .lean<TRow[]>()
            .exec(),
        ),
      ({ _id }) => _id.toHexString(),
      ({ householdId }) => householdId.toHexString(),
    );
  return {
    enrollments: ofFamilies(models.enrollments),
    findings: ofFamilies(models.findings),
    requests: ofFamilies(models.changeRequests),
    graduations: ofFamilies(models.graduations),
    async countListedTwice({ _id, memberNiks }) {
      const listing = await everyFamily.find<Pick<HouseholdRecord, '_id' | 'memberNiks'>>(
        { matchNiks: { $in: memberNiks } },
        { fields: { memberNiks: 1 } },
      );
      const elsewhere = new Set(listing.filter((other) => !other._id.equals(_id)).flatMap((other) => other.memberNiks));
      return memberNiks.filter((nik) => elsewhere.has(nik)).length;
    },
  };
}
