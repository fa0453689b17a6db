import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../cli/dev/hub-access.ts';
import { type CommandRun, startCommand } from '../support/command-run.ts';

// A gateway in two real processes that share a port. It needs no room to tell what its root type is called.

const auditFolder = mkdtempSync(join(tmpdir(), 'hub-workers-'));
const body = JSON.stringify({ query: '{ __typename }' });

let port: number;
let gateway: CommandRun;
beforeAll(async () => {
  port = await findFreePort('127.0.0.1');
  gateway = startCommand('cli/hub.js', ['start', 'gateway', '--workers', '2'], {
    PORT: String(port),
    HUB_AUDIT_DIR: auditFolder,
  });
  await gateway.says('"workers":2');
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  rmSync(auditFolder, { recursive: true });
});

/** Asks on a connection of its own; the answer's text, or why there is none. */
function ask(): Promise<string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const sending = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers, agent: false });
    sending.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    sending.on('error', (fault) => resolve(fault.message));
    sending.end(body);
  });
}

/** Process ids of the workers that live. */
function workers(): number[] {
  const told = [...gateway.stdout().matchAll(/"pid":(\d+),"msg":"worker serves"/g)];
  return told.map(([, pid]) => Number(pid)).filter(isAlive);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const isAnswered = (text: string) => text.includes('"__typename":"Query"');

describe('a gateway in several processes', () => {
  it('answers at one port, and records in a log for each', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, ask));

    expect(answers.every(isAnswered)).toBe(true);
    expect(workers()).toHaveLength(2);
    expect(readdirSync(auditFolder).toSorted()).toEqual([`gateway-${port}-1`, `gateway-${port}-2`]);
  });

  it('answers on while one is killed, and gets another in its place', async () => {
    const [killed = 0] = workers();
    process.kill(killed, 'SIGKILL');

    await expect.poll(() => workers().filter((pid) => pid !== killed).length, { timeout: 30_000 }).toBe(2);
    expect(isAnswered(await ask())).toBe(true);
  });

  it('loses no request while all are started anew in turn', async () => {
    const before = workers();
    const answers: string[] = [];
    let isRenewed = false;
    const asking = (async () => {
      while (!isRenewed) answers.push(await ask());
    })();

    gateway.process.kill('SIGHUP');
    await gateway.says('workers started anew');
    isRenewed = true;
    await asking;

    expect(answers.filter((text) => !isAnswered(text))).toEqual([]);
    expect(answers.length).toBeGreaterThan(10);
    expect(workers().filter((pid) => before.includes(pid))).toEqual([]);
  });

  it('ends with all its processes', async () => {
    gateway.process.kill('SIGTERM');

    expect(await gateway.ended).toBe(0);
    await gateway.leavesNothing();
  });
});

it('refuses a cache that each of its processes would have for itself', async () => {
  const refused = startCommand('cli/hub.js', ['start', 'gateway', '--workers', '2'], { HUB_CACHE: 'memory' });

  expect(await refused.ended).toBe(1);
  expect(refused.stderr()).toContain('let HUB_CACHE name a Redis');
  await refused[Symbol.asyncDispose]();
});
