import type { HouseholdRecord } from './model.ts';

/** What the choice of a person's family looks at. */
export type Membership = Pick<HouseholdRecord, 'headNik' | 'members' | 'matchNiks' | 'snapshotOn'>;

/**
 * For each NIK, in order, the family that lists the person as its head or a member, or null where none does.
 * Of several families the one that the person joined last is meant, then the one that was seen last; a day that is
 * not known counts as the oldest. That somebody is listed twice is a fault of the data, which is not resolved here.
 * @param records every record whose `matchNiks` holds one of the NIKs, in any order.
 */
export function chooseFamilies<TRecord extends Membership>(
  niks: readonly string[],
  records: readonly TRecord[],
): (TRecord | null)[] {
  const chosen = new Map<string, TRecord | null>(niks.map((nik) => [nik, null]));
  for (const record of records) {
    for (const nik of record.matchNiks) {
      const best = chosen.get(nik);
      if (best === undefined || !lists(record, nik)) continue;
      if (best === null || isNewer(record, best, nik)) chosen.set(nik, record);
    }
  }
  return niks.map((nik) => chosen.get(nik) ?? null);
}

function lists(record: Membership, nik: string): boolean {
  return record.headNik === nik || record.members.some((member) => member.nik === nik);
}

function isNewer(record: Membership, best: Membership, nik: string): boolean {
  const [joined, bestJoined] = [joinedOn(record, nik), joinedOn(best, nik)];
  if (joined !== bestJoined) return joined > bestJoined;
  if (record.snapshotOn !== best.snapshotOn) return record.snapshotOn > best.snapshotOn;
  return record.headNik > best.headNik; // any rule serves that gives the same answer in every order of the records
}

function joinedOn(record: Membership, nik: string): string {
  return record.members.find((member) => member.nik === nik)?.since ?? '';
}
