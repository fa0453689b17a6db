import type { Command } from 'commander';
import { anchor, exportFormat, instant, several } from '../audit/arguments.ts';
import type { ExportOptions } from '../audit/run-export.ts';
import type { VerifyCommandOptions } from '../audit/run-verify.ts';
import type { Terminal } from '../terminal.ts';

const description = `Works on the audit log, the proof of who saw what: checks that it is whole, and gives accesses out.
Both commands may run while gateways write. A folder is one log, or holds one folder a gateway.`;

const examples = `
Examples:
  $ hub audit verify
  $ hub audit export --from 2026-03-01 --to 2026-04-01 --format csv --out march.csv`;

const verifyDescription = `Reads every record and every checkpoint, and names each that was changed, removed, inserted or
moved, with its segment, line and number. The exit code is 0 where the log is sound and 1 where it is not. An anchor, a
checkpoint's number and hash that were kept elsewhere, also finds a log that was cut back together with its checkpoints.`;

const verifyExamples = `
Examples:
  $ hub audit verify
  $ hub audit verify --dir .hub/audit/gateway-1 --public-key audit.pem
  $ hub audit verify --public-key 2025.pem --public-key 2026.pem --json
  $ hub audit verify --dir .hub/audit/gateway-1 --anchor 51200:9f2c…      the hash in full, 64 digits`;

const exportDescription = `Writes accesses, newest first, one a line. Times are in UTC; a day counts from its first instant.
Households are named by the pseudonyms of the audit log.`;

const exportExamples = `
Examples:
  $ hub audit export --from 2026-03-01 --to 2026-04-01
  $ hub audit export --household 1Zk… 1Qp… --format csv --out accesses.csv`;

/** Adds `hub audit` with its commands. */
export function addAuditCommand(program: Command, terminal: Terminal): void {
  const audit = program
    .command('audit')
    .summary('check the audit log, and give accesses out')
    .description(inOneLine(description))
    .addHelpText('after', examples);

  audit
    .command('verify')
    .summary('check that the audit log is whole')
    .description(inOneLine(verifyDescription))
    .option('--dir <folder>', 'the folder of the audit log (default: the configured one)')
    .option('--public-key <file>', 'a key that signed checkpoints, PEM or JWK; may be given several times', several)
    .option('--anchor <seq:hash>', 'a record that must be there; may be given several times', anchor)
    .option('--json', 'print the findings as one JSON object')
    .addHelpText('after', verifyExamples)
    .action(async (options: VerifyCommandOptions) => {
      const { runVerify } = await import('../audit/run-verify.ts');
      process.exitCode = await runVerify(terminal, options);
    });

  audit
    .command('export')
    .summary('give accesses out as NDJSON or CSV')
    .description(inOneLine(exportDescription))
    .option('--dir <folder>', 'the folder of the audit log (default: the configured one)')
    .option('--from <time>', 'the earliest, a day or an instant', instant)
    .option('--to <time>', 'the end, not included, a day or an instant', instant)
    .option('--household <id...>', 'only accesses to one of these households')
    .option('--format <name>', 'ndjson or csv', exportFormat, 'ndjson')
    .option('--out <file>', 'a new file to write instead of standard output')
    .addHelpText('after', exportExamples)
    .action(async (options: ExportOptions) => {
      const { runExport } = await import('../audit/run-export.ts');
      await runExport(terminal, options);
    });
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
