import { SignJWT } from 'jose';
import { vi } from 'vitest';
import { createRoomTokenSigner } from '#platform/access/room-token.ts';
import { createSigningKey, developmentSeed } from '#platform/access/signing-key.ts';
import { aCaller, roomHeaders, testSigner } from './callers.ts';

type Headers = Readonly<Record<string, string>>;

/** Ways of asking a room that it must refuse, each with the headers of such a request. */
export const refusedRequests: readonly (readonly [how: string, headersFor: (room: string) => Promise<Headers>])[] = [
  ['without a token', async () => headersWith(null)],
  ['with a token that is none', async () => headersWith('e30.e30.e30')],
  ['with a token that is over', async (room) => headersWith(await expiredToken(room))],
  ['with a token for another room', async () => headersWith(await testSigner.tokenFor('another-room', aCaller()))],
  ['with a token of somebody else', async (room) => headersWith(await foreignToken(room))],
  ['with a token for the hub itself', async () => headersWith(await clientToken())],
  ['with a token whose claims were changed', async (room) => headersWith(await changedToken(room))],
  ['with the token in another scheme', async (room) => ({ ...(await roomHeaders(room)), authorization: 'Basic e30=' })],
];

function headersWith(token: string | null): Headers {
  return { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
}

async function expiredToken(room: string): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 10 * 60_000 });
  try {
    return await testSigner.tokenFor(room, aCaller({ subject: 'officer of ten minutes ago' }));
  } finally {
    vi.useRealTimers();
  }
}

function foreignToken(room: string): Promise<string> {
  return createRoomTokenSigner(createSigningKey(developmentSeed('somebody else'))).tokenFor(room, aCaller());
}

// Signed by the very key that rooms believe, but as an identity provider signs for the hub.
function clientToken(): Promise<string> {
  return new SignJWT({ sub: 'officer-1', role: 'MINISTRY_OFFICER', caller: aCaller() })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
    .setAudience('hub')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(createSigningKey(developmentSeed('tests')));
}

async function changedToken(room: string): Promise<string> {
  const token = await testSigner.tokenFor(room, aCaller({ rows: { kind: 'none' } }));
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const widened = { ...claims, caller: { ...claims.caller, rows: { kind: 'all' } } };
  return [header, Buffer.from(JSON.stringify(widened)).toString('base64url'), signature].join('.');
}
