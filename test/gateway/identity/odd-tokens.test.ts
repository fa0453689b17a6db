import { createHmac, generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CompactEncrypt, CompactSign, type JWTPayload } from 'jose';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCallerReader } from '../../../gateway/identity/client-tokens.ts';
import { developmentOfficer } from '../../../gateway/identity/development-tokens.ts';

// Tokens that are signed well, by the issuer or by somebody else, and odd in their header or in the issuer's key set.

const issuer = 'https://login.example.go.id';
const audience = 'hub';
const refusal = { code: 'UNAUTHENTICATED' };
const now = () => Math.floor(Date.now() / 1000);
const claimsNow = (): JWTPayload => ({ ...developmentOfficer, iss: issuer, aud: audience, exp: now() + 3600 });

const pair = () => generateKeyPairSync('ed25519');
const first = pair();
const second = pair();

const jwk = (key: KeyObject, more: object = {}) => ({ ...key.export({ format: 'jwk' }), use: 'sig', ...more });
const encode = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token of any header and payload, whatever a library says to it. */
function token(key: KeyObject, header: object, payload: object | string = claimsNow(), algorithm?: string): string {
  const text = `${encode({ typ: 'JWT', ...header })}.${encode(payload)}`;
  return `${text}.${signBytes(algorithm ?? null, Buffer.from(text), key).toString('base64url')}`;
}

const readerOf = (keys: readonly object[]) =>
  createCallerReader({ issuer, audience, jwksUrl: null, jwks: JSON.stringify({ keys }), clockSkewSeconds: 30 });
const read = (reader: ReturnType<typeof readerOf>, text: string) => reader.read(`Bearer ${text}`);

