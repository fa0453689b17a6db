/**
 * Who asks. The hub tells it in a token that it signs for this subgraph alone and that lives for a minute; nobody else
 * is answered.
 */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { jwtVerify } from 'jose';
import { fault } from './errors.ts';
import type { Rows } from './rows.ts';

/** Somebody who asks the hub. */
export interface Caller {
  readonly subject: string;
  readonly role: string;
  readonly purpose: string | null;
  readonly scopes: readonly string[];
  /** Whose records are theirs to see. */
  readonly rows: Rows;
}

/** Reads the header `Authorization`. */
export type TokenReader = (authorization: string | undefined) => Promise<Caller>;

/**
 * A reader of the tokens that the hub makes for one subgraph.
 * @param name the subgraph's name, for which the token must be made.
 * @param publicKeys the hub's Ed25519 keys in base64url; several while it changes them.
 */
export function createTokenReader(name: string, publicKeys: readonly string[]): TokenReader {
  const keys = new Map(publicKeys.map(readKey).map((key) => [keyIdOf(key), key]));
  return async (authorization) => {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    try {
      const { payload } = await jwtVerify(token ?? '', ({ kid }) => requireKey(keys, kid), {
        issuer: 'hub',
        audience: `room:${name}`,
        algorithms: ['EdDSA'],
        typ: 'hub-room+jwt',
        clockTolerance: 5,
        requiredClaims: ['exp', 'iat', 'caller'],
      });
      return payload.caller as Caller;
    } catch {
      throw fault('UNAUTHENTICATED', 'This subgraph answers the hub alone. Ask the hub.');
    }
  };
}

/**
 * Refuses a caller without the scope. The hub has taken what the caller may not read out of the operation already; this
 * holds where the subgraph is asked another way, as for cohorts.
 */
export function requireScope({ scopes }: Caller, scope: string): void {
  if (!scopes.includes(scope)) throw fault('UNAUTHORIZED_FIELD', 'The caller may not read this field.');
}

function readKey(x: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

// The hub names its key by a thumbprint in the token's header.
function keyIdOf(key: KeyObject): string {
  const bytes = key.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}

function requireKey(keys: ReadonlyMap<string, KeyObject>, kid: string | undefined): KeyObject {
  const key = keys.get(kid ?? '');
  if (!key) throw new Error('The token names no key of the hub.');
  return key;
}
