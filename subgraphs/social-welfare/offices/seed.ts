/** Turns the population's social offices into documents, with the steps that lead to the state that each proposal is in. */
import { Types } from 'mongoose';
import type { HistoryEntry } from '#platform/workflow/command.ts';
import type { RegionRow } from '#population/register-rows.ts';
import { type DakStage, socialOfficeOf } from '#population/registers/social-offices.ts';
import type { DakProposalRecord, SocialOfficeRecord } from './model.ts';
import { isOpenProposal } from './proposal-steps.ts';

/** The office of a region, in a list of one; an empty list for regions that have none. */
export function socialOfficeDocuments(region: RegionRow): SocialOfficeRecord[] {
  const office = socialOfficeOf(region);
  if (office === null) return [];
  const { code, name, programs } = office;
  const level = code.length === 2 ? 'PROVINCE' : 'REGENCY_CITY';
  return [
    {
      _id: code,
      regionCode: code,
      ...{ level, name },
      programs: programs
        .map((program, n) => ({ id: `${code}-${n + 1}`, ...program }))
        .toSorted((one, other) => one.validFrom.localeCompare(other.validFrom)),
    },
  ];
}

/** The proposals of a region's office. */
export function dakProposalDocuments(region: RegionRow): DakProposalRecord[] {
  const office = socialOfficeOf(region);
  if (office === null) return [];
  const { code } = office;
  return office.proposals.map(({ rowId, stages, fiscalYear, field, title, amount }) => {
    const status = stages.at(-1) ?? 'DRAFT';
    return {
      _id: new Types.ObjectId(rowId),
      officeId: code,
      regionCode: code,
      ...{ fiscalYear, field, title, amount, status },
      openKey: isOpenProposal(status) ? `${code}:${fiscalYear}:${field}` : rowId,
      version: stages.length,
      history: stages.map((to, n) => entryOf(rowId, stages[n - 1] ?? null, to, n)),
    };
  });
}

function entryOf(rowId: string, from: DakStage | null, to: DakStage, n: number): HistoryEntry {
  const isMinistry = to === 'MINISTRY_ASSESSED' || to === 'APPROVED';
  const actor = to === 'APPROVED' ? 'seeded-kemensos-approver' : 'seeded-kemensos-assessor';
  return {
    key: `seed:${rowId}:${n}`,
    fingerprint: rowId,
    ...{ from, to },
    ...(isMinistry
      ? { actor, agency: 'Kemensos', role: 'MINISTRY_OFFICER' }
      : { actor: 'seeded-office', agency: 'Dinas Sosial', role: 'REGIONAL_OFFICER' }),
    at: new Date(Date.UTC(2026, n, 10)),
    reason: to === 'REJECTED' ? 'The sum exceeds what the field allows.' : null,
  };
}
