import type { KeyObject } from 'node:crypto';
import type { RoomTokenConfig } from '#platform/config.ts';
import type { registryAudience } from '#platform/registry/wire.ts';
import type { RoomName } from '#platform/rooms.ts';
import {
  createRoomTokenSigner,
  createRoomTokenVerifier,
  type RoomTokenSigner,
  type RoomTokenVerifier,
} from './room-token.ts';
import { createSigningKey, createVerifyingKey, publicTextOf } from './signing-key.ts';

/** A part of the hub that has to sign tokens for rooms, and was given no key. */
export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError';
}

/**
 * What makes the hub's tokens for rooms.
 * @throws {SigningKeyError} where the configuration holds no signing key.
 */
export function createConfiguredSigner({ signingSeed }: RoomTokenConfig): RoomTokenSigner {
  if (signingSeed === null) {
    throw new SigningKeyError('The hub needs its own key to ask its rooms. Set HUB_ROOM_SIGNING_KEY.');
  }
  return createRoomTokenSigner(createSigningKey(signingSeed));
}

/** What reads the hub's tokens in a room, or in the registry. */
export function createConfiguredVerifier(
  room: RoomName | typeof registryAudience,
  config: RoomTokenConfig,
): RoomTokenVerifier {
  return createRoomTokenVerifier(room, publicKeysOf(config));
}

function publicKeysOf({ publicKeys, signingSeed }: RoomTokenConfig): readonly KeyObject[] {
  const texts = publicKeys ?? (signingSeed === null ? [] : [publicTextOf(createSigningKey(signingSeed))]);
  return texts.map(createVerifyingKey);
}
