/** What the resolvers of one request get, each part made when a resolver first asks for it. */
import type { RequestContext } from '#platform/error-format.ts';
import { createLazyParts } from '#platform/lazy-parts.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createIncomingContext } from '#platform/referral/incoming-context.ts';
import type { ReferralDesk } from '#platform/referral/referral-desk.ts';
import { createListLoader } from '#platform/row-loaders.ts';
import { type Access, createAccess } from './access.ts';
import { createRangeFinder } from './cohort/find-ranges.ts';
import { createHouseholdKeys } from './cohort/household-keys.ts';
import { createTrainingRepository } from './companions/repository.ts';
import { createDtsenRepository } from './dtsen/repository.ts';
import { createEventLoaders } from './events/repository.ts';
import { createGraduationContext } from './graduation/loaders.ts';
import { createLoaders, type RoomContext } from './loaders.ts';
import type { Models } from './model.ts';
import { createOfficeContext } from './offices/loaders.ts';
import { createProgramContext } from './programs/context.ts';
import { createReconciliation } from './reconciliation/reconciliation.ts';
import { createRepository, type Repository } from './repository.ts';
import { createRequestContextPart } from './requests/loaders.ts';

/** What the parts of all requests are made of. */
export interface ContextSources {
  readonly models: Models;
  readonly pseudonyms: Pseudonyms;
  readonly desk: ReferralDesk;
  readonly now: () => Date;
}

interface Parts extends Omit<RoomContext, keyof RequestContext> {
  readonly access: Access;
  readonly repository: Repository;
}

/** What makes the context of each request. */
export function createContexts({
  models,
  pseudonyms,
  desk,
  now,
}: ContextSources): (request: RequestContext) => RoomContext {
  const accessOf = createAccess(pseudonyms);
  const findRanges = createRangeFinder(models, now);
  const sourcesOf = ({ access, view, loaders }: RequestContext & Parts) => ({
    ...{ models, access, view, pseudonyms, now },
    findFamily: (nik: string) => loaders.visibleMatches.load(nik),
  });
  return createLazyParts<RequestContext, Parts>({
    access: ({ view }) => accessOf(view.rows),
    repository: ({ access, view, asked }) => createRepository(models, access, view, asked),
    loaders: ({ repository }) => createLoaders({ repository }),
    requests: (context) => createRequestContextPart(sourcesOf(context)),
    offices: ({ view }) => createOfficeContext(models, view, now),
    keys: ({ access, view }) => createHouseholdKeys(models, access, view, now, findRanges),
    training: ({ access, view }) => createTrainingRepository(models, access, view, now),
    companionTrainings: ({ training }) => createListLoader(training.findTrainings, ({ companionId }) => companionId),
    incoming: ({ view }) => createIncomingContext(desk, view, now),
    reconciliation: ({ access, view }) => createReconciliation(models, access, view, now),
    dtsen: ({ access, view }) => createDtsenRepository(models, access, view),
    programs: (context) =>
      createProgramContext({ ...sourcesOf(context), findCompanion: (id) => context.loaders.companions.load(id) }),
    events: ({ view }) => createEventLoaders(models, view),
    graduation: (context) => createGraduationContext({ ...sourcesOf(context), register: context.repository }),
  });
}
