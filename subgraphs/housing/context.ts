/** What the resolvers of one request get, each part made when a resolver first asks for it. */
import type { RequestContext } from '#platform/error-format.ts';
import { createLazyParts } from '#platform/lazy-parts.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createIncomingContext } from '#platform/referral/incoming-context.ts';
import type { ReferralDesk } from '#platform/referral/referral-desk.ts';
import { createHouseholdKeys } from './cohort/household-keys.ts';
import { createDesk } from './desk.ts';
import { createHomeRepository } from './homes/repository.ts';
import { createLoaders, type RoomContext } from './loaders.ts';
import type { HousingModels } from './model.ts';
import { createRepository } from './repository.ts';

/** What the parts of all requests are made of. */
export interface ContextSources {
  readonly models: HousingModels;
  readonly pseudonyms: Pseudonyms;
  readonly desk: ReferralDesk;
  readonly now: () => Date;
}

/** What makes the context of each request. */
export function createContexts({
  models,
  pseudonyms,
  desk,
  now,
}: ContextSources): (request: RequestContext) => RoomContext {
  return createLazyParts<RequestContext, Omit<RoomContext, keyof RequestContext>>({
    incoming: ({ view }) => createIncomingContext(desk, view, now),
    keys: ({ view }) => createHouseholdKeys(models, pseudonyms, view),
    desk: ({ view }) => createDesk(models, view, pseudonyms, now),
    loaders: ({ view, asked }) =>
      createLoaders({
        repository: createRepository(models, view, pseudonyms, asked),
        homeRepository: createHomeRepository(models, view),
      }),
  });
}