async function serveKeys(keys: () => readonly object[]) {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    answer.end(JSON.stringify({ keys: keys() }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`, asked: () => asked };
}

// Moves both clocks that keys and callers are kept by.
function later(ms: number): void {
  const ticks = performance.now() + ms;
  vi.spyOn(performance, 'now').mockImplementation(() => ticks);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a token that names no key', () => {
  it('is read where one key of the set fits its algorithm', async () => {
    const reader = readerOf([jwk(first.publicKey, { kid: 'a', alg: 'EdDSA' })]);

    await expect(read(reader, token(first.privateKey, { alg: 'EdDSA' }))).resolves.toMatchObject({
      role: 'MINISTRY_OFFICER',
    });
  });

  it('is refused where several fit: which of them is not guessed', async () => {
    const reader = readerOf([
      jwk(first.publicKey, { kid: 'a', alg: 'EdDSA' }),
      jwk(second.publicKey, { kid: 'b', alg: 'EdDSA' }),
    ]);

    await expect(read(reader, token(first.privateKey, { alg: 'EdDSA' }))).rejects.toMatchObject(refusal);
  });
});

describe('a key set', () => {
  it('with two keys of one name lets nobody in by either', async () => {
    const reader = readerOf([first, second].map(({ publicKey }) => jwk(publicKey, { kid: 'a', alg: 'EdDSA' })));

    for (const { privateKey } of [first, second]) {
      await expect(read(reader, token(privateKey, { alg: 'EdDSA', kid: 'a' }))).rejects.toMatchObject(refusal);
    }
  });

  it('with a secret among its keys does not make the secret a key', async () => {
    const secret = Buffer.alloc(32, 7);
    const reader = readerOf([{ kty: 'oct', k: secret.toString('base64url'), kid: 'a', alg: 'HS256' }]);
    const text = `${encode({ alg: 'HS256', typ: 'JWT', kid: 'a' })}.${encode(claimsNow())}`;
    const signature = createHmac('sha256', secret).update(text).digest('base64url');

    await expect(read(reader, `${text}.${signature}`)).rejects.toMatchObject(refusal);
  });

  it('with an RSA key of 1024 bits lets nobody in by it', async () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const reader = readerOf([jwk(weak.publicKey, { kid: 'a', alg: 'RS256' })]);

    const text = token(weak.privateKey, { alg: 'RS256', kid: 'a' }, claimsNow(), 'RSA-SHA256');

    await expect(read(reader, text)).rejects.toMatchObject(refusal);
  });

  it('with a key that is for encryption lets nobody in by it', async () => {
    const reader = readerOf([jwk(first.publicKey, { kid: 'a', alg: 'EdDSA', use: 'enc' })]);

    await expect(read(reader, token(first.privateKey, { alg: 'EdDSA', kid: 'a' }))).rejects.toMatchObject(refusal);
  });

  it('from which a key was taken lets nobody in by it any more, once it is fetched again', async () => {
    let keys = [jwk(first.publicKey, { kid: 'a', alg: 'EdDSA' })];
    const served = await serveKeys(() => keys);
    const reader = createCallerReader({ issuer, audience, jwksUrl: served.url, jwks: null, clockSkewSeconds: 30 });
    const text = token(first.privateKey, { alg: 'EdDSA', kid: 'a' });
    await expect(read(reader, text)).resolves.toMatchObject({ role: 'MINISTRY_OFFICER' });

    keys = [jwk(second.publicKey, { kid: 'b', alg: 'EdDSA' })];
    later(11 * 60_000);

    await expect(read(reader, text)).rejects.toMatchObject(refusal);
    expect(served.asked()).toBe(2);
  });
});

describe('a token with a header that asks for more', () => {
  const reader = readerOf([jwk(first.publicKey, { kid: 'a', alg: 'EdDSA' })]);
  const header = { alg: 'EdDSA', kid: 'a' };

  it('is read without it', async () => {
    await expect(read(reader, token(first.privateKey, header))).resolves.toMatchObject({ agency: 'Kemensos' });
  });

  const odd: Readonly<Record<string, () => string | Promise<string>>> = {
    'an extension that nobody knows, marked critical': () =>
      token(first.privateKey, { ...header, crit: ['exotic'], exotic: true }),
    'a payload that is not encoded (b64)': () => token(first.privateKey, { ...header, crit: ['b64'], b64: false }),
    'a critical list that is empty': () => token(first.privateKey, { ...header, crit: [] }),
    'a token in the token': () => token(first.privateKey, { ...header, cty: 'JWT' }, token(first.privateKey, header)),
    'a list as its payload': () => token(first.privateKey, header, [claimsNow()]),
    'an audience in a list without the hub': () => token(first.privateKey, header, { ...claimsNow(), aud: ['x', 'y'] }),
    'an end that is a text': () => token(first.privateKey, header, { ...claimsNow(), exp: '9999999999' }),
    'an end that no number holds': () =>
      token(first.privateKey, header, JSON.stringify(claimsNow()).replace(/"exp":\d+/, '"exp":1e999')),
    'an account that is a list': () => token(first.privateKey, header, { ...claimsNow(), sub: ['a'] }),
    'the signature of another algorithm under its name': () => token(first.privateKey, { ...header, alg: 'ES256' }),
    'an unsigned copy behind it': () => `${token(first.privateKey, header)}.`,
    encryption: async () =>
      new CompactEncrypt(Buffer.from(JSON.stringify(claimsNow())))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(Buffer.alloc(32)),
    'its own key inside (jwk)': () => token(second.privateKey, { ...header, jwk: jwk(second.publicKey) }),
    'a certificate of its own (x5c)': () => token(second.privateKey, { ...header, x5c: ['MIIB'] }),
    'a signature by somebody else, made by the library': () =>
      new CompactSign(Buffer.from(JSON.stringify(claimsNow()))).setProtectedHeader(header).sign(second.privateKey),
  };

  it.each(Object.entries(odd))('is refused with %s', async (_, make) => {
    await expect(read(reader, await make())).rejects.toMatchObject(refusal);
  });

  it.each(['jku', 'x5u'])('is refused with an address of keys (%s), which nobody asks', async (name) => {
    const served = await serveKeys(() => [jwk(second.publicKey, { kid: 'a', alg: 'EdDSA' })]);

    const text = token(second.privateKey, { ...header, [name]: served.url });

    await expect(read(reader, text)).rejects.toMatchObject(refusal);
    expect(served.asked()).toBe(0);
  });
});
