import { fileURLToPath } from 'node:url';
import type { Config, Environment } from '#platform/config.ts';
import { envPrefix, type RoomName } from '#platform/rooms.ts';
import type { Part } from './supervisor.ts';

/** Stages in the order of their start; the hub is stopped from the last to the first. */
const stages = { store: 0, registry: 0, ministry: 1, hubRoom: 2, gateway: 3 } as const;

/** The name under which the gateway runs. */
export const gatewayName = 'gateway';

/** The name under which the registry runs. */
export const registryName = 'registry';

/** The name under which the embedded store runs. */
export const storeName = 'embedded store';

/** The embedded store on the given port, 0 for a free one. Without it every register is gone, so the hub ends with it. */
export function storePart(port: number): Part {
  return {
    name: storeName,
    entry: entryOf('platform/embedded-store/main.ts'),
    arguments: ['--port', String(port)],
    environment: {},
    stage: stages.store,
    portVariable: null,
    isEssential: true,
  };
}

/** A room, told by variables where its database and the other rooms are. */
export function roomPart(name: RoomName, { rooms }: Config, environment: Environment): Part {
  return {
    name,
    entry: programOf(name),
    arguments: [],
    environment,
    stage: rooms[name].database ? stages.ministry : stages.hubRoom,
    portVariable: `${envPrefix(name)}_PORT`,
    isEssential: false,
  };
}

/** The gateway, told by variables where the rooms are. */
export function gatewayPart(environment: Environment): Part {
  return {
    name: gatewayName,
    entry: programOf(gatewayName),
    arguments: [],
    environment,
    stage: stages.gateway,
    portVariable: 'PORT',
    isEssential: false,
  };
}

/** The registry. The graph of before is served while it is down. */
export function registryPart(environment: Environment): Part {
  return {
    name: registryName,
    entry: programOf(registryName),
    arguments: [],
    environment,
    stage: stages.registry,
    portVariable: 'HUB_REGISTRY_PORT',
    isEssential: false,
  };
}

/** The path of the program of a part. */
export function programOf(part: RoomName | typeof gatewayName | typeof registryName): string {
  const isOwnFolder = part === gatewayName || part === registryName;
  return entryOf(isOwnFolder ? `${part}/main.ts` : `subgraphs/${part}/main.ts`);
}

function entryOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
