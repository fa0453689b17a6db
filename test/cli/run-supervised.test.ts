import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runSupervised } from '../../cli/supervise/run-supervised.ts';
import type { Part } from '../../cli/supervise/supervisor.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';

const quiet = { onLine() {}, onEvent() {} };

describe('a supervised run', () => {
  it('tells the end of an essential part rather than what broke because of it', async () => {
    const run = runSupervised(createFakeTerminal(), quiet, async (supervisor) => {
      await supervisor.start(aStore('ends-at-once'));
      throw new Error('read ECONNRESET');
    });

    await expect(run).rejects.toThrow('store: ended with exit code 3.');
  });

  it('ends with what brought it down, and leaves no listener for signals', async () => {
    const listeners = process.listenerCount('SIGINT');

    const run = runSupervised(createFakeTerminal(), quiet, async (supervisor) => {
      await supervisor.start(aStore('ready'));
      throw new Error('no household');
    });

    await expect(run).rejects.toThrow('no household');
    expect(process.listenerCount('SIGINT')).toBe(listeners);
  });
});

function aStore(behaviour: string): Part {
  return {
    name: 'store',
    entry: fileURLToPath(new URL('../support/fake-part.ts', import.meta.url)),
    arguments: [behaviour],
    environment: {},
    stage: 0,
    portVariable: null,
    isEssential: true,
  };
}
