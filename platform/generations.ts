/** What a server answers by at one time. */
export interface Generation {
  /** Called once no request needs it any more. */
  close(): Promise<void>;
}

/**
 * What a server answers by, where that changes while it serves. A request is answered by the generation that it entered,
 * which is closed when it has been replaced and the last such request has left.
 */
export interface Generations<TGeneration extends Generation> {
  /** What new requests are answered by. */
  readonly current: TGeneration;
  /** Lets a request begin; it has to leave when it has been answered. */
  enter(): Entered<TGeneration>;
  /**
   * Lets new requests be answered by another generation.
   * @throws {Error} where a listener cannot take it; the current one stays then.
   */
  swap(next: TGeneration): void;
  /** Has a function told of each generation before it becomes the current one. Returns what ends that. */
  onSwap(listener: (next: TGeneration) => void): () => void;
  /** Closes every generation, entered or not. */
  close(): Promise<void>;
}

/** The place of one request. */
export interface Entered<TGeneration> {
  readonly generation: TGeneration;
  /** Called twice, it counts once. */
  leave(): void;
}

interface Living<TGeneration> {
  readonly generation: TGeneration;
  requests: number;
}

/**
 * Generations that begin with the given one.
 * @param onFault told of one that could not be closed.
 */
export function createGenerations<TGeneration extends Generation>(
  first: TGeneration,
  onFault: (fault: unknown) => void,
): Generations<TGeneration> {
  const listeners = new Set<(next: TGeneration) => void>();
  let current: Living<TGeneration> = { generation: first, requests: 0 };
  const living = new Set([current]);

  async function close(one: Living<TGeneration>): Promise<void> {
    living.delete(one);
    await one.generation.close().catch(onFault);
  }

  function closeIfDone(one: Living<TGeneration>): void {
    if (one !== current && one.requests === 0 && living.has(one)) void close(one);
  }

  return {
    get current() {
      return current.generation;
    },
    enter() {
      const entered = current;
      let isIn = true;
      entered.requests += 1;
      return {
        generation: entered.generation,
        leave() {
          if (!isIn) return;
          isIn = false;
          entered.requests -= 1;
          closeIfDone(entered);
        },
      };
    },
    swap(next) {
      for (const listener of listeners) listener(next);
      const replaced = current;
      current = { generation: next, requests: 0 };
      living.add(current);
      closeIfDone(replaced);
    },
    onSwap(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await Promise.all([...living].map(close));
    },
  };
}
