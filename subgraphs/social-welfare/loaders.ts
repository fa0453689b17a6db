/** Gathers what the fields of one request ask for, so that each kind of document is read once. */
import DataLoader from 'dataloader';
import type { RequestContext } from '#platform/error-format.ts';
import { chooseMatches, type Match } from '#platform/match.ts';
import { createListLoader, createRowLoader, type FindRows } from '#platform/row-loaders.ts';
import { chooseFamilies } from './membership.ts';
import type {
  ChangeRequestRecord,
  CompanionRecord,
  EnrollmentRecord,
  FindingRecord,
  HouseholdRecord,
  PersonRecord,
  RecordId,
} from './model.ts';
import type { RegionRecord } from './region-model.ts';
import type { CaseloadCount, CaseloadRow, Repository } from './repository.ts';

/** What the room's resolvers get. */
export interface RoomContext extends RequestContext {
  readonly loaders: Loaders;
}

/** The reads of one request. A loader answers null for what is absent. */
export interface Loaders {
  /** The family that is meant by a NIK, see `chooseMatches`. */
  readonly matches: DataLoader<string, Match<HouseholdRecord>>;
  /** The family that lists a person, see `chooseFamilies`. */
  readonly families: DataLoader<string, HouseholdRecord | null>;
  readonly persons: DataLoader<string, PersonRecord | null>;
  readonly enrollments: DataLoader<string, readonly EnrollmentRecord[]>;
  readonly findings: DataLoader<string, readonly FindingRecord[]>;
  readonly changeRequests: DataLoader<string, readonly ChangeRequestRecord[]>;
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
  const byHousehold = <TRow extends { readonly householdId: RecordId }>(find: FindRows<string, TRow>) =>
    createListLoader(find, (row) => row.householdId.toHexString());

  return {
    matches: new DataLoader(async (niks) => chooseMatches(niks, await repository.findHouseholds(niks))),
    families: new DataLoader(async (niks) => chooseFamilies(niks, await repository.findHouseholds(niks))),
    persons: createRowLoader(repository.findPersons, (person) => person.nik),
    enrollments: byHousehold(repository.findEnrollments),
    findings: byHousehold(repository.findFindings),
    changeRequests: byHousehold(repository.findChangeRequests),
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
