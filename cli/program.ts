import { Command } from 'commander';
import { addAuditCommand } from './commands/audit.ts';
import { addComposeCommand } from './commands/compose.ts';
import { addDevCommand } from './commands/dev.ts';
import { addImportCommand } from './commands/import.ts';
import { addOperationsCommand } from './commands/operations.ts';
import { addQueryCommand } from './commands/query.ts';
import { addReconcileCommand } from './commands/reconcile.ts';
import { addRegistryCommand } from './commands/registry.ts';
import { addSeedCommand } from './commands/seed.ts';
import { addStartCommand } from './commands/start.ts';
import { addStoreCommand } from './commands/store.ts';
import { addSubgraphCommand } from './commands/subgraph.ts';
import { addTokenCommand } from './commands/token.ts';
import type { Terminal } from './terminal.ts';

/** The command line `hub` with all its commands. Each loads what it needs when it runs, so that help comes at once. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('hub')
    .description(
      'Runs and serves the federation hub: one GraphQL graph over the household registers of several ministries.',
    )
    .addHelpText('after', '\nIn this repository: npm run hub -- <command>. Each command has --help with examples.')
    .exitOverride()
    .showHelpAfterError('Run the command with --help to see what it takes.')
    .helpCommand(false);
  addDevCommand(program, terminal);
  addStartCommand(program, terminal);
  addSeedCommand(program, terminal);
  addImportCommand(program, terminal);
  addReconcileCommand(program, terminal);
  addComposeCommand(program, terminal);
  addQueryCommand(program, terminal);
  addSubgraphCommand(program, terminal);
  addOperationsCommand(program, terminal);
  addRegistryCommand(program, terminal);
  addAuditCommand(program, terminal);
  addTokenCommand(program, terminal);
  addStoreCommand(program, terminal);
  return program;
}
