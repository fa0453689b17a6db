import type { AuditFault } from '#platform/audit/faults.ts';
import { type AuditAnchor, type Verification, verifyAuditLog } from '#platform/audit/verify.ts';
import { CommandFailure, exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { auditSettings, requireLogs, requirePublicKeys } from './settings.ts';

/** What `hub audit verify` was asked to do. */
export interface VerifyCommandOptions {
  readonly dir?: string;
  /** Files with public keys. */
  readonly publicKey?: readonly string[];
  readonly anchor?: readonly AuditAnchor[];
  readonly json?: boolean;
}

/** Below so many bytes a verification takes no time worth telling of. */
const longLogBytes = 128 * 1024 * 1024;

/**
 * Verifies every log of a folder, prints what was found, and answers the exit code: 1 where one is not sound.
 * @throws {CommandFailure} where there is no log, no key, or several logs for an anchor.
 */
export async function runVerify(terminal: Terminal, options: VerifyCommandOptions): Promise<number> {
  const directory = options.dir ?? auditSettings().directory;
  const publicKeys = requirePublicKeys(options.publicKey);
  const logs = await requireLogs(directory);
  if (options.anchor && logs.size > 1) {
    throw new CommandFailure(
      `An anchor belongs to one log, and ${directory} holds ${logs.size}. Name the folder of one with --dir.`,
      { exitCode: exitCodes.usage },
    );
  }

  const findings = new Map<string, Verification>();
  for (const [name, path] of logs) {
    const onProgress = tellQuarters(terminal, path);
    const found = await verifyAuditLog(path, {
      publicKeys,
      onProgress,
      ...(options.anchor && { anchors: options.anchor }),
    });
    findings.set(name || directory, found);
  }
  const isSound = [...findings.values()].every(({ faultCount }) => faultCount === 0);
  if (options.json) {
    const found = [...findings].map(([log, { faultCount, ...rest }]) => ({
      log,
      sound: faultCount === 0,
      faultCount,
      ...rest,
    }));
    terminal.print(JSON.stringify({ sound: isSound, logs: found }));
  } else {
    for (const [log, found] of findings) printFinding(terminal, log, found);
  }
  return isSound ? exitCodes.ok : exitCodes.failed;
}

function printFinding(terminal: Terminal, log: string, found: Verification): void {
  const { faults, faultCount, records, firstSeq, lastSeq, checkpoints, unsealed } = found;
  const isSound = faultCount === 0;
  const verdict = terminal.style(isSound ? 'green' : 'red', isSound ? 'sound' : `NOT SOUND, faults: ${faultCount}`);
  const extent = records === 0 ? 'no records' : `records: ${records} (${firstSeq} to ${lastSeq})`;
  terminal.print(`${log}: ${verdict}. ${extent}, checkpoints: ${checkpoints}, not sealed yet: ${unsealed}.`);
  for (const fault of faults) terminal.print(`  ${placeOf(fault)}: ${fault.kind}. ${fault.message}`);
  if (faults.length < faultCount) terminal.print(`  … and ${faultCount - faults.length} more.`);
}

function placeOf({ segment, line, seq }: AuditFault): string {
  const file = segment === null ? 'checkpoints' : `segment ${segment}`;
  return [file, line !== null && `line ${line}`, seq !== null && `record ${seq}`].filter(Boolean).join(', ');
}

function tellQuarters(terminal: Terminal, path: string): (read: number, total: number) => void {
  let told = 0;
  return (read, total) => {
    const quarters = Math.floor((read / total) * 4);
    if (total < longLogBytes || quarters <= told) return;
    told = quarters;
    terminal.tell(`Verifying ${path}: ${quarters * 25} %.`);
  };
}
