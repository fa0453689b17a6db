import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

const description = `Matches the families of the social welfare register by NIK with the registers of other agencies that
were imported, and with themselves. Each hit becomes a finding, a suspicion until it is verified. It may be run as often as
one likes and be ended at any time: no finding is made twice.`;

const examples = `
Registers: CIVIL_SERVANTS, MILITARY, POLICE, STATE_ENTERPRISES, PENSIONERS, WAGES, COMPANY_OFFICERS, VILLAGE_OFFICIALS,
DECEASED, HIGH_POWER, ONLINE_GAMBLING, DORMANT_ACCOUNTS; DUPLICATES matches the register with itself.

Examples:
  $ hub import social-welfare findings/partner-register bkn-2026-06.csv
  $ hub reconcile
  $ hub reconcile CIVIL_SERVANTS DUPLICATES --json`;

interface ReconcileOptions {
  readonly json?: boolean;
}

/** Adds `hub reconcile`. */
export function addReconcileCommand(program: Command, terminal: Terminal): void {
  program
    .command('reconcile')
    .summary('match the families with registers of other agencies')
    .description(description.replaceAll('\n', ' '))
    .argument('[registers...]', 'only these registers; all of them when left out')
    .option('--json', 'print the summary as one JSON object')
    .addHelpText('after', examples)
    .action(async (registers: readonly string[], { json }: ReconcileOptions) => {
      const [{ runReconcile }, { loadConfig }] = await Promise.all([
        import('../reconcile/run-reconcile.ts'),
        import('#platform/config.ts'),
      ]);
      await runReconcile(terminal, loadConfig(), { registers, json: json ?? false });
    });
}
