import { type Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '../terminal.ts';

const description = `Writes a working subgraph of a ministry that joins: schema, resolvers, loaders, model, tests and the settings
of the other commands. It starts, passes its own tests and fits into the graph as it is; make it yours from there. A
folder that holds anything is left alone.`;

const examples = `
Examples:
  $ hub subgraph new health                        in the folder health
  $ hub subgraph new health --folder ../health`;

interface NewOptions {
  readonly folder?: string;
  readonly json?: boolean;
}

/** Adds `hub subgraph new`. */
export function addSubgraphNewCommand(parent: Command, terminal: Terminal): void {
  parent
    .command('new')
    .summary('write a working subgraph for a ministry that joins')
    .description(description.replaceAll('\n', ' '))
    .argument('<name>', "the subgraph's name, such as health or civil-registry", subgraphName)
    .option('--folder <folder>', 'where to write it; a folder of its name otherwise')
    .option('--json', 'print what was written as one JSON object')
    .addHelpText('after', examples)
    .action(async (name: string, { folder, json }: NewOptions) => {
      const { runNew } = await import('../subgraph/new/run-new.ts');
      await runNew(terminal, { name, folder: folder ?? name, json: json ?? false });
    });
}

function subgraphName(text: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length >= 2 && text.length <= 41) return text;
  throw new InvalidArgumentError(
    'Take 2 to 41 lower-case letters and digits with single hyphens between words, such as "health" or "civil-registry".',
  );
}
