import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createGroupCommit } from '#platform/audit/group-commit.ts';

// Time stands still unless it is moved: a commit itself takes none.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function aGroup() {
  const batches: (readonly string[])[] = [];
  const group = createGroupCommit<string>(async (batch) => void batches.push(batch));
  return { group, batches };
}

async function someTurns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await nextTurn();
}

it('commits what comes after a silence at once', async () => {
  const { group, batches } = aGroup();

  for (const item of ['a', 'b', 'c']) {
    await group.add(item);
    await vi.advanceTimersByTimeAsync(10);
  }

  expect(batches).toEqual([['a'], ['b'], ['c']]);
});

it('lets what comes close behind gather, and commits it together', async () => {
  const { group, batches } = aGroup();
  await group.add('a');

  const added = [group.add('b')];
  await someTurns();
  added.push(group.add('c'));
  await someTurns();
  const before = batches.length;
  await vi.advanceTimersByTimeAsync(10);
  await Promise.all(added);

  expect(before).toBe(1);
  expect(batches).toEqual([['a'], ['b', 'c']]);
});

it('is idle only when what gathers is committed', async () => {
  const { group, batches } = aGroup();
  await Promise.all([group.add('a'), group.add('b')]);
  const last = group.add('c');

  const idle = group.whenIdle();
  await vi.advanceTimersByTimeAsync(10);
  await idle;
  await last;

  expect(batches.at(-1)).toEqual(['c']);
});
