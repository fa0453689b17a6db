/** In what capacity somebody asks; `policy-table.ts` says what each may. */
export type Role = (typeof roles)[number];

/** What personal data is asked for. No purpose, no row. */
export type Purpose = (typeof purposes)[number];

/** A right that a field can ask for by `@requiresScopes`. */
export type Scope = (typeof scopes)[number];

/** Every role, from the least to the most trusted with content. */
export const roles = [
  'PUBLIC',
  'ANALYST',
  'MINISTRY_OFFICER',
  'REGIONAL_OFFICER',
  'FIELD_WORKER',
  'DATA_SUBJECT',
  'AUDITOR',
  'DPO',
] as const;

/** Every purpose. */
export const purposes = [
  'PROGRAM_TARGETING',
  'ELIGIBILITY_VERIFICATION',
  'GRADUATION_ASSESSMENT',
  'STUNTING_INTERVENTION',
  'HOUSING_SELECTION',
  'CASE_MANAGEMENT',
  'COMPLAINT_HANDLING',
  'MONITORING_EVALUATION',
  'STATISTICS_RESEARCH',
  'AUDIT',
  'DATA_SUBJECT_REQUEST',
] as const;

/** Every scope of the hub's own ministries. */
export const scopes = [
  'household:read', // rows under opaque ids, without names, addresses and NIKs
  'nik:read', // the NIK in clear
  'bnba:read', // by name, by address (BNBA)
  'health:read', // health of adults and children, pregnancy, contraception
  'child:read', // what is known of a child; with health:read its growth
  'disability:read',
  'finance:read', // entitlements, payments, accounts
  'case:write', // proposals, objections, decisions and referrals; the role and the region decide which
  'audit:read', // the log of accesses
  'history:read', // who has read of one household
] as const;

/** Which rows a caller may see; every ministry applies it in its own queries. */
export type RowScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  /** Kemendagri codes of any level; never empty. */
  | { readonly kind: 'regions'; readonly codes: readonly string[] }
  /** The families that one field worker of one ministry looks after. */
  | {
      readonly kind: 'caseload';
      /** The room whose field worker it is. */
      readonly ministry: string;
      /** The worker's or the team's id in that ministry's register. */
      readonly id: string;
      /** Opaque ids (Household.id) of those families, for the other ministries; missing where the owner did not tell. */
      readonly families?: readonly string[];
    }
  /** One family, by its opaque id (Household.id). */
  | { readonly kind: 'family'; readonly household: string };

/** Who asks, in what capacity, what for, and how much of it is theirs to see. */
export interface Caller {
  /** The person or system as its identity provider names it; never a NIK. */
  readonly subject: string;
  /** The application through which it asks. */
  readonly client: string;
  /** The agency that answers for it. */
  readonly agency: string;
  readonly role: Role;
  readonly purpose: Purpose | null;
  /** The law or decree that the agency names for the purpose. */
  readonly legalBasis: string | null;
  /** What is granted after role and purpose; a ministry that joined may have scopes of its own. */
  readonly scopes: readonly string[];
  readonly rows: RowScope;
}

/** Somebody without a token. */
export const publicCaller: Caller = Object.freeze<Caller>({
  subject: 'public',
  client: 'public',
  agency: 'public',
  role: 'PUBLIC',
  purpose: null,
  legalBasis: null,
  scopes: [],
  rows: { kind: 'none' },
});

/** The hub itself, when it asks a room whether it lives: it sees no row. */
export const hubCaller: Caller = Object.freeze<Caller>({
  ...publicCaller,
  subject: 'hub',
  client: 'hub',
  agency: 'hub',
});
