import { describe, expect, it, onTestFinished } from 'vitest';
import type { CheckInput } from '../../registry/model.ts';
import type { CompositionInput } from '../../registry/workshop/tasks.ts';
import { createWorkshop, type WorkshopOptions } from '../../registry/workshop/workshop.ts';
import { aSubgraph, registers } from './open-registry.ts';

describe('the workshop', () => {
  it('gives up a task that takes too long', async () => {
    const workshop = aWorkshop({ taskMs: 1 });

    await expect(workshop.run('check', aCheck())).rejects.toMatchObject({ code: 'CHECK_FAILED' });
  });

  it('survives a schema that takes all its memory', async () => {
    const workshop = aWorkshop({ memoryMb: 8 });

    await expect(workshop.run('check', aCheck())).rejects.toMatchObject({ code: 'CHECK_FAILED' });
  });

  it('goes on after a task that fails', async () => {
    const workshop = aWorkshop({});
    const broken = null as unknown as CompositionInput;

    await expect(workshop.run('compose', broken)).rejects.toMatchObject({ code: 'CHECK_FAILED' });

    expect(await workshop.run('check', aCheck())).toMatchObject({ passed: true });
  });

  it('refuses more than may wait', async () => {
    const workshop = aWorkshop({ mostWaiting: 2 });
    const both = [workshop.run('check', aCheck()), workshop.run('check', aCheck())];

    await expect(workshop.run('check', aCheck())).rejects.toMatchObject({ code: 'BUSY' });

    expect(await Promise.all(both)).toMatchObject([{ passed: true }, { passed: true }]);
  });
});

function aWorkshop(options: WorkshopOptions) {
  const workshop = createWorkshop(options);
  onTestFinished(() => workshop.close());
  return workshop;
}

function aCheck(): CheckInput {
  return { current: [registers], candidate: aSubgraph('health'), file: null, operations: [], usage: [] };
}
