import { createSigningKey, publicTextOf } from '#platform/access/signing-key.ts';
import type { ChainedLine } from '#platform/audit/chained-line.ts';
import { type Config, loadConfig } from '#platform/config.ts';
import { readFileLog } from '../../registry/file-log.ts';
import { type LogAnchor, type LogVerification, verifyLog } from '../../registry/verify-log.ts';
import { CommandFailure, exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';

/** What `hub registry verify` was asked to do. */
export interface VerifyOptions {
  /** Folder of the log; the configured store where it is missing. */
  readonly dir?: string;
  /** Public keys of operators and of the registry; the configured ones where they are missing. */
  readonly operatorKey?: readonly string[];
  readonly registryKey?: readonly string[];
  readonly anchor?: readonly LogAnchor[];
  readonly json?: boolean;
}

/**
 * Verifies a change log without asking a registry, prints what was found, and answers the exit code: 1 where it is not sound.
 * @throws {CommandFailure} where there is no log.
 */
export async function runVerify(terminal: Terminal, options: VerifyOptions): Promise<number> {
  const { registry } = loadConfig();
  const found = await verifyStore(registry, options, {
    operatorKeys: options.operatorKey ?? registry.operatorKeys,
    registryKeys: options.registryKey ?? [publicTextOf(createSigningKey(registry.signingSeed))],
    anchors: options.anchor ?? [],
  });
  const place = options.dir ?? (registry.database.uri === null ? registry.directory : 'the database of the hub');
  if (found.entries === 0) {
    throw new CommandFailure(`There is no change log in ${place}. Name its folder with --dir.`);
  }
  const isSound = found.faultCount === 0;
  if (options.json) terminal.print(JSON.stringify({ sound: isSound, ...found }));
  else printFound(terminal, place, found);
  return isSound ? exitCodes.ok : exitCodes.failed;
}

async function verifyStore(
  { directory, database }: Config['registry'],
  { dir }: VerifyOptions,
  known: Parameters<typeof verifyLog>[1],
): Promise<LogVerification> {
  if (dir !== undefined || database.uri === null) return verifyLog(readFileLog(dir ?? directory), known);
  const { connectDatabase } = await import('#platform/mongo.ts');
  const { createMongoLog } = await import('../../registry/mongo-log.ts');
  const log = createMongoLog(await connectDatabase('registry', database.uri, database.database));
  try {
    return await verifyLog(log.linesAfter(0) as AsyncIterable<ChainedLine>, known);
  } finally {
    await log.close();
  }
}

function printFound(
  terminal: Terminal,
  place: string,
  { entries, lastHash, faultCount, faults }: LogVerification,
): void {
  const isSound = faultCount === 0;
  const verdict = terminal.style(isSound ? 'green' : 'red', isSound ? 'sound' : `NOT SOUND, faults: ${faultCount}`);
  terminal.print(`${place}: ${verdict}. changes: ${entries}, the last one: ${entries}:${lastHash}`);
  for (const { line, kind, message } of faults) terminal.print(`  line ${line}: ${kind}. ${message}`);
  if (faults.length < faultCount) terminal.print(`  … and ${faultCount - faults.length} more.`);
}
