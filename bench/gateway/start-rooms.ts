import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectDatabase } from '#platform/mongo.ts';
import { databaseName, envPrefix, ministries } from '#platform/rooms.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import { createFamilyPlanningSeed } from '../../subgraphs/family-planning/seed.ts';
import { createHousingSeed } from '../../subgraphs/housing/seed.ts';
import { createSocialWelfareSeed } from '../../subgraphs/social-welfare/seed.ts';
import type { MeasuredProcess, startMeasured } from '../measured-process.ts';

/**
 * A kind of rooms: the hub's own; the same taking whoever asks for an officer; the same schema, resolvers and loaders on the
 * stock server.
 */
export type RoomKind = 'hub' | 'open' | 'stock';

/** Rooms that run. */
export interface RunningRooms {
  readonly processes: readonly MeasuredProcess[];
  /** Where gateways find them, as they are configured. */
  readonly environment: Readonly<Record<string, string>>;
  /** The graph with their addresses in it, and without its security marks. */
  readonly supergraphFile: string;
}

/** What rooms are started with. */
export interface RoomSettings {
  readonly start: typeof startMeasured;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Files that every reader of a database imports first. */
  readonly dataPreloads: readonly string[];
}

const preloads: Readonly<Record<RoomKind, readonly string[]>> = {
  hub: [],
  open: ['./gateway/rooms/open-rooms.ts'],
  stock: ['./gateway/rooms/stock-rooms.ts'],
};

/** Starts the rooms of a kind, each a process. */
export async function startRooms(kind: RoomKind, settings: RoomSettings): Promise<RunningRooms> {
  const environment: Record<string, string> = { ...settings.environment };
  const processes: MeasuredProcess[] = [];
  // The hub's own room comes last: it asks the ministries, and has to be told where.
  for (const name of [...ministries.map((ministry) => ministry.name), 'cross-program'] as const) {
    const preloaded = ['./gateway/rooms/delay-requests.ts', ...settings.dataPreloads, ...preloads[kind]];
    const socket = join(settings.folder, `${kind}-${name}.sock`);
    const changes = { ...environment, [`${envPrefix(name)}_PORT`]: '0', [`${envPrefix(name)}_SOCKET`]: socket };
    const room = await settings.start(`../subgraphs/${name}/main.ts`, changes, [], preloaded);
    processes.push(room);
    // The hub's own parts ask each other at sockets, as in `hub dev`; the peers have no way to.
    environment[`${envPrefix(name)}_URL`] = kind === 'stock' ? `${room.ready.url}/graphql` : `unix:${socket}`;
  }
  const supergraphFile = join(settings.folder, `${kind}.graphql`);
  await writeFile(supergraphFile, await readSupergraph(environment));
  return { processes, environment, supergraphFile };
}

// The open gateway and the peers enforce nothing: a graph with security marks would not be served by some of them.
async function readSupergraph(environment: Readonly<Record<string, string>>): Promise<string> {
  const sdl = await readFile(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  return sdl
    .replaceAll(/((?:requiresScopes|authenticated|policy)\/v[\d.]+"), for: SECURITY/g, '$1')
    .replaceAll(
      /@join__graph\(name: "([\w-]+)", url: "[^"]*"\)/g,
      (_, name: string) => `@join__graph(name: "${name}", url: "${environment[`${envPrefix(name as never)}_URL`]}")`,
    );
}

/** Fills the databases with so many synthetic families. */
export async function seed(uri: string, families: number): Promise<void> {
  const create = {
    'social-welfare': createSocialWelfareSeed,
    housing: createHousingSeed,
    'family-planning': createFamilyPlanningSeed,
  };
  const databases = await Promise.all(ministries.map(({ name }) => connectDatabase(name, uri, databaseName(name))));
  const seeds = ministries.map(({ name }, at) => create[name as keyof typeof create](databases[at] as never));
  await Promise.all(seeds.map((one) => one.begin()));
  for (const batch of generateRegisters({ scale: 'dev', seed: 1, families })) {
    await Promise.all(seeds.map((one) => one.write(batch)));
  }
  await Promise.all(seeds.map((one) => one.finish()));
  await Promise.all(databases.map((database) => database.close()));
}
