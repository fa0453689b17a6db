/** Turns the population's findings and partner registers into documents of reconciliation. */
import { type Model, mongo, Types } from 'mongoose';
import type { FindingRow, RegisterBatch, WelfareRow } from '#population/register-rows.ts';
import type { FindingStatus } from '../generated.ts';
import { findBarringReason } from '../programs/ineligibility.ts';
import type { FindingRecord, ReconciliationModels } from './model.ts';
import { foundByMatching, newFinding } from './new-finding.ts';

const duplicateKey = 11_000;

/** Writes what other agencies' registers say, and the minimum wages, where a batch holds any. */
export async function writePartnerRows(
  { partnerEntries, minimumWages }: ReconciliationModels,
  { partnerEntries: entries = [], minimumWages: wages = [] }: RegisterBatch['socialWelfare'],
): Promise<void> {
  await Promise.all([insertOnce(partnerEntries, entries), insertOnce(minimumWages, wages)]);
}

// Of two damaged numbers that came out the same, a register lists the first.
async function insertOnce<TRecord>(model: Model<TRecord>, rows: readonly TRecord[]): Promise<void> {
  if (rows.length === 0) return;
  const documents = rows.map((row) => ({ ...row })) as mongo.OptionalId<mongo.Document>[];
  try {
    await model.collection.insertMany(documents, { ordered: false });
  } catch (fault) {
    if (!(fault instanceof mongo.MongoBulkWriteError)) throw fault;
    if ([fault.writeErrors].flat().some(({ code }) => code !== duplicateKey)) throw fault;
  }
}

/** The findings of a family, each with the steps that have led to its state. */
export function findingDocuments(family: WelfareRow): FindingRecord[] {
  const householdId = new Types.ObjectId(family.rowId);
  const { regionCode } = family;
  return family.findings.map(({ rowId, personNik, reason, source, foundOn, status }) => {
    const facts = { householdId, regionCode, personNik, reason, source, foundOn };
    const made = newFinding(
      { ...facts, evidence: evidenceOf({ source, foundOn }), status: 'SUSPECTED' },
      foundByMatching(at(foundOn, 0)),
    );
    const steps = stepsTo(status).map((to, n) => ({
      key: `seeded:${rowId}:${n}`,
      fingerprint: rowId,
      from: n === 0 ? 'SUSPECTED' : 'UNDER_VERIFICATION',
      to,
      actor: `dinsos-${regionCode.slice(0, 4)}-${n + 1}`,
      agency: 'Dinas Sosial',
      role: 'REGIONAL_OFFICER' as const,
      at: at(foundOn, 14 * (n + 1)),
      reason: seededReasons[to] ?? null,
    }));
    const isDecided = status === 'CONFIRMED' || status === 'REJECTED';
    const bars = status === 'CONFIRMED' && findBarringReason(reason, foundOn) !== null;
    return {
      ...made,
      _id: new Types.ObjectId(rowId),
      verifiedEvidence: isDecided ? 'Synthetic: a letter of the village was seen.' : null,
      effect: bars ? 'DONE' : null,
      status,
      version: 1 + steps.length,
      history: [...made.history, ...steps],
    };
  });
}

const seededReasons: Partial<Record<FindingStatus, string>> = {
  UNDER_VERIFICATION: 'To be visited.',
  CONFIRMED: 'The family has confirmed it at the visit.',
  REJECTED: 'The visit showed another person of that name.',
};

function stepsTo(status: FindingStatus): readonly FindingStatus[] {
  switch (status) {
    case 'SUSPECTED':
      return [];
    case 'UNDER_VERIFICATION':
      return ['UNDER_VERIFICATION'];
    case 'CONFIRMED':
    case 'REJECTED':
      return ['UNDER_VERIFICATION', status];
  }
}

function evidenceOf({ source, foundOn }: Pick<FindingRow, 'source' | 'foundOn'>): string {
  return `Listed by ${source} as of ${foundOn}.`;
}

function at(day: string, daysLater: number): Date {
  return new Date(Date.parse(`${day}T03:00:00.000Z`) + daysLater * 86_400_000);
}
