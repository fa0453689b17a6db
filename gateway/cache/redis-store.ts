import { randomBytes } from 'node:crypto';
import type { RedisConnection } from './redis-connection.ts';
import type { SealedValues } from './sealed-values.ts';
import type { CacheStore, Entry, Found } from './store.ts';

/** An entry larger than this is not kept, in bytes. */
const maxEntryBytes = 1024 * 1024;

/** What may wait to be sent, in bytes: a Redis that is slower than the ministries gets no more. */
const maxWaitingBytes = 16 * 1024 * 1024;

/**
 * A store that several gateways share. Each value is sealed for its key and for the version of its ministry's data, so
 * that it opens nowhere else. The version is a random word that every change replaces.
 */
export function createRedisStore(redis: RedisConnection, values: SealedValues): CacheStore {
  // Ministries whose version is over though Redis has not been told yet: nothing of theirs is used meanwhile.
  const untold = new Set<string>();
  let waitingBytes = 0;

  async function renew(ministry: string): Promise<void> {
    untold.add(ministry);
    const set = await redis.run((client) => client.set(versionKey(ministry), newVersion()));
    if (set !== null) untold.delete(ministry);
  }

  async function firstVersion(ministry: string): Promise<string | null> {
    const version = newVersion();
    const set = await redis.run((client) => client.set(versionKey(ministry), version, { condition: 'NX' }));
    return set === null ? null : version; // another gateway was first: its version is found next time
  }

  return {
    renew,
    async find(ministry, keys) {
      if (untold.has(ministry)) await renew(ministry);
      if (untold.has(ministry)) return { version: null, values: keys.map(() => undefined) };
      const found = await redis.run((client) => client.mGet([versionKey(ministry), ...keys.map(entryKey)]));
      const version = found?.[0]?.toString() ?? (found && (await firstVersion(ministry)));
      return { version, values: keys.map((key, at) => open(found?.[at + 1], placeOf(ministry, version, key))) };
    },
    keep(ministry, version, entries) {
      for (const { key, bytes, keepMs } of entries) {
        if (bytes.length > maxEntryBytes || waitingBytes + bytes.length > maxWaitingBytes) continue;
        waitingBytes += bytes.length;
        const sealed = values.seal(bytes, placeOf(ministry, version, key));
        const expiration = { type: 'PX', value: keepMs } as const;
        void redis
          .runBehind((client) => client.set(entryKey(key), sealed, { expiration }))
          .finally(() => {
            waitingBytes -= bytes.length;
          });
      }
    },
    close: () => redis.close(),
  };

  function open(sealed: Buffer | null | undefined, place: string): Buffer | undefined {
    return sealed ? values.open(sealed, place) : undefined;
  }
}

function newVersion(): string {
  return randomBytes(12).toString('base64url');
}

function versionKey(ministry: string): string {
  return `hub:version:${ministry}`;
}

function entryKey(key: Entry['key']): string {
  return `hub:answer:${key}`;
}

function placeOf(ministry: string, version: Found['version'], key: Entry['key']): string {
  return `${ministry} ${version} ${key}`;
}
