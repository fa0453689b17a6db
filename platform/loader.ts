/**
 * Reads the values of keys at once and gives them in the order of the keys; an Error in a place is that key's alone.
 * @param ids the texts by which the keys are told apart, in the same order.
 */
export type ReadKeys<TKey, TValue> = (
  keys: readonly TKey[],
  ids: readonly string[],
) => PromiseLike<readonly (TValue | Error)[]>;

/** What is read at once. */
class Gathered<TKey> {
  readonly keys: TKey[] = [];
  readonly ids: string[] = [];
  /** Why nothing of it could be read; null while that has not happened. */
  fault: Error | null = null;
  /** Resolves when it has been read, and also when it could not be. */
  done: Promise<void> = Promise.resolve();
}

/**
 * Gathers what one request asks for until nothing else can run, reads it at once, and remembers it. It does what the package
 * `dataloader` does, and takes a whole column of keys without a promise for each. What could not be read is asked again.
 */
export class Loader<TKey, TValue> {
  readonly #read: ReadKeys<TKey, TValue>;
  readonly #idOf: (key: TKey) => string;
  /** The value of each id, or the read that it will come from. */
  readonly #known = new Map<string, TValue | Error | Gathered<TKey>>();
  #open: Gathered<TKey> | null = null;

  constructor(read: ReadKeys<TKey, TValue>, idOf: (key: TKey) => string) {
    this.#read = read;
    this.#idOf = idOf;
  }

  /** The value of a key. @throws {Error} where it could not be read. */
  async load(key: TKey): Promise<TValue> {
    const [value] = await this.loadMany([key]);
    if (value instanceof Error) throw value;
    return value as TValue;
  }

  /** The values of keys in their order; an Error in the place of each that could not be read. */
  async loadMany(keys: readonly TKey[]): Promise<(TValue | Error)[]> {
    const ids = keys.map(this.#idOf);
    const waited = new Set<Gathered<TKey>>();
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] as string;
      const known = this.#known.get(id);
      if (known instanceof Gathered) waited.add(known);
      else if (known === undefined && !this.#known.has(id)) waited.add(this.#ask(keys[at] as TKey, id));
    }
    for (const { done } of waited) await done;
    return ids.map((id) => this.#valueOf(id, waited));
  }

  #valueOf(id: string, waited: ReadonlySet<Gathered<TKey>>): TValue | Error {
    const value = this.#known.get(id);
    if (value !== undefined && !(value instanceof Gathered)) return value;
    for (const { fault, ids } of waited) if (fault !== null && ids.includes(id)) return fault;
    return undefined as TValue; // it is what was read
  }

  #ask(key: TKey, id: string): Gathered<TKey> {
    this.#open ??= this.#gather();
    this.#open.keys.push(key);
    this.#open.ids.push(id);
    this.#known.set(id, this.#open);
    return this.#open;
  }

  #gather(): Gathered<TKey> {
    const gathered = new Gathered<TKey>();
    gathered.done = nothingElseRuns().then(() => this.#settle(gathered));
    return gathered;
  }

  async #settle(gathered: Gathered<TKey>): Promise<void> {
    const { keys, ids } = gathered;
    this.#open = null;
    try {
      const values = await this.#read(keys, ids);
      if (values.length !== ids.length) throw new Error('What was read has not one value for each key.');
      for (let at = 0; at < ids.length; at += 1) this.#known.set(ids[at] as string, values[at] as TValue | Error);
    } catch (fault) {
      gathered.fault =
        fault instanceof Error ? fault : new Error('What was asked for could not be read.', { cause: fault });
      for (const id of ids) this.#known.delete(id);
    }
  }
}

// After every promise that is settled has been heard: what those go on to ask for is gathered too.
function nothingElseRuns(): Promise<void> {
  return new Promise((resolve) => {
    Promise.resolve().then(() => process.nextTick(resolve));
  });
}
