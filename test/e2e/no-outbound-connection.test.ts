import { fork } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { childEnvironment } from '#platform/config.ts';

interface Message {
  readonly ready?: true;
  readonly url?: string;
  readonly recorded?: { readonly kind: string; readonly target: string };
}

let ministry: Server;

beforeAll(async () => {
  ministry = createServer((_, response) => response.end('{"data":{"__typename":"Query","household":null}}'));
  await new Promise<void>((resolve) => ministry.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  ministry.closeAllConnections();
  ministry.close();
});

it('the gateway connects to the ministries and to nothing else', async () => {
  const { port } = ministry.address() as AddressInfo;
  const address = `127.0.0.1:${port}`;
  const rooms = ['SOCIAL_WELFARE', 'HOUSING', 'FAMILY_PLANNING', 'CROSS_PROGRAM'];
  const urls = Object.fromEntries(rooms.map((room) => [`${room}_URL`, `http://${address}/graphql`]));
  const recorded: string[] = [];

  const gateway = fork(fileURLToPath(new URL('../../gateway/main.ts', import.meta.url)), [], {
    execArgv: [
      '--import',
      new URL('../../platform/typescript.js', import.meta.url).href,
      '--import',
      new URL('../support/record-connections.ts', import.meta.url).href,
    ],
    env: childEnvironment({
      ...urls,
      NODE_ENV: 'test',
      PORT: '0',
      LOG_LEVEL: 'warn',
      APOLLO_TELEMETRY_DISABLED: undefined,
    }) as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  gateway.on('message', ({ recorded: one }: Message) => {
    if (one) recorded.push(`${one.kind} ${one.target}`);
  });
  const url = await new Promise<string>((resolve, reject) => {
    gateway.on('message', (message: Message) => message.ready && resolve(message.url ?? ''));
    gateway.on('exit', () => reject(new Error('the gateway ended')));
  });
  const ask = (body: object) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((answer) => answer.json());

  await fetch(url);
  await fetch(`${url}/ready`);
  await ask({ query: '{ household(nik: "3212991203800001") { id } }' });
  await ask({ query: '{ nonsense }' });
  const ended = new Promise((resolve) => gateway.once('exit', resolve));
  gateway.kill('SIGTERM');
  await ended;

  expect(recorded).toContain(`connect ${address}`);
  const own = [`connect ${address}`, 'lookup 127.0.0.1']; // the second is its own port being opened
  expect(recorded.filter((line) => !own.includes(line))).toEqual([]);
});
