import { isoOfDay, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { FindingRow, IneligibilityReasonCode, WelfareRow } from '../register-rows.ts';
import type { RowIds } from '../row-id.ts';

// Assumptions. Of the first families more have one, so that the smallest population has some in every state.
const shares = { among: 300, first: 0.2, later: 0.002 };

/** Where rows of this writer begin among those of their family, clear of what the other writers number. */
const firstRow = 400;

/** Reason, source, whether it is about the head rather than the family, and weight. */
const kinds: readonly (readonly [readonly [IneligibilityReasonCode, string, boolean], number])[] = [
  [['CIVIL_SERVANT_ASN', 'BKN', true], 20],
  [['WAGE_ABOVE_MINIMUM', 'BPJS Ketenagakerjaan', true], 20],
  [['ONLINE_GAMBLING', 'PPATK', true], 15],
  [['MOVED_OR_NOT_FOUND', 'Ground check', false], 12],
  [['PENSIONER_STATE', 'Taspen', true], 6],
  [['VILLAGE_OFFICIAL', 'Kemendagri', true], 6],
  [['DUPLICATE_FAMILY', 'SIKS-NG', false], 5],
  [['HIGH_POWER_CONNECTION', 'PLN', false], 5],
  [['STATE_ENTERPRISE_EMPLOYEE', 'BPJS Ketenagakerjaan', true], 4],
  [['COMPANY_OFFICER', 'AHU', true], 4],
  [['MILITARY_TNI', 'Mabes TNI', true], 3],
  [['POLICE_POLRI', 'Polri', true], 3],
];

const states = [
  ['SUSPECTED', 40],
  ['UNDER_VERIFICATION', 30],
  ['CONFIRMED', 15],
  ['REJECTED', 15],
] as const;

/**
 * Adds a finding of the matches of this year to families that have none. None is confirmed that would have ended what the
 * family still receives. Rows of other writers stay as they are.
 */
export function createFindingWriter(draws: Draws, rowIds: RowIds): (row: WelfareRow, index: number) => WelfareRow {
  return (row, index) => {
    const d = draws.at(index);
    const isFound = d.chance(index < shares.among ? shares.first : shares.later);
    if (!isFound || row.findings.length > 0) return row;
    const [reason, source, isAboutHead] = d.weighted(kinds);
    const drawn = d.weighted(states);
    const receives = row.enrollments.some(({ status }) => status !== 'EXITED');
    const finding: FindingRow = {
      rowId: rowIds('finding', index, firstRow),
      personNik: isAboutHead ? row.headNik : null,
      reason,
      source,
      foundOn: isoOfDay(todayDay - d.between(40, 170)),
      status: drawn === 'CONFIRMED' && receives ? 'UNDER_VERIFICATION' : drawn,
    };
    return { ...row, findings: [finding] };
  };
}
