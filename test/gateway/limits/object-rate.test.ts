import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HubError } from '#platform/errors.ts';
import { createObjectRate, type RateLimits } from '../../../gateway/limits/object-rate.ts';

const limits: RateLimits = { objectsPerMinute: 600, burstObjects: 100 };

function aRate(maxClients?: number) {
  const clock = { now: 0 };
  const rate = createObjectRate({ now: () => clock.now, ...(maxClients !== undefined && { maxClients }) });
  return { clock, rate };
}

function refusal(ask: () => unknown): HubError | null {
  try {
    ask();
    return null;
  } catch (error) {
    return error as HubError;
  }
}

describe('a rate by objects', () => {
  it('lets a client spend its burst, then refuses until something has filled up', () => {
    const { clock, rate } = aRate();

    rate.requireBudget('a', limits)(99);
    rate.requireBudget('a', limits)(1);

    expect(refusal(() => rate.requireBudget('a', limits))?.code).toBe('RATE_LIMITED');
    clock.now = 100;
    expect(refusal(() => rate.requireBudget('a', limits))).toBeNull();
  });

  it('says when to come back, and then lets the client in', () => {
    const { clock, rate } = aRate();
    rate.requireBudget('a', limits)(350);

    const seconds = refusal(() => rate.requireBudget('a', limits))?.extensions.retryAfterSeconds;

    // 250 objects are owed at 10 a second.
    expect(seconds).toBe(26);
    clock.now = 25_000;
    expect(refusal(() => rate.requireBudget('a', limits))).not.toBeNull();
    clock.now = 26_000;
    expect(refusal(() => rate.requireBudget('a', limits))).toBeNull();
  });

  it('keeps on limiting after the first time of silence', () => {
    const { clock, rate } = aRate();
    const given = [0, 60_000, 120_000, 180_000].map((start) => {
      clock.now = start;
      const requests = Array.from({ length: 50 }, () => refusal(() => rate.requireBudget('a', limits)(10)));
      return requests.filter((refused) => refused === null).length * 10;
    });

    expect(given).toEqual([100, 100, 100, 100]);
  });

  it('limits each client for itself', () => {
    const { rate } = aRate();

    rate.requireBudget('a', limits)(1000);

    expect(refusal(() => rate.requireBudget('b', limits))).toBeNull();
  });

  it('does not let requests that run at once spend the same budget', () => {
    const { rate } = aRate();
    const charges = [rate.requireBudget('a', limits, 60), rate.requireBudget('a', limits, 60)];

    expect(refusal(() => rate.requireBudget('a', limits, 60))?.code).toBe('RATE_LIMITED');
    for (const charge of charges) charge(5);
    expect(refusal(() => rate.requireBudget('a', limits, 60))).toBeNull();
  });

  it('gives back what was put aside, and never more', () => {
    const { rate } = aRate();

    rate.requireBudget('a', limits, 1_000_000)(0);
    rate.requireBudget('a', limits, 50)(0);
    rate.requireBudget('a', limits)(100);

    expect(refusal(() => rate.requireBudget('a', limits))).not.toBeNull();
  });

  it('fills nothing up when the clock goes back', () => {
    const { clock, rate } = aRate();
    clock.now = 60_000;
    rate.requireBudget('a', limits)(100);

    clock.now = 0;
    expect(refusal(() => rate.requireBudget('a', limits))).not.toBeNull();
    clock.now = 60_000;
    expect(refusal(() => rate.requireBudget('a', limits))).not.toBeNull();
  });

  it('lets through in no window more than the burst, the rate over the window and one answer', () => {
    const steps = fc.array(
      fc.record({ wait: fc.integer({ min: 0, max: 20_000 }), objects: fc.integer({ min: 0, max: 300 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (asked) => {
        const { clock, rate } = aRate();
        const answers: { at: number; objects: number }[] = [];
        for (const { wait, objects } of asked) {
          clock.now += wait;
          if (refusal(() => rate.requireBudget('a', limits)(objects)) === null)
            answers.push({ at: clock.now, objects });
        }
        expectWithinRate(answers);
      }),
    );
  });

  it('holds that bound for requests at once that put their most aside, counted by when they began', () => {
    const steps = fc.array(
      fc.record({
        wait: fc.integer({ min: 0, max: 5_000 }),
        expected: fc.integer({ min: 1, max: 300 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        ends: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (asked) => {
        const { clock, rate } = aRate();
        const answers: { at: number; objects: number; expected: number }[] = [];
        const running: (() => void)[] = [];
        for (const { wait, expected, share, ends } of asked) {
          clock.now += wait;
          if (ends) running.shift()?.();
          const objects = Math.floor(expected * share);
          refusal(() => {
            const charge = rate.requireBudget('a', limits, expected);
            running.push(() => charge(objects));
            answers.push({ at: clock.now, objects, expected });
          });
        }
        expectWithinRate(answers);
      }),
    );
  });
});

describe('the memory of a rate', () => {
  it('forgets no client that owes something for the sake of new ones', () => {
    const { rate } = aRate(10);
    rate.requireBudget('debtor', limits)(500);

    for (let client = 0; client < 10_000; client += 1) refusal(() => rate.requireBudget(`c${client}`, limits)(1));

    expect(refusal(() => rate.requireBudget('debtor', limits))).not.toBeNull();
  });

  it('gives newcomers without a place one budget among them', () => {
    const { rate } = aRate(10);
    let objects = 0;
    for (let client = 0; client < 10_000; client += 1) {
      if (refusal(() => rate.requireBudget(`c${client}`, limits)(50)) === null) objects += 50;
    }

    expect(objects).toBe(10 * 50 + 100);
  });

  it('gives the place of a client that has filled up to a new one', () => {
    const { clock, rate } = aRate(2);
    rate.requireBudget('a', limits)(100);
    rate.requireBudget('b', limits)(100);
    rate.requireBudget('c', limits)(100);

    clock.now = 60_000;
    rate.requireBudget('d', limits)(100);
    rate.requireBudget('e', limits)(100);

    expect(refusal(() => rate.requireBudget('d', limits))).not.toBeNull();
    expect(refusal(() => rate.requireBudget('a', limits))).toBeNull();
  });

  it('is not shared between clients of other limits', () => {
    const { rate } = aRate(10);
    const officers: RateLimits = { objectsPerMinute: 6_000, burstObjects: 1_000 };
    for (let client = 0; client < 1_000; client += 1) refusal(() => rate.requireBudget(`c${client}`, limits)(100));

    expect(refusal(() => rate.requireBudget('officer', officers))).toBeNull();
  });
});

// In every window from one answer to another.
function expectWithinRate(answers: readonly { at: number; objects: number; expected?: number }[]): void {
  const largest = Math.max(0, ...answers.map(({ objects, expected }) => expected ?? objects));
  for (const [first, start] of answers.entries()) {
    let objects = 0;
    for (const answer of answers.slice(first)) {
      objects += answer.objects;
      const filledUp = (limits.objectsPerMinute * (answer.at - start.at)) / 60_000;
      expect(objects).toBeLessThanOrEqual(limits.burstObjects + filledUp + largest + 1e-6);
    }
  }
}
