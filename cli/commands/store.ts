import type { Command } from 'commander';
import { port } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';

const description = `Runs a small database in the foreground for development: it speaks MongoDB's protocol on loopback, keeps
everything in memory and forgets it when it ends. It prints its connection string. In production it refuses to start.`;

const examples = `
Examples:
  $ hub store                  on any free port
  $ hub store --port 27017     then MONGODB_URI=mongodb://127.0.0.1:27017 in another terminal
  $ hub store --json           for scripts`;

interface StoreOptions {
  readonly port: number;
  readonly json?: boolean;
}

/** Adds `hub store`. */
export function addStoreCommand(program: Command, terminal: Terminal): void {
  program
    .command('store')
    .summary('run a database in memory for development')
    .description(description.replaceAll('\n', ' '))
    .option('--port <number>', 'the port, 0 for a free one', port, 0)
    .option('--json', 'print the connection string as one JSON object')
    .addHelpText('after', examples)
    .action(async (options: StoreOptions) => {
      const { runStore } = await import('../store/run-store.ts');
      await runStore(terminal, { port: options.port, json: options.json ?? false });
    });
}
