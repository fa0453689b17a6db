import type { RequestContext } from '#platform/error-format.ts';
import { createLazyParts } from '#platform/lazy-parts.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createHouseholdKeys } from './cohort/household-keys.ts';
import { createFamilyDesk } from './family-desk.ts';
import { createGentingReads } from './genting/repository.ts';
import { createLoaders, type RoomContext } from './loaders.ts';
import type { Models } from './model.ts';
import { createReferralContext } from './referrals/context.ts';
import { createReferralRegister } from './referrals/repository.ts';
import { createRepository, type Repository } from './repository.ts';
import { createTamasyaReads } from './tamasya/repository.ts';
import { createTeamTraining } from './training/repository.ts';

interface Parts extends Omit<RoomContext, keyof RequestContext> {
  readonly repository: Repository;
}

/** What makes the context of each request, each part of it when a resolver first asks for it. */
export function createContexts(
  models: Models,
  pseudonyms: Pseudonyms,
  now: () => Date,
): (request: RequestContext) => RoomContext {
  return createLazyParts<RequestContext, Parts>({
    repository: ({ view, asked }) => createRepository(models, view, pseudonyms, asked),
    loaders: ({ repository }) => createLoaders({ repository }),
    desk: ({ view, loaders, repository }) => createFamilyDesk(models, view, loaders, repository, pseudonyms, now),
    keys: ({ view }) => createHouseholdKeys(models, pseudonyms, view, now),
    referrals: ({ desk }) => createReferralContext(createReferralRegister(desk)),
    genting: ({ desk }) => createGentingReads(desk),
    tamasya: ({ desk }) => createTamasyaReads(desk),
    training: ({ desk }) => createTeamTraining(desk, pseudonyms),
  });
}
