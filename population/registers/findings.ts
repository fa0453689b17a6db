import { isoOfDay, todayDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { FindingRow, IneligibilityReasonCode } from '../register-rows.ts';
import type { TrueHousehold, TruePerson } from '../true-household.ts';

// Shares of what the checks of 2025 and 2026 find, per thousand of those checked (domain section 9.3; only the sum of
// about 16 % and the 2 % for gambling are anchored). DECEASED and DUPLICATE_NIK come from the facts, not from here.
const reasons: readonly (readonly [IneligibilityReasonCode, string, number])[] = [
  ['DECILE_ABOVE_LIMIT', 'DTSEN', 40],
  ['MOVED_OR_NOT_FOUND', 'Ground check', 40],
  ['WAGE_ABOVE_MINIMUM', 'BPJS Ketenagakerjaan', 20],
  ['ONLINE_GAMBLING', 'PPATK', 20],
  ['NIK_NOT_MATCHED', 'Dukcapil', 8],
  ['DUPLICATE_FAMILY', 'SIKS-NG', 8],
  ['CIVIL_SERVANT_ASN', 'BKN', 2],
  ['PENSIONER_STATE', 'Taspen', 2],
  ['STATE_ENTERPRISE_EMPLOYEE', 'BPJS Ketenagakerjaan', 1],
  ['COMPANY_OFFICER', 'AHU', 1],
  ['DORMANT_ACCOUNT', 'PPATK', 3],
  ['HIGH_POWER_CONNECTION', 'PLN', 2],
];

const weightedReasons = reasons.map((reason) => [reason, reason[2]] as const);

/** Draws what matching found about a family that gets or got aid; at most one finding a family. */
export function drawFinding(
  household: TrueHousehold,
  draws: Draws,
  nextRowId: () => string,
  writtenNik: (person: TruePerson) => string,
): FindingRow | null {
  const { pkh, sembako } = household.programs;
  const isActive = pkh === 'ACTIVE' || sembako === 'ACTIVE';
  if (!isActive && pkh !== 'EXITED' && sembako !== 'EXITED') return null;
  const dead = household.members.find((member) => member.diedOn !== null);
  const foundOn = isoOfDay(todayDay - draws.between(10, 480));
  if (dead !== undefined) {
    const status = isActive ? 'UNDER_VERIFICATION' : 'CONFIRMED';
    return { rowId: nextRowId(), personNik: writtenNik(dead), reason: 'DECEASED', source: 'Dukcapil', foundOn, status };
  }
  // Those who have left were often found out; of those still in, the finding is open or was rejected.
  if (!draws.chance(isActive ? 0.13 : 0.45)) return null;
  const entry = draws.weighted(weightedReasons);
  const u = draws.unit();
  const open = u < 0.55 ? 'SUSPECTED' : u < 0.8 ? 'UNDER_VERIFICATION' : 'REJECTED';
  const personal = entry[1] === 'PPATK' || entry[1] === 'BKN' || entry[1] === 'Taspen' || entry[1].startsWith('BPJS');
  const person = household.members[0] as TruePerson;
  return {
    rowId: nextRowId(),
    personNik: personal || entry[0] === 'NIK_NOT_MATCHED' ? writtenNik(person) : null,
    reason: entry[0],
    source: entry[1],
    foundOn,
    status: isActive ? open : 'CONFIRMED',
  };
}
