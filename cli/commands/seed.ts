import type { Command } from 'commander';
import type { RoomName } from '#platform/rooms.ts';
import { ministryName } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';
import { addPopulationOptions, type PopulationChoice, populationOf } from './population-options.ts';

const description = `Fills the configured MongoDB of each ministry (MONGODB_URI, or one URI a ministry) with synthetic
families. One population is generated, and each ministry's database gets what that ministry knows of it. Databases that
hold documents are refused unless --drop empties them first; a register that holds a real person is never dropped.`;

const examples = `
Examples:
  $ MONGODB_URI=mongodb://127.0.0.1 hub seed --scale demo
  $ MONGODB_URI=mongodb://127.0.0.1 hub seed --drop --room housing
  $ MONGODB_URI=mongodb://127.0.0.1 hub seed --families 5000 --json`;

interface SeedOptions extends PopulationChoice {
  readonly room?: readonly RoomName[];
  readonly drop?: boolean;
  readonly json?: boolean;
  readonly export?: string;
}

/** Adds `hub seed`. */
export function addSeedCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('seed')
    .summary('fill the configured databases with synthetic families')
    .description(description.replaceAll('\n', ' '));
  addPopulationOptions(command, 'dev')
    .option('--room <name>', 'only this ministry; may be given several times', ministryName)
    .option('--drop', "first remove every document of the ministry's collections")
    .option('--json', 'print the summary as one JSON object')
    .option('--export <folder>', 'write no database, but the files that ministries would hand in, for "hub import"')
    .addHelpText('after', examples)
    .action(async ({ room, drop, json, export: folder, ...choice }: SeedOptions) => {
      if (folder !== undefined) return writeFiles(terminal, folder, choice);
      const [{ runSeed }, { loadConfig }] = await Promise.all([
        import('../seed/run-seed.ts'),
        import('#platform/config.ts'),
      ]);
      await runSeed(terminal, loadConfig(), {
        population: populationOf(choice),
        rooms: room ?? [],
        drop: drop ?? false,
        json: json ?? false,
      });
    });
}

async function writeFiles(terminal: Terminal, folder: string, choice: PopulationChoice): Promise<void> {
  const [{ exportFiles }, { createPopulation }] = await Promise.all([
    import('../seed/export-files.ts'),
    import('../seed/population.ts'),
  ]);
  const paths = await exportFiles(folder, createPopulation(populationOf(choice)).batches);
  for (const path of paths) terminal.print(path);
}
