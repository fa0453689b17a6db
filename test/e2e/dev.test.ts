import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postGraphql } from '../../cli/query/post.ts';
import { asOfficer } from '../support/callers.ts';
import { type CommandRun, livingWith, startCommand } from '../support/command-run.ts';

const startTimeoutMs = 180_000;

describe('a hub of real processes', { timeout: startTimeoutMs }, () => {
  let hub: CommandRun;
  let url: string;

  beforeAll(async () => {
    hub = startCommand('cli/hub.js', ['dev', '--scale', 'tiny', '--free-ports']);
    await hub.says('Stop ');
    url = /GraphQL +POST (\S+)/.exec(hub.stdout())?.[1] ?? '';
  }, startTimeoutMs);
  afterAll(() => hub[Symbol.asyncDispose]());

  it('says that the data is synthetic, in memory and gone at the end', () => {
    expect(hub.stderr()).toContain('an embedded store keeps their data in memory, and all of it is gone');
    expect(hub.stdout()).toContain('200 synthetic families; no real person is among them.');
  });

  it('answers its explorer, health and readiness where the banner says', async () => {
    const base = url.replace(/\/graphql$/, '');

    const statuses = await Promise.all(
      ['/', '/health', '/ready'].map(async (path) => (await fetch(base + path)).status),
    );

    expect(statuses).toEqual([200, 200, 200]);
  });

  it('answers the query of the banner from all three ministries', async () => {
    const query = /^query Household[\s\S]*?^}$/m.exec(hub.stdout())?.[0] ?? '';

    const answer = await postGraphql(await asOfficer(url), { query });

    expect(answer.errors).toBeUndefined();
    expect(answer.data?.household).toMatchObject(knownToAll);
  });

  it('answers "hub query --sample" from all three ministries', async () => {
    await using query = startCommand('cli/hub.js', ['query', '--sample', '--url', url]);

    expect(await query.ended).toBe(0);

    expect(JSON.parse(query.stdout()).data.household).toMatchObject(knownToAll);
  });

  it('goes on with partial answers while a room is down, and starts it again', async () => {
    const query = /^query Household[\s\S]*?^}$/m.exec(hub.stdout())?.[0] ?? '';
    const [room] = livingWith(hub, 'subgraphs/housing/main.ts');

    process.kill(room ?? 0, 'SIGKILL');
    await hub.says('housing is down (signal SIGKILL).');
    const partial = await postGraphql(await asOfficer(url), { query });
    await hub.says('housing is up again.');
    const whole = await postGraphql(await asOfficer(url), { query });

    expect(partial).toMatchObject({
      data: { household: { ...knownToAll, housing: null } },
      errors: [{ extensions: { ministry: 'housing' } }],
    });
    expect(whole).toMatchObject({ data: { household: knownToAll } });
  });

  it('stops with exit code 0 and leaves no process after one Ctrl-C', async () => {
    expect(hub.living().length).toBeGreaterThan(6);

    hub.pressCtrlC();

    expect(await hub.ended).toBe(0);
    await hub.leavesNothing();
  });
});

const knownToAll = {
  welfare: { status: 'AVAILABLE' },
  housing: { status: 'AVAILABLE' },
  familyPlanning: { status: 'AVAILABLE' },
};
