import { type Caller, scopes } from '#platform/access/caller.ts';
import { createRoomTokenSigner, createRoomTokenVerifier, type RoomTokenVerifier } from '#platform/access/room-token.ts';
import { createSigningKey, createVerifyingKey, developmentSeed, publicTextOf } from '#platform/access/signing-key.ts';
import { loadConfig } from '#platform/config.ts';
import type { HubAddress } from '../../cli/query/post.ts';
import { developmentOfficer, mintDevelopmentToken } from '../../gateway/identity/development-tokens.ts';

/** Seed of the key with which the tests' hub signs. */
export const testSeed = developmentSeed('tests');
const key = createSigningKey(testSeed);

/** Signs tokens that the tests' rooms believe. */
export const testSigner = createRoomTokenSigner(key);

/** A caller, an officer of the nation with every scope unless told otherwise. */
export function aCaller(changes: Partial<Caller> = {}): Caller {
  return {
    subject: 'officer-1',
    client: 'tests',
    agency: 'Kemensos',
    role: 'MINISTRY_OFFICER',
    purpose: 'CASE_MANAGEMENT',
    legalBasis: 'Permen PPN 7/2025',
    scopes: [...scopes],
    rows: { kind: 'all' },
    ...changes,
  };
}

/** What a room reads the tests' tokens with. */
export function testVerifier(room: string): RoomTokenVerifier {
  return createRoomTokenVerifier(room, [createVerifyingKey(publicTextOf(key))]);
}

/** The headers with which the hub asks a room for a caller. */
export async function roomHeaders(room: string, caller: Caller = aCaller()): Promise<Record<string, string>> {
  return {
    'content-type': 'application/json',
    authorization: `Bearer ${await testSigner.tokenFor(room, caller)}`,
  };
}

/** Where the hub answers, asked as an officer in development. */
export async function asOfficer(url: string): Promise<HubAddress> {
  return { url, token: await mintDevelopmentToken(loadConfig({}), developmentOfficer, 3600), timeoutMs: 10_000 };
}
