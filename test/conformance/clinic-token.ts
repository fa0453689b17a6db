import { decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import type { Caller } from '#platform/access/caller.ts';
import { createSigningKey, createVerifyingKey, developmentSeed, publicTextOf } from '#platform/access/signing-key.ts';

/** Whose tokens the clinic believes. */
export const tokenSeed = developmentSeed('tests');

const publicKey = createVerifyingKey(publicTextOf(createSigningKey(tokenSeed)));

/** The name of the clinics' subgraph. */
export const clinicName = 'health';

/** What the clinic looks at in a token; everything unless told otherwise. */
export interface TokenCare {
  readonly signature?: boolean;
  readonly algorithm?: boolean;
  readonly expiry?: boolean;
  readonly audience?: boolean;
  readonly use?: boolean;
}

/**
 * Reads the hub's token with jose, as a ministry in another stack does.
 * @throws {Error} where the token is not taken.
 */
export async function readToken(authorization: string | undefined, care: TokenCare = {}): Promise<Caller> {
  const token = authorization?.replace(/^Bearer /, '') ?? '';
  const claims = await readClaims(token, care);
  return claims.caller as Caller;
}

async function readClaims(token: string, care: TokenCare): Promise<JWTPayload> {
  const { alg, typ } = decodeProtectedHeader(token);
  if (care.algorithm === false && alg === 'none') return decodeJwt(token);
  if (care.signature === false) {
    const claims = decodeJwt(token);
    const isRight = alg === 'EdDSA' && typ === 'hub-room+jwt' && claims.aud === `room:${clinicName}`;
    if (isRight && (claims.exp ?? 0) * 1000 > Date.now()) return claims;
    throw new Error('The token is not for this room, or its time is over.');
  }
  const { payload } = await jwtVerify(token, publicKey, {
    algorithms: ['EdDSA'],
    clockTolerance: care.expiry === false ? 3600 : 5,
    ...(care.audience !== false && { audience: `room:${clinicName}` }),
    ...(care.use !== false && { issuer: 'hub', typ: 'hub-room+jwt' }),
  });
  return payload;
}
