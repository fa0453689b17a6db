import type { AuditEntry } from '#platform/audit/record.ts';

/** An entry that is told from others by its number. */
export function anEntry(number: number, changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    requestId: `request-${number}`,
    actor: 'officer-1',
    client: 'case-desk',
    agency: 'dinsos-3212',
    role: 'REGIONAL_OFFICER',
    purpose: 'CASE_MANAGEMENT',
    legalBasis: null,
    operation: 'HouseholdById',
    operationHash: 'a'.repeat(64),
    fields: ['Household.address', 'Person.name'],
    denied: [],
    decision: 'ALLOWED',
    households: [`household-${number}`],
    persons: [`person-${number}-a`, `person-${number}-b`],
    rows: 3,
    ...changes,
  };
}
