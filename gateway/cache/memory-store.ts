import { LRUCache } from 'lru-cache';
import type { CacheStore } from './store.ts';

interface Kept {
  /** A text of one character a byte where they are few: it takes a fraction of the time and memory of a buffer. */
  readonly bytes: Buffer | string;
  readonly version: string;
}

/** Fewer bytes than these are few. */
const fewBytes = 2048;

/** What an entry takes beside its bytes: its key, its objects, its place in the list; in bytes. */
const entryOverhead = 400;

/** An entry may take this part of the whole: one answer does not drive out all the others. */
const largestShare = 1 / 8;

/** A store in this process. What was not asked for longest makes room for what is new. */
export function createMemoryStore(maxBytes: number): CacheStore {
  const entries = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    maxEntrySize: Math.floor(maxBytes * largestShare),
    sizeCalculation: ({ bytes }) => bytes.length + entryOverhead,
  });
  const versions = new Map<string, number>();
  const versionOf = (ministry: string) => String(versions.get(ministry) ?? 0);

  return {
    find(ministry, keys) {
      const version = versionOf(ministry);
      const values = keys.map((key) => {
        const kept = entries.get(key);
        return kept?.version === version ? bufferOf(kept.bytes) : undefined;
      });
      return { version, values };
    },
    keep(ministry, version, kept) {
      if (version !== versionOf(ministry)) return;
      for (const { key, bytes, keepMs } of kept) {
        entries.set(key, { bytes: copyOf(bytes), version }, { ttl: keepMs });
      }
    },
    renew(ministry) {
      versions.set(ministry, (versions.get(ministry) ?? 0) + 1);
    },
    async close() {
      entries.clear();
    },
  };
}

// A piece of an answer would hold the whole answer.
function copyOf(bytes: Buffer): Buffer | string {
  if (bytes.length < fewBytes) return bytes.toString('latin1');
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

function bufferOf(bytes: Buffer | string): Buffer {
  return typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
}
