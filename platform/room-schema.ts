import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RoomName } from './rooms.ts';

/** One file of a room's schema. */
export interface SchemaFile {
  /** Path from the repository's root. */
  readonly path: string;
  readonly sdl: string;
}

const subgraphs = new URL('../subgraphs/', import.meta.url);

/** The files of a room's schema: its own `schema.graphql`, then that of each of its folders in the order of their names. */
export function findSchemaFiles(room: RoomName): readonly SchemaFile[] {
  const folder = new URL(`${room}/`, subgraphs);
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/schema.graphql`)
    .toSorted();
  return ['schema.graphql', ...below]
    .filter((name) => existsSync(new URL(name, folder)))
    .map((name) => ({ path: `subgraphs/${room}/${name}`, sdl: readFileSync(new URL(name, folder), 'utf8') }));
}

/** A room's whole schema as one text. */
export function readRoomSchema(room: RoomName): string {
  return findSchemaFiles(room)
    .map(({ sdl }) => sdl)
    .join('\n');
}
