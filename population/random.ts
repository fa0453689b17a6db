/**
 * Counter-based random numbers: every draw is a hash of (seed, purpose, household index, counter), so a household's
 * values never depend on who was generated before it, on the batch size or on the clock.
 */

/** Mixes 32 bits so that each input bit changes about half of the output (the finaliser of MurmurHash3, a bijection). */
export function mix32(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A 32-bit key for a text such as the name of a purpose. */
export function hashText(text: string, seed = 0): number {
  let h = mix32(seed ^ 0x9e3779b9);
  for (let i = 0; i < text.length; i += 1) h = mix32(h ^ text.charCodeAt(i)) + 0x61c88647;
  return h >>> 0;
}

/** A stream of draws for one purpose; `at` moves it to a household, after which the draws repeat exactly. */
export class Draws {
  readonly #seedKey: number;
  readonly #purposeKey: number;
  #first = 0;
  #second = 0;
  #counter = 0;

  constructor(seed: number, purpose: string) {
    this.#seedKey = hashText(purpose, seed);
    this.#purposeKey = hashText(purpose, ~seed);
  }

  /** Moves the stream to the start of one household's draws and returns itself. */
  at(index: number): this {
    this.#first = mix32(index ^ this.#seedKey);
    this.#second = mix32(Math.imul(index, 0x9e3779b1) ^ this.#purposeKey);
    this.#counter = 0;
    return this;
  }

  /** The next whole number from 0 to 2^32 - 1. */
  bits(): number {
    this.#counter += 1;
    return mix32(mix32(this.#first + Math.imul(this.#counter, 0x9e3779b9)) ^ this.#second);
  }

  /** The next number strictly between 0 and 1. */
  unit(): number {
    return (this.bits() + 0.5) / 4294967296;
  }

  /** Whether an event of this probability happens. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  /** One entry of a list that is not empty, each equally likely. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.unit() * list.length)] as T;
  }

  /** One entry of a weighted list; the weights need not add up to one. */
  weighted<T>(list: readonly (readonly [T, number])[]): T {
    let total = 0;
    for (const entry of list) total += entry[1];
    let rest = this.unit() * total;
    for (const entry of list) {
      rest -= entry[1];
      if (rest < 0) return entry[0];
    }
    return (list[list.length - 1] as readonly [T, number])[0];
  }

  /** A standard normal draw (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.unit())) * Math.cos(2 * Math.PI * this.unit());
  }
}
