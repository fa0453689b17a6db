import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../support/callers.ts';

const agency = 'Kemendukbangga/BKKBN';

/** An officer of the ministry who sees the nation. */
export const ministryOfficer = aCaller({ subject: 'ministry-officer', agency });

/** An officer of a region's office. */
export function officeOf(region: string): Caller {
  return aCaller({
    subject: `office-${region}`,
    agency: 'Pemerintah daerah',
    role: 'REGIONAL_OFFICER',
    rows: { kind: 'regions', codes: [region] },
  });
}

/** A family assistance team. */
export function teamOf(id: string): Caller {
  return aCaller({
    subject: `team-${id}`,
    agency,
    role: 'FIELD_WORKER',
    rows: { kind: 'caseload', ministry: 'family-planning', id },
  });
}

/** Callers who have no part in the ministry's field work, by what they are. */
export const strangers: readonly (readonly [string, Caller])[] = [
  ['an officer of another ministry', aCaller({ agency: 'Kemensos' })],
  ['a village operator', officeOf('3212212012')],
  ['an officer of a province', officeOf('32')],
  [
    "another ministry's field worker",
    aCaller({ role: 'FIELD_WORKER', rows: { kind: 'caseload', ministry: 'social-welfare', id: 'PKH-1' } }),
  ],
  ['a family', aCaller({ role: 'DATA_SUBJECT', rows: { kind: 'family', household: 'x' } })],
];
