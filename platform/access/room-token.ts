import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { HubError } from '#platform/errors.ts';
import type { Caller } from './caller.ts';

// Between hub and ministries: who asks, told in a token that one room alone takes, for a minute.

/** Makes tokens for rooms. */
export interface RoomTokenSigner {
  /** A token by which one room knows the caller; the same one while it is fresh. */
  tokenFor(room: string, caller: Caller): Promise<string>;
}

/** Reads tokens that the hub made for one room. */
export interface RoomTokenVerifier {
  /**
   * The caller that the token tells of.
   * @throws {HubError} UNAUTHENTICATED where it is missing, forged, expired, or made for another room.
   */
  verify(authorization: string | undefined): Promise<Caller>;
}

const issuer = 'hub';
const algorithm = 'EdDSA';
const type = 'hub-room+jwt';
const lifetimeSeconds = 60;
const skewSeconds = 5;

/** A token is signed anew when half of its life is over. */
const reuseMs = (lifetimeSeconds / 2) * 1000;

/** A signer with the hub's Ed25519 key. */
export function createRoomTokenSigner(privateKey: KeyObject): RoomTokenSigner {
  const kid = keyIdOf(createPublicKey(privateKey));
  const fresh = new LRUCache<string, Promise<string>>({ max: 5000, ttl: reuseMs });
  const keys = new WeakMap<Caller, string>();

  function keyOf(caller: Caller): string {
    let key = keys.get(caller);
    if (key === undefined) {
      key = createHash('sha256').update(JSON.stringify(caller)).digest('base64url');
      keys.set(caller, key);
    }
    return key;
  }

  return {
    tokenFor(room, caller) {
      const key = `${room} ${keyOf(caller)}`;
      let token = fresh.get(key);
      if (token === undefined) {
        token = new SignJWT({ caller })
          .setProtectedHeader({ alg: algorithm, typ: type, kid })
          .setIssuer(issuer)
          .setAudience(audienceOf(room))
          .setIssuedAt()
          .setExpirationTime(`${lifetimeSeconds}s`)
          .sign(privateKey);
        fresh.set(key, token);
        token.catch(() => fresh.delete(key));
      }
      return token;
    },
  };
}

/**
 * A verifier for one room.
 * @param publicKeys the hub's keys; more than one while it changes them.
 */
export function createRoomTokenVerifier(room: string, publicKeys: readonly KeyObject[]): RoomTokenVerifier {
  const byId = new Map(publicKeys.map((key) => [keyIdOf(key), key]));
  const seen = new LRUCache<string, Caller>({ max: 5000, ttl: 1 }); // each entry lives as long as its token

  return {
    async verify(authorization) {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined) throw refused();
      const known = seen.get(token);
      if (known) return known;
      try {
        const { payload } = await jwtVerify(token, ({ kid }) => requireKey(byId, kid), {
          issuer,
          audience: audienceOf(room),
          algorithms: [algorithm],
          typ: type,
          clockTolerance: skewSeconds,
          requiredClaims: ['exp', 'iat', 'caller'],
        });
        const caller = payload.caller as Caller;
        const ttl = ((payload.exp as number) + skewSeconds) * 1000 - Date.now();
        if (ttl > 0) seen.set(token, caller, { ttl });
        return caller;
      } catch (cause) {
        throw refused(cause);
      }
    },
  };
}

/** The id under which a key is named in a token's header: a thumbprint of it. */
export function keyIdOf(publicKey: KeyObject): string {
  const bytes = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}

function audienceOf(room: string): string {
  return `room:${room}`;
}

function requireKey(keys: ReadonlyMap<string, KeyObject>, kid: string | undefined): KeyObject {
  const key = keys.get(kid ?? '');
  if (!key) throw new Error('The token names no key of the hub.');
  return key;
}

function refused(cause?: unknown): HubError {
  return new HubError('UNAUTHENTICATED', 'This room answers the hub alone. Ask the hub.', { cause });
}
