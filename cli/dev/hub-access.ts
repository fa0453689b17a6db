import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { JWTPayload } from 'jose';
import type { Config, Environment } from '#platform/config.ts';
import { deliverScope } from '#platform/referral/vocabulary.ts';
import { envPrefix, type RoomName, requireRoom } from '#platform/rooms.ts';
import { MintingError, mintDevelopmentToken } from '../../gateway/identity/development-tokens.ts';

/** How long a room's token for the hub is good, in seconds: longer than anybody develops without a restart. */
const tokenSeconds = 30 * 24 * 3600;

/** The claims of the system by which a ministry's room brings messages to the others. */
export function systemClaimsOf(room: RoomName): JWTPayload {
  return {
    sub: `${room}-outbox`,
    client_id: room,
    agency: requireRoom(room).agency,
    role: 'MINISTRY_OFFICER',
    purpose: 'CASE_MANAGEMENT',
    legal_basis: 'synthetic data',
    scope: deliverScope,
    nation: true,
  };
}

/**
 * The variables by which a ministry's room finds the hub and is known there; what the environment sets already is kept.
 * @param gatewayPort where the gateway will listen on loopback.
 */
export async function hubAccessOf(config: Config, room: RoomName, gatewayPort: number): Promise<Environment> {
  const token = config.rooms[room].hubToken === null ? await mintFor(config, room) : undefined;
  return {
    ...(config.hubUrl === null && { HUB_URL: `http://127.0.0.1:${gatewayPort}/graphql` }),
    ...(token !== undefined && { [`${envPrefix(room)}_HUB_TOKEN`]: token }),
  };
}

/** A port that nobody listens on now: the rooms are told of the gateway's before it runs. */
export async function findFreePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

// Where another issuer is believed, its tokens alone are good: messages wait until one is configured.
async function mintFor(config: Config, room: RoomName): Promise<string | undefined> {
  try {
    return await mintDevelopmentToken(config, systemClaimsOf(room), tokenSeconds);
  } catch (fault) {
    if (fault instanceof MintingError) return undefined;
    throw fault;
  }
}
