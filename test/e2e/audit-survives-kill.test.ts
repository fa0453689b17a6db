import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAuditSearch } from '#platform/audit/search.ts';
import { runVerify } from '../../cli/audit/run-verify.ts';
import { asOfficer } from '../support/callers.ts';
import { startCommand } from '../support/command-run.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';

it('holds every access that was answered when all processes of the hub are killed at once', {
  timeout: 240_000,
}, async () => {
  // The same one twice: a gateway's log is named for its port.
  const port = String(await findFreePort());
  const folder = mkdtempSync(join(tmpdir(), 'hub-killed-'));
  const hub = startCommand('cli/hub.js', ['dev', '--free-ports', '--port', port, '--scale', 'tiny'], {
    HUB_AUDIT_DIR: folder,
  });
  const answered: string[] = [];
  try {
    await hub.says('Stop ');
    const url = /POST (http:\S+)/.exec(hub.stdout())?.[1] ?? '';
    const { token } = await asOfficer(url);
    const body = JSON.stringify({ query: '{ households(first: 3) { nodes { id welfare { decile } } } }' });
    const ask = async () => {
      for (;;) {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body,
        });
        const { data } = (await answer.json()) as { data?: object };
        if (data) answered.push(answer.headers.get('x-request-id') ?? '');
      }
    };
    const asking = Array.from({ length: 16 }, () => ask().catch(() => 'the hub is gone'));
    while (answered.length < 200) await new Promise((resolve) => setTimeout(resolve, 5));

    for (const pid of hub.living()) process.kill(pid, 'SIGKILL');
    await Promise.all(asking);
    await hub.leavesNothing();

    const recorded = new Set<string>();
    for await (const { record } of createAuditSearch(folder).readAccesses({})) recorded.add(record.requestId);
    expect(answered.filter((id) => !recorded.has(id))).toEqual([]);

    // The next gateway takes the chain up where it broke off, and the whole of it is sound.
    await using next = startCommand('cli/hub.js', ['dev', '--free-ports', '--port', port, '--scale', 'tiny'], {
      HUB_AUDIT_DIR: folder,
    });
    await next.says('Stop ');
    next.pressCtrlC();
    await next.ended;
    const terminal = createFakeTerminal();
    await runVerify(terminal, { dir: folder } as never);
    expect(terminal.printed).toEqual([expect.stringMatching(/sound\. records: \d{3}/)]);
  } finally {
    await hub[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
