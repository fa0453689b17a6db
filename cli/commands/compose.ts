import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

const description = `Composes the rooms' schemas (subgraphs/*/schema.graphql) into schema/supergraph.graphql, which the
gateway plans over, schema/api.graphql, which clients see, and schema/variants, which clients of a variant see. Run it after
every change of a room's schema and commit the files. With --check nothing is written, and the exit code is 1 where the files are stale.`;

const examples = `
Examples:
  $ hub compose
  $ hub compose --check      in continuous integration
  $ hub compose --verbose    with composition's hints`;

interface ComposeOptions {
  readonly check?: boolean;
  readonly verbose?: boolean;
}

/** Adds `hub compose`. */
export function addComposeCommand(program: Command, terminal: Terminal): void {
  program
    .command('compose')
    .summary("compose the rooms' schemas into the graph")
    .description(description.replaceAll('\n', ' '))
    .option('--check', 'write nothing, and fail where the files are stale')
    .option('--verbose', "show composition's hints")
    .addHelpText('after', examples)
    .action(async (options: ComposeOptions) => {
      const { runCompose } = await import('../compose/run-compose.ts');
      await runCompose(terminal, options);
    });
}
