import { type Config, childEnvironment, type Environment, loadConfig } from '#platform/config.ts';
import { envPrefix, type Room, type RoomName, requireRoom, rooms } from '#platform/rooms.ts';
import { gatewayName, registryName } from '../supervise/parts.ts';
import type { WantedPort } from '../supervise/ports.ts';

/** What of the hub runs here, and on which databases. */
export interface HubPlan {
  readonly config: Config;
  /** Variables for every part, beside those of this process. */
  readonly environment: Environment;
  /** Rooms that run here. A room whose URL is set runs elsewhere, and is used as it is. */
  readonly rooms: readonly Room[];
  /** False where a room is run alone. */
  readonly withGateway: boolean;
  /** False where a room is run alone, or the registry runs elsewhere: its URL is set. */
  readonly withRegistry: boolean;
  /** Ministries among them without a connection string: the embedded store keeps their registers. */
  readonly embedded: readonly RoomName[];
  /** Ministries among them with a MongoDB of their own. */
  readonly configured: readonly RoomName[];
}

/** What of the hub is wanted, and on which ports. */
export interface PlanChoice {
  /** One room to run alone, without a gateway; the whole hub where undefined. */
  readonly room?: RoomName | undefined;
  /** The gateway's; the configured one where undefined. */
  readonly gateway?: number | undefined;
  /** True where every part takes any free port. */
  readonly free?: boolean | undefined;
}

/**
 * The plan that the environment and the choice ask for.
 * @throws {ConfigError} with every fault of the environment.
 */
export function loadPlan({ room, gateway, free }: PlanChoice): HubPlan {
  const environment = {
    ...(free &&
      Object.fromEntries(
        [...rooms.map(({ name }) => portVariableOf(name)), 'PORT', 'HUB_REGISTRY_PORT'].map((name) => [name, '0']),
      )),
    ...(gateway !== undefined && { PORT: String(gateway) }),
  };
  const config = loadConfig(childEnvironment(environment));
  const here = room ? [requireRoom(room)] : rooms.filter(({ name }) => !runsElsewhere(config, name));
  const registers = here.filter((one) => one.hasRegister).map(({ name }) => name);
  return {
    config,
    environment,
    rooms: here,
    withGateway: room === undefined,
    withRegistry: room === undefined && config.registryUrl === null,
    embedded: registers.filter((name) => config.rooms[name].database?.uri === null),
    configured: registers.filter((name) => config.rooms[name].database?.uri !== null),
  };
}

/** Every port that the plan's parts will open. */
export function portsOf({ config, rooms: here, withGateway, withRegistry }: HubPlan): WantedPort[] {
  return [
    ...(withGateway ? [{ part: gatewayName, port: config.port, setBy: '--port or PORT' }] : []),
    ...(withRegistry ? [{ part: registryName, port: config.registry.port, setBy: 'HUB_REGISTRY_PORT' }] : []),
    ...here.map(({ name }) => ({ part: name, port: config.rooms[name].port, setBy: portVariableOf(name) })),
  ];
}

function portVariableOf(name: RoomName): string {
  return `${envPrefix(name)}_PORT`;
}

function runsElsewhere({ rooms: configs }: Config, name: RoomName): boolean {
  const { url, port } = configs[name];
  return url !== `http://127.0.0.1:${port}/graphql`;
}
