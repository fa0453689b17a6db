/** Files of other agencies that the register is matched with, such as the civil servants; matching makes findings. */

import { day, nik, oneOf, optional, type RowOf, text, whole } from '#platform/import/fields.ts';
import { findAll } from '#platform/import/find-all.ts';
import { groupBy } from '#platform/import/group-by.ts';
import type { ImportType, RowOutcome } from '#platform/import/import-type.ts';
import type { Database } from '#platform/mongo.ts';
import { withoutPersonalNumbers } from '../reconciliation/evidence.ts';
import { importPartnerRegister } from '../reconciliation/import-register.ts';
import { type PartnerEntryRecord, registerReconciliationModels } from '../reconciliation/model.ts';
import { partnerRegisters } from '../reconciliation/partner-registers.ts';

const fields = {
  register: oneOf('Whose register it is.', partnerRegisters),
  source: text("What the file came with, such as a letter's number."),
  matchDate: day("Day that the agency's data are of."),
  nik: nik('NIK of a person whom the register lists.'),
  evidence: optional(text('What it says of the person; personal numbers in it are struck out.', 500)),
  monthlyWage: optional(whole('Wage in rupiah a month, in the register of wages.', 0, 1_000_000_000)),
  workRegion: optional(text('Regency or city of work, 4 digits, in the register of wages.', 4)),
} as const;

type PartnerRow = RowOf<typeof fields>;

/** A register lists a person once, as on the newest day. */
export const partnerRegister: ImportType<PartnerRow> = {
  name: 'findings/partner-register',
  summary: "Another agency's register of persons, with which the families are matched.",
  key: ['register', 'nik'],
  fields,
  check: ({ workRegion }) =>
    workRegion === null || /^\d{4}$/.test(workRegion)
      ? []
      : [{ field: 'workRegion', reason: 'must be the 4-digit code of a regency or city' }],
  async open(database) {
    return { write: (rows) => writeEntries(database, rows) };
  },
};

async function writeEntries(database: Database, rows: readonly PartnerRow[]): Promise<readonly RowOutcome[]> {
  const { partnerEntries } = registerReconciliationModels(database);
  const deliveries = groupBy(rows, ({ register, source, matchDate }) => JSON.stringify([register, source, matchDate]));
  const stored = new Map<string, PartnerEntryRecord>();
  for (const [register, listed] of groupBy(rows, (row) => row.register)) {
    const niks = listed.map((row) => row.nik);
    const found = await findAll<PartnerEntryRecord>(partnerEntries, { register, nik: { $in: niks } });
    for (const entry of found) stored.set(`${register}/${entry.nik}`, entry);
  }
  for (const delivered of deliveries.values()) {
    const { register, source, matchDate } = delivered[0] as PartnerRow;
    await importPartnerRegister(database, { register, source, matchDate, rows: delivered });
  }
  return rows.map((row) => (isKnown(stored.get(`${row.register}/${row.nik}`), row) ? 'UNCHANGED' : 'WRITTEN'));
}

// An entry of a newer day stays; one of the same day with the same words is the same.
function isKnown(entry: PartnerEntryRecord | undefined, row: PartnerRow): boolean {
  if (entry === undefined || entry.matchDate < row.matchDate) return false;
  if (entry.matchDate > row.matchDate) return true;
  const { source, evidence, monthlyWage, workRegion } = entry;
  return (
    source === withoutPersonalNumbers(row.source) &&
    evidence === (row.evidence === null ? null : withoutPersonalNumbers(row.evidence)) &&
    monthlyWage === row.monthlyWage &&
    workRegion === row.workRegion
  );
}
