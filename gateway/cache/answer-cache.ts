import { hash } from 'node:crypto';
import type { CacheScope } from '#platform/freshness.ts';
import type { FetchStep } from '../execution/compile-plan.ts';
import { createCacheKeys } from './cache-keys.ts';
import { type CachedRun, createCachedRun } from './cached-run.ts';
import { createCallerDigests } from './caller-digest.ts';
import { createDataVersions } from './data-versions.ts';
import type { CacheStore } from './store.ts';

/** What ministries answered, kept as long as they allow and for those alone who would be answered the same. */
export interface AnswerCache {
  /** What opens the cache for each run of an operation over the graph of that SDL. */
  forGraph(sdl: string): () => CachedRun;
  close(): Promise<void>;
}

/** A cache over a store. Closing it closes the store. */
export function createAnswerCache(store: CacheStore, secret: Buffer): AnswerCache {
  const ground = {
    store,
    keys: createCacheKeys(secret),
    digestCaller: createCallerDigests(),
    versions: createDataVersions(store),
    scopes: new WeakMap<FetchStep, CacheScope | null>(),
  };
  return {
    forGraph(sdl) {
      const graph = hash('sha256', sdl, 'base64url');
      return () => createCachedRun({ ...ground, graph });
    },
    close: () => store.close(),
  };
}
