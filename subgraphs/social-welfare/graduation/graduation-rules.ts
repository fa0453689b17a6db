/** When a family is a candidate for graduation: figures that the ministry may change, each with its days and its source. */

/** The figures of the candidate rule while they are in force; amounts are whole rupiah. */
export interface GraduationRules {
  readonly validFrom: string;
  /** Last day; null while it is in force. */
  readonly validTo: string | null;
  readonly source: string;
  /** False where the ministry has not confirmed the figures. */
  readonly isConfirmed: boolean;
  /** Decile from which a family counts as risen. */
  readonly risenDecile: number;
  /** In how many of the newest DTSEN versions it must be there. */
  readonly risenVersions: number;
  /** Completed years in PKH after which a family is looked at again. */
  readonly longStayYears: number;
  /** Monthly business income from which a business carries its family. */
  readonly businessIncome: number;
  /** In how many quarters in a row, the newest among them. */
  readonly businessQuarters: number;
  /** Age in years from which a child is no early childhood component, and a pupil no pupil. */
  readonly endsAtAge: { readonly earlyChildhood: number; readonly pupil: number };
}

/** Oldest first. The ministry's own figures were not found: decile and years are a proposal, the rest is assumed. */
export const graduationRules: readonly GraduationRules[] = [
  {
    validFrom: '2025-01-01',
    validTo: null,
    source: 'Proposal for the hub: decile 5 in two versions, five years in PKH; income and ages assumed.',
    isConfirmed: false,
    risenDecile: 5,
    risenVersions: 2,
    longStayYears: 5,
    businessIncome: 2_500_000,
    businessQuarters: 2,
    endsAtAge: { earlyChildhood: 7, pupil: 21 },
  },
];

/**
 * The figures in force on a day, `YYYY-MM-DD`.
 * Before the first ones those are taken, so that an old version of DTSEN can be judged at all.
 */
export function graduationRulesOn(day: string): GraduationRules {
  const inForce = graduationRules.findLast(({ validFrom, validTo }) => validFrom <= day && (validTo ?? day) >= day);
  return inForce ?? (graduationRules[0] as GraduationRules);
}
