import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../support/callers.ts';

/** An officer of the ministry, with the rows of the nation. */
export const pkp = aCaller({ agency: 'Kementerian PKP', subject: 'pkp-1' });

/** An officer of Kemensos. */
export const kemensos = aCaller({ agency: 'Kemensos', subject: 'kemensos-1' });

/** An officer of a regional office; the length of the code is the level. */
export function officeOf(code: string, subject = `office-${code}`): Caller {
  return aCaller({
    subject,
    agency: 'Dinas Perkim',
    role: 'REGIONAL_OFFICER',
    rows: { kind: 'regions', codes: [code] },
  });
}

/** The regency of Indramayu. */
export const regency = officeOf('3212');

/** A key that no other command has. */
export function newKey(): string {
  keys += 1;
  return `test-key-${keys.toString().padStart(6, '0')}`;
}

let keys = 0;
