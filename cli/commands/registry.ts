import { type Command, InvalidArgumentError, Option } from 'commander';
import { httpAddress, wholeNumber } from '../arguments.ts';
import { anchor, several } from '../audit/arguments.ts';
import type { AdmitOptions, ShutOutOptions } from '../registry/run-admit.ts';
import type { BootstrapOptions } from '../registry/run-bootstrap.ts';
import type { HistoryOptions } from '../registry/run-history.ts';
import type { VerifyOptions } from '../registry/run-verify.ts';
import type { RegistryChoice } from '../registry/settings.ts';
import type { Terminal } from '../terminal.ts';

const description = `Works on the registry as an operator of the hub: who may publish, what was changed by whom, and whether its
history is whole. In development everybody is an operator; in production name the file of an operator's private key.`;

const examples = `
Examples:
  $ hub registry admit health --kind ministry --agency "Kemenkes" --contact "integration desk" --key 3q2…
  $ hub registry history
  $ hub registry verify`;

const admitDescription = `Lets a ministry publish its subgraph, or a client register its operations, with the private half of a key
that "hub subgraph key" made. A ministry's name is that of its subgraph. Admit a member again to give it other keys: the
earlier ones are not believed any more.`;

const admitExamples = `
Examples:
  $ hub registry admit health --kind ministry --agency "Kemenkes" --contact "integration desk" --key 3q2…
  $ hub registry admit web-portal --kind client --agency "Kemensos" --contact "portal team" --key 9x1…`;

const historyExamples = `
Examples:
  $ hub registry history
  $ hub registry history --after 120 --json`;

const verifyDescription = `Reads the whole history from its store, without asking a registry, and names each change that was altered,
removed, inserted, or not signed by who could make it. The exit code is 0 where it is sound and 1 where it is not. Note the
last number and hash elsewhere: as an anchor they also find a history that was cut back.`;

const verifyExamples = `
Examples:
  $ hub registry verify
  $ hub registry verify --dir backup/registry --operator-key 3q2… --registry-key 9x1… --json
  $ hub registry verify --anchor 120:9f2c…      the hash in full, 64 digits`;

const bootstrapDescription = `Publishes the schemas of the hub's own rooms, as this version of the hub has them, at the addresses that
the environment gives (HOUSING_URL and its siblings). A registry in development does it by itself. Subgraphs that do not
compose with them any more are left out, which the history tells.`;

const bootstrapExamples = `
Examples:
  $ hub registry bootstrap --operator-key operator.key --reason "Version 0.2 of the hub" --dry-run
  $ hub registry bootstrap --operator-key operator.key --reason "Version 0.2 of the hub"`;

/** Adds `hub registry` with its commands. */
export function addRegistryCommand(program: Command, terminal: Terminal): void {
  const registry = program
    .command('registry')
    .summary('admit members, and look into the history of the graph')
    .description(inOneLine(description))
    .addHelpText('after', examples);
  addMemberCommands(registry, terminal);

  addOperatorOptions(registry.command('history'))
    .summary('who changed what, when and why')
    .description(
      'Prints every change of the registry, oldest first: who made it, when, why, and the graph that followed.',
    )
    .option('--after <number>', 'only changes behind the one with that number', wholeNumber(0, 2 ** 40), 0)
    .addHelpText('after', historyExamples)
    .action(async (options: HistoryOptions) => {
      const { runHistory } = await import('../registry/run-history.ts');
      process.exitCode = await runHistory(terminal, options);
    });

  registry
    .command('verify')
    .summary('check that the history is whole')
    .description(inOneLine(verifyDescription))
    .option('--dir <folder>', 'the folder of the registry (default: the configured store)')
    .option('--operator-key <public>', 'a public key of an operator; may be given several times', several)
    .option('--registry-key <public>', 'a public key of the registry itself; may be given several times', several)
    .option('--anchor <seq:hash>', 'a change that must be there; may be given several times', anchor)
    .option('--json', 'print what was found as one JSON object')
    .addHelpText('after', verifyExamples)
    .action(async (options: VerifyOptions) => {
      const { runVerify } = await import('../registry/run-verify.ts');
      process.exitCode = await runVerify(terminal, options);
    });

  addOperatorOptions(registry.command('bootstrap'))
    .summary("publish the hub's own rooms")
    .description(inOneLine(bootstrapDescription))
    .requiredOption('--reason <text>', 'why, for the history')
    .option('--dry-run', 'tell whether they compose, and change nothing')
    .addHelpText('after', bootstrapExamples)
    .action(async (options: BootstrapOptions) => {
      const { runBootstrap } = await import('../registry/run-bootstrap.ts');
      process.exitCode = await runBootstrap(terminal, options);
    });
}

function addMemberCommands(registry: Command, terminal: Terminal): void {
  addOperatorOptions(registry.command('admit'))
    .summary('let a ministry or a client in, or give it other keys')
    .description(inOneLine(admitDescription))
    .argument('<name>', 'a name such as health or web-portal')
    .addOption(new Option('--kind <kind>', 'what it is').choices(['ministry', 'client']).makeOptionMandatory())
    .requiredOption('--agency <text>', 'the agency that answers for it')
    .requiredOption('--contact <text>', "where the agency's engineers are reached: an office, no person")
    .requiredOption('--key <public>', 'a public key; may be given several times', publicKeys)
    .option('--reason <text>', 'why, for the history', 'Admitted by an operator')
    .addHelpText('after', admitExamples)
    .action(async (name: string, options: AdmitOptions) => {
      const { runAdmit } = await import('../registry/run-admit.ts');
      process.exitCode = await runAdmit(terminal, name, options);
    });

  addOperatorOptions(registry.command('shut-out'))
    .summary("take a member's keys away")
    .description(
      'Takes the keys of a member away, such as after a theft. What it published is served until it is retired.',
    )
    .argument('<name>', 'its name')
    .requiredOption('--reason <text>', 'why, for the history')
    .addHelpText('after', '\nExamples:\n  $ hub registry shut-out health --reason "Its key was stolen"')
    .action(async (name: string, options: ShutOutOptions) => {
      const { runShutOut } = await import('../registry/run-admit.ts');
      process.exitCode = await runShutOut(terminal, name, options);
    });

  addOperatorOptions(registry.command('members'))
    .summary('list who may change the registry')
    .description(
      'Lists every ministry and client with its public keys. Operators stand in the configuration of the registry.',
    )
    .addHelpText('after', '\nExamples:\n  $ hub registry members --json')
    .action(async (options: RegistryChoice) => {
      const { runMembers } = await import('../registry/run-admit.ts');
      process.exitCode = await runMembers(terminal, options);
    });
}

function addOperatorOptions(command: Command): Command {
  return command
    .option('--operator-key <file>', "an operator's private key; in development everybody has one")
    .option('--registry <url>', 'where the registry answers (default: the configured one)', httpAddress)
    .option('--json', 'print one JSON object');
}

function publicKeys(text: string, previous: readonly string[] | undefined): readonly string[] {
  if (/^[\w-]{43}$/.test(text)) return [...(previous ?? []), text];
  throw new InvalidArgumentError('Give the 43 characters that "hub subgraph key" printed.');
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
