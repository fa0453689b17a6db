import type { HistoryEntry } from '#platform/workflow/command.ts';
import type { DeliberationLevel, RequestChannel, RequestStatus } from '../generated.ts';

/** The level that acts on a request in that status. */
const acting: Readonly<Record<RequestStatus, DeliberationLevel>> = {
  DRAFT: 'VILLAGE',
  SUBMITTED: 'VILLAGE',
  VILLAGE_DELIBERATION: 'DISTRICT',
  FIELD_VERIFICATION: 'REGENCY_CITY',
  REGENCY_REVIEW: 'REGENCY_CITY',
  REGENCY_APPROVED: 'PROVINCE',
  MINISTRY_REVIEW: 'NATION',
  DUKCAPIL_MATCHING: 'NATION',
  BPS_RANKING: 'NATION',
  APPLIED: 'NATION',
  REJECTED: 'NATION',
  WITHDRAWN: 'CITIZEN',
};

/** The level, from the citizen to the nation, that has dealt with a request by that step. */
export function levelOf({ from, to }: Pick<HistoryEntry, 'from' | 'to'>, channel: RequestChannel): DeliberationLevel {
  if (from === null) return to === 'DRAFT' ? 'VILLAGE' : 'CITIZEN';
  if (to === 'WITHDRAWN') return 'CITIZEN';
  if (to === 'FIELD_VERIFICATION' || (from === 'SUBMITTED' && channel === 'PARTICIPATORY')) return 'REGENCY_CITY';
  return acting[from as RequestStatus];
}
