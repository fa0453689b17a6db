import type { Purpose, Role, Scope } from './caller.ts';

/** What a role may at most; the token narrows it further, and so does the purpose. */
export interface RolePolicy {
  /** Which kinds of row scope a token of this role may carry. */
  readonly rows: readonly ('none' | 'all' | 'regions' | 'caseload' | 'family')[];
  readonly purposes: readonly Purpose[];
  readonly scopes: readonly Scope[];
  /** Smallest count that an aggregate shows (k). */
  readonly minimumCell: number;
}

const specificData = ['health:read', 'child:read', 'disability:read', 'finance:read'] as const;
const identified = ['household:read', 'nik:read', 'bnba:read'] as const;

/** Who may what. Roles after the data sharing rules of DTSEN (Permen PPN 7/2025) and UU 27/2022 (PDP). */
export const rolePolicies: Readonly<Record<Role, RolePolicy>> = {
  PUBLIC: { rows: ['none'], purposes: [], scopes: [], minimumCell: 10 },
  ANALYST: {
    rows: ['all', 'regions'],
    purposes: ['MONITORING_EVALUATION', 'STATISTICS_RESEARCH'],
    scopes: ['household:read'],
    minimumCell: 5,
  },
  MINISTRY_OFFICER: {
    rows: ['all', 'regions'],
    purposes: [
      'PROGRAM_TARGETING',
      'ELIGIBILITY_VERIFICATION',
      'GRADUATION_ASSESSMENT',
      'STUNTING_INTERVENTION',
      'HOUSING_SELECTION',
      'CASE_MANAGEMENT',
      'COMPLAINT_HANDLING',
      'MONITORING_EVALUATION',
    ],
    scopes: [...identified, ...specificData, 'case:write'],
    minimumCell: 5,
  },
  REGIONAL_OFFICER: {
    rows: ['regions'],
    purposes: [
      'PROGRAM_TARGETING',
      'ELIGIBILITY_VERIFICATION',
      'GRADUATION_ASSESSMENT',
      'STUNTING_INTERVENTION',
      'HOUSING_SELECTION',
      'CASE_MANAGEMENT',
      'COMPLAINT_HANDLING',
      'MONITORING_EVALUATION',
    ],
    scopes: [...identified, ...specificData, 'case:write'],
    minimumCell: 5,
  },
  FIELD_WORKER: {
    rows: ['caseload'],
    purposes: ['GRADUATION_ASSESSMENT', 'STUNTING_INTERVENTION', 'CASE_MANAGEMENT'],
    scopes: [...identified, ...specificData, 'case:write'],
    minimumCell: 10,
  },
  DATA_SUBJECT: {
    rows: ['family'],
    purposes: ['DATA_SUBJECT_REQUEST'],
    scopes: [...identified, ...specificData, 'case:write', 'history:read'],
    minimumCell: 10,
  },
  AUDITOR: { rows: ['none'], purposes: ['AUDIT'], scopes: ['audit:read'], minimumCell: 10 },
  DPO: {
    rows: ['all'],
    purposes: ['AUDIT', 'DATA_SUBJECT_REQUEST', 'COMPLAINT_HANDLING'],
    scopes: ['audit:read', 'history:read'],
    minimumCell: 10,
  },
};

/** What a purpose opens at most: a purpose limits fields (UU 27/2022: purpose limitation and minimisation). */
export const purposeScopes: Readonly<Record<Purpose, readonly Scope[]>> = {
  // Components of PKH tell of pregnancy and disability; growth of children stays closed without child:read.
  PROGRAM_TARGETING: [...identified, 'case:write', 'disability:read', 'health:read'],
  ELIGIBILITY_VERIFICATION: [...identified, 'case:write', 'disability:read', 'health:read', 'finance:read'],
  GRADUATION_ASSESSMENT: [...identified, 'case:write', 'disability:read', 'health:read', 'finance:read'],
  STUNTING_INTERVENTION: [...identified, 'case:write', 'health:read', 'child:read'],
  // Sees that a family is at risk of stunting, never why, and no measurement of a child.
  HOUSING_SELECTION: [...identified, 'case:write', 'disability:read'],
  CASE_MANAGEMENT: [...identified, 'case:write', ...specificData],
  COMPLAINT_HANDLING: [...identified, 'case:write', 'finance:read', 'history:read'],
  MONITORING_EVALUATION: ['household:read'],
  STATISTICS_RESEARCH: ['household:read'],
  AUDIT: ['audit:read', 'history:read'],
  DATA_SUBJECT_REQUEST: [...identified, 'case:write', ...specificData, 'history:read'],
};
