import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createAuditSearch, type FoundAccess } from '#platform/audit/search.ts';
import { CommandFailure, exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import type { ExportFormat } from './arguments.ts';
import { csvHeader, csvLine } from './csv.ts';
import { auditSettings, requireLogs } from './settings.ts';

/** What `hub audit export` was asked to do. */
export interface ExportOptions {
  readonly dir?: string;
  readonly from?: string;
  readonly to?: string;
  readonly household?: readonly string[];
  readonly format: ExportFormat;
  readonly out?: string;
}

/**
 * Writes the accesses that fit, newest first, one at a time.
 * @throws {CommandFailure} where there is no log, or the file exists or cannot be written.
 */
export async function runExport(terminal: Terminal, options: ExportOptions): Promise<void> {
  const { dir = auditSettings().directory, from, to, household, format, out } = options;
  await requireLogs(dir);
  const accesses = createAuditSearch(dir).readAccesses({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(household !== undefined && { household }),
  });
  const lines = linesOf(accesses, format);
  const count = out === undefined ? await printLines(terminal, lines) : await writeLines(out, lines);
  terminal.tell(`Accesses: ${format === 'csv' ? count - 1 : count}.`);
}

async function* linesOf(accesses: AsyncIterable<FoundAccess>, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield csvHeader;
  for await (const access of accesses) {
    yield format === 'csv' ? csvLine(access) : JSON.stringify({ gateway: access.gateway, ...access.record });
  }
}

async function printLines(terminal: Terminal, lines: AsyncIterable<string>): Promise<number> {
  process.stdout.on('error', endWhereNobodyReads);
  let count = 0;
  for await (const line of lines) {
    terminal.print(line);
    count += 1;
  }
  process.stdout.off('error', endWhereNobodyReads);
  return count;
}

// A reader such as `head` that has seen enough is no failure.
function endWhereNobodyReads(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit(exitCodes.ok);
}

// For its owner alone, and never over another file: what it holds is as sensitive as the log.
async function writeLines(path: string, lines: AsyncIterable<string>): Promise<number> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  try {
    await once(file, 'open');
    let count = 0;
    for await (const line of lines) {
      if (!file.write(`${line}\n`)) await once(file, 'drain');
      count += 1;
    }
    file.end();
    await finished(file);
    return count;
  } catch (cause) {
    file.destroy();
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const why = cause.code === 'EEXIST' ? 'exists' : `cannot be written (${cause.code})`;
    throw new CommandFailure(`The file ${path} ${why}. Name a new one with --out.`, { cause });
  }
}
