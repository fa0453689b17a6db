import { Kind, parse } from 'graphql';
import { readRoomSchema } from '#platform/room-schema.ts';
import type { RoomName } from '#platform/rooms.ts';

/** The values of an enum of a room's schema, in its order: a file may say what the graph says. */
export function createEnums(room: RoomName): <T extends string>(name: string) => readonly T[] {
  const values = new Map(
    parse(readRoomSchema(room), { noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[definition.name.value, (definition.values ?? []).map((value) => value.name.value)] as const]
        : [],
    ),
  );
  return <T extends string>(name: string) => {
    const found = values.get(name);
    if (!found) throw new Error(`The schema of ${room} has no enum ${name}.`);
    return found as readonly string[] as readonly T[];
  };
}
