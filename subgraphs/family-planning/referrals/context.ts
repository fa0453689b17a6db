import type { Loader } from '#platform/loader.ts';
import { createRelationLoader } from '#platform/row-loaders.ts';
import type { FamilyView } from '../model.ts';
import type { ReferralRecord } from './model.ts';
import type { ReferralRegister } from './repository.ts';

/** What the resolvers of referrals work with, for one request. */
export interface ReferralContext {
  readonly register: ReferralRegister;
  /** The newest first. */
  readonly ofFamily: Loader<FamilyView, readonly ReferralRecord[]>;
}

/** The context of one request. */
export function createReferralContext(register: ReferralRegister): ReferralContext {
  return {
    register,
    ofFamily: createRelationLoader(
      (families: readonly FamilyView[]) => register.findOfFamilies(families.map(({ _id }) => _id)),
      ({ _id }) => _id.toHexString(),
      ({ familyId }) => familyId.toHexString(),
    ),
  };
}
