/** Gathers what the fields of one request ask for, so that each kind of document is read once. */

import type { RequestContext } from '#platform/error-format.ts';
import { createLazyParts } from '#platform/lazy-parts.ts';
import type { Loader } from '#platform/loader.ts';
import { createMatchLoaders, type MatchLoaders } from '#platform/match-loaders.ts';
import type { IncomingContext } from '#platform/referral/incoming-context.ts';
import {
  createListLoader,
  createRelationLoader,
  createRowLoader,
  createTextLoader,
  type FindRows,
} from '#platform/row-loaders.ts';
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
  readonly companionTrainings: Loader<string, readonly CompanionTrainingRecord[]>;
  readonly reconciliation: Reconciliation;
}

/** The reads of one request, within the caller's rows. A loader answers null for what is absent or not for the caller. */
export interface Loaders extends MatchLoaders<HouseholdRecord> {
  /** The family that lists a person, see `chooseFamilies`; null where the caller may not see that one. */
  readonly families: Loader<string, HouseholdRecord | null>;
  readonly persons: Loader<string, PersonRecord | null>;
  readonly enrollments: Loader<HouseholdRecord, readonly EnrollmentRecord[]>;
  readonly changeRequests: Loader<HouseholdRecord, readonly ChangeRequestRecord[]>;
  readonly regions: Loader<string, RegionRecord | null>;
  readonly regionsBelow: Loader<string, readonly RegionRecord[]>;
  readonly companions: Loader<string, CompanionRecord | null>;
  /** Caseload and graduations in the year of the newest DTSEN version. */
  readonly caseloadCounts: Loader<string, CaseloadCount>;
  readonly caseloads: Loader<string, readonly CaseloadRow[]>;
  /** Pages of root lists, which nothing gathers. */
  readonly pages: Pick<Repository, 'findHouseholdPage' | 'findRegionPage' | 'findCompanionPage'>;
}

interface Parts extends Loaders {
  readonly byNik: MatchLoaders<HouseholdRecord>;
}

/** Makes the loaders of one request, each when it is first asked for; they remember what they have read until it ends. */
export const createLoaders: (given: { readonly repository: Repository }) => Loaders = createLazyParts<
  { readonly repository: Repository },
  Parts
>({
  byNik: ({ repository: { findHouseholds, findKeys } }) =>
    createMatchLoaders<HouseholdRecord>({ findFamilies: findHouseholds, findKeys }),
  matches: ({ byNik }) => byNik.matches,
  visibleMatches: ({ byNik }) => byNik.visibleMatches,
  families: ({ repository }) => createTextLoader((niks) => findFamilies(repository, niks)),
  persons: ({ repository }) => createRowLoader(repository.findPersons, (person) => person.nik),
  enrollments: ({ repository }) => createFamilyLoader(repository.findEnrollments),
  changeRequests: ({ repository }) => createFamilyLoader(repository.findChangeRequests),
  regions: ({ repository }) => createRowLoader(repository.findRegions, (region) => region._id),
  regionsBelow: ({ repository }) => createListLoader(repository.findRegionsBelow, (region) => region.parentCode ?? ''),
  companions: ({ repository }) => createRowLoader(repository.findCompanions, (companion) => companion._id),
  caseloadCounts: ({ repository }) => createTextLoader((ids) => countCaseloads(repository, ids)),
  caseloads: ({ repository }) => createListLoader(repository.findCaseloads, (row) => row.pkhCompanionId ?? ''),
  pages: ({ repository }) => repository,
});

async function findFamilies(
  { findHouseholds, findKeys }: Repository,
  niks: readonly string[],
): Promise<readonly (HouseholdRecord | null)[]> {
  const visible = await findHouseholds(niks);
  if (findKeys === null) return chooseFamilies(niks, visible);
  // Which family is a person's does not depend on who asks: another that is visible does not stand in for it.
  const meant = chooseFamilies(niks, await findKeys(niks));
  const byId = new Map(visible.map((record) => [record._id.toHexString(), record]));
  return meant.map((keys) => (keys === null ? null : (byId.get(keys._id.toHexString()) ?? null)));
}

async function countCaseloads(repository: Repository, ids: readonly string[]): Promise<readonly CaseloadCount[]> {
  const version = await repository.findNewestVersion();
  const year = version === null ? 0 : Number(version.slice(0, 4));
  const counts = await repository.countCaseloads(ids, year);
  const byCompanion = new Map(counts.map((count) => [count.companionId, count]));
  return ids.map((companionId) => byCompanion.get(companionId) ?? { companionId, active: 0, graduated: 0 });
}

/** A loader for what belongs to a family, asked for by the family's record. */
function createFamilyLoader<TRow extends { readonly householdId: RecordId }>(
  find: FindRows<HouseholdRecord, TRow>,
): Loader<HouseholdRecord, readonly TRow[]> {
  return createRelationLoader(
    find,
    ({ _id }) => _id.toHexString(),
    ({ householdId }) => householdId.toHexString(),
  );
}
