import type { Command } from 'commander';
import type { RoomName } from '#platform/rooms.ts';
import { partName } from '../arguments.ts';
import { programOf } from '../supervise/parts.ts';
import type { Terminal } from '../terminal.ts';
import { addPopulationOptions, type PopulationChoice, populationOf } from './population-options.ts';

const description = `Runs one part of the hub in the foreground: a room or the gateway. It reads its configuration from
the environment and writes its log to standard output. A ministry's room without a MongoDB URI gets an embedded
in-memory store of its own, filled with synthetic families, so that it can be tried alone.`;

const examples = `
Examples:
  $ hub start housing                                   with an embedded store and 200 families
  $ HOUSING_MONGODB_URI=mongodb://db.example hub start housing
  $ hub start gateway`;

interface StartOptions extends PopulationChoice {
  readonly verbose?: boolean;
}

/** Adds `hub start`. */
export function addStartCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('start')
    .summary('run one part in the foreground')
    .description(description.replaceAll('\n', ' '))
    .argument('<part>', 'social-welfare, housing, family-planning, cross-program or gateway', partName);
  addPopulationOptions(command, 'tiny')
    .option('--verbose', 'with an embedded store: show every line of the log, not only warnings and errors')
    .addHelpText('after', examples)
    .action(async (part: RoomName | 'gateway', options: StartOptions) => {
      const { loadPlan } = await import('../dev/plan.ts');
      const plan = part === 'gateway' ? null : loadPlan({ room: part });
      if (plan === null || plan.embedded.length === 0) {
        await import(programOf(part));
        return;
      }
      const { runHub } = await import('../dev/run-hub.ts');
      const run = { plan, population: populationOf(options), verbose: options.verbose ?? false };
      process.exitCode = await runHub(terminal, run);
    });
}
