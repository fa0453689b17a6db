import { createHash } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { type Caller, publicCaller } from '#platform/access/caller.ts';
import type { IdentityConfig } from '#platform/config.ts';
import { HubError } from '#platform/errors.ts';
import { callerFromClaims } from './caller-from-claims.ts';
import { developmentKeySet } from './development-tokens.ts';

// Who asks, by the token of an issuer that the configuration names. Nothing in a token says where its key is.

/** Reads the callers of requests. */
export interface CallerReader {
  /**
   * The caller of a request with that Authorization header; the public where there is none.
   * @throws {HubError} UNAUTHENTICATED; the reason stays inside.
   */
  read(authorization: string | undefined): Promise<Caller>;
}

/** Signature algorithms that are believed: asymmetric ones, so that who checks a token cannot make one. */
const algorithms = ['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'];

/** Media types of tokens that a client may send: JWT access tokens (RFC 9068), and plain ones. */
const types: ReadonlySet<string | undefined> = new Set([undefined, 'JWT', 'jwt', 'at+jwt']);

/** A longer one is refused unread. */
const maxTokenLength = 8192;

/** A token that was found good is believed again for so long before its signature and its key are looked at anew. */
const recheckMs = 60_000;

/**
 * A reader of the tokens of the configured issuer.
 * Without a key set in the configuration it believes development keys, which everybody can make; `loadConfig` refuses
 * that in production.
 */
export function createCallerReader(config: IdentityConfig): CallerReader {
  const findKey = createKeyFinder(config);
  const seen = new LRUCache<string, Caller>({ max: 10_000, ttl: recheckMs });

  async function verify(token: string): Promise<Caller> {
    const { payload, protectedHeader } = await jwtVerify(token, findKey, {
      issuer: config.issuer,
      audience: config.audience,
      algorithms,
      clockTolerance: config.clockSkewSeconds,
      requiredClaims: ['exp', 'sub'],
    });
    if (!types.has(protectedHeader.typ)) throw new Error('The token is of another type.');
    if (!Number.isFinite(payload.exp)) throw new Error('The token has no end.'); // JSON may say 1e999
    const caller = callerFromClaims(payload);
    const ttl = Math.min(recheckMs, ((payload.exp as number) + config.clockSkewSeconds) * 1000 - Date.now());
    if (ttl > 0) seen.set(keyOf(token), caller, { ttl });
    return caller;
  }

  return {
    async read(authorization) {
      if (authorization === undefined) return publicCaller;
      const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
      if (token === undefined || token.length > maxTokenLength) throw refused();
      const known = seen.get(keyOf(token));
      if (known) return known;
      try {
        return await verify(token);
      } catch (cause) {
        throw refused(cause);
      }
    },
  };
}

function createKeyFinder({ jwksUrl, jwks }: IdentityConfig): JWTVerifyGetKey {
  if (jwksUrl !== null) {
    // A key that is not known is looked for again, at most every 10 seconds: so the issuer can change its keys.
    return createRemoteJWKSet(new URL(jwksUrl), {
      timeoutDuration: 5000,
      cooldownDuration: 10_000,
      cacheMaxAge: 600_000,
    });
  }
  return createLocalJWKSet(jwks === null ? developmentKeySet() : (JSON.parse(jwks) as JSONWebKeySet));
}

function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}

function refused(cause?: unknown): HubError {
  return new HubError(
    'UNAUTHENTICATED',
    'The token is not valid here. Get a new one, or leave the Authorization header out for public aggregates.',
    { cause },
  );
}
