import type { Database } from '#platform/mongo.ts';
import { isNik } from '#platform/nik.ts';
import { withoutPersonalNumbers } from './evidence.ts';
import { type PartnerEntryRecord, registerReconciliationModels } from './model.ts';
import type { PartnerRegister } from './partner-registers.ts';
import { upsertedInSpite } from './upsert-once.ts';

/** A person as a file of another agency lists them. */
export interface PartnerRow {
  readonly nik: string;
  /** What the register says of the person, in a sentence; numbers of persons in it are struck out. */
  readonly evidence?: string | null;
  /** Rupiah a month, in the register of wages. */
  readonly monthlyWage?: number | null;
  /** Regency or city of work, a 4-digit code, in the register of wages; the residence counts where it is missing. */
  readonly workRegion?: string | null;
}

/** A file of another agency. */
export interface PartnerDelivery {
  readonly register: PartnerRegister;
  /** What the file came with, such as the number of a letter. */
  readonly source: string;
  /** Day that the file is of, `YYYY-MM-DD`. */
  readonly matchDate: string;
  readonly rows: AsyncIterable<PartnerRow> | Iterable<PartnerRow>;
}

/** What became of the rows. */
export interface PartnerImport {
  readonly rows: number;
  /** Persons who were not in the register before. */
  readonly added: number;
  /** Rows whose NIK is malformed; nothing is stored of them. */
  readonly rejected: number;
}

const batchSize = 1000;

/**
 * Takes a file of another agency in: one entry for each person and register, that of the newest day. It may be run
 * again after it was cut short, and as often as one likes; a file of an older day changes nothing that is newer.
 * Who is missing from a newer file stays listed: whether a file is whole is not known (assumption).
 * @param onBatch told after each batch is stored, with the rows so far.
 */
export async function importPartnerRegister(
  database: Database,
  { register, source, matchDate, rows }: PartnerDelivery,
  onBatch: (rows: number) => void = () => {},
): Promise<PartnerImport> {
  const { partnerEntries } = registerReconciliationModels(database);
  const count = { rows: 0, added: 0, rejected: 0 };
  let batch: PartnerEntryRecord[] = [];
  const store = async () => {
    if (batch.length === 0) return;
    const commands = batch.map(({ nik, ...entry }) => ({
      updateOne: {
        filter: { register, nik, matchDate: { $lte: matchDate } },
        update: { $set: entry },
        upsert: true,
      },
    }));
    // An entry of a newer day does not meet the filter, and the one that would be made beside it is refused.
    count.added += await partnerEntries.collection
      .bulkWrite(commands as never, { ordered: false })
      .then(({ upsertedCount }) => upsertedCount, upsertedInSpite);
    batch = [];
    onBatch(count.rows);
  };
  for await (const { nik, evidence, monthlyWage, workRegion } of rows) {
    count.rows += 1;
    if (!isNik(nik)) {
      count.rejected += 1;
      continue;
    }
    batch.push({
      ...{ register, nik, source: withoutPersonalNumbers(source), matchDate },
      evidence: evidence == null ? null : withoutPersonalNumbers(evidence),
      monthlyWage: monthlyWage ?? null,
      workRegion: workRegion ?? null,
    });
    if (batch.length === batchSize) await store();
  }
  await store();
  return count;
}
