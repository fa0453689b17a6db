import { isoOfDay, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { ChangeRequestRow, WelfareRow } from '../register-rows.ts';
import type { RowIds } from '../row-id.ts';

/** Families that come first have more requests, so that the smallest population shows every state. */
const lively = 400;

const states = [
  ['FORMAL', 'DRAFT'],
  ['FORMAL', 'VILLAGE_DELIBERATION'],
  ['FORMAL', 'REGENCY_REVIEW'],
  ['FORMAL', 'REGENCY_APPROVED'],
  ['FORMAL', 'MINISTRY_REVIEW'],
  ['FORMAL', 'DUKCAPIL_MATCHING'],
  ['FORMAL', 'BPS_RANKING'],
  ['FORMAL', 'APPLIED'],
  ['FORMAL', 'REJECTED'],
  ['PARTICIPATORY', 'SUBMITTED'],
  ['PARTICIPATORY', 'FIELD_VERIFICATION'],
  ['PARTICIPATORY', 'REGENCY_REVIEW'],
  ['PARTICIPATORY', 'APPLIED'],
  ['PARTICIPATORY', 'WITHDRAWN'],
] as const;

/** Requests that are under way at the offices (assumption): gives a family of the register without any a chance of one. */
export function createRequestWriter(draws: Draws, rowIds: RowIds): (family: WelfareRow, index: number) => WelfareRow {
  return (family, index) => {
    const d = draws.at(index);
    if (family.changeRequests.length > 0 || !d.chance(index < lively ? 0.12 : 0.01)) return family;
    const [channel, status] = d.pick(states);
    const submitted = todayDay - d.between(5, 150);
    const updated = Math.min(todayDay, submitted + d.between(1, 40));
    const minute = String(d.between(0, 59)).padStart(2, '0');
    const request: ChangeRequestRow = {
      rowId: rowIds('change-request', index, 1),
      ...{ channel, status },
      kind: kindOf(d, family, channel),
      submittedAt: `${isoOfDay(submitted)}T02:${minute}:00.000Z`,
      updatedAt: `${isoOfDay(updated)}T07:${minute}:00.000Z`,
    };
    return { ...family, changeRequests: [request] };
  };
}

function kindOf(draws: Draws, family: WelfareRow, channel: ChangeRequestRow['channel']): ChangeRequestRow['kind'] {
  if (family.decile === null) return 'PROPOSE_NEW';
  if (channel === 'PARTICIPATORY') return draws.pick(['CORRECT', 'OBJECT', 'REPORT_MOVE'] as const);
  return draws.pick(
    family.members.length > 1 ? (['CORRECT', 'REPORT_MOVE', 'SPLIT'] as const) : (['CORRECT', 'REPORT_MOVE'] as const),
  );
}
