import { type Command, Option } from 'commander';
import { type RoomName, rooms } from '#platform/rooms.ts';
import { roomName } from '../arguments.ts';
import { importableTypes } from '../import/catalogue.ts';
import type { Separator } from '../import/csv-format.ts';
import type { Format } from '../import/source.ts';
import type { Terminal } from '../terminal.ts';

const description = `Takes a file of a ministry into its register: CSV with a header line, or NDJSON; also packed with
gzip (.gz). Rows are validated one by one. Refused rows go to a file beside it with their line, the field and the reason,
to be mended there and imported again; it holds personal data, and its owner alone may read it. What is stored already is
updated, never doubled. An import that was ended goes on where it was when it is started again. The exit code is 0 where
every row was taken in, 2 where some were refused, 1 where the import failed.`;

const examples = `
Types:
${rooms
  .flatMap(({ name }) => (importableTypes[name] ? [`  ${name.padEnd(16)} ${importableTypes[name].join(', ')}`] : []))
  .join('\n')}
  docs/import.md has the columns of each, and samples.

Examples:
  $ hub import social-welfare families families.csv
  $ hub import housing dwellings survey.ndjson.gz --json
  $ hub import family-planning growth growth.csv --dry-run
  $ zcat dtsen.csv.gz | hub import social-welfare dtsen - --format csv`;

const separatorsByName: Readonly<Record<string, Separator>> = { comma: ',', semicolon: ';', tab: '\t' };

interface ImportOptions {
  readonly format?: Format;
  readonly separator?: string;
  readonly rejects?: string;
  readonly restart?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Adds `hub import`. */
export function addImportCommand(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .summary("take a ministry's file into its register")
    .description(description.replaceAll('\n', ' '))
    .argument('<room>', 'social-welfare, housing or family-planning', roomName)
    .argument('<type>', 'what the file holds, see below')
    .argument('<file>', 'the file, or - for standard input')
    .addOption(new Option('--format <name>', "the file's format; its ending tells it else").choices(['csv', 'ndjson']))
    .addOption(
      new Option('--separator <name>', 'CSV: what separates columns; the header tells it else').choices(
        Object.keys(separatorsByName),
      ),
    )
    .option('--rejects <file>', 'where refused rows go, instead of <file>.rejects.csv or .ndjson')
    .option('--restart', 'begin anew where the file was imported before, whole or in part')
    .option('--dry-run', 'validate the rows and write nothing')
    .option('--json', 'print the summary as one JSON object')
    .addHelpText('after', examples)
    .action(async (room: RoomName, type: string, file: string, options: ImportOptions) => {
      const [{ runImport }, { loadConfig }] = await Promise.all([
        import('../import/run-import.ts'),
        import('#platform/config.ts'),
      ]);
      const separator = separatorsByName[options.separator ?? ''];
      process.exitCode = await runImport(terminal, loadConfig(), {
        room,
        type,
        file,
        ...(options.format && { format: options.format }),
        ...(separator && { separator }),
        ...(options.rejects !== undefined && { rejects: options.rejects }),
        restart: options.restart ?? false,
        dryRun: options.dryRun ?? false,
        json: options.json ?? false,
      });
    });
}
