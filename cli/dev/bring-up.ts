import { join } from 'node:path';
import type { Environment } from '#platform/config.ts';
import { envPrefix, ministries, type RoomName, rooms } from '#platform/rooms.ts';
import { gatewayPart, registryPart, roomPart, storePart } from '../supervise/parts.ts';
import type { Supervisor } from '../supervise/supervisor.ts';
import { findFreePort, hubAccessOf } from './hub-access.ts';
import type { HubPlan } from './plan.ts';

/** Where the parts of a hub answer GraphQL. */
export interface Addresses {
  readonly rooms: Readonly<Partial<Record<RoomName, string>>>;
  /** Null where no gateway was asked for. */
  readonly gateway: string | null;
  /** Where the registry answers; null where none runs here. */
  readonly registry: string | null;
}

/** The connection string of each ministry's database, for those that run here. */
export type DatabaseUris = ReadonlyMap<RoomName, string>;

/** Starts the embedded store where a ministry needs it, and answers where each ministry's database is. */
export async function startDatabases(supervisor: Supervisor, plan: HubPlan): Promise<DatabaseUris> {
  const store = plan.embedded.length > 0 ? await supervisor.start(storePart(0)) : '';
  return new Map([
    ...plan.configured.map((name) => [name, plan.config.rooms[name].database?.uri ?? ''] as const),
    ...plan.embedded.map((name) => [name, store] as const),
  ]);
}

/**
 * Starts the rooms and the gateway, all at once, and settles when every one is ready.
 * Only what a part cannot do without is waited for: a ministry's database.
 * @param sockets a folder of this user alone, for the sockets at which the parts ask each other.
 */
export async function startServers(
  supervisor: Supervisor,
  plan: HubPlan,
  databases: Promise<DatabaseUris>,
  sockets: string,
): Promise<Addresses> {
  const { config, environment } = plan;
  const starting = new Map<RoomName, Promise<string>>();
  // Told to the rooms before the gateway runs, which in turn is told where they are.
  const gatewayPort = plan.withGateway ? config.port || (await findFreePort(config.host)) : null;
  const registryPort = plan.withRegistry ? config.registry.port || (await findFreePort(config.host)) : null;
  const registryUrl = registryPort === null ? {} : { HUB_REGISTRY_URL: `http://127.0.0.1:${registryPort}` };

  // What runs here is asked at its socket, whatever its port.
  const socketOf = (name: RoomName) => config.rooms[name].socket ?? join(sockets, `${name}.sock`);
  const isHere = (name: RoomName) => plan.rooms.some((room) => room.name === name);
  function urlsOf(names: readonly RoomName[]): Environment {
    return Object.fromEntries(
      names.map((name) => [`${envPrefix(name)}_URL`, isHere(name) ? `unix:${socketOf(name)}` : config.rooms[name].url]),
    );
  }
  async function startMinistry(name: RoomName): Promise<string> {
    const uri = (await databases).get(name);
    const access = gatewayPort === null ? {} : await hubAccessOf(config, name, gatewayPort);
    const own = { [`${envPrefix(name)}_MONGODB_URI`]: uri, [`${envPrefix(name)}_SOCKET`]: socketOf(name) };
    const variables = { ...environment, ...access, ...own };
    return graphqlAddress(await supervisor.start(roomPart(name, config, variables)));
  }
  async function startHubRoom(name: RoomName): Promise<string> {
    const urls = urlsOf(ministries.map((ministry) => ministry.name));
    const own = { [`${envPrefix(name)}_SOCKET`]: socketOf(name) };
    const variables = { ...environment, ...registryUrl, ...urls, ...own };
    return graphqlAddress(await supervisor.start(roomPart(name, config, variables)));
  }
  async function startGateway(): Promise<string> {
    const urls = urlsOf(rooms.map((room) => room.name));
    const variables = { ...environment, ...registryUrl, ...urls, PORT: String(gatewayPort) };
    return graphqlAddress(await supervisor.start(gatewayPart(variables)));
  }

  async function startRegistry(): Promise<string> {
    const variables = { ...environment, HUB_REGISTRY_PORT: String(registryPort) };
    return reachable(await supervisor.start(registryPart(variables)));
  }

  for (const { name, hasRegister } of plan.rooms) {
    starting.set(name, hasRegister ? startMinistry(name) : startHubRoom(name));
  }
  const [gateway, registry, ...addresses] = await Promise.all([
    plan.withGateway ? startGateway() : null,
    plan.withRegistry ? startRegistry() : null,
    ...starting.values(),
  ]);
  const names = [...starting.keys()];
  return {
    gateway,
    registry,
    rooms: Object.fromEntries(addresses.map((address, position) => [names[position], address])),
  };
}

// A server on every interface is reached from here by the loopback address.
function reachable(address: string): string {
  return address.replace(/\/\/(0\.0\.0\.0|\[?::\]?):/, '//127.0.0.1:');
}

function graphqlAddress(address: string): string {
  return `${reachable(address)}/graphql`;
}
