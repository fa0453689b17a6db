import type { Config } from '#platform/config.ts';
import { connectDatabase, ensureIndexes } from '#platform/mongo.ts';
import { registerModels } from '../../subgraphs/social-welfare/model.ts';
import {
  countToReconcile,
  type MatchName,
  matchNames,
  type NamedSummary,
  reconcile,
} from '../../subgraphs/social-welfare/reconciliation/reconcile.ts';
import { CommandFailure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { createReconcileProgress } from './progress.ts';

/** What `hub reconcile` was asked to do. */
export interface ReconcileRun {
  /** Registers to match; all of them, and the register with itself, where empty. */
  readonly registers: readonly string[];
  /** Print the summary as JSON. */
  readonly json: boolean;
}

const room = 'social-welfare';

/**
 * Matches the families with the registers of other agencies and prints what was found.
 * @throws {CommandFailure} where a register is not known, or no database is configured.
 * @throws {DatabaseError} where the database does not answer.
 */
export async function runReconcile(terminal: Terminal, config: Config, run: ReconcileRun): Promise<void> {
  const names = requireNames(run.registers);
  const { uri = null, database: databaseName = room } = config.rooms[room].database ?? {};
  if (uri === null) {
    throw new CommandFailure(
      `No MongoDB is configured for ${room}. Set SOCIAL_WELFARE_MONGODB_URI or MONGODB_URI; for a hub that "hub dev" runs, to the address of its embedded store, which it prints under Databases.`,
    );
  }
  const database = await connectDatabase(room, uri, databaseName);
  const startedAt = performance.now();
  const summaries: NamedSummary[] = [];
  try {
    registerModels(database);
    await ensureIndexes(database);
    const progress = createReconcileProgress(terminal, await countToReconcile(database));
    try {
      let looked = 0;
      const onProgress = (inThis: number) => progress.update(looked + inThis);
      for await (const summary of reconcile(database, names, { onProgress })) {
        looked += summary.looked;
        summaries.push(summary);
      }
    } finally {
      progress.stop();
    }
  } finally {
    await database.close();
  }
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(2));
  for (const line of run.json ? [JSON.stringify({ seconds, registers: summaries })] : linesOf(summaries, seconds)) {
    terminal.print(line);
  }
}

function requireNames(wanted: readonly string[]): readonly MatchName[] {
  const unknown = wanted.find((name) => !matchNames.some((known) => known === name));
  if (unknown !== undefined) {
    throw new CommandFailure(`There is no register of that name to match. There are: ${matchNames.join(', ')}.`);
  }
  return wanted.length === 0 ? matchNames : matchNames.filter((name) => wanted.includes(name));
}

function linesOf(summaries: readonly NamedSummary[], seconds: number): readonly string[] {
  const added = summaries.reduce((sum, one) => sum + one.added, 0);
  const columns = (name: string, ...numbers: readonly (string | number)[]) =>
    `  ${name.padEnd(20)}${numbers.map((number) => String(number).padStart(12)).join('')}`;
  return [
    `${added} new findings in ${seconds} s. Each is a suspicion until somebody has verified it.`,
    columns('', 'looked at', 'findings', 'new'),
    ...summaries.map((one) => columns(one.name, one.looked, one.hits, one.added)),
  ];
}
