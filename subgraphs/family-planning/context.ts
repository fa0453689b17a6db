import type { RequestContext } from '#platform/error-format.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createHouseholdKeys } from './cohort/household-keys.ts';
import { createFamilyDesk } from './family-desk.ts';
import { createGentingReads } from './genting/repository.ts';
import { createLoaders, type RoomContext } from './loaders.ts';
import type { Models } from './model.ts';
import { createReferralContext } from './referrals/context.ts';
import { createReferralRegister } from './referrals/repository.ts';
import { createRepository } from './repository.ts';
import { createTamasyaReads } from './tamasya/repository.ts';
import { createTeamTraining } from './training/repository.ts';

/** What the resolvers of one request get. */
export function createContext(
  request: RequestContext,
  models: Models,
  pseudonyms: Pseudonyms,
  now: () => Date,
): RoomContext {
  const { view } = request;
  const repository = createRepository(models, view, pseudonyms);
  const loaders = createLoaders(repository);
  const desk = createFamilyDesk(models, view, loaders, repository, pseudonyms, now);
  return {
    ...request,
    desk,
    keys: createHouseholdKeys(models, pseudonyms, view, now),
    loaders,
    referrals: createReferralContext(createReferralRegister(desk)),
    genting: createGentingReads(desk),
    tamasya: createTamasyaReads(desk),
    training: createTeamTraining(desk, pseudonyms),
  };
}
