import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRoomTokenSigner } from '#platform/access/room-token.ts';
import { createSigningKey, developmentSeed } from '#platform/access/signing-key.ts';
import { loadConfig } from '#platform/config.ts';
import { createCallerReader } from '../../../gateway/identity/client-tokens.ts';
import { developmentOfficer, mintDevelopmentToken } from '../../../gateway/identity/development-tokens.ts';
import { aCaller } from '../../support/callers.ts';

const issuer = 'https://login.example.go.id';
const audience = 'hub';
const now = () => Math.floor(Date.now() / 1000);
const claims: JWTPayload = { ...developmentOfficer, iss: issuer, aud: audience, iat: now(), exp: now() + 600 };

interface IssuerKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const ed25519 = (kid: string): IssuerKey => ({ kid, alg: 'EdDSA', ...generateKeyPairSync('ed25519') });
const first = ed25519('first');
const second = ed25519('second');
const rsa: IssuerKey = { kid: 'rsa', alg: 'RS256', ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
const p256: IssuerKey = { kid: 'p256', alg: 'ES256', ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };

const jwkOf = ({ kid, alg, publicKey }: IssuerKey) => ({
  ...publicKey.export({ format: 'jwk' }),
  kid,
  alg,
  use: 'sig',
});
const sign = (payload: JWTPayload, key: IssuerKey = first, header: Partial<JWTHeaderParameters> = {}) =>
  new SignJWT(payload).setProtectedHeader({ alg: key.alg, typ: 'JWT', kid: key.kid, ...header }).sign(key.privateKey);
const readerOf = (keys: readonly IssuerKey[], skew = 30) =>
  createCallerReader({
    issuer,
    audience,
    jwksUrl: null,
    jwks: JSON.stringify({ keys: keys.map(jwkOf) }),
    clockSkewSeconds: skew,
  });
const raw = (header: object, payload: object, signature = '') =>
  `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.${signature}`;

const reader = readerOf([first, rsa, p256]);
const refusal = { code: 'UNAUTHENTICATED' };

describe('a token', () => {
  it('of the issuer makes the caller that it tells of', async () => {
    const caller = await reader.read(`Bearer ${await sign(claims)}`);

    expect(caller).toMatchObject({ role: 'MINISTRY_OFFICER', purpose: 'CASE_MANAGEMENT', rows: { kind: 'all' } });
  });

  it.each([['RS256', rsa] as const, ['ES256', p256] as const])('may be signed by %s as well', async (_, key) => {
    await expect(reader.read(`Bearer ${await sign(claims, key)}`)).resolves.toMatchObject({ role: 'MINISTRY_OFFICER' });
  });

  it('is not needed: who has none is the public', async () => {
    expect(await reader.read(undefined)).toMatchObject({ role: 'PUBLIC', rows: { kind: 'none' }, scopes: [] });
  });

  const bad: Record<string, () => Promise<string> | string> = {
    'an empty header': () => '',
    'another scheme': () => 'Basic dXNlcjpwYXNz',
    'no token behind the scheme': () => 'Bearer ',
    'something that is no token': () => 'Bearer hello',
    'two tokens': async () => `Bearer ${await sign(claims)}, Bearer ${await sign(claims)}`,
    'a token of megabytes': () => `Bearer ${'a'.repeat(1_000_000)}.b.c`,
    'an expired token': async () => `Bearer ${await sign({ ...claims, exp: now() - 60 })}`,
    'a token of the future': async () => `Bearer ${await sign({ ...claims, nbf: now() + 600 })}`,
    'a token without an end': async () => {
      const { exp, ...endless } = claims;
      return `Bearer ${await sign(endless)}`;
    },
    'another issuer': async () => `Bearer ${await sign({ ...claims, iss: 'https://evil.example' })}`,
    'another audience': async () => `Bearer ${await sign({ ...claims, aud: 'another-service' })}`,
    'a token for a room': async () =>
      `Bearer ${await createRoomTokenSigner(createSigningKey(developmentSeed('room tokens'))).tokenFor('housing', aCaller())}`,
    'a development token where an issuer is configured': async () =>
      `Bearer ${await mintDevelopmentToken(loadConfig({}), developmentOfficer, 600)}`,
    'a key that is not the issuer’s under the issuer’s key id': async () =>
      `Bearer ${await sign(claims, second, { kid: 'first' })}`,
    'the unsigned algorithm none': () => `Bearer ${raw({ alg: 'none', typ: 'JWT' }, claims)}`,
    'the issuer’s public key taken as a secret (HS256)': () => {
      const head = raw({ alg: 'HS256', typ: 'JWT', kid: 'rsa' }, claims).slice(0, -1);
      const secret = rsa.publicKey.export({ type: 'spki', format: 'pem' });
      return `Bearer ${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
    },
    'a key of its own in the header (jwk)': async () =>
      `Bearer ${await sign(claims, second, { jwk: jwkOf(second) as never })}`,
    'an address of keys of its own (jku)': async () =>
      `Bearer ${await sign(claims, second, { jku: 'http://127.0.0.1:1/keys' } as never)}`,
    'an extension that must be understood (crit)': async () =>
      `Bearer ${raw({ alg: 'EdDSA', kid: 'first', crit: ['exotic'], exotic: 1 }, claims, 'AAAA')}`,
    'another token’s type': async () => `Bearer ${await sign(claims, first, { typ: 'dpop+jwt' })}`,
    'a role that is none': async () => `Bearer ${await sign({ ...claims, role: 'ADMIN' })}`,
    'the name of a prototype as role': async () => `Bearer ${await sign({ ...claims, role: '__proto__' })}`,
    'a purpose that the role does not have': async () => `Bearer ${await sign({ ...claims, purpose: 'AUDIT' })}`,
    'two kinds of rows': async () => `Bearer ${await sign({ ...claims, regions: ['32'] })}`,
    'an operator as a region': async () =>
      `Bearer ${await sign({ ...claims, nation: undefined, regions: ['{"$gt":""}'] })}`,
    'an object as a region': async () =>
      `Bearer ${await sign({ ...claims, nation: undefined, regions: [{ $gt: '' }] })}`,
    'no region': async () => `Bearer ${await sign({ ...claims, nation: undefined, regions: [] })}`,
    'the nation for a regional officer': async () => `Bearer ${await sign({ ...claims, role: 'REGIONAL_OFFICER' })}`,
    'a NIK as the account': async () => `Bearer ${await sign({ ...claims, sub: '3212991203800001' })}`,
  };

  it.each(Object.entries(bad))('with %s is refused without saying why', async (_, authorization) => {
    const fault = await reader.read(await authorization()).then(
      () => null,
      (error: Error) => error,
    );

    expect(fault).toMatchObject(refusal);
    expect(fault?.message).not.toMatch(/signature|expired|issuer|audience|role|\d{16}/i);
  });

  it('is good for as long as clocks may differ, and no longer', async () => {
    const patient = readerOf([first], 30);
    const strict = readerOf([first], 0);
    const token = `Bearer ${await sign({ ...claims, exp: now() - 10 })}`;

    await expect(patient.read(token)).resolves.toMatchObject({ role: 'MINISTRY_OFFICER' });
    await expect(strict.read(token)).rejects.toMatchObject(refusal);
  });

  it('that was changed anywhere is refused', async () => {
    const token = await sign(claims);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09-_.'), async (at, character) => {
        const changed = token.slice(0, at) + character + token.slice(at + 1);
        fc.pre(changed !== token && isAnotherToken(changed, token));

        await expect(reader.read(`Bearer ${changed}`)).rejects.toMatchObject(refusal);
      }),
      { numRuns: 300 },
    );
  });

  it('without a purpose opens no row and no scope', async () => {
    const { purpose, ...aimless } = claims;

    expect(await reader.read(`Bearer ${await sign(aimless)}`)).toMatchObject({ rows: { kind: 'none' }, scopes: [] });
  });

  it('gets no scope that its role or its purpose does not open, and none of specific data unless it asks', async () => {
    const scopesOf = async (changes: JWTPayload) =>
      (await reader.read(`Bearer ${await sign({ ...claims, ...changes })}`)).scopes;

    expect(await scopesOf({ scope: undefined })).toEqual(['household:read']);
    expect(await scopesOf({ purpose: 'HOUSING_SELECTION' })).toEqual([
      'bnba:read',
      'case:write',
      'disability:read',
      'household:read',
      'nik:read',
    ]);
    expect(await scopesOf({ role: 'ANALYST', purpose: 'STATISTICS_RESEARCH' })).toEqual(['household:read']);
    expect(
      await scopesOf({ role: 'AUDITOR', purpose: 'AUDIT', nation: undefined, scope: 'audit:read nik:read' }),
    ).toEqual(['audit:read']);
  });
});

describe('the issuer’s keys', () => {
  let server: Server;
  let published: readonly IssuerKey[] = [first];
  let url = '';

  beforeAll(async () => {
    server = createServer((_, answer) => answer.end(JSON.stringify({ keys: published.map(jwkOf) })));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  });
  afterAll(() => void server.close());

  const remote = () => createCallerReader({ issuer, audience, jwksUrl: url, jwks: null, clockSkewSeconds: 30 });

  it('are fetched from the configured address, and a new one among them is believed', async () => {
    published = [first];
    await expect(remote().read(`Bearer ${await sign(claims, first)}`)).resolves.toMatchObject({ agency: 'Kemensos' });
    await expect(remote().read(`Bearer ${await sign(claims, second)}`)).rejects.toMatchObject(refusal);

    published = [first, second];

    await expect(remote().read(`Bearer ${await sign(claims, second)}`)).resolves.toMatchObject({ agency: 'Kemensos' });
  });

  it('that cannot be fetched let nobody in, and the public still asks', async () => {
    const deaf = createCallerReader({
      issuer,
      audience,
      jwksUrl: 'http://127.0.0.1:1/',
      jwks: null,
      clockSkewSeconds: 0,
    });

    await expect(deaf.read(`Bearer ${await sign(claims)}`)).rejects.toMatchObject(refusal);
    await expect(deaf.read(undefined)).resolves.toMatchObject({ role: 'PUBLIC' });
  });
});

describe('a development token', () => {
  it('is not minted in production, nor beside an identity provider', async () => {
    const { identity } = loadConfig({});
    const mint = (config: Parameters<typeof mintDevelopmentToken>[0]) =>
      mintDevelopmentToken(config, developmentOfficer, 60);

    await expect(mint({ production: true, identity })).rejects.toThrow(/production/);
    await expect(mint({ production: false, identity: { ...identity, jwksUrl: 'https://x' } })).rejects.toThrow(
      /provider/,
    );
  });
});

// The last character of a base64url text may carry bits that mean nothing; another spelling is the same signature.
function isAnotherToken(one: string, other: string): boolean {
  const bytes = (token: string) => token.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'));
  return one.split('.').length !== 3 || bytes(one).join() !== bytes(other).join();
}
