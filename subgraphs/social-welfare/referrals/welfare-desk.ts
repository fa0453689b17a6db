/** Receives families that Kemendukbangga/BKKBN refers to PKH. */
import type { View } from '#platform/access/view.ts';
import { chooseMatches } from '#platform/match.ts';
import type { Database } from '#platform/mongo.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { registerIncomingReferrals } from '#platform/referral/incoming-model.ts';
import type { ReferralDesk } from '#platform/referral/referral-desk.ts';
import { isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import { ruleNotMet } from '#platform/workflow/refusal.ts';
import { createAccess } from '../access.ts';
import { openKeyOf } from '../enrollment-rules.ts';
import type { EnrollmentRecord, HouseholdRecord, Models } from '../model.ts';
import { findBar } from '../programs/ineligibility.ts';

const duplicateKey = 11_000;

/** The desk over the register's own families and enrolments. */
export function createWelfareDesk(database: Database, models: Models, pseudonyms: Pseudonyms): ReferralDesk {
  const accessOf = createAccess(pseudonyms);

  async function findFamily(nik: string, view: View): Promise<HouseholdRecord | null> {
    const found = await models.households
      .find({ matchNiks: nik }, null, { maxTimeMS: view.maxTimeMs() })
      .lean<HouseholdRecord[]>()
      .exec();
    const [match] = chooseMatches([nik], found);
    return match?.status === 'AVAILABLE' ? match.record : null;
  }

  return {
    program: 'PKH',
    model: registerIncomingReferrals(database),
    pseudonyms,
    findFamily,
    async findOwnFamilies(view) {
      const { families } = accessOf(view.rows);
      const own = await models.households
        .find(families as object, { _id: 1 }, { maxTimeMS: view.maxTimeMs() })
        .lean<Pick<HouseholdRecord, '_id'>[]>()
        .exec();
      return own.map(({ _id }) => _id);
    },
    mayDecide: (caller) => isMinistryOfficer(caller, 'Kemensos') || officeLevelOf(caller) === 'REGENCY_CITY',
    async findObstacle({ headNik }, view, now) {
      const family = await findFamily(headNik, view);
      if (family === null) return null;
      const on = now.toISOString().slice(0, 10);
      const bar = await findBar(models, view, { family, program: 'PKH', beneficiaryNik: null }, on);
      return bar && ruleNotMet('INELIGIBLE_MEMBER', `A confirmed finding stands in the way: ${bar}.`);
    },
    async carryOut(referral, at) {
      if (referral.familyId === null) return;
      try {
        await models.enrollments.insertMany([proposalOf(referral, at)] as never[]);
      } catch (fault) {
        // The family has an open enrolment, be it this one from a first attempt: there is nothing to add.
        if ((fault as { code?: unknown }).code !== duplicateKey) throw fault;
      }
    },
  };
}

/** The proposal that an accepted referral makes; components and amounts are settled when it is looked at. */
function proposalOf(
  { _id, familyId, regionCode, history }: Parameters<ReferralDesk['carryOut']>[0],
  at: Date,
): Omit<EnrollmentRecord, 'householdId'> & { readonly householdId: NonNullable<typeof familyId> } {
  const householdId = familyId as NonNullable<typeof familyId>;
  const decision = history.at(-1) as EnrollmentRecord['history'][number];
  const proposed = { program: 'PKH', status: 'PROPOSED', beneficiaryNik: null } as const;
  return {
    _id,
    householdId,
    regionCode,
    ...proposed,
    startedOn: at.toISOString().slice(0, 10),
    exitedOn: null,
    exitKind: null,
    graduationKind: null,
    exitReason: null,
    components: [],
    annualEntitlement: null,
    companionId: null,
    disbursements: [],
    openKey: openKeyOf(householdId.toHexString(), proposed),
    familyUpdatePending: false,
    version: 1,
    history: [{ ...decision, key: `referral ${_id.toHexString()}`, from: null, to: 'PROPOSED' }],
  };
}
