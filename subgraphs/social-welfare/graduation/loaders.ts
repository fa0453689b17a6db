/** What one request reads and commands of graduation, each kind of document read once. */

import type { View } from '#platform/access/view.ts';
import type { Loader } from '#platform/loader.ts';
import type { Match } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createListLoader, createRowLoader, createTextLoader } from '#platform/row-loaders.ts';
import type { Access } from '../access.ts';
import type { HouseholdRecord, Models } from '../model.ts';
import type { CaseloadCount, Repository } from '../repository.ts';
import { createGraduationCommands, type GraduationCommands } from './commands.ts';
import { type GraduationRecord, recordIdsOf } from './model.ts';
import { createGraduationRepository, type FamilyKey, type GraduationRepository } from './repository.ts';

/** Graduation in one request. */
export interface GraduationContext {
  /** By id in hexadecimal digits; null where there is none for the caller. */
  readonly records: Loader<string, GraduationRecord | null>;
  /** By the family's record id in hexadecimal digits, oldest first. */
  readonly ofFamily: Loader<string, readonly GraduationRecord[]>;
  /** The family's key by its record id; null where the caller may not see it. */
  readonly familyKeys: Loader<string, FamilyKey | null>;
  /** Caseload and graduations of companions in a year. */
  countsOf(year: number): Loader<string, CaseloadCount>;
  /** The year of the newest DTSEN version. */
  currentYear(): Promise<number>;
  readonly pages: Pick<GraduationRepository, 'findCandidatePage' | 'findGraduationPage'>;
  readonly commands: GraduationCommands;
}

/** What graduation in one request is made of. */
export interface GraduationSources {
  readonly models: Models;
  readonly access: Access;
  readonly view: View;
  readonly pseudonyms: Pseudonyms;
  readonly now: () => Date;
  readonly register: Pick<Repository, 'countCaseloads' | 'findNewestVersion'>;
  /** The register's record of a family, by the NIK of its head. */
  readonly findFamily: (nik: string) => Promise<Match<HouseholdRecord>>;
}

/** Graduation for one request. */
export function createGraduationContext(sources: GraduationSources): GraduationContext {
  const { models, access, view, register } = sources;
  const graduations = createGraduationRepository(models, access, view);
  const counts = new Map<number, Loader<string, CaseloadCount>>();
  return {
    records: createRowLoader(
      (ids) => graduations.findGraduations(recordIdsOf(ids)),
      ({ _id }) => _id.toHexString(),
    ),
    ofFamily: createListLoader(
      (ids) => graduations.findOfFamilies(recordIdsOf(ids)),
      ({ householdId }) => householdId.toHexString(),
    ),
    familyKeys: createRowLoader(
      (ids) => graduations.findFamilyKeys(recordIdsOf(ids)),
      ({ _id }) => _id.toHexString(),
    ),
    countsOf(year) {
      const known = counts.get(year) ?? createCountLoader(register, year);
      counts.set(year, known);
      return known;
    },
    currentYear: async () => Number((await register.findNewestVersion())?.slice(0, 4) ?? 0),
    pages: graduations,
    commands: createGraduationCommands({ ...sources, repository: graduations }),
  };
}

function createCountLoader({ countCaseloads }: Pick<Repository, 'countCaseloads'>, year: number) {
  return createTextLoader<CaseloadCount>(async (ids) => {
    const found = new Map((await countCaseloads(ids, year)).map((count) => [count.companionId, count]));
    return ids.map((companionId) => found.get(companionId) ?? { companionId, active: 0, graduated: 0 });
  });
}
