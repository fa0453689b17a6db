import { type Command, InvalidArgumentError } from 'commander';
import { httpAddress } from '../arguments.ts';
import type { ListOptions } from '../operations/run-list.ts';
import type { ManifestOptions } from '../operations/run-manifest.ts';
import type { PublishOptions } from '../operations/run-publish.ts';
import type { Terminal } from '../terminal.ts';

const description = `Registers a client's operations with the hub. It answers them by their ids then, knows who breaks when a
schema changes, and can refuse everything else. Documents are GraphQL files or folders of them, Apollo's persisted query
manifest, or the persisted-documents.json of GraphQL Code Generator's client preset.`;

const examples = `
Examples:
  $ hub operations manifest src/graphql --out manifest.json
  $ hub operations publish --client web-portal --key .keys/web-portal.key --reason "Release 12" src/graphql
  $ hub operations list --client web-portal --key .keys/web-portal.key`;

const publishDescription = `Registers the operations of the documents for a client, beside those that it registered before:
a version of the client that is still in use goes on being answered. The change is signed with the client's key. Each
document holds one operation with a name; fragments may stand in other files. What the schema does not have, and a literal
that may be a person's number, is refused with file, line and column before anything is sent.`;

const publishExamples = `
Examples:
  $ hub operations publish --client web-portal --key .keys/web-portal.key --reason "Release 12" src/gql/persisted-documents.json
  $ hub operations publish --client web-portal --key .keys/web-portal.key --reason "Release 12" --dry-run --json src`;

const manifestDescription = `Writes the operations of the documents as a persisted query manifest: the ids by which a client
asks them, SHA-256 of each body, with names, types and bodies. Asks no registry.`;

const manifestExamples = `
Examples:
  $ hub operations manifest schema/operations
  $ hub operations manifest src --schema schema/variants/frontend.graphql --out manifest.json`;

const listDescription =
  'Lists the operations that a client has registered, each with its id. The question is signed with its key.';

const listExamples = `
Examples:
  $ hub operations list --client web-portal --key .keys/web-portal.key --json`;

/** Adds `hub operations` with its commands. */
export function addOperationsCommand(program: Command, terminal: Terminal): void {
  const operations = program
    .command('operations')
    .summary("register a client's operations")
    .description(inOneLine(description))
    .addHelpText('after', examples);

  addRegistryOptions(operations.command('publish'))
    .summary('register the operations of documents')
    .description(inOneLine(publishDescription))
    .argument('<documents...>', 'files and folders')
    .requiredOption('--reason <text>', 'why, for the history')
    .option('--schema <file>', "the client schema to check against (default: the hub's own)")
    .option('--withdraw <id...>', 'an operation that the client asks no more', operationIds)
    .option('--dry-run', 'ask the registry whether it would take them, and change nothing')
    .option('--json', 'print one JSON object')
    .addHelpText('after', publishExamples)
    .action(async (documents: readonly string[], options: PublishOptions) => {
      const { runPublish } = await import('../operations/run-publish.ts');
      process.exitCode = await runPublish(terminal, documents, options);
    });

  operations
    .command('manifest')
    .summary('write the persisted query manifest of documents')
    .description(inOneLine(manifestDescription))
    .argument('<documents...>', 'files and folders')
    .option('--schema <file>', "the client schema to check against (default: the hub's own)")
    .option('--out <file>', 'a file to write instead of standard output')
    .addHelpText('after', manifestExamples)
    .action(async (documents: readonly string[], options: ManifestOptions) => {
      const { runManifest } = await import('../operations/run-manifest.ts');
      await runManifest(terminal, documents, options);
    });

  addRegistryOptions(operations.command('list'))
    .summary('list the operations of a client')
    .description(listDescription)
    .option('--json', 'print one JSON object')
    .addHelpText('after', listExamples)
    .action(async (options: ListOptions) => {
      const { runList } = await import('../operations/run-list.ts');
      process.exitCode = await runList(terminal, options);
    });
}

function addRegistryOptions(command: Command): Command {
  return command
    .requiredOption('--client <name>', 'the client, as the registry knows it')
    .requiredOption('--key <file>', "the client's private key")
    .option('--registry <url>', 'where the registry answers (default: the configured one)', httpAddress);
}

function operationIds(text: string, previous: readonly string[] | undefined): readonly string[] {
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new InvalidArgumentError('Give an id of 64 hexadecimal digits, in lower case.');
  return [...(previous ?? []), text];
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
