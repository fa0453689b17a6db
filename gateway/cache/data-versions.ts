import type { CacheStore } from './store.ts';

/** Follows when the data of ministries change, so that nothing older is answered. */
export interface DataVersions {
  /** Whether what is kept of the ministry may be used now. */
  isKnown(ministry: string): boolean;
  /**
   * Takes note of the version that a ministry told with an answer: CURRENT where it tells none as well, NEW where
   * everything that was kept before is now over, OLD where a newer one is known.
   */
  note(ministry: string, version: number | null): Promise<'CURRENT' | 'NEW' | 'OLD'>;
  /** Carries out a change at a ministry; nothing that was kept before is answered once it is done. */
  change<T>(ministry: string, change: () => Promise<T>): Promise<T>;
}

/** How long a change of which no answer came may still happen, in milliseconds: no room works longer on a request. */
const unsureMs = 30_000;

/** Nothing known yet. */
export function createDataVersions(store: CacheStore, now: () => number = () => performance.now()): DataVersions {
  const told = new Map<string, number>();
  const unsureUntil = new Map<string, number>();

  return {
    isKnown(ministry) {
      const until = unsureUntil.get(ministry);
      if (until === undefined) return true;
      if (now() < until) return false;
      unsureUntil.delete(ministry);
      void store.renew(ministry);
      return false;
    },
    async note(ministry, version) {
      const last = told.get(ministry);
      if (version === null || version === last) return 'CURRENT';
      if (last !== undefined && version < last) return 'OLD';
      told.set(ministry, version);
      await store.renew(ministry);
      return 'NEW';
    },
    async change(ministry, change) {
      try {
        return await change();
      } catch (fault) {
        unsureUntil.set(ministry, now() + unsureMs);
        throw fault;
      } finally {
        await store.renew(ministry);
      }
    },
  };
}
