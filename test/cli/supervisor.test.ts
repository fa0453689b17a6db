import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createSupervisor, type Part, type PartEvent, type Supervisor } from '../../cli/supervise/supervisor.ts';
import { temporaryFile } from '../support/temporary-file.ts';

const running: Supervisor[] = [];
afterEach(() => {
  for (const supervisor of running.splice(0)) supervisor.kill();
});

describe('the supervisor', () => {
  it('answers the address of a part once it is ready', async () => {
    const { supervisor } = aSupervisor();

    const address = await supervisor.start(aPart({ behaviour: 'ready' }));

    expect(address).toBe('http://127.0.0.1:4999');
  });

  it('fails a start with the last words of the part that ended', async () => {
    const { supervisor } = aSupervisor();

    const start = supervisor.start(aPart({ name: 'housing', behaviour: 'fails' }));

    await expect(start).rejects.toThrow('housing: port 4999 on 127.0.0.1 is in use by another process.');
  });

  it('fails a start that takes too long, and ends the process', async () => {
    const { supervisor } = aSupervisor({ readyWithinMs: 50 });

    const start = supervisor.start(aPart({ name: 'housing', behaviour: 'silent' }));

    await expect(start).rejects.toThrow('housing: not ready after 0.05 s.');
    await supervisor.stop();
  });

  it('stops later stages before earlier ones', async () => {
    const journal = aJournal();
    const { supervisor } = aSupervisor();
    await Promise.all([
      supervisor.start(aPart({ name: 'store', behaviour: 'ready', stage: 0, journal: journal.path })),
      supervisor.start(aPart({ name: 'gateway', behaviour: 'ready', stage: 2, journal: journal.path })),
      supervisor.start(aPart({ name: 'room', behaviour: 'ready', stage: 1, journal: journal.path })),
    ]);

    await supervisor.stop();

    const ends = journal.lines().filter((line) => line.endsWith('asked to end'));
    expect(ends).toEqual(['gateway asked to end', 'room asked to end', 'store asked to end']);
  });

  it('ends by force a part that does not end when asked', async () => {
    const journal = aJournal();
    const { supervisor } = aSupervisor({ graceMs: 200 });
    await supervisor.start(aPart({ behaviour: 'stubborn', journal: journal.path }));

    await supervisor.stop(); // settles when the process is gone

    expect(journal.lines()).toContain('part asked to end');
  });

  it('starts a part again on the port that it had', async () => {
    const journal = aJournal();
    const { supervisor, next } = aSupervisor();
    await supervisor.start(aPart({ behaviour: 'ends-soon', portVariable: 'FAKE_PORT', journal: journal.path }));

    const down = await next('down');
    await next('up');

    expect(down).toMatchObject({ part: { name: 'part' }, ending: { how: 'exit code 3' } });
    expect(journal.lines().slice(0, 2)).toEqual(['part ready on a free port', 'part ready on 4999']);
  });

  it('waits longer after each failed restart', async () => {
    const waits: number[] = [];
    const { supervisor, next } = aSupervisor({ restartDelayMs: (failures) => waits.push(failures) });
    await supervisor.start(aPart({ behaviour: 'fails-again', portVariable: 'FAKE_PORT' }));

    await next('down');
    const second = await next('down');

    expect(second).toMatchObject({ ending: { how: 'a failed start' } });
    expect(waits.slice(0, 2)).toEqual([1, 2]);
  });

  it('reports the loss of an essential part and does not start it again', async () => {
    const { supervisor, events } = aSupervisor();
    await supervisor.start(aPart({ name: 'store', behaviour: 'ends-soon', isEssential: true }));

    await expect(supervisor.lost).rejects.toThrow('store: ended with exit code 3. The hub cannot go on');

    expect(events).toEqual([]);
  });

  it('starts nothing any more when it is stopping', async () => {
    const { supervisor } = aSupervisor();
    await supervisor.stop();

    const start = supervisor.start(aPart({ behaviour: 'ready' }));

    await expect(start).rejects.toThrow('the hub is stopping');
  });
});

interface PartDraft {
  readonly name?: string;
  readonly behaviour: string;
  readonly stage?: number;
  readonly journal?: string;
  readonly portVariable?: string;
  readonly isEssential?: boolean;
}

function aPart({ name = 'part', behaviour, stage = 0, journal, portVariable, isEssential = false }: PartDraft): Part {
  return {
    name,
    entry: fileURLToPath(new URL('../support/fake-part.ts', import.meta.url)),
    arguments: [behaviour, ...(journal ? [journal] : [])],
    environment: { FAKE_NAME: name },
    stage,
    portVariable: portVariable ?? null,
    isEssential,
  };
}

function aSupervisor(options: Partial<Parameters<typeof createSupervisor>[0]> = {}) {
  const events: PartEvent[] = [];
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const supervisor = createSupervisor({
    onLine: (_, line) => lines.push(line),
    onEvent: (event) => {
      events.push(event);
      for (const look of waiting) look();
    },
    restartDelayMs: () => 0,
    ...options,
  });
  running.push(supervisor);
  let seen = 0;
  const next = (kind: PartEvent['kind']) =>
    new Promise<PartEvent>((resolve) => {
      const look = () => {
        const position = events.findIndex((event, at) => at >= seen && event.kind === kind);
        const event = events[position];
        if (!event) return;
        seen = position + 1;
        waiting.delete(look);
        resolve(event);
      };
      waiting.add(look);
      look();
    });
  return { supervisor, events, lines, next };
}

function aJournal() {
  const path = temporaryFile('journal.txt');
  return { path, lines: () => readFileSync(path, 'utf8').trim().split('\n') };
}
