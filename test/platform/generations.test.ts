import { describe, expect, it } from 'vitest';
import { createGenerations } from '#platform/generations.ts';

function aGeneration(name: string, closed: string[]) {
  return {
    name,
    async close() {
      closed.push(name);
    },
  };
}

function start() {
  const closed: string[] = [];
  const faults: unknown[] = [];
  const make = (name: string) => aGeneration(name, closed);
  return { closed, faults, make, generations: createGenerations(make('first'), (fault) => faults.push(fault)) };
}

describe('generations', () => {
  it('answer a request by the one that it entered, and close that one when the last of its requests has left', () => {
    const { generations, make, closed } = start();
    const [one, other] = [generations.enter(), generations.enter()];

    generations.swap(make('second'));
    const late = generations.enter();
    one.leave();
    one.leave();

    expect([one.generation.name, late.generation.name, closed]).toEqual(['first', 'second', []]);
    other.leave();
    late.leave();
    expect(closed).toEqual(['first']);
    expect(generations.current.name).toBe('second');
  });

  it('close one that nobody is in as soon as it is replaced', () => {
    const { generations, make, closed } = start();

    generations.swap(make('second'));
    generations.swap(make('third'));

    expect(closed).toEqual(['first', 'second']);
  });

  it('stay as they are where a listener cannot take the next', () => {
    const { generations, make, closed } = start();
    const ending = generations.onSwap(({ name }) => {
      if (name === 'broken') throw new Error('no schema');
    });

    expect(() => generations.swap(make('broken'))).toThrow('no schema');

    expect([generations.current.name, closed]).toEqual(['first', []]);
    ending();
    generations.swap(make('broken'));
    expect(generations.current.name).toBe('broken');
  });

  it('are all closed at the end, and a failure to close is told', async () => {
    const { generations, make, closed, faults } = start();
    generations.enter();
    generations.swap({ ...make('second'), close: async () => Promise.reject(new Error('stuck')) });

    await generations.close();

    expect(closed).toEqual(['first']);
    expect(faults).toEqual([new Error('stuck')]);
  });
});
