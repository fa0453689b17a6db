/** What Kemendukbangga/BKKBN does beyond its survey: referrals to other ministries, foster parents, day care. */

/** A referral as both ministries hold it. */
export interface ReferralRow {
  /** The sender's id of it. */
  readonly rowId: string;
  /** The receiver's id of it. */
  readonly receivedRowId: string;
  readonly program: 'PKH' | 'BSPS';
  readonly status: 'DELIVERED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  readonly sentOn: string;
  /** Day of the answer or of the withdrawal; null while it waits. */
  readonly closedOn: string | null;
  readonly answerReason: string | null;
  readonly reasons: readonly ('AT_RISK_OF_STUNTING' | 'NO_PROPER_DRINKING_WATER' | 'NO_PROPER_LATRINE')[];
  readonly healthReasons: readonly ('PREGNANCY' | 'CHILD_UNDER_TWO' | 'CHILD_TWO_TO_FOUR')[];
  readonly sender: FamilyOfReferral & { readonly teamId: string | null };
  /** The family in the receiver's register; null where that does not know it. */
  readonly receiver: FamilyOfReferral | null;
}

/** A family in one ministry's register. */
export interface FamilyOfReferral {
  readonly rowId: string;
  readonly headNik: string;
  readonly regionCode: string;
}

/** A foster parent of GENTING. */
export interface DonorRow {
  readonly rowId: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'COMPANY' | 'COMMUNITY' | 'AGENCY';
  readonly regionCode: string;
}

/** What a foster parent gives to a family. */
export interface PledgeRow {
  readonly rowId: string;
  readonly donorRowId: string;
  readonly family: FamilyOfReferral;
  readonly kind: 'FOOD' | 'HOUSE' | 'LATRINE' | 'WATER';
  readonly startsOn: string;
  readonly endedOn: string | null;
}

/** A day-care centre of TAMASYA. */
export interface CentreRow {
  readonly rowId: string;
  readonly name: string;
  readonly host: 'MINISTRY' | 'FIRM' | 'COMMUNITY';
  readonly regionCode: string;
  readonly capacity: number;
}

/** A child's place in a centre. */
export interface PlaceRow {
  readonly rowId: string;
  readonly centreRowId: string;
  readonly childNik: string;
  readonly family: FamilyOfReferral;
  readonly slot: number;
  readonly enrolledOn: string;
  readonly leftOn: string | null;
}

/** Everything of one family, and the donors and centres that come with the first family of their regency. */
export interface OutreachRows {
  readonly referrals: readonly ReferralRow[];
  readonly donors: readonly DonorRow[];
  readonly pledges: readonly PledgeRow[];
  readonly centres: readonly CentreRow[];
  readonly places: readonly PlaceRow[];
}
