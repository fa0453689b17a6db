import { randomBytes } from 'node:crypto';
import type { CacheConfig } from '#platform/config.ts';
import type { Logger } from '#platform/logger.ts';
import { type AnswerCache, createAnswerCache } from './answer-cache.ts';
import { createMemoryStore } from './memory-store.ts';
import { connectRedis } from './redis-connection.ts';
import { createRedisStore } from './redis-store.ts';
import { createSealedValues, deriveKey } from './sealed-values.ts';

/** The cache that the configuration asks for; null for none. A Redis that does not answer is gone on without. */
export async function openCache(config: CacheConfig, logger: Logger): Promise<AnswerCache | null> {
  switch (config.kind) {
    case 'off':
      return null;
    case 'memory':
      return createAnswerCache(createMemoryStore(config.maxBytes), randomBytes(32));
    case 'redis': {
      const redis = await connectRedis(config.url, logger);
      const values = createSealedValues(deriveKey(config.secret, 'values of the cache'));
      return createAnswerCache(createRedisStore(redis, values), deriveKey(config.secret, 'keys of the cache'));
    }
  }
}
