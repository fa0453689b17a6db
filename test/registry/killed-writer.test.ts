import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { readFileLog } from '../../registry/file-log.ts';
import { verifyLog } from '../../registry/verify-log.ts';
import { aFolder, anAdmission, anEmptyRegistry, aSigner, operator, publicKeyOf, submit } from './open-registry.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('holds every change that was acknowledged before its process was killed, and goes on from there', async () => {
  const directory = aFolder();
  const acknowledged: number[] = [];
  for (const killAfter of [1, 40, 150]) acknowledged.push(...(await runWriter(directory, killAfter)));

  const registry = await anEmptyRegistry({ store: { directory } });
  const { seq } = await submit(registry, operator, anAdmission(aSigner('afterwards')));

  expect(acknowledged.length).toBeGreaterThan(190);
  expect(seq).toBeGreaterThan(Math.max(...acknowledged));
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  const found = await verifyLog(readFileLog(directory), { operatorKeys: [publicKeyOf(operator)], registryKeys: [] });
  expect(found).toMatchObject({ entries: seq, faults: [] });
});

/** Runs a writer until it has acknowledged so many changes, kills it, and answers the numbers of all that it did. */
async function runWriter(directory: string, killAfter: number): Promise<number[]> {
  const script = fileURLToPath(new URL('./appending-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', './platform/typescript.js', script, directory], {
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
  await ended;
  return output.split('\n').slice(0, -1).map(Number);
}
