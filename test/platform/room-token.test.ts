import { createPublicKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createRoomTokenSigner, createRoomTokenVerifier, keyIdOf } from '#platform/access/room-token.ts';
import { createSigningKey, createVerifyingKey, developmentSeed, publicTextOf } from '#platform/access/signing-key.ts';
import { aCaller } from '../support/callers.ts';

const key = createSigningKey(developmentSeed('the hub'));
const otherKey = createSigningKey(developmentSeed('somebody else'));
const publicOf = (signing: typeof key) => createVerifyingKey(publicTextOf(signing));
const caller = aCaller({ rows: { kind: 'regions', codes: ['3212'] } });
const refusal = { code: 'UNAUTHENTICATED' };

describe('a token between hub and room', () => {
  it('tells the room who asks, whole', async () => {
    const token = await createRoomTokenSigner(key).tokenFor('housing', caller);

    expect(await createRoomTokenVerifier('housing', [publicOf(key)]).verify(`Bearer ${token}`)).toEqual(caller);
  });

  it('is signed once for a caller and a room while it is fresh, and for no other caller', async () => {
    const signer = createRoomTokenSigner(key);

    const [one, same, other] = await Promise.all([
      signer.tokenFor('housing', caller),
      signer.tokenFor('housing', { ...caller }),
      signer.tokenFor('housing', { ...caller, scopes: [] }),
    ]);

    expect(one).toBe(same);
    expect(other).not.toBe(one);
  });

  it('opens no other room', async () => {
    const token = await createRoomTokenSigner(key).tokenFor('housing', caller);

    await expect(
      createRoomTokenVerifier('family-planning', [publicOf(key)]).verify(`Bearer ${token}`),
    ).rejects.toMatchObject(refusal);
  });

  it.each([
    ['nothing', undefined],
    ['something else', 'Bearer x'],
    ['another scheme', 'Basic eA=='],
  ])('is needed: %s is refused', async (_, authorization) => {
    await expect(createRoomTokenVerifier('housing', [publicOf(key)]).verify(authorization)).rejects.toMatchObject(
      refusal,
    );
  });

  it('signed by somebody else is refused, also under the name of the hub’s key', async () => {
    const forged = await createRoomTokenSigner(otherKey).tokenFor('housing', caller);
    const renamed = await new SignJWT({ caller })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'hub-room+jwt', kid: keyIdOf(createPublicKey(key)) })
      .setIssuer('hub')
      .setAudience('room:housing')
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(otherKey);
    const verifier = createRoomTokenVerifier('housing', [publicOf(key)]);

    await expect(verifier.verify(`Bearer ${forged}`)).rejects.toMatchObject(refusal);
    await expect(verifier.verify(`Bearer ${renamed}`)).rejects.toMatchObject(refusal);
  });

  it('that is replayed after its minute is refused, also by a verifier that has believed it', async () => {
    const expiring = (seconds: number) =>
      new SignJWT({ caller })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'hub-room+jwt', kid: keyIdOf(createPublicKey(key)) })
        .setIssuer('hub')
        .setAudience('room:housing')
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
        .sign(key);
    const verifier = createRoomTokenVerifier('housing', [publicOf(key)]);
    const soonOver = await expiring(-4); // within the five seconds that clocks may differ
    await verifier.verify(`Bearer ${soonOver}`);

    await expect(verifier.verify(`Bearer ${await expiring(-6)}`)).rejects.toMatchObject(refusal);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await expect(verifier.verify(`Bearer ${soonOver}`)).rejects.toMatchObject(refusal);
  });

  it('of the next key is believed while the hub changes keys', async () => {
    const token = await createRoomTokenSigner(otherKey).tokenFor('housing', caller);

    const verifier = createRoomTokenVerifier('housing', [publicOf(key), publicOf(otherKey)]);

    expect(await verifier.verify(`Bearer ${token}`)).toEqual(caller);
  });
});
