import type { Command } from 'commander';
import { port } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';
import { addPopulationOptions, type PopulationChoice, populationOf } from './population-options.ts';

const description = `Runs the whole hub for development: every room, the gateway, and an embedded in-memory store for
each ministry without a MongoDB URI, filled with synthetic families. A configured MongoDB is filled only where it is
empty. A room whose URL is set (HOUSING_URL and so on) is taken to run elsewhere and is used as it is. A part that ends
is started again. Ctrl-C stops everything.`;

const examples = `
Examples:
  $ hub dev                        5,000 synthetic families in the embedded store
  $ hub dev --scale dev            20,000 of them
  $ hub dev --scale tiny           200 families, ready sooner
  $ hub dev --port 8080            the gateway on another port
  $ MONGODB_URI=mongodb://127.0.0.1 hub dev`;

interface DevOptions extends PopulationChoice {
  readonly port?: number;
  readonly freePorts?: boolean;
  readonly verbose?: boolean;
}

/** Families where neither a scale nor a number is asked for: enough to page through, and soon ready. */
const familiesAtStart = 5000;

/** Adds `hub dev`. */
export function addDevCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('dev')
    .summary('run the whole hub for development')
    .description(description.replaceAll('\n', ' '));
  addPopulationOptions(command, 'dev')
    .option('--port <number>', "the gateway's port, 0 for a free one; PORT otherwise", port)
    .option('--free-ports', 'let every part take any free port')
    .option('--verbose', 'show every line that a part writes, not only warnings and errors')
    .addHelpText('after', examples)
    .action(async (options: DevOptions) => {
      const [{ runHub }, { loadPlan }] = await Promise.all([import('../dev/run-hub.ts'), import('../dev/plan.ts')]);
      const plan = loadPlan({ gateway: options.port, free: options.freePorts });
      const isChosen = command.getOptionValueSource('scale') !== 'default' || options.families !== undefined;
      const population = populationOf(isChosen ? options : { ...options, families: familiesAtStart });
      const run = { plan, population, verbose: options.verbose ?? false };
      process.exitCode = await runHub(terminal, run);
    });
}
