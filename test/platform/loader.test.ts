import { describe, expect, it } from 'vitest';
import { Loader } from '#platform/loader.ts';

const itself = (key: string) => key;

/** A loader that answers each key in capitals, and what it was asked to read. */
function aLoader(
  read = async (keys: readonly string[]): Promise<(string | Error)[]> => keys.map((k) => k.toUpperCase()),
) {
  const reads: (readonly string[])[] = [];
  const loader = new Loader<string, string>((keys) => {
    reads.push([...keys]);
    return read(keys);
  }, itself);
  return { loader, reads };
}

describe('a loader', () => {
  it('reads at once what is asked one by one, many at once, and after promises that are settled', async () => {
    const { loader, reads } = aLoader();

    const answers = await Promise.all([
      loader.load('a'),
      loader.loadMany(['b', 'c']),
      Promise.resolve()
        .then(() => {})
        .then(() => loader.load('d')),
    ]);

    expect(answers).toEqual(['A', ['B', 'C'], 'D']);
    expect(reads).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('asks once for a key that is asked again, before it was read and after', async () => {
    const { loader, reads } = aLoader();

    const answers = await Promise.all([loader.loadMany(['a', 'b', 'a']), loader.load('b')]);
    answers.push(await loader.loadMany(['b', 'c', 'a']));

    expect(answers).toEqual([['A', 'B', 'A'], 'B', ['B', 'C', 'A']]);
    expect(reads).toEqual([['a', 'b'], ['c']]);
  });

  it('asks what is wanted while it reads in a read of its own, and waits for both', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { loader, reads } = aLoader(async (keys) => {
      await held;
      return [...keys];
    });
    const first = loader.load('a');
    await new Promise((resolve) => setImmediate(resolve));

    const both = loader.loadMany(['b', 'a']);
    goOn();

    expect([await first, await both]).toEqual(['a', ['b', 'a']]);
    expect(reads).toEqual([['a'], ['b']]);
  });

  it('gives null and undefined as values, and does not read them again', async () => {
    const reads: unknown[] = [];
    const loader = new Loader<string, null | undefined>(async (keys) => {
      reads.push(keys);
      return [null, undefined];
    }, itself);

    await loader.loadMany(['a', 'b']);

    expect(await loader.loadMany(['a', 'b'])).toEqual([null, undefined]);
    expect(reads).toHaveLength(1);
  });

  it('fails a key alone that was answered by an Error, and remembers it', async () => {
    const { loader, reads } = aLoader(async () => [new Error('gone'), 'B']);

    const [failed, found] = await Promise.allSettled([loader.load('a'), loader.load('b')]);

    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'gone' } });
    expect(found).toMatchObject({ status: 'fulfilled', value: 'B' });
    expect(await loader.loadMany(['a', 'b'])).toEqual([new Error('gone'), 'B']);
    expect(reads).toHaveLength(1);
  });

  it('fails every key of a read that failed, and no key of another, and asks them again', async () => {
    let down = true;
    const { loader } = aLoader(async (keys) => {
      if (down && keys.includes('b')) throw new Error('down');
      return [...keys];
    });
    await loader.load('a');

    expect(await loader.loadMany(['a', 'b', 'c'])).toEqual(['a', new Error('down'), new Error('down')]);
    await expect(loader.load('b')).rejects.toThrow('down');
    down = false;
    expect(await loader.loadMany(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('fails where what was read has not one value for each key, or is thrown and no error', async () => {
    await expect(aLoader(async () => []).loader.load('a')).rejects.toThrow('one value for each key');
    await expect(aLoader(() => Promise.reject('x')).loader.load('a')).rejects.toThrow('could not be read');
  });

  it('tells keys apart by their ids', async () => {
    const reads: unknown[] = [];
    const loader = new Loader<{ readonly id: string }, string>(
      async (keys, ids) => {
        reads.push([keys.length, ids]);
        return [...ids];
      },
      ({ id }) => id,
    );

    expect(await loader.loadMany([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).toEqual(['a', 'b', 'a']);
    expect(reads).toEqual([[2, ['a', 'b']]]);
  });
});
