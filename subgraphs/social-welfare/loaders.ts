/** Gathers what the fields of one request ask for, so that each kind of document is read once. */
import DataLoader from 'dataloader';
import type { RequestContext } from '#platform/error-format.ts';
import { createMatchLoaders, type MatchLoaders } from '#platform/match-loaders.ts';
import type { IncomingContext } from '#platform/referral/incoming-context.ts';
import { createListLoader, createRowLoader, type FindRows } from '#platform/row-loaders.ts';
import type { HouseholdKeys } from './cohort/household-keys.ts';
import type { CompanionTrainingRecord } from './companions/model.ts';
import type { TrainingRepository } from './companions/repository.ts';
import type { DtsenRepository } from './dtsen/repository.ts';
import type { EventLoaders } from './events/repository.ts';
import type { GraduationContext } from './graduation/loaders.ts';
import { chooseFamilies } from './membership.ts';
import type { CompanionRecord, EnrollmentRecord, HouseholdRecord, PersonRecord, RecordId } from './model.ts';
import type { OfficeContext } from './offices/loaders.ts';
import type { ProgramContext } from './programs/context.ts';
import type { Reconciliation } from './reconciliation/reconciliation.ts';
import type { RegionRecord } from './region-model.ts';
import type { CaseloadCount, CaseloadRow, Repository } from './repository.ts';
import type { RequestContextPart } from './requests/loaders.ts';
import type { ChangeRequestRecord } from './requests/model.ts';

/** What the room's resolvers get. */
export interface RoomContext extends RequestContext {
  /** The room's part of cohorts. */
  readonly keys: HouseholdKeys;
  readonly loaders: Loaders;
  readonly requests: RequestContextPart;
  readonly offices: OfficeContext;
  readonly incoming: IncomingContext;
  readonly graduation: GraduationContext;
  readonly events: EventLoaders;
  readonly programs: ProgramContext;
  readonly dtsen: DtsenRepository;
  /** The curriculum, and who has completed what. */
  readonly training: TrainingRepository;
  /** By the companion's id, in the order of the modules. */
  readonly companionTrainings: DataLoader<string, readonly CompanionTrainingRecord[]>;
  readonly reconciliation: Reconciliation;
}

/** The reads of one request, within the caller's rows. A loader answers null for what is absent or not for the caller. */
export interface Loaders extends MatchLoaders<HouseholdRecord> {
  /** The family that lists a person, see `chooseFamilies`; null where the caller may not see that one. */
  readonly families: DataLoader<string, HouseholdRecord | null>;
  readonly persons: DataLoader<string, PersonRecord | null>;
  readonly enrollments: DataLoader<HouseholdRecord, readonly EnrollmentRecord[], string>;
  readonly changeRequests: DataLoader<HouseholdRecord, readonly ChangeRequestRecord[], string>;
  readonly regions: DataLoader<string, RegionRecord | null>;
  readonly regionsBelow: DataLoader<string, readonly RegionRecord[]>;
  readonly companions: DataLoader<string, CompanionRecord | null>;
  /** Caseload and graduations in the year of the newest DTSEN version. */
  readonly caseloadCounts: DataLoader<string, CaseloadCount>;
  readonly caseloads: DataLoader<string, readonly CaseloadRow[]>;
  /** Pages of root lists, which nothing gathers. */
  readonly pages: Pick<Repository, 'findHouseholdPage' | 'findRegionPage' | 'findCompanionPage'>;
}

/** Loaders for one request; they remember what they have read until the request ends. */
export function createLoaders(repository: Repository): Loaders {
  const { findHouseholds, findKeys } = repository;
  return {
    ...createMatchLoaders<HouseholdRecord>({ findFamilies: findHouseholds, findKeys }),
    families: new DataLoader(async (niks) => {
      const visible = await findHouseholds(niks);
      if (findKeys === null) return chooseFamilies(niks, visible);
      // Which family is a person's does not depend on who asks: another that is visible does not stand in for it.
      const meant = chooseFamilies(niks, await findKeys(niks));
      const byId = new Map(visible.map((record) => [record._id.toHexString(), record]));
      return meant.map((keys) => (keys === null ? null : (byId.get(keys._id.toHexString()) ?? null)));
    }),
    persons: createRowLoader(repository.findPersons, (person) => person.nik),
    enrollments: createFamilyLoader(repository.findEnrollments),
    changeRequests: createFamilyLoader(repository.findChangeRequests),
    regions: createRowLoader(repository.findRegions, (region) => region._id),
    regionsBelow: createListLoader(repository.findRegionsBelow, (region) => region.parentCode ?? ''),
    companions: createRowLoader(repository.findCompanions, (companion) => companion._id),
    caseloadCounts: new DataLoader(async (ids) => {
      const version = await repository.findNewestVersion();
      const year = version === null ? 0 : Number(version.slice(0, 4));
      const counts = await repository.countCaseloads(ids, year);
      const byCompanion = new Map(counts.map((count) => [count.companionId, count]));
      return ids.map((companionId) => byCompanion.get(companionId) ?? { companionId, active: 0, graduated: 0 });
    }),
    caseloads: createListLoader(repository.findCaseloads, (row) => row.pkhCompanionId ?? ''),
    pages: repository,
  };
}

/** A loader for what belongs to a family, asked for by the family's record. */
function createFamilyLoader<TRow extends { readonly householdId: RecordId }>(
  find: FindRows<HouseholdRecord, TRow>,
): DataLoader<HouseholdRecord, readonly TRow[], string> {
  return new DataLoader(
    async (families) => {
      const lists = new Map<string, TRow[]>(families.map(({ _id }) => [_id.toHexString(), []]));
      for (const row of await find(families)) lists.get(row.householdId.toHexString())?.push(row);
      return families.map(({ _id }) => lists.get(_id.toHexString()) ?? []);
    },
    { cacheKeyFn: ({ _id }) => _id.toHexString() },
  );
}
