import type { Command } from 'commander';
import type { Part } from '#platform/config.ts';
import { partName, port as portNumber, workerCount } from '../arguments.ts';
import { CommandFailure, exitCodes } from '../failure.ts';
import { programOf } from '../supervise/parts.ts';
import type { Terminal } from '../terminal.ts';
import { addPopulationOptions, type PopulationChoice, populationOf } from './population-options.ts';

const description = `Runs one part of the hub in the foreground: a room, the gateway or the registry. It reads its configuration from
the environment and writes its log to standard output. A ministry's room without a MongoDB URI gets an embedded
in-memory store of its own, filled with synthetic families, so that it can be tried alone.`;

const examples = `
Examples:
  $ hub start housing                                   with an embedded store and 200 families
  $ HOUSING_MONGODB_URI=mongodb://db.example hub start housing
  $ hub start gateway
  $ hub start gateway --workers 4
  $ hub start registry
  $ hub start gateway --open --supergraph supergraph.graphql --port 4100`;

interface StartOptions extends PopulationChoice {
  readonly verbose?: boolean;
  readonly open?: boolean;
  readonly supergraph?: string;
  readonly port?: number;
  readonly workers?: number;
}

/** Adds `hub start`. */
export function addStartCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('start')
    .summary('run one part in the foreground')
    .description(description.replaceAll('\n', ' '))
    .argument('<part>', 'social-welfare, housing, family-planning, cross-program, gateway or registry', partName);
  addPopulationOptions(command, 'tiny')
    .option('--verbose', 'with an embedded store: show every line of the log, not only warnings and errors')
    .option('--open', 'gateway: serve another supergraph to whoever reaches its port on loopback; never in production')
    .option('--supergraph <file or URL>', 'gateway: the supergraph that --open serves, with its subgraphs’ addresses')
    .option('--port <number>', 'gateway: the port of --open, instead of PORT', portNumber)
    .option(
      '--workers <number>',
      'gateway: processes that share its port, one a core; SIGHUP starts them anew in turn',
      workerCount,
    )
    .addHelpText('after', examples)
    .action(async (part: Part, options: StartOptions) => {
      if (part === 'gateway') return startGateway(options);
      if (part === 'registry') {
        await import(programOf(part));
        return;
      }
      const { loadPlan } = await import('../dev/plan.ts');
      const plan = loadPlan({ room: part });
      if (plan.embedded.length === 0) {
        await import(programOf(part));
        return;
      }
      const { runHub } = await import('../dev/run-hub.ts');
      const run = { plan, population: populationOf(options), verbose: options.verbose ?? false };
      process.exitCode = await runHub(terminal, run);
    });
}

async function startGateway({ open, supergraph, port, workers = 1 }: StartOptions): Promise<void> {
  if ((open === true) !== (supergraph !== undefined)) {
    throw new CommandFailure(
      '--open and --supergraph go together: the first says that anybody may ask, the second what.',
      {
        exitCode: exitCodes.usage,
      },
    );
  }
  const served = supergraph === undefined ? undefined : { supergraph, ...(port !== undefined && { port }) };
  if (workers > 1) {
    const { runWorkers } = await import('../../gateway/workers/run-workers.ts');
    return runWorkers(workers, served);
  }
  const { runGateway } = await import('../../gateway/run-gateway.ts');
  await runGateway(served && { open: served });
}
