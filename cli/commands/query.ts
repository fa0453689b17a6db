import type { Command } from 'commander';
import { httpAddress, wholeNumber } from '../arguments.ts';
import type { QueryOptions } from '../query/run-query.ts';
import type { Terminal } from '../terminal.ts';
import { addCallerOptions } from './caller-options.ts';

const description = `Sends a GraphQL document to a running hub and prints the JSON answer. Without a file it asks for
one household's record from all three ministries. Variables travel in the body of a POST, never in a URL. The exit code
is 0 for an answer, also for a partial one, of which standard error then tells; it is 1 where there is no data.`;

const examples = `
Examples:
  $ hub query --sample                       the household query, for a household that exists
  $ hub query --variables '{"id": "1…"}'     the household query, for the household of that id
  $ hub query --sample --role REGIONAL_OFFICER --region 3212 --purpose HOUSING_SELECTION
  $ hub query my-query.graphql --variables @variables.json
  $ echo '{ regions(first: 3) { nodes { name } } }' | hub query -`;

/** Adds `hub query`. */
export function addQueryCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('query')
    .summary('ask a running hub and print the answer')
    .description(description.replaceAll('\n', ' '))
    .argument('[file]', 'the GraphQL document, or - for standard input', undefined)
    .option('--url <address>', 'where the hub answers GraphQL', httpAddress, 'http://127.0.0.1:4000/graphql')
    .option('--variables <json>', 'the variables as a JSON object, or @file')
    .option('--sample', 'pass as $id a household that all three ministries know, found by asking the hub')
    .option('--operation <name>', 'which operation of the document to run')
    .option('--token <jwt>', 'the token to ask with, or @file; otherwise one is minted for the options below')
    .option('--anonymous', 'ask without a token, as the public')
    .option('--pretty', 'indent the answer also where no screen shows it')
    .option('--timeout <seconds>', 'how long to wait for an answer', wholeNumber(1, 3600), 30);
  addCallerOptions(command)
    .addHelpText('after', examples)
    .action(async (file: string | undefined, options: QueryOptions) => {
      const { runQuery } = await import('../query/run-query.ts');
      process.exitCode = await runQuery(terminal, file, options);
    });
}
