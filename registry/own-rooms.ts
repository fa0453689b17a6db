import { readRoomSchema } from '#platform/room-schema.ts';
import { type Room, type RoomName, rooms } from '#platform/rooms.ts';
import type { Classification, SubgraphInput } from './model.ts';

const classificationOf: Readonly<Record<RoomName, Classification>> = {
  'social-welfare': 'SENSITIVE',
  housing: 'PERSONAL',
  'family-planning': 'SENSITIVE',
  'cross-program': 'SENSITIVE',
};

/**
 * The hub's own rooms as the repository has them.
 * @param urlOf where a room is asked; on this machine, at its usual port, where it is missing.
 */
export function readOwnRooms(urlOf: (room: Room) => string = usualUrl): readonly SubgraphInput[] {
  return rooms.map((room) => ({
    name: room.name,
    sdl: readRoomSchema(room.name),
    url: urlOf(room),
    classification: classificationOf[room.name],
    scopes: [],
    deadlineMs: null,
    healthQuery: null,
  }));
}

function usualUrl({ defaultPort }: Room): string {
  return `http://127.0.0.1:${defaultPort}/graphql`;
}
