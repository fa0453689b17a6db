import type { Database } from '#platform/mongo.ts';
import { registerModels } from '../model.ts';
import { matchDuplicates } from './match-duplicates.ts';
import { type MatchOptions, type MatchSummary, matchRegister } from './match-register.ts';
import { type PartnerRegister, partnerRegisters } from './partner-registers.ts';

/** What is matched: a register of another agency, or the register with itself. */
export type MatchName = PartnerRegister | 'DUPLICATES';

/** Everything that can be matched, in order. */
export const matchNames: readonly MatchName[] = [...partnerRegisters, 'DUPLICATES'];

/** What one match found. */
export interface NamedSummary extends MatchSummary {
  readonly name: MatchName;
}

/** Entries and families that a whole reconciliation looks at, about. */
export async function countToReconcile(database: Database): Promise<number> {
  const { partnerEntries, households } = registerModels(database);
  const counts = await Promise.all([partnerEntries.estimatedDocumentCount(), households.estimatedDocumentCount()]);
  return counts[0] + counts[1];
}

/**
 * Matches one register after the other, and gives what each has found as it goes; see `matchRegister`.
 * @param names which ones; each at most once.
 */
export async function* reconcile(
  database: Database,
  names: readonly MatchName[],
  options: MatchOptions = {},
): AsyncGenerator<NamedSummary, void, undefined> {
  for (const name of names) {
    const summary =
      name === 'DUPLICATES' ? await matchDuplicates(database, options) : await matchRegister(database, name, options);
    yield { name, ...summary };
  }
}
