/** What one HTTP request reads and commands of social offices. */

import { Types } from 'mongoose';
import type { View } from '#platform/access/view.ts';
import type { Loader } from '#platform/loader.ts';
import { createRowLoader } from '#platform/row-loaders.ts';
import type { Models } from '../model.ts';
import { createProposalCommands, type ProposalCommands } from './commands.ts';
import type { DakProposalRecord, SocialOfficeRecord } from './model.ts';
import { createOfficeRepository, type OfficeRepository } from './repository.ts';

/** Social offices in one HTTP request. */
export interface OfficeContext {
  readonly offices: Loader<string, SocialOfficeRecord | null>;
  /** By id in hexadecimal digits; null where there is none for the caller. */
  readonly proposals: Loader<string, DakProposalRecord | null>;
  readonly pages: Pick<OfficeRepository, 'findOfficePage' | 'findProposalPage'>;
  readonly commands: ProposalCommands;
}

/** Social offices for one HTTP request. */
export function createOfficeContext(models: Models, view: View, now: () => Date): OfficeContext {
  const repository = createOfficeRepository(models, view);
  return {
    offices: createRowLoader(repository.findOffices, ({ _id }) => _id),
    proposals: createRowLoader(
      (ids) => repository.findProposals(ids.map((id) => new Types.ObjectId(id))),
      ({ _id }) => _id.toHexString(),
    ),
    pages: repository,
    commands: createProposalCommands({ models, view, now, repository }),
  };
}
