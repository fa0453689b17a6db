/** What one HTTP request reads and commands of requests to change the register. */

import { Types } from 'mongoose';
import type { View } from '#platform/access/view.ts';
import type { Loader } from '#platform/loader.ts';
import type { Match } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createRowLoader } from '#platform/row-loaders.ts';
import type { Access } from '../access.ts';
import type { HouseholdRecord, Models } from '../model.ts';
import { createRequestCommands, type RequestCommands } from './commands.ts';
import type { ChangeRequestRecord } from './model.ts';
import { createRequestRepository, type FamilyKey, type RequestRepository } from './repository.ts';

/** Requests to change the register in one HTTP request. */
export interface RequestContextPart {
  /** By id in hexadecimal digits; null where there is none for the caller. */
  readonly records: Loader<string, ChangeRequestRecord | null>;
  /** The family's key by its record id; null where the caller may not see it. */
  readonly familyKeys: Loader<string, FamilyKey | null>;
  readonly pages: Pick<RequestRepository, 'findRequestPage' | 'findRegionsBelow' | 'countRequests'>;
  readonly commands: RequestCommands;
  readonly now: () => Date;
}

/** What they are made of. */
export interface RequestSources {
  readonly models: Models;
  readonly access: Access;
  readonly view: View;
  readonly pseudonyms: Pseudonyms;
  readonly now: () => Date;
  readonly findFamily: (nik: string) => Promise<Match<HouseholdRecord>>;
}

/** Requests to change the register for one HTTP request. */
export function createRequestContextPart(sources: RequestSources): RequestContextPart {
  const { models, access, view, now } = sources;
  const repository = createRequestRepository(models, access, view);
  return {
    records: createRowLoader(
      (ids) => repository.findRequests(objectIds(ids)),
      ({ _id }) => _id.toHexString(),
    ),
    familyKeys: createRowLoader(
      (ids) => repository.findFamilyKeys(objectIds(ids)),
      ({ _id }) => _id.toHexString(),
    ),
    pages: repository,
    commands: createRequestCommands({ ...sources, repository }),
    now,
  };
}

function objectIds(ids: readonly string[]): Types.ObjectId[] {
  return ids.map((id) => new Types.ObjectId(id));
}
