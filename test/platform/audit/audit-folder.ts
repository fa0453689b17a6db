import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AuditLog, type AuditLogOptions, openAuditLog } from '#platform/audit/audit-log.ts';
import { type Disk, machineDisk } from '#platform/audit/disk.ts';
import { type Verification, type VerifyOptions, verifyAuditLog } from '#platform/audit/verify.ts';
import { temporaryFile } from '../../support/temporary-file.ts';
import { anEntry } from './entries.ts';

/** The key pair that the tests sign with. */
export const keys: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } = generateKeyPairSync('ed25519');

/** A folder that only this test knows; the log makes it. */
export function aFolder(): string {
  return dirname(temporaryFile('audit'));
}

/** Opens the log of a folder with the tests' key; checkpoints come by number alone, never by time. */
export function open(directory: string, options: Partial<AuditLogOptions> = {}): Promise<AuditLog> {
  return openAuditLog({ directory, signingKey: keys.privateKey, sealEveryMs: 3_600_000, ...options });
}

/** Writes a log of so many accesses, one after the other, and closes it. */
export async function aLogOf(accesses: number, options: Partial<AuditLogOptions> = {}): Promise<string> {
  const directory = aFolder();
  const log = await open(directory, options);
  for (let number = 1; number <= accesses; number += 1) await log.append(anEntry(number));
  await log.close();
  return directory;
}

/** Verifies a folder with the tests' key. */
export function verify(directory: string, options: Partial<VerifyOptions> = {}): Promise<Verification> {
  return verifyAuditLog(directory, { publicKeys: [keys.publicKey], ...options });
}

/** The lines of a file of the log, without the last line's end. */
export function linesOf(directory: string, name: string): string[] {
  return readFileSync(join(directory, name), 'utf8').trimEnd().split('\n');
}

/** Replaces the lines of a file of the log. */
export function rewrite(directory: string, name: string, change: (lines: string[]) => readonly string[]): void {
  writeFileSync(join(directory, name), `${change(linesOf(directory, name)).join('\n')}\n`);
}

/** A clock that stands still until it is moved, by milliseconds. */
export function aClock(start = '2026-03-01T08:00:00.000Z') {
  let now = Date.parse(start);
  let elapsed = 0;
  return {
    now: () => now,
    elapsed: () => elapsed,
    move(ms: number) {
      now += ms;
      elapsed += ms;
    },
  };
}

/** This machine's disk, which counts and can be told to fail for files of a name. */
export function aDisk() {
  const counts = { writes: 0, syncs: 0 };
  const failing = { writes: '', syncs: '' };
  const isFailing = (kind: 'writes' | 'syncs', path: string) => failing[kind] !== '' && path.includes(failing[kind]);
  const disk: Disk = {
    ...machineDisk,
    async open(path, create) {
      const file = await machineDisk.open(path, create);
      return {
        ...file,
        async write(bytes, position) {
          counts.writes += 1;
          if (!isFailing('writes', path)) return file.write(bytes, position);
          await file.write(bytes.subarray(0, bytes.length / 2), position);
          throw new Error('no space left');
        },
        async sync() {
          counts.syncs += 1;
          if (isFailing('syncs', path)) throw new Error('the disk does not answer');
          await file.sync();
        },
      };
    },
  };
  return { disk, counts, failing };
}
