import { LRUCache } from 'lru-cache';
import { HubError } from '#platform/errors.ts';
import type { OperationLimits } from './role-limits.ts';

/** The part of a role's limits that a rate goes by. */
export type RateLimits = Pick<OperationLimits, 'objectsPerMinute' | 'burstObjects'>;

/** Called once when an answer is known, with the objects in it; 0 where there is none. */
export type Charge = (objects: number) => void;

/** Limits how many objects each client is given over time. */
export interface ObjectRate {
  /**
   * Lets a request begin where its client has anything left, and puts `expected` objects aside until it is charged:
   * requests that run at the same time cannot all spend the same budget.
   * @param clientKey who is limited: a subject that was authenticated, or a network address; nothing a client may choose.
   * @param limits clients of the same limits share places in memory; those of other limits cannot push them out.
   * @param expected the most objects the answer may hold: its static cost.
   * @returns what the answer is charged by; without a call, what was put aside is spent.
   * @throws {HubError} RATE_LIMITED with `retryAfterSeconds`.
   */
  requireBudget(clientKey: string, limits: RateLimits, expected?: number): Charge;
}

/** What an object rate is made of. */
export interface ObjectRateOptions {
  /** Milliseconds of a clock that does not go back, such as `performance.now`. */
  now(): number;
  /** Clients of the same limits that are told apart at once. */
  readonly maxClients?: number;
}

/** Budgets that fill up evenly to `burstObjects` (token buckets), held in memory by one gateway for itself. */
export function createObjectRate({ now, maxClients = 50_000 }: ObjectRateOptions): ObjectRate {
  const byLimits = new Map<string, LRUCache<string, Bucket>>();

  function bucketOf(clientKey: string, limits: RateLimits): Bucket {
    const name = `${limits.objectsPerMinute}/${limits.burstObjects}`;
    // One place more than clients, for the common bucket.
    const buckets = byLimits.get(name) ?? new LRUCache<string, Bucket>({ max: maxClients + 1 });
    byLimits.set(name, buckets);
    const key = buckets.has(clientKey) || makePlace(buckets, limits) ? clientKey : commonKey;
    const bucket = buckets.get(key) ?? { objects: limits.burstObjects, at: now() };
    buckets.set(key, bucket);
    return refill(bucket, limits, now());
  }

  // A full bucket says no more than a missing one, so only a full one may go: to be forgotten must not be a refill.
  // Where the client of longest ago is not full either, newcomers share one common bucket.
  function makePlace(buckets: LRUCache<string, Bucket>, limits: RateLimits): boolean {
    if (buckets.size < maxClients) return true;
    const oldest = buckets.rentries().next();
    if (oldest.done) return false;
    const [key, bucket] = oldest.value as [string, Bucket];
    if (refill(bucket, limits, now()).objects < limits.burstObjects) return false;
    return buckets.delete(key);
  }

  return {
    requireBudget(clientKey, limits, expected = 0) {
      const bucket = bucketOf(clientKey, limits);
      if (bucket.objects <= 0) throw tooMany(bucket, limits);
      bucket.objects -= expected;
      return (objects) => {
        const charged = bucketOf(clientKey, limits);
        charged.objects = Math.min(charged.objects + expected - objects, limits.burstObjects);
      };
    },
  };
}

/** What a client has left, below 0 after an answer that held more than was left. */
interface Bucket {
  objects: number;
  /** When it was filled up last. */
  at: number;
}

// No client's key: keys of clients are not empty.
const commonKey = '';

function refill(bucket: Bucket, { objectsPerMinute, burstObjects }: RateLimits, at: number): Bucket {
  const minutes = Math.max(0, at - bucket.at) / 60_000;
  bucket.objects = Math.min(bucket.objects + minutes * objectsPerMinute, burstObjects);
  bucket.at = Math.max(at, bucket.at);
  return bucket;
}

function tooMany({ objects }: Bucket, { objectsPerMinute }: RateLimits): HubError {
  // One second past the point at which nothing is left and nothing is owed.
  const retryAfterSeconds = Math.floor((-objects / objectsPerMinute) * 60) + 1;
  return new HubError(
    'RATE_LIMITED',
    `You were given as many objects as you may have for now. Come back in ${retryAfterSeconds} seconds.`,
    { retryAfterSeconds },
  );
}
