import type { Caller } from '#platform/access/caller.ts';

/** Level of a regional office, by the length of its region code. */
export type OfficeLevel = 'PROVINCE' | 'REGENCY_CITY' | 'DISTRICT' | 'VILLAGE';

const levels: Readonly<Record<number, OfficeLevel>> = {
  2: 'PROVINCE',
  4: 'REGENCY_CITY',
  6: 'DISTRICT',
  10: 'VILLAGE',
};

/** True for an officer of that ministry. */
export function isMinistryOfficer({ role, agency }: Caller, ministry: string): boolean {
  return role === 'MINISTRY_OFFICER' && agency === ministry;
}

/** The level of a regional officer: that of its lowest region; null for other callers. */
export function officeLevelOf({ role, rows }: Caller): OfficeLevel | null {
  if (role !== 'REGIONAL_OFFICER' || rows.kind !== 'regions') return null;
  return levels[Math.max(...rows.codes.map((code) => code.length))] ?? null;
}

/** True for a field worker of that room's ministry. */
export function isFieldWorkerOf({ role, rows }: Caller, room: string): boolean {
  return role === 'FIELD_WORKER' && rows.kind === 'caseload' && rows.ministry === room;
}
