/** A growing list of whole numbers outside the heap: what waits for other answers costs the garbage collector nothing. */
export class IntList {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** How many numbers it has room for. */
  get capacity(): number {
    return this.#values.length;
  }

  /** The number at a place below `length`. */
  at(place: number): number {
    return this.#values[place] as number;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  /** Adds a number. */
  push(value: number): void {
    const place = this.reserve(1); // first: it may put a longer array in the place of this one
    this.#values[place] = value;
  }

  /** Adds so many zeros, which are still to be set, and gives the place of the first. */
  reserve(count: number): number {
    const place = this.#length;
    this.#length += count;
    if (this.#length > this.#values.length) {
      const longer = new Int32Array(Math.max(this.#length, this.#values.length * 2));
      longer.set(this.#values);
      this.#values = longer;
    }
    for (let at = place; at < this.#length; at += 1) this.#values[at] = 0; // nothing of an answer before
    return place;
  }

  clear(): void {
    this.#length = 0;
  }
}

/** Lists that are kept for the next answer, and how long one of them may be: 8 MiB in all. */
const maxKept = 32;
const maxKeptLength = 64 * 1024;
const kept: IntList[] = [];

/** An empty list; one that was given back where there is any. */
export function takeIntList(): IntList {
  return kept.pop() ?? new IntList();
}

/** Gives a list back that nobody reads any more. */
export function giveBack(list: IntList): void {
  if (kept.length >= maxKept || list.capacity > maxKeptLength) return;
  list.clear();
  kept.push(list);
}
