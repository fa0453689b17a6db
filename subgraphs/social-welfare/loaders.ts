/** Gathers what the fields of one request ask for, so that each kind of document is read once. */
import DataLoader from 'dataloader';
import type { RequestContext } from '#platform/error-format.ts';
import { chooseMatches, type Match } from '#platform/match.ts';
import { chooseFamilies } from './membership.ts';
import type {
  ChangeRequestRecord,
  CompanionRecord,
  EnrollmentRecord,
  FindingRecord,
  HouseholdRecord,
  PersonRecord,
  RecordId,
  RegionRecord,
} from './model.ts';
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
  readonly enrollments: DataLoader<RecordId, readonly EnrollmentRecord[], string>;
  readonly findings: DataLoader<RecordId, readonly FindingRecord[], string>;
  readonly changeRequests: DataLoader<RecordId, readonly ChangeRequestRecord[], string>;
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
  const byHousehold = <TRecord extends { readonly householdId: RecordId }>(
    find: (ids: readonly RecordId[]) => PromiseLike<TRecord[]>,
  ) =>
    new DataLoader<RecordId, readonly TRecord[], string>(
      async (ids) => {
        const groups = groupBy(await find(ids), (record) => record.householdId.toHexString());
        return ids.map((id) => groups.get(id.toHexString()) ?? []);
      },
      { cacheKeyFn: (id) => id.toHexString() },
    );
  const byKey = <TRecord>(
    find: (keys: readonly string[]) => PromiseLike<TRecord[]>,
    keyOf: (record: TRecord) => string,
  ) =>
    new DataLoader<string, TRecord | null>(async (keys) => {
      const records = new Map((await find(keys)).map((record) => [keyOf(record), record]));
      return keys.map((key) => records.get(key) ?? null);
    });

  return {
    matches: new DataLoader(async (niks) => chooseMatches(niks, await repository.findHouseholds(niks))),
    families: new DataLoader(async (niks) => chooseFamilies(niks, await repository.findHouseholds(niks))),
    persons: byKey(repository.findPersons, (person) => person.nik),
    enrollments: byHousehold(repository.findEnrollments),
    findings: byHousehold(repository.findFindings),
    changeRequests: byHousehold(repository.findChangeRequests),
    regions: byKey(repository.findRegions, (region) => region._id),
    regionsBelow: new DataLoader(async (codes) => {
      const groups = groupBy(await repository.findRegionsBelow(codes), (region) => region.parentCode ?? '');
      return codes.map((code) => groups.get(code) ?? []);
    }),
    companions: byKey(repository.findCompanions, (companion) => companion._id),
    caseloadCounts: new DataLoader(async (ids) => {
      const version = await repository.findNewestVersion();
      const year = version === null ? 0 : Number(version.slice(0, 4));
      const counts = await repository.countCaseloads(ids, year);
      const byCompanion = new Map(counts.map((count) => [count.companionId, count]));
      return ids.map((companionId) => byCompanion.get(companionId) ?? { companionId, active: 0, graduated: 0 });
    }),
    caseloads: new DataLoader(async (ids) => {
      const groups = groupBy(await repository.findCaseloads(ids), (row) => row.pkhCompanionId ?? '');
      return ids.map((id) => groups.get(id) ?? []);
    }),
    pages: repository,
  };
}

function groupBy<TRecord>(records: readonly TRecord[], keyOf: (record: TRecord) => string): Map<string, TRecord[]> {
  const groups = new Map<string, TRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
