import { createHash, createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { keyIdOf } from '#platform/access/room-token.ts';

/** Who signs: the name that the registry knows, and one of its keys. */
export interface ChangeSigner {
  readonly name: string;
  /** Ed25519. */
  readonly privateKey: KeyObject;
}

/** The one algorithm of signatures. */
export const signatureAlgorithm = 'EdDSA';

/** What a signature is told apart by from other tokens. */
export const signatureType = 'hub-change+jwt';

/** For whom a signature is made. */
export const signatureAudience = 'hub-registry';

/** How long a signature is good at most, in seconds. */
export const longestLifeSeconds = 120;

/** How long `signBody` makes it good. */
const lifeSeconds = 60;

/** SHA-256 of the bytes in base64url, as a signature names what it signs. */
export function digestOf(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}

/**
 * A signature of a body for the registry, as a compact JWS that is good once, for a minute.
 * @param body the bytes that will be sent; the empty text for a question without a body.
 */
export function signBody({ name, privateKey }: ChangeSigner, body: string | Uint8Array): Promise<string> {
  return new SignJWT({ digest: digestOf(body) })
    .setProtectedHeader({ alg: signatureAlgorithm, typ: signatureType, kid: keyIdOf(createPublicKey(privateKey)) })
    .setIssuer(name)
    .setAudience(signatureAudience)
    .setIssuedAt()
    .setExpirationTime(`${lifeSeconds}s`)
    .setJti(randomUUID())
    .sign(privateKey);
}
