/** Turns rows of the population on graduation into documents, with the history that each state must have. */
import { createHash } from 'node:crypto';
import { Types } from 'mongoose';
import type { HistoryEntry } from '#platform/workflow/command.ts';
import type { GraduationRow, WelfareRow } from '#population/register-rows.ts';
import type { GraduationStatus } from '../generated.ts';
import type { MinimumWageRecord } from '../reconciliation/model.ts';
import { standingOfFlags } from './candidate-flags.ts';
import { graduationFlagsFor } from './follow-candidate.ts';
import type { BusinessReportRecord, GraduationRecord } from './model.ts';

/** The flags of a family that has come with its row. */
export function seededFlags(row: WelfareRow, minimumWages: readonly MinimumWageRecord[]): string[] {
  return graduationFlagsFor({
    family: row,
    enrollments: row.enrollments,
    persons: row.members,
    businessReports: row.businessReports ?? [],
    minimumWages,
  });
}

/** The documents of the family's reports. */
export function businessReportDocuments(row: WelfareRow): BusinessReportRecord[] {
  return (row.businessReports ?? []).map(({ rowId, quarter, monthlyIncome }) => ({
    _id: new Types.ObjectId(rowId),
    householdId: new Types.ObjectId(row.rowId),
    regionCode: row.regionCode,
    quarter,
    monthlyIncome,
  }));
}

/** The document of the family's graduation, where it has one. */
export function graduationDocuments(row: WelfareRow, wages: readonly MinimumWageRecord[]): GraduationRecord[] {
  const { graduation } = row;
  if (graduation === undefined) return [];
  const { kind, status, proposedOn, closedOn } = graduation;
  const enrollment = row.enrollments.find(({ rowId }) => rowId === graduation.enrollmentRowId);
  const isOpen = status === 'PROPOSED' || status === 'ASSESSED';
  const isAssessed = status !== 'PROPOSED' && status !== 'WITHDRAWN';
  return [
    {
      _id: new Types.ObjectId(graduation.rowId),
      householdId: new Types.ObjectId(row.rowId),
      regionCode: row.regionCode,
      enrollmentId: new Types.ObjectId(graduation.enrollmentRowId),
      companionId: enrollment?.companionId ?? null,
      kind,
      status,
      version: stepsTo(graduation).length,
      history: historyOf(graduation),
      reasons: standingOfFlags(seededFlags(row, wages)).reasons,
      proposedOn,
      isRecommended: isAssessed ? status !== 'NOT_YET' : null,
      decidedOn: closedOn,
      decisionReason: status === 'NOT_YET' ? 'Belum siap menurut penilaian lapangan.' : null,
      acknowledgedWarnings: [],
      unansweredMinistries: [],
      openFor: isOpen ? row.rowId : `closed ${graduation.rowId}`,
      effect: status === 'GRADUATED' ? 'DONE' : 'NONE',
    },
  ];
}

type Step = readonly [GraduationStatus, HistoryEntry['role'], string];

function stepsTo({ status, proposedOn, closedOn }: GraduationRow): readonly Step[] {
  const proposed: Step = ['PROPOSED', 'FIELD_WORKER', proposedOn];
  const assessed: Step = ['ASSESSED', 'REGIONAL_OFFICER', closedOn ?? proposedOn];
  switch (status) {
    case 'PROPOSED':
      return [proposed];
    case 'ASSESSED':
      return [proposed, assessed];
    case 'WITHDRAWN':
      return [proposed, ['WITHDRAWN', 'FIELD_WORKER', closedOn ?? proposedOn]];
    case 'GRADUATED':
    case 'NOT_YET':
      return [proposed, assessed, [status, 'MINISTRY_OFFICER', closedOn ?? proposedOn]];
  }
}

function historyOf(graduation: GraduationRow): HistoryEntry[] {
  const steps = stepsTo(graduation);
  return steps.map(([to, role, day], n) => {
    const key = createHash('sha256').update(`seeded graduation ${graduation.rowId} ${n}`).digest('base64url');
    return {
      key,
      fingerprint: key,
      from: steps[n - 1]?.[0] ?? null,
      to,
      actor: 'synthetic',
      agency: role === 'REGIONAL_OFFICER' ? 'Dinas Sosial' : 'Kemensos',
      role,
      at: new Date(`${day}T03:00:00.000Z`),
      reason: to === 'NOT_YET' ? 'Belum siap menurut penilaian lapangan.' : null,
    };
  });
}
