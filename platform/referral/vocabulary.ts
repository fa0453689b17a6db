/** What ministries call the things of a referral, alike on both sides. */

/** A programme of another ministry to which a family at risk of stunting is referred. */
export type ReferralProgram = 'PKH' | 'BSPS';

/** Why a family is referred, as far as it says nothing of anybody's health. */
export type ReferralReason = 'AT_RISK_OF_STUNTING' | 'NO_PROPER_DRINKING_WATER' | 'NO_PROPER_LATRINE';

/** Why a family is referred, where it does. */
export type ReferralHealthReason = 'PREGNANCY' | 'CHILD_UNDER_TWO' | 'CHILD_TWO_TO_FOUR';

/** What the receiving ministry answers. */
export type ReferralAnswer = 'ACCEPTED' | 'DECLINED';

/** The agency that refers families. */
export const referringAgency = 'Kemendukbangga/BKKBN';

/** The agency that answers for each programme. */
export const agencyOfProgram: Readonly<Record<ReferralProgram, string>> = {
  PKH: 'Kemensos',
  BSPS: 'Kementerian PKP',
};

/**
 * The scope by which a ministry's system may bring messages. It is no scope of a person: the hub's table of rights gives
 * it to nobody, the identity provider alone does.
 */
export const deliverScope = 'referral:deliver';
