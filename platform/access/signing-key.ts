import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** PKCS #8 prefix of an Ed25519 private key (RFC 8410): the 32 bytes of the seed follow. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The Ed25519 private key that a seed makes.
 * @param seed 32 bytes, as base64url.
 * @throws {Error} where it is not 32 bytes; the message never holds it.
 */
export function createSigningKey(seed: string): KeyObject {
  const bytes = Buffer.from(seed, 'base64url');
  if (bytes.length !== 32) throw new Error('A signing key is 32 bytes, written in base64url (43 characters).');
  return createPrivateKey({ key: Buffer.concat([pkcs8Prefix, bytes]), format: 'der', type: 'pkcs8' });
}

/**
 * The public key of its raw form.
 * @param text 32 bytes, as base64url: the `x` of an OKP JSON Web Key (RFC 8037).
 * @throws {Error} where it is not a key.
 */
export function createVerifyingKey(text: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' });
}

/** The public half of a signing key, as `createVerifyingKey` reads it. */
export function publicTextOf(key: KeyObject): string {
  return String(createPublicKey(key).export({ format: 'jwk' }).x);
}

/** A seed that everybody can make: for development with synthetic data, refused in production. */
export function developmentSeed(use: string): string {
  return createHash('sha256').update(`development key of the federation hub: ${use}`).digest('base64url');
}
