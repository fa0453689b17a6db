import fc from 'fast-check';

/** Choices that a generator makes, one after the other; where they run out, the simplest is made. */
export interface Choices {
  /** A whole number from 0 up to but without the bound. */
  below(bound: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Some of the elements in their order, at least one, at most so many. */
  some<T>(from: readonly T[], atMost?: number): readonly T[];
}

/** Endless-looking streams of choices that shrink towards shorter and simpler ones. */
export const choiceStreams: fc.Arbitrary<readonly number[]> = fc.noBias(
  fc.array(fc.nat(0xffff), { minLength: 600, maxLength: 600, size: 'max' }),
);

/** Makes choices from a stream. */
export function createChoices(stream: readonly number[]): Choices {
  let at = 0;
  const next = () => stream[at++] ?? 0;
  const below = (bound: number) => next() % bound;
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('There is nothing to choose from.');
    return from[below(from.length)] as T;
  };
  return {
    below,
    chance: (percent) => next() % 100 >= 100 - percent,
    pick,
    some(from, atMost = from.length) {
      const first = pick(from);
      const others = from.filter((element) => element !== first && next() % 2 === 1).slice(0, atMost - 1);
      return from.filter((element) => element === first || others.includes(element));
    },
  };
}
