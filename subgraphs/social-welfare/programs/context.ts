import type { View } from '#platform/access/view.ts';
import type { Match } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { Access } from '../access.ts';
import type { CompanionRecord, HouseholdRecord, Models } from '../model.ts';
import { createEnrollmentCommands } from './enrollment-commands.ts';
import { createPaymentCommands } from './payment-commands.ts';
import { createProgramRepository, type ProgramRepository } from './repository.ts';

/** The programmes in one request. */
export interface ProgramContext {
  readonly repository: ProgramRepository;
  readonly enrollments: ReturnType<typeof createEnrollmentCommands>;
  readonly payments: ReturnType<typeof createPaymentCommands>;
  readonly now: () => Date;
}

/** What the programmes in one request are made of. */
export interface ProgramSources {
  readonly models: Models;
  readonly access: Access;
  readonly view: View;
  readonly pseudonyms: Pseudonyms;
  readonly now: () => Date;
  /** The family of a household by the NIK of its head, where the caller may see it. */
  readonly findFamily: (nik: string) => Promise<Match<HouseholdRecord>>;
  readonly findCompanion: (id: string) => Promise<CompanionRecord | null>;
}

/** The programmes for one request. */
export function createProgramContext(sources: ProgramSources): ProgramContext {
  const { models, access, view, now } = sources;
  const repository = createProgramRepository(models, access, view);
  const commandSources = { ...sources, repository };
  const enrollments = createEnrollmentCommands(commandSources);
  return { repository, enrollments, payments: createPaymentCommands(commandSources, enrollments), now };
}
