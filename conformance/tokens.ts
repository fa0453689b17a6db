/** The tokens that a subgraph is asked with: the hub's own, and those that it must refuse. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { type Caller, scopes } from '#platform/access/caller.ts';
import { createRoomTokenSigner, keyIdOf } from '#platform/access/room-token.ts';
import { createSigningKey } from '#platform/access/signing-key.ts';

/** A token, and how it is told of. */
export interface NamedToken {
  readonly text: string;
  readonly about: string;
}

/** Makes tokens for one subgraph. */
export interface Keyring {
  /** A token as the hub sends it, for the caller. */
  tokenOf(caller: Caller): Promise<NamedToken>;
  /** Tokens that the subgraph must refuse. */
  readonly expired: () => Promise<NamedToken>;
  readonly forOtherRoom: () => Promise<NamedToken>;
  readonly forged: () => Promise<NamedToken>;
  readonly unsigned: () => Promise<NamedToken>;
  /** Signed by the hub's own key, but as something else than a token for a room. */
  readonly forOtherUse: () => Promise<NamedToken>;
}

/** An officer of the nation who may see everything, with scopes that the subgraph has of its own. */
export function officerOf(ownScopes: readonly string[]): Caller {
  return {
    subject: 'conformance',
    client: 'conformance',
    agency: 'Federation hub',
    role: 'MINISTRY_OFFICER',
    purpose: 'CASE_MANAGEMENT',
    legalBasis: 'conformance',
    scopes: [...new Set([...scopes, ...ownScopes])].toSorted(),
    rows: { kind: 'all' },
  };
}

/**
 * The keyring for the subgraph of that name.
 * @param seed of the hub's Ed25519 key, as in `HUB_ROOM_SIGNING_KEY`.
 */
export function createKeyring(seed: string, name: string): Keyring {
  const key = createSigningKey(seed);
  const kid = keyIdOf(createPublicKey(key));
  const signer = createRoomTokenSigner(key);
  const caller = officerOf([]);

  const made = async (about: string, changes: Partial<TokenParts>): Promise<NamedToken> => {
    const parts: TokenParts = { key, typ: 'hub-room+jwt', issuer: 'hub', room: name, age: 0, ...changes };
    const issuedAt = Math.floor(Date.now() / 1000) - parts.age;
    const text = await new SignJWT({ caller })
      .setProtectedHeader({ alg: 'EdDSA', typ: parts.typ, kid })
      .setIssuer(parts.issuer)
      .setAudience(`room:${parts.room}`)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + 60)
      .sign(parts.key);
    return { text, about };
  };

  return {
    tokenOf: async (asked) => ({
      text: await signer.tokenFor(name, asked),
      about: `a token of the hub, ${told(asked)}`,
    }),
    expired: () => made('a token of the hub whose time is over', { age: 600 }),
    forOtherRoom: () => made('a token of the hub for another room', { room: `${name}-not` }),
    // Under the name of the hub's own key: who takes a key by its name alone, or verifies nothing, is found.
    forged: () => made('a token that another key signed', { key: generateKeyPairSync('ed25519').privateKey }),
    unsigned: async () => ({ text: unsignedOf(name, caller), about: 'a token with `alg: none` and no signature' }),
    forOtherUse: () => made('a token that the hub signed for something else', { typ: 'JWT', issuer: 'hub-other' }),
  };
}

interface TokenParts {
  readonly key: KeyObject;
  readonly typ: string;
  readonly issuer: string;
  readonly room: string;
  /** Seconds since it was signed. */
  readonly age: number;
}

function told({ rows }: Caller): string {
  if (rows.kind === 'regions') return `for a caller of region ${rows.codes.join(', ')}`;
  return rows.kind === 'all' ? 'for a caller of the nation' : 'for a caller without rows';
}

function unsignedOf(name: string, caller: Caller): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { caller, iss: 'hub', aud: `room:${name}`, iat: now, exp: now + 60 };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode({ alg: 'none', typ: 'hub-room+jwt' })}.${encode(claims)}.`;
}
