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

/** A group commit over a function that commits one batch; it is never called twice at a time. */
export function createGroupCommit<Item>(commit: (batch: readonly Item[]) => Promise<void>): GroupCommit<Item> {
  let waiting: Waiting<Item>[] = [];
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    await nextTurn(); // whatever else this turn of the event loop adds goes along
    while (waiting.length > 0) {
      const batch = waiting;
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
