import { expect, it } from 'vitest';
import { createDataVersions } from '../../../gateway/cache/data-versions.ts';
import { createMemoryStore } from '../../../gateway/cache/memory-store.ts';
import type { Found } from '../../../gateway/cache/store.ts';

it('lets what a ministry says be kept again once a change without an answer must be over, and nothing of before', async () => {
  let now = 0;
  const store = createMemoryStore(100_000);
  const versions = createDataVersions(store, () => now);
  const versionNow = () => (store.find('prices', []) as Found).version;
  const silence = () => Promise.reject(new Error('no answer'));

  await expect(versions.change('prices', silence)).rejects.toThrow('no answer');
  const meanwhile = versionNow();
  expect([versions.isKnown('prices'), versions.isKnown('catalogue')]).toEqual([false, true]);
  now = 29_999;
  expect(versions.isKnown('prices')).toBe(false);
  now = 30_000;
  versions.isKnown('prices');

  expect(versions.isKnown('prices')).toBe(true);
  expect(versionNow()).not.toBe(meanwhile);
});
