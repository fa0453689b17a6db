/** What the synthetic population fills besides its rows: places of quotas, homes of projects, and the dated tables. */
import { Types } from 'mongoose';
import { grantAmounts, grantZones } from '#population/reference/housing-grants.ts';
import { homesOf } from '#population/reference/project-homes.ts';
import type { HousingRow, ProjectRow, QuotaRow } from '#population/register-rows.ts';
import { type AssistanceStage, type QuotaRecord, quotaIdOf } from './assistance/model.ts';
import type { HomeRecord } from './homes/model.ts';
import type { AssistanceRecord, FamilyRecord, HousingModels, ResidenceRecord } from './model.ts';
import type { AssistanceStatus } from './vocabulary.ts';

/** Places that rows take while they are written; what is left of them is known at the end. */
export interface SeededPlaces {
  /** The quotas and projects of a batch. */
  expect(quotas: readonly QuotaRow[], projects: readonly ProjectRow[]): void;
  /** Takes the places that a granted assistance holds. */
  take(
    assistance: Pick<AssistanceRecord, 'program' | 'fiscalYear' | 'regionCode'> & { status: AssistanceStatus },
  ): Pick<AssistanceStage, 'quotaIds' | 'quotaState'>;
  /** Gives a resident of a project the next home there. */
  house(family: FamilyRecord): void;
  /** Where a resettled family has lived: in the same village before; empty for others, whose way here is not known. */
  residencesOf(family: Pick<HousingRow, 'rowId' | 'projectId' | 'regionCode'>): readonly ResidenceRecord[];
  quotas(): QuotaRecord[];
  homes(): HomeRecord[];
}

const holding: ReadonlySet<AssistanceStatus> = new Set(['DECREED', 'IN_PROGRESS', 'COMPLETED', 'HANDED_OVER']);

/** An empty ledger for one seeding. */
export function createSeededPlaces(): SeededPlaces {
  const quotas = new Map<string, QuotaRow>();
  const held = new Map<string, number>();
  const projects = new Map<string, ProjectRow>();
  const residents = new Map<string, FamilyRecord[]>();
  return {
    expect(newQuotas, newProjects) {
      for (const row of newQuotas) quotas.set(idOf(row), row);
      for (const row of newProjects) projects.set(row.projectId, row);
    },
    take({ program, fiscalYear, regionCode, status }) {
      if (!holding.has(status)) return { quotaIds: [], quotaState: 'NONE' };
      const codes = ['', ...[2, 4, 6, 10].map((length) => regionCode.slice(0, length))];
      const quotaIds = codes
        .map((code) => quotaIdOf({ program, fiscalYear, regionCode: code }))
        .filter((id) => quotas.has(id));
      for (const id of quotaIds) held.set(id, (held.get(id) ?? 0) + 1);
      return { quotaIds, quotaState: quotaIds.length > 0 ? 'HELD' : 'NONE' };
    },
    house(family) {
      if (family.projectId === null) return;
      residents.set(family.projectId, [...(residents.get(family.projectId) ?? []), family]);
    },
    residencesOf({ rowId, projectId, regionCode }) {
      const project = projects.get(projectId ?? '');
      if (project?.kind !== 'RELOCATION') return [];
      return [
        { key: `seed:${rowId}:0`, regionCode, projectId: null, from: null, reason: 'REGISTERED' },
        { key: `seed:${rowId}:1`, regionCode, projectId, from: project.openedOn, reason: 'RELOCATION' },
      ];
    },
    quotas: () => [...quotas].map(([_id, row]) => quotaRecord(_id, row, held.get(_id) ?? 0)),
    homes: () =>
      [...projects.values()].flatMap((project) => homeRecords(project, residents.get(project.projectId) ?? [])),
  };
}

/** Writes the amounts and zones of grants. */
export async function seedGrants({ grantAmounts: amounts, grantZones: zones }: HousingModels): Promise<void> {
  await amounts.collection.insertMany(grantAmounts.map((row) => ({ ...row })));
  await zones.collection.insertMany(grantZones.map((row) => ({ ...row })));
}

function idOf({ program, fiscalYear, regionCode }: QuotaRow): string {
  return quotaIdOf({ program, fiscalYear, regionCode: regionCode ?? '' });
}

// A region has as many places as were given at least: the synthetic numbers of villages are assumed.
function quotaRecord(_id: string, row: QuotaRow, taken: number): QuotaRecord {
  const { program, fiscalYear, regionCode, source } = row;
  const places = Math.max(row.places, taken);
  const left = places - taken;
  return { _id, program, fiscalYear, regionCode: regionCode ?? '', places, left, source, taking: [], giving: [] };
}

function homeRecords(project: ProjectRow, residents: readonly FamilyRecord[]): HomeRecord[] {
  const { projectId, regionCode, monthlyRent, openedOn } = project;
  if (project.kind === 'SETTLEMENT_UPGRADE') return [];
  return homesOf(project).map((home, n) => {
    const family = residents[n];
    const stay = { movedInOn: openedOn, movedOutOn: null, toRegionCode: null, needsAccessibleHome: false };
    return {
      _id: new Types.ObjectId(),
      ...{ projectId, regionCode },
      ...home,
      monthlyRent,
      status: family ? 'OCCUPIED' : 'VACANT',
      dwellingId: family?.dwellingId ?? null,
      occupantId: family?._id ?? null,
      occupancies: family ? [{ familyId: family._id, ...stay }] : [],
      familyUpdatePending: false,
      version: 1,
      history: [],
    };
  });
}
