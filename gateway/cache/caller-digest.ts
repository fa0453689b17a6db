import { hash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { LRUCache } from 'lru-cache';
import type { CacheScope } from '#platform/freshness.ts';

/** Digests of all that a ministry is told of a caller, and of the caller's rights alone. */
export type CallerDigests = Readonly<Record<CacheScope, string>>;

/** Reads the digests of the caller of whom a token for a ministry tells. */
export type DigestCaller = (token: string | undefined) => CallerDigests;

/**
 * Digests made of what the token says: what a ministry is not told cannot change its answer. The caller's name and the
 * application are no rights; everything else is, whatever claims there will be.
 */
export function createCallerDigests(): DigestCaller {
  const known = new LRUCache<string, CallerDigests>({ max: 5000 });
  return (token) => {
    if (token === undefined) return nobody;
    let digests = known.get(token);
    if (digests === undefined) {
      digests = digestsOf(token);
      known.set(token, digests);
    }
    return digests;
  };
}

const nobody: CallerDigests = { PUBLIC: 'nobody', PRIVATE: 'nobody' };

function digestsOf(token: string): CallerDigests {
  const caller = callerOf(token);
  if (caller === null) return { PUBLIC: digest(token), PRIVATE: digest(token) };
  const { subject: _subject, client: _client, ...rights } = caller;
  return { PUBLIC: digest(canonical(rights)), PRIVATE: digest(canonical(caller)) };
}

// A token that tells of nobody in a way that is known here is the token's alone.
function callerOf(token: string): Readonly<Record<string, unknown>> | null {
  try {
    const { caller } = decodeJwt<{ caller?: unknown }>(token);
    return typeof caller === 'object' && caller !== null ? (caller as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

// The same text for the same claims in whatever order they stand.
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}
