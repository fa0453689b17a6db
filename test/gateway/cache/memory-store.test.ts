import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../gateway/cache/memory-store.ts';
import type { Found } from '../../../gateway/cache/store.ts';

const entry = (key: string, bytes: number | Buffer, keepMs = 60_000) => ({
  key,
  bytes: typeof bytes === 'number' ? Buffer.alloc(bytes, 'x') : bytes,
  keepMs,
});

describe('a store in the gateway’s process', () => {
  it('takes no more than it may, and lets go of what was not asked for longest', () => {
    const store = createMemoryStore(100_000);
    for (let at = 0; at < 1000; at += 1) {
      store.keep('prices', '0', [entry(`key ${at}`, 600)]);
      store.find('prices', ['key 0']);
    }
    const { values } = store.find(
      'prices',
      Array.from({ length: 1000 }, (_, at) => `key ${at}`),
    ) as Found;
    const kept = values.flatMap((value, at) => (value ? [at] : []));

    expect(kept).toHaveLength(100);
    expect(kept.slice(0, 2)).toEqual([0, 901]);
  });

  it('keeps nothing that would drive out too much of the rest', () => {
    const store = createMemoryStore(100_000);
    store.keep('prices', '0', [entry('small', 10), entry('large', 50_000)]);

    expect((store.find('prices', ['small', 'large']) as Found).values).toEqual([Buffer.alloc(10, 'x'), undefined]);
  });

  it('holds copies: not the answers of which they are pieces', () => {
    const store = createMemoryStore(100_000);
    const answer = Buffer.from('é'.repeat(10_000));
    store.keep('prices', '0', [entry('few', answer.subarray(0, 4)), entry('many', answer.subarray(0, 5000))]);
    answer.fill(0);
    const [few, many] = (store.find('prices', ['few', 'many']) as Found).values;

    expect(String(few)).toBe('éé');
    expect(String(many)).toBe('é'.repeat(2500));
    expect(many?.buffer.byteLength).toBe(5000);
  });

  it('renews one ministry and leaves the others', () => {
    const store = createMemoryStore(100_000);
    store.keep('prices', '0', [entry('a', 1)]);
    store.keep('catalogue', '0', [entry('b', 1)]);
    store.renew('prices');

    expect((store.find('prices', ['a']) as Found).values).toEqual([undefined]);
    expect((store.find('catalogue', ['b']) as Found).values).toEqual([Buffer.from('x')]);
  });
});
