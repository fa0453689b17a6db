import type { HistoryEntry } from '#platform/workflow/command.ts';
import type { AssistanceRow } from '#population/register-rows.ts';
import { type AssistanceStatus, assistanceStatuses } from '../vocabulary.ts';
import type { AssistanceStage } from './model.ts';

type SeededStage = Pick<
  AssistanceStage,
  'version' | 'history' | 'rulesMet' | 'rulesUnknown' | 'recipientGroup' | 'facilitator' | 'evidence'
>;

const verified = assistanceStatuses.slice(1, 6);

/**
 * The steps that a synthetic BSPS grant has taken, one in each quarter of its year; of other programmes the register tells
 * none. Keys begin with the row's own id, so that no two records share one.
 */
export function seededStage(row: AssistanceRow): Partial<SeededStage> {
  if (row.program !== 'BSPS') return {};
  const steps = stepsTo(row.status);
  const history = steps.map((to, n) => entryOf(row, steps[n - 1] ?? null, to, n));
  const isVerified = steps.some((status) => verified.includes(status));
  if (!isVerified)
    return { version: history.length, history, rulesUnknown: ['ONLY_HOUSE', 'INCOME_WITHIN_MINIMUM_WAGE'] };
  return {
    version: history.length,
    history,
    rulesMet: ['LAWFUL_LAND', 'ONLY_HOUSE', 'UNFIT_HOUSE', 'NOT_AIDED_IN_TEN_YEARS', 'RECIPIENT_GROUP'],
    rulesUnknown: ['INCOME_WITHIN_MINIMUM_WAGE'],
    evidence: [`LAP/${row.rowId.slice(0, 8)}`],
    recipientGroup: `KPB ${row.rowId.slice(0, 4)}`,
    facilitator: `TFL-${row.fiscalYear}-${row.rowId.slice(0, 3)}`,
  };
}

function stepsTo(status: AssistanceStatus): readonly AssistanceStatus[] {
  if (status === 'CANCELLED') return ['PROPOSED', 'CANCELLED'];
  return assistanceStatuses.slice(0, assistanceStatuses.indexOf(status) + 1);
}

const stepOwners: Readonly<Record<AssistanceStatus, Pick<HistoryEntry, 'agency' | 'role'>>> = {
  PROPOSED: { agency: 'Pemerintah desa', role: 'REGIONAL_OFFICER' },
  FIELD_VERIFIED: { agency: 'Dinas Perkim', role: 'REGIONAL_OFFICER' },
  DECREED: { agency: 'Kementerian PKP', role: 'MINISTRY_OFFICER' },
  IN_PROGRESS: { agency: 'Dinas Perkim', role: 'REGIONAL_OFFICER' },
  COMPLETED: { agency: 'Dinas Perkim', role: 'REGIONAL_OFFICER' },
  HANDED_OVER: { agency: 'Dinas Perkim', role: 'REGIONAL_OFFICER' },
  CANCELLED: { agency: 'Dinas Perkim', role: 'REGIONAL_OFFICER' },
};

function entryOf(row: AssistanceRow, from: AssistanceStatus | null, to: AssistanceStatus, n: number): HistoryEntry {
  const at = new Date(Date.UTC(row.fiscalYear, n, 15, 3));
  const reason = to === 'CANCELLED' ? 'Keluarga mengundurkan diri' : null;
  const own = stepOwners[to];
  return { key: `seed:${row.rowId}:${n}`, fingerprint: 'seed', from, to, actor: 'seed', ...own, at, reason };
}
