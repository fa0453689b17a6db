import { createPublicKey } from 'node:crypto';
import { type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';
import { createSigningKey, developmentSeed } from '#platform/access/signing-key.ts';
import type { Config } from '#platform/config.ts';
import { callerFromClaims } from './caller-from-claims.ts';

/** A token that cannot be minted here. */
export class MintingError extends Error {
  override readonly name = 'MintingError';
}

const keyId = 'development';
const key = createSigningKey(developmentSeed('client tokens'));

/** The claims of an officer who sees the whole synthetic nation: what the explorer and `hub query` start with. */
export const developmentOfficer: JWTPayload = {
  sub: 'development-officer',
  client_id: 'development',
  agency: 'Kemensos',
  role: 'MINISTRY_OFFICER',
  purpose: 'CASE_MANAGEMENT',
  legal_basis: 'synthetic data',
  scope: 'household:read nik:read bnba:read health:read child:read disability:read finance:read case:write',
  nation: true,
};

/** The keys by which development tokens are believed. */
export function developmentKeySet(): JSONWebKeySet {
  return { keys: [{ ...createPublicKey(key).export({ format: 'jwk' }), kid: keyId, alg: 'EdDSA', use: 'sig' }] };
}

/**
 * A token that a hub in development believes.
 * @param lifetimeSeconds until it expires.
 * @throws {MintingError} in production, and where the hub believes another issuer.
 * @throws {ClaimsError} where the policy table does not allow the claims.
 */
export async function mintDevelopmentToken(
  { production, identity }: Pick<Config, 'production' | 'identity'>,
  claims: JWTPayload,
  lifetimeSeconds: number,
): Promise<string> {
  if (production) throw new MintingError('In production tokens come from the identity provider alone.');
  if (identity.jwks !== null || identity.jwksUrl !== null) {
    throw new MintingError('This hub believes an identity provider (HUB_TOKEN_JWKS…): get a token there.');
  }
  callerFromClaims(claims);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: keyId })
    .setIssuer(identity.issuer)
    .setAudience(identity.audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(key);
}
