import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeasuredProcess } from '../measured-process.ts';
import { recordHops } from './record-hops.ts';
import type { RoomKind, RoomSettings, RunningRooms } from './start-rooms.ts';

/** A gateway to be measured. */
export interface Target {
  readonly name: string;
  /** The rooms that it stands in front of; null where it needs none. */
  readonly rooms: RoomKind | null;
  /** The file that is its process. */
  readonly file: string;
  args(rooms: RunningRooms): readonly string[];
  readonly preloads?: readonly string[];
}

/** A target that answers. */
export interface RunningTarget {
  readonly name: string;
  readonly url: string;
  readonly process: MeasuredProcess;
  /** Its rooms' processes. */
  readonly rooms: readonly MeasuredProcess[];
}

const ofFile = ({ supergraphFile }: RunningRooms) => [supergraphFile];
const none = () => [];

/** What can be measured; the first ones are unless others are named. */
export const targets: readonly Target[] = [
  { name: 'hub', rooms: 'hub', file: '../gateway/main.ts', args: none },
  { name: 'hub-bare', rooms: 'open', file: './gateway/targets/hub-bare.ts', args: ofFile },
  { name: 'stock', rooms: 'stock', file: './gateway/targets/stock.ts', args: ofFile },
  { name: 'hive-js', rooms: 'stock', file: './gateway/targets/hive.ts', args: (rooms) => [...ofFile(rooms), 'js'] },
  { name: 'hive-rust', rooms: 'stock', file: './gateway/targets/hive.ts', args: (rooms) => [...ofFile(rooms), 'rust'] },
  {
    name: 'monolith',
    rooms: null,
    file: './gateway/targets/monolith.ts',
    args: () => [new URL('../../schema/supergraph.graphql', import.meta.url).pathname],
    preloads: ['./gateway/rooms/captured-rooms.ts'],
  },
  { name: 'floor', rooms: 'open', file: './gateway/targets/floor.ts', args: none },
  { name: 'hub-identity', rooms: 'hub', file: './gateway/targets/hub-features.ts', args: none },
  { name: 'hub-unaudited', rooms: 'hub', file: './gateway/targets/hub-features.ts', args: () => ['limits'] },
  { name: 'hub-audited', rooms: 'hub', file: './gateway/targets/hub-features.ts', args: () => ['limits', 'audit'] },
];

/** Names of the targets that are measured unless others are asked for. */
export const usualTargets: readonly string[] = targets.map(({ name }) => name).filter((name) => name !== 'hub-audited');

/** Starts a target. */
export async function startTarget(
  target: Target,
  rooms: RunningRooms | null,
  settings: RoomSettings,
  args: readonly string[] = rooms ? target.args(rooms) : target.args({} as RunningRooms),
): Promise<RunningTarget> {
  const environment = rooms?.environment ?? settings.environment;
  const preloads = [...(rooms ? [] : settings.dataPreloads), ...(target.preloads ?? [])];
  const process = await settings.start(target.file, environment, args, preloads);
  return { name: target.name, url: urlOf(process), process, rooms: rooms?.processes ?? [] };
}

/** Starts the floor over what it has to answer. */
export async function startFloor(
  target: Target,
  rooms: RunningRooms,
  settings: RoomSettings,
  bodies: readonly string[],
): Promise<RunningTarget> {
  const file = join(settings.folder, 'hops.json');
  await writeFile(file, JSON.stringify(await recordHops(rooms.supergraphFile, bodies)));
  return startTarget(target, rooms, settings, [file]);
}

function urlOf({ ready }: MeasuredProcess): string {
  const url = new URL(ready.url ?? '');
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}
