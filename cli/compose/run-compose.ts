import { composeHub, findStaleSchemas, writeSchema } from '../../schema/compose.ts';
import { CommandFailure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';

/** What `hub compose` was asked to do. */
export interface ComposeChoice {
  readonly check?: boolean;
  readonly verbose?: boolean;
}

/**
 * Composes the hub's schemas and writes them, or checks that the written ones are fresh.
 * @throws {CompositionError} where the rooms' schemas do not fit together.
 * @throws {CommandFailure} where a check finds stale files.
 */
export async function runCompose(terminal: Terminal, { check, verbose }: ComposeChoice): Promise<void> {
  const { hints } = check ? await composeHub() : await writeSchema();
  if (verbose) for (const hint of hints) terminal.tell(hint);
  if (!check) return terminal.print('Wrote schema/supergraph.graphql, schema/api.graphql and schema/variants.');
  const stale = await findStaleSchemas();
  if (stale.length > 0)
    throw new CommandFailure(`Stale: ${stale.join(', ')}. Run "npm run hub -- compose" and commit.`);
  terminal.print('The composed schemas are fresh.');
}
