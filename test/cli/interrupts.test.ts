import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { listenForInterrupts } from '../../cli/supervise/interrupts.ts';
import { livingWith, startCommand } from '../support/command-run.ts';
import { temporaryFile } from '../support/temporary-file.ts';

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

describe('the listeners for interrupts', () => {
  it('take one Ctrl-C that arrives twice for one, as it does under npm', () => {
    const { heard, interrupt } = listening();

    interrupt('SIGINT');
    vi.advanceTimersByTime(50);
    interrupt('SIGINT');

    expect(heard).toEqual(['stop']);
  });

  it('take a later one for the wish to end at once', () => {
    const { heard, interrupt } = listening();

    interrupt('SIGTERM');
    vi.advanceTimersByTime(aPersonsPauseMs);
    interrupt('SIGINT');

    expect(heard).toEqual(['stop', 'kill']);
  });

  it('hear nothing more when they are disposed of', () => {
    const { heard, interrupt, listeners } = listening();

    listeners[Symbol.dispose]();
    interrupt('SIGINT');

    expect(heard).toEqual([]);
  });
});

function listening() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const heard: string[] = [];
  const source = new EventEmitter();
  const listeners = listenForInterrupts({ stop: () => heard.push('stop'), kill: () => heard.push('kill') }, source);
  return { heard, listeners, interrupt: (signal: string) => source.emit(signal) };
}

function aJournal() {
  const path = temporaryFile('journal.txt');
  return { path, lines: () => readFileSync(path, 'utf8').trim().split('\n') };
}
