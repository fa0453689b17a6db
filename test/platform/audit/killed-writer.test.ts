import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFolder, keys, linesOf, open, verify } from './audit-folder.ts';
import { anEntry } from './entries.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const key = Buffer.from(keys.privateKey.export({ type: 'pkcs8', format: 'pem' })).toString('base64');

describe('a writer that ends without warning', () => {
  it('has every acknowledged record on the disk, and the next one goes on', async () => {
    const directory = aFolder();
    const acknowledged: number[] = [];
    for (const killAfter of [1, 60, 333]) {
      const numbers = await runWriter(directory, acknowledged.length * 10 + 1, killAfter);
      acknowledged.push(...numbers);
    }

    const log = await open(directory);
    await log.append(anEntry(999_999));
    await log.close();

    const written = accessNumbers(directory);
    expect(acknowledged.length).toBeGreaterThan(390);
    expect(acknowledged.filter((number) => !written.has(number))).toEqual([]);
    expect((await verify(directory)).faults).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('has acknowledged no record that a full disk did not take', async () => {
    const directory = aFolder();

    const numbers = await runWriter(directory, 1, Number.POSITIVE_INFINITY, 'ulimit -S -f 30;');

    const written = accessNumbers(directory);
    const log = await open(directory);
    await log.append(anEntry(999_999));
    await log.close();
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !written.has(number))).toEqual([]);
    expect((await verify(directory)).faults).toEqual([]);
  });
});

/** Runs a writer until it has acknowledged so many appends, kills it, and answers the numbers of all that it did. */
async function runWriter(directory: string, first: number, killAfter: number, limit = ''): Promise<number[]> {
  const script = fileURLToPath(new URL('./appending-process.ts', import.meta.url));
  const command = `trap '' XFSZ; ${limit} exec "$0" --import ./platform/typescript.js "$@"`;
  const child = spawn('sh', ['-c', command, process.execPath, script, directory, key, String(first)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    output += text;
    if (output.split('\n').length > killAfter) child.kill('SIGKILL');
  }
  await ended; // its output ends before it is gone, and its lock is believed while it is there
  return output
    .split('\n')
    .filter((line) => /^\d+$/.test(line))
    .map(Number);
}

function accessNumbers(directory: string): ReadonlySet<number> {
  const lines = readdirSync(directory)
    .filter((name) => /^\d+\.log$/.test(name))
    .flatMap((name) => linesOf(directory, name));
  return new Set(lines.flatMap((line) => /"requestId":"request-(\d+)".*\}$/.exec(line)?.[1] ?? []).map(Number));
}
