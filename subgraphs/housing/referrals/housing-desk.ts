/** Receives families that Kemendukbangga/BKKBN refers to BSPS. */

import { createFamilyFilter } from '#platform/access/row-filter.ts';
import type { View } from '#platform/access/view.ts';
import { chooseMatches } from '#platform/match.ts';
import type { Database } from '#platform/mongo.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { registerIncomingReferrals } from '#platform/referral/incoming-model.ts';
import type { ReferralDesk } from '#platform/referral/referral-desk.ts';
import { isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import type { FamilyRecord, HousingModels } from '../model.ts';

/** The desk over the register's own families: who is accepted goes to the waiting list. */
export function createHousingDesk(
  database: Database,
  { families }: HousingModels,
  pseudonyms: Pseudonyms,
): ReferralDesk {
  const familiesOf = createFamilyFilter({ room: 'housing', caseloadField: null, pseudonyms });
  return {
    program: 'BSPS',
    model: registerIncomingReferrals(database),
    pseudonyms,
    async findFamily(nik: string, view: View) {
      const found = await families
        .find({ matchNiks: nik }, null, { maxTimeMS: view.maxTimeMs() })
        .lean<FamilyRecord[]>()
        .exec();
      const [match] = chooseMatches([nik], found);
      return match?.status === 'AVAILABLE' ? match.record : null;
    },
    async findOwnFamilies(view) {
      const own = await families
        .find(familiesOf(view.rows) as object, { _id: 1 }, { maxTimeMS: view.maxTimeMs() })
        .lean<Pick<FamilyRecord, '_id'>[]>()
        .exec();
      return own.map(({ _id }) => _id);
    },
    mayDecide: (caller) => isMinistryOfficer(caller, 'Kementerian PKP') || officeLevelOf(caller) === 'REGENCY_CITY',
    findObstacle: async () => null,
    async carryOut({ familyId }) {
      await families.updateOne({ _id: familyId }, { $set: { listed: true, onWaitingList: true } }).exec();
    },
  };
}
