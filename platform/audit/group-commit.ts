import { setImmediate as nextTurn } from 'node:timers/promises';

/** Gathers items while a batch is being committed, so that one commit serves all that wait. */
export interface GroupCommit<Item> {
  /** Settles as the commit of the batch with the item does. */
  add(item: Item): Promise<void>;
  /** Settles when nothing waits and nothing is being committed. */
  whenIdle(): Promise<void>;
}

interface Waiting<Item> {
  readonly item: Item;
  readonly resolve: () => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * How far apart commits begin at least, in milliseconds, after one of a single item and after one of several. A commit
 * costs the same for one as for many, and a disk that is fast would take one after the other; but who comes alone, or
 * after a silence, is not to wait for others.
 */
const apartMs = { afterOne: 1, afterSeveral: 4 } as const;

/** A group commit over a function that commits one batch; it is never called twice at a time. */
export function createGroupCommit<Item>(commit: (batch: readonly Item[]) => Promise<void>): GroupCommit<Item> {
  let waiting: Waiting<Item>[] = [];
  let running: Promise<void> | null = null;
  let nextAt = Number.NEGATIVE_INFINITY;

  async function run(): Promise<void> {
    await nextTurn(); // whatever else this turn of the event loop adds goes along
    while (waiting.length > 0) {
      await until(nextAt);
      const batch = waiting;
      nextAt = performance.now() + (batch.length > 1 ? apartMs.afterSeveral : apartMs.afterOne);
      waiting = [];
      try {
        await commit(batch.map(({ item }) => item));
        for (const { resolve } of batch) resolve();
      } catch (fault) {
        for (const { reject } of batch) reject(fault);
      }
    }
    running = null;
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= run();
      }),
    async whenIdle() {
      while (running) await running;
    },
  };
}

async function until(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}
