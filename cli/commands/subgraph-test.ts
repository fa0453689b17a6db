import { type Command, InvalidArgumentError } from 'commander';
import { httpAddress, wholeNumber } from '../arguments.ts';
import { several } from '../audit/arguments.ts';
import type { SubgraphTestOptions } from '../subgraph/test/run-subgraph-test.ts';
import type { Terminal } from '../terminal.ts';

const description = `Asks a running subgraph, in whatever language it is written, what the hub will ask of it, and says
what it does not do: Federation 2, GraphQL over HTTP, the hub's tokens, rows, deadlines and cohorts. Each check passed,
failed with what was sent and what came, or does not apply. It asks as an officer who may see everything, changes
nothing, and shows no number of a person. The exit code is 0 where nothing failed, 1 where something did.`;

const examples = `
Samples are keys that the subgraph holds; docs/conformance.md has their form, and every check with its remedy. Without
them the subgraph's own lists are looked at.

Examples:
  $ hub subgraph test http://127.0.0.1:4002/graphql --name housing
  $ hub subgraph test http://127.0.0.1:5000/graphql --samples samples.json     in a folder with hub.json
  $ hub subgraph test http://127.0.0.1:5000/graphql --name health --only entities-order --only rows-of-region
  $ hub subgraph test https://health.example/graphql --name health --token-seed @seed.txt --json`;

/** Adds `hub subgraph test`. */
export function addSubgraphTestCommand(parent: Command, terminal: Terminal): void {
  parent
    .command('test')
    .summary('find out whether a running subgraph does what the hub needs')
    .description(description.replaceAll('\n', ' '))
    .argument('<url>', 'where the subgraph answers GraphQL', httpAddress)
    .option(
      '--name <name>',
      'the name of the subgraph in the hub; the one in hub.json of this folder where it is left out',
      subgraphName,
    )
    .option('--samples <file>', 'keys that the subgraph holds, as JSON')
    .option(
      '--token-seed <seed>',
      "the seed of the key whose tokens the subgraph believes, or @file; the hub's own, in development, where it is left out",
    )
    .option('--only <check>', 'run this check alone; may be given several times', several)
    .option('--timeout <seconds>', 'how long to wait for each answer', wholeNumber(1, 120), 10)
    .option('--json', 'print the results as one JSON object')
    .addHelpText('after', examples)
    .action(async (url: string, options: SubgraphTestOptions) => {
      const { runSubgraphTest } = await import('../subgraph/test/run-subgraph-test.ts');
      process.exitCode = await runSubgraphTest(terminal, url, options);
    });
}

function subgraphName(text: string): string {
  if (/^[a-z][a-z0-9-]{1,40}$/.test(text)) return text;
  throw new InvalidArgumentError('Write it in small letters, digits and hyphens, such as family-planning.');
}
