import { loadConfig } from '#platform/config.ts';
import type { HistoryPage, HistoryRow } from '../../registry/answers.ts';
import { exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { operatorSigner } from './key-file.ts';
import { tellRefusal } from './report-lines.ts';
import { askRegistry } from './send-change.ts';
import { type RegistryChoice, registryOf } from './settings.ts';

/** What `hub registry history` was asked to do. */
export interface HistoryOptions extends RegistryChoice {
  /** Only entries behind the one with that number. */
  readonly after: number;
}

const pageSize = 200;

/**
 * Prints who changed what, when and why, oldest first.
 * @returns the exit code: 1 where the registry refused.
 * @throws {CommandFailure} where no registry answers.
 */
export async function runHistory(terminal: Terminal, options: HistoryOptions): Promise<number> {
  const signer = operatorSigner(loadConfig(), options.operatorKey);
  const { json = false } = options;
  return tellRefusal(terminal, { json }, async () => {
    const entries: HistoryRow[] = [];
    for (let after: number | null = options.after; after !== null; ) {
      const path: string = `/v1/history?after=${after}&limit=${pageSize}`;
      const page: HistoryPage = await askRegistry<HistoryPage>(registryOf(options), signer, path);
      if (json) entries.push(...page.entries);
      else for (const entry of page.entries) terminal.print(describeEntry(entry));
      after = page.next;
    }
    if (json) terminal.print(JSON.stringify({ entries }));
    return exitCodes.ok;
  });
}

function describeEntry({ seq, at, author, what, reason, graph, leftOut }: HistoryRow): string {
  const made = graph === null ? '' : ` [graph ${graph.version}]`;
  const without = leftOut.length === 0 ? '' : ` [without ${leftOut.join(', ')}, which do not compose any more]`;
  return `${seq}  ${at.slice(0, 19)}Z  ${author}: ${what}${made}${without}. ${reason}`;
}
