import { describe, expect, it } from 'vitest';
import { createLazyParts } from '#platform/lazy-parts.ts';

describe('an object of lazy parts', () => {
  it('makes a part when it is first asked for, once, with what it needs of the others', () => {
    const made: string[] = [];
    const create = createLazyParts<{ readonly name: string }, { greeting: string; shout: string; unused: string }>({
      greeting: ({ name }) => {
        made.push('greeting');
        return `hello ${name}`;
      },
      shout: ({ greeting }) => {
        made.push('shout');
        return greeting.toUpperCase();
      },
      unused: () => {
        throw new Error('nobody asked for it');
      },
    });

    const one = create({ name: 'one' });
    const other = create({ name: 'other' });

    expect([one.shout, one.greeting, one.shout, other.greeting, one.name]).toEqual([
      'HELLO ONE',
      'hello one',
      'HELLO ONE',
      'hello other',
      'one',
    ]);
    expect(made).toEqual(['greeting', 'shout', 'greeting']);
  });

  it('makes a part again that could not be made', () => {
    let down = true;
    const create = createLazyParts<object, { part: string }>({
      part: () => {
        if (down) throw new Error('down');
        return 'made';
      },
    });
    const whole = create({});

    expect(() => whole.part).toThrow('down');
    down = false;
    expect(whole.part).toBe('made');
  });
});
