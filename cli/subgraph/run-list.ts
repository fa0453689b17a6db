import type { SubgraphDiff, SubgraphRow } from '../../registry/answers.ts';
import { exitCodes } from '../failure.ts';
import { tellRefusal } from '../registry/report-lines.ts';
import { askRegistry } from '../registry/send-change.ts';
import { signerOf } from '../registry/signer.ts';
import { printTable } from '../registry/table.ts';
import type { Terminal } from '../terminal.ts';
import { readSettings, requireSetting, type SubgraphChoice } from './settings.ts';

/** What `hub subgraph list` and `diff` were asked to do. */
export interface ReadOptions extends Omit<SubgraphChoice, 'name'> {
  readonly json?: boolean;
}

/** Prints every subgraph of the registry. Answers the exit code: 1 where the registry refused. */
export async function runList(terminal: Terminal, options: ReadOptions): Promise<number> {
  const settings = readSettings(options);
  const signer = signerOf({ ...settings, operatorKey: options.operatorKey });
  return tellRefusal(terminal, { json: options.json ?? false }, async () => {
    const answer = await askRegistry<{ readonly subgraphs: readonly SubgraphRow[] }>(
      settings.registry,
      signer,
      '/v1/subgraphs',
    );
    if (options.json) terminal.print(JSON.stringify(answer));
    else {
      const rows = answer.subgraphs.map(({ name, current, versions, classification, author, at, url, reason }) => [
        name,
        `${current ?? 'retired'} of ${versions}`,
        classification,
        at.slice(0, 16),
        author,
        url,
        reason,
      ]);
      printTable(terminal, ['name', 'version', 'classification', 'since', 'by', 'url', 'reason'], rows);
    }
    return exitCodes.ok;
  });
}

/** What `hub subgraph diff` was asked to do: the served version against the one before it unless others are named. */
export interface DiffOptions extends ReadOptions {
  readonly from?: number;
  readonly to?: number;
}

/** Prints how two versions of a subgraph differ. Answers the exit code: 1 where the registry refused. */
export async function runDiff(terminal: Terminal, name: string | undefined, options: DiffOptions): Promise<number> {
  const settings = readSettings(options);
  const subgraph = name ?? requireSetting(settings.name, '<name>', "the subgraph's name");
  const signer = signerOf({ ...settings, operatorKey: options.operatorKey });
  const query = new URLSearchParams({ subgraph });
  if (options.from !== undefined) query.set('from', String(options.from));
  if (options.to !== undefined) query.set('to', String(options.to));
  return tellRefusal(terminal, { json: options.json ?? false }, async () => {
    const diff = await askRegistry<SubgraphDiff>(settings.registry, signer, `/v1/diff?${query}`);
    if (options.json) terminal.print(JSON.stringify(diff));
    else printDiff(terminal, diff);
    return exitCodes.ok;
  });
}

function printDiff(terminal: Terminal, { subgraph, from, to, text, changes }: SubgraphDiff): void {
  if (text === '') {
    terminal.print(`${subgraph}: the schemas of versions ${from} and ${to} are equal.`);
    return;
  }
  terminal.print(`--- ${subgraph} version ${from}\n+++ ${subgraph} version ${to}`);
  for (const line of text.trimEnd().split('\n')) {
    const color = { '+': 'green', '-': 'red', '@': 'cyan' }[line[0] ?? ''] as 'green' | 'red' | 'cyan' | undefined;
    terminal.print(color ? terminal.style(color, line) : line);
  }
  terminal.print('');
  for (const { level, message } of changes) {
    terminal.print(`${level.toLowerCase().replaceAll('_', '-')}: ${message}`);
  }
}
