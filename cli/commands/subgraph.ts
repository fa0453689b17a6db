import { type Command, Option } from 'commander';
import { classifications } from '../../registry/model.ts';
import { httpAddress, wholeNumber } from '../arguments.ts';
import { several } from '../audit/arguments.ts';
import type { KeyOptions } from '../subgraph/run-key.ts';
import type { DiffOptions, ReadOptions } from '../subgraph/run-list.ts';
import type { PublishOptions } from '../subgraph/run-publish.ts';
import type { TakeBackOptions } from '../subgraph/run-take-back.ts';
import type { Terminal } from '../terminal.ts';
import { addSubgraphNewCommand } from './subgraph-new.ts';
import { addSubgraphTestCommand } from './subgraph-test.ts';

const description = `Lets a ministry join the graph by itself: start a subgraph, check it, publish it, and take it back. What a
hub.json in the present folder says need not be given as options. Exit codes: 0 done, 1 refused, 2 wrong use.`;

const examples = `
Examples:
  $ hub subgraph new health
  $ hub subgraph key health
  $ hub subgraph check
  $ hub subgraph publish --reason "Visits by quarter"
  $ hub subgraph rollback health --to 3 --reason "Figures were wrong"`;

const checkDescription = `Tells what publishing the subgraph would do, and changes nothing: whether it composes with all others, follows
the rules of the graph, and whom it would break. Each finding has its place in your files, and what to do about it.`;

const publishDescription = `Publishes the subgraph, signed with your key, where the same check finds no error. Gateways serve the new
graph within two seconds, and go on with the old one where they cannot.`;

const publishExamples = (command: string, reason: string) => `
Examples:
  $ hub subgraph ${command}${reason}
  $ hub subgraph ${command} --name health --schema schema --url https://health.example/graphql --classification PERSONAL --key .keys/health.key${reason}
  $ hub subgraph ${command} --json${reason}`;

/** Adds `hub subgraph` with its commands. */
export function addSubgraphCommand(program: Command, terminal: Terminal): void {
  const subgraph = program
    .command('subgraph')
    .summary('start, check, publish and take back a subgraph')
    .description(inOneLine(description))
    .addHelpText('after', examples);
  addSubgraphNewCommand(subgraph, terminal);
  addKeyCommand(subgraph, terminal);
  addPublishCommands(subgraph, terminal);
  addSubgraphTestCommand(subgraph, terminal);
  addTakeBackCommands(subgraph, terminal);
  addReadCommands(subgraph, terminal);
}

function addKeyCommand(subgraph: Command, terminal: Terminal): void {
  subgraph
    .command('key')
    .summary('make the key that signs what you publish')
    .description(
      'Makes an Ed25519 key in a file that you alone may read, and prints the public half, with which an operator of the hub admits you.',
    )
    .argument('<name>', 'name of the ministry or client')
    .option('--out <file>', 'where to write it (default: .keys/<name>.key)')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExamples:\n  $ hub subgraph key health')
    .action(async (name: string, options: KeyOptions) => {
      const { runKey } = await import('../subgraph/run-key.ts');
      runKey(terminal, name, options);
    });
}

function addPublishCommands(subgraph: Command, terminal: Terminal): void {
  addCandidateOptions(subgraph.command('check'))
    .summary('tell what publishing would do')
    .description(inOneLine(checkDescription))
    .addHelpText('after', publishExamples('check', ''))
    .action(async (options: PublishOptions) => {
      const { runCheck } = await import('../subgraph/run-publish.ts');
      process.exitCode = await runCheck(terminal, options);
    });

  addCandidateOptions(subgraph.command('publish'))
    .summary('publish the subgraph')
    .description(inOneLine(publishDescription))
    .requiredOption('--reason <text>', 'why, for the history')
    .option('--wait <seconds>', 'wait for a gateway to serve it, and fail where none does', wholeNumber(1, 600))
    .addHelpText('after', publishExamples('publish', ' --reason "Visits by quarter"'))
    .action(async (options: PublishOptions) => {
      const { runPublish } = await import('../subgraph/run-publish.ts');
      process.exitCode = await runPublish(terminal, options);
    });
}

