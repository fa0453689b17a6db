import { errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { createVerifyingKey } from '#platform/access/signing-key.ts';
import type { MemberKind } from './model.ts';
import { RegistryRefusal } from './refusal.ts';
import { digestOf, longestLifeSeconds, signatureAlgorithm, signatureAudience, signatureType } from './sign-change.ts';

/** Who signed. */
export interface Author {
  readonly name: string;
  readonly kind: MemberKind;
  readonly keys: readonly string[];
}

/** A signature that is good. */
export interface Signed {
  readonly author: Author;
  readonly jws: string;
  /** The signature's `jti`. */
  readonly nonce: string;
}

/** Tells who signed a request. */
export interface Authenticator {
  /**
   * The author of the body.
   * @param authorization the header: `Bearer` and a compact JWS.
   * @throws {RegistryRefusal} UNSIGNED, BAD_SIGNATURE, STALE or REPLAYED.
   */
  authenticate(authorization: string | undefined, body: Uint8Array): Promise<Signed>;
}

/** How far the clocks of members may be from the registry's, in seconds. */
const skewSeconds = 30;

/** A signature can be shown again for so long. */
const rememberMs = (longestLifeSeconds + 2 * skewSeconds) * 1000;

/**
 * An authenticator over the members of the moment.
 * @param findAuthor the member of that name, or null.
 */
export function createAuthenticator(findAuthor: (name: string) => Author | null): Authenticator {
  // Also those of requests that were refused, and of questions; accepted changes are in the log as well.
  const seen = new LRUCache<string, true>({ max: 100_000, ttl: rememberMs });

  return {
    async authenticate(authorization, body) {
      const jws = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
      if (jws === undefined) throw unsigned();
      const { author, nonce } = await verify(jws, body, findAuthor);
      if (seen.has(nonce)) throw replayed();
      seen.set(nonce, true);
      return { author, jws, nonce };
    },
  };
}

/** That a signature was shown before. */
export function replayed(): RegistryRefusal {
  return new RegistryRefusal(
    'REPLAYED',
    'This signature was used before.',
    'Sign each request anew; the history tells whether the first one was accepted.',
  );
}

async function verify(jws: string, body: Uint8Array, findAuthor: (name: string) => Author | null) {
  const author = findAuthor(issuerOf(jws));
  if (author === null) {
    throw new RegistryRefusal(
      'BAD_SIGNATURE',
      'The signature is not believed: it names no member.',
      'Ask an operator of the hub to admit you with your public key ("hub registry admit").',
    );
  }
  for (const key of author.keys) {
    const payload = await payloadOf(jws, key);
    if (payload === null) continue;
    const { iat, exp, jti, digest } = payload;
    if (typeof jti !== 'string' || jti.length < 8 || jti.length > 200) throw badSignature('it has no nonce (jti)');
    if (exp - iat > longestLifeSeconds) throw stale(`it is good for more than ${longestLifeSeconds} seconds`);
    if (iat > Date.now() / 1000 + skewSeconds) throw stale('it is made in the future');
    if (digest !== digestOf(body)) throw badSignature('it is of another body');
    return { author, nonce: jti };
  }
  throw badSignature('no key of the member it names has made it');
}

/** What the signature tells; null where another key made it. */
async function payloadOf(jws: string, key: string) {
  try {
    const { payload } = await jwtVerify(jws, createVerifyingKey(key), {
      algorithms: [signatureAlgorithm],
      typ: signatureType,
      audience: signatureAudience,
      clockTolerance: skewSeconds,
      requiredClaims: ['iss', 'iat', 'exp', 'jti', 'digest'],
    });
    return payload as typeof payload & { readonly iat: number; readonly exp: number };
  } catch (fault) {
    if (fault instanceof errors.JWSSignatureVerificationFailed) return null;
    if (fault instanceof errors.JWTExpired) throw stale('it has expired');
    if (fault instanceof errors.JWTClaimValidationFailed) throw badSignature(`its claim "${fault.claim}" is not right`);
    throw badSignature('it is not signed with EdDSA', fault);
  }
}

function issuerOf(jws: string): string {
  try {
    const payload: unknown = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString());
    const issuer = (payload as { iss?: unknown } | null)?.iss;
    return typeof issuer === 'string' ? issuer : '';
  } catch {
    return '';
  }
}

function unsigned(): RegistryRefusal {
  return new RegistryRefusal(
    'UNSIGNED',
    'The request is not signed.',
    'Sign its body with your Ed25519 key, as "hub subgraph publish" does.',
  );
}

function badSignature(why: string, cause?: unknown): RegistryRefusal {
  return new RegistryRefusal(
    'BAD_SIGNATURE',
    `The signature is not believed: ${why}.`,
    'Sign with the key that the registry knows of you; an operator admits a new one.',
    { cause },
  );
}

function stale(why: string): RegistryRefusal {
  return new RegistryRefusal(
    'STALE',
    `The signature is not good any more: ${why}.`,
    `Set the clock right, and send within ${longestLifeSeconds} seconds of signing.`,
  );
}
