import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { livingWith, startCommand } from '../support/command-run.ts';

/** A person does not press a key twice within this time; npm passes a signal on within far less. */
const aPersonsPauseMs = 600;

describe('a supervised hub', () => {
  it('stops its parts in order and leaves no process after one Ctrl-C', async () => {
    const { path, lines } = aJournal();
    await using hub = startCommand('test/support/fake-hub.ts', [path, 'ready', 'ready']);
    await hub.says('up');

    hub.pressCtrlC();

    expect(await hub.ended).toBe(0);
    expect(lines().slice(-2)).toEqual(['part 1 asked to end', 'part 0 asked to end']);
    await hub.leavesNothing();
  });

  it('takes the same Ctrl-C that arrives twice for one', async () => {
    await using hub = startCommand('test/support/fake-hub.ts', [aJournal().path, 'ready']);
    await hub.says('up');

    hub.pressCtrlC();
    hub.process.kill('SIGINT'); // as npm does

    expect(await hub.ended).toBe(0);
    await hub.leavesNothing();
  });

  it('ends every process at once after a second Ctrl-C', async () => {
    await using hub = startCommand('test/support/fake-hub.ts', [aJournal().path, 'stubborn', 'stubborn', 'stubborn']);
    await hub.says('up');

    hub.pressCtrlC();
    await hub.says('Stopping');
    await delay(aPersonsPauseMs);
    hub.pressCtrlC();

    expect(await hub.ended).toBe(1);
    await hub.leavesNothing();
  });

  it('leaves no process when it is itself ended by force', async () => {
    await using hub = startCommand('test/support/fake-hub.ts', [aJournal().path, 'ready', 'ready']);
    await hub.says('up');
    expect(livingWith(hub, 'fake-part.ts')).toHaveLength(2);

    hub.process.kill('SIGKILL');

    expect(await hub.ended).toBe('SIGKILL');
    await hub.leavesNothing();
  });

  it('stops what it has started, tells why and exits with 1 when a part does not start', async () => {
    await using hub = startCommand('test/support/fake-hub.ts', [aJournal().path, 'ready', 'fails']);

    expect(await hub.ended).toBe(1);

    expect(hub.stderr()).toBe('part 1: port 4999 on 127.0.0.1 is in use by another process.\n');
    await hub.leavesNothing();
  });

  it('stops what it has started when Ctrl-C comes before it is ready', async () => {
    await using hub = startCommand('test/support/fake-hub.ts', [aJournal().path, 'ready', 'silent']);
    await expect.poll(() => livingWith(hub, 'fake-part.ts').length, { timeout: 10_000 }).toBe(2);

    hub.pressCtrlC();

    expect(await hub.ended).toBe(0);
    await hub.leavesNothing();
  });
});

function aJournal() {
  const path = join(mkdtempSync(join(tmpdir(), 'hub-interrupts-')), 'journal.txt');
  return { path, lines: () => readFileSync(path, 'utf8').trim().split('\n') };
}