function addTakeBackCommands(subgraph: Command, terminal: Terminal): void {
  const forced = ['--force', 'also where clients break by it, which is told'] as const;
  addSignerOptions(subgraph.command('rollback'))
    .summary('serve an earlier version again')
    .description('Serves an earlier version of the subgraph again, checked against what is served now like a new one.')
    .argument('[name]', 'the subgraph (default: that of hub.json)')
    .requiredOption('--to <version>', 'the version to serve', wholeNumber(1, 1_000_000))
    .requiredOption('--reason <text>', 'why, for the history')
    .option(...forced)
    .addHelpText('after', '\nExamples:\n  $ hub subgraph rollback health --to 3 --reason "Figures were wrong"')
    .action(async (name: string | undefined, options: TakeBackOptions) => {
      const { runTakeBack } = await import('../subgraph/run-take-back.ts');
      process.exitCode = await runTakeBack(terminal, name, options);
    });

  addSignerOptions(subgraph.command('retire'))
    .summary('take the subgraph out of the graph')
    .description(
      'Takes the subgraph out of the graph, where nobody uses it any more. Its versions stay in the history.',
    )
    .argument('[name]', 'the subgraph (default: that of hub.json)')
    .requiredOption('--reason <text>', 'why, for the history')
    .option(...forced)
    .addHelpText('after', '\nExamples:\n  $ hub subgraph retire health --reason "Merged into another one"')
    .action(async (name: string | undefined, options: TakeBackOptions) => {
      const { runTakeBack } = await import('../subgraph/run-take-back.ts');
      process.exitCode = await runTakeBack(terminal, name, options);
    });
}

function addReadCommands(subgraph: Command, terminal: Terminal): void {
  addSignerOptions(subgraph.command('list'))
    .summary('list every subgraph of the graph')
    .description('Lists every subgraph with the version that is served, who published it, when and why.')
    .addHelpText('after', '\nExamples:\n  $ hub subgraph list --json')
    .action(async (options: ReadOptions) => {
      const { runList } = await import('../subgraph/run-list.ts');
      process.exitCode = await runList(terminal, options);
    });

  addSignerOptions(subgraph.command('diff'))
    .summary('show how two versions differ')
    .description(
      'Shows how two versions of a subgraph differ, as text and in words; the served one and the one before it unless named.',
    )
    .argument('[name]', 'the subgraph (default: that of hub.json)')
    .option('--from <version>', 'the earlier one, 0 for none', wholeNumber(0, 1_000_000))
    .option('--to <version>', 'the later one', wholeNumber(0, 1_000_000))
    .addHelpText('after', '\nExamples:\n  $ hub subgraph diff health\n  $ hub subgraph diff health --from 1 --to 4')
    .action(async (name: string | undefined, options: DiffOptions) => {
      const { runDiff } = await import('../subgraph/run-list.ts');
      process.exitCode = await runDiff(terminal, name, options);
    });
}

function addCandidateOptions(command: Command): Command {
  return addCommonOptions(command)
    .option('--name <name>', "the subgraph's name")
    .option('--schema <path>', 'a file of its schema, or a folder of them; may be given several times', several)
    .option('--url <url>', 'where the gateway asks it', httpAddress)
    .addOption(new Option('--classification <level>', 'how far its data may go').choices([...classifications]))
    .option('--deadline <ms>', 'how long the gateway waits for it', wholeNumber(10, 60_000))
    .option('--scope <scope>', 'a scope of its own; may be given several times', several)
    .option('--health-query <file>', 'a query that must be answered before gateways serve it')
    .option('--over <version>', 'refuse where another version is served by now; 0 for none', wholeNumber(0, 1_000_000));
}

function addSignerOptions(command: Command): Command {
  return addCommonOptions(command).option('--operator-key <file>', "an operator's private key, to act as one");
}

function addCommonOptions(command: Command): Command {
  return command
    .option('--settings <file>', 'a settings file (default: hub.json where it is there)')
    .option('--key <file>', 'your private key')
    .option('--registry <url>', 'where the registry answers (default: the configured one)', httpAddress)
    .option('--json', 'print one JSON object');
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
