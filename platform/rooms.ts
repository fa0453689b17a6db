/** A subgraph of the hub: a ministry's room, or the hub's own room. */
export interface Room {
  /** The one name of the room: its folder, its subgraph, its database, its field in the log. */
  readonly name: RoomName;
  /** The agency that owns what the room answers, as its officials write it. */
  readonly agency: string;
  /** TCP port of the room's server unless configured otherwise. */
  readonly defaultPort: number;
  /** True where the room keeps a register of its own and needs a database. */
  readonly hasRegister: boolean;
}

/** The name of a room. */
export type RoomName = 'social-welfare' | 'housing' | 'family-planning' | 'cross-program';

/** Every room that the hub composes, in the order in which they start. */
export const rooms: readonly Room[] = [
  { name: 'social-welfare', agency: 'Kemensos', defaultPort: 4001, hasRegister: true },
  { name: 'housing', agency: 'Kementerian PKP', defaultPort: 4002, hasRegister: true },
  { name: 'family-planning', agency: 'Kemendukbangga/BKKBN', defaultPort: 4003, hasRegister: true },
  { name: 'cross-program', agency: 'Federation hub', defaultPort: 4010, hasRegister: false },
];

/** The rooms that keep a register: the ministries. */
export const ministries: readonly Room[] = rooms.filter((room) => room.hasRegister);

/**
 * The room of that name.
 * @throws {Error} when no room has the name; the message lists those there are.
 */
export function requireRoom(name: string): Room {
  const room = rooms.find((candidate) => candidate.name === name);
  if (!room) {
    throw new Error(`There is no room "${name}". The rooms are: ${rooms.map((known) => known.name).join(', ')}.`);
  }
  return room;
}

/** The room's name as an environment variable prefix, for example `SOCIAL_WELFARE`. */
export function envPrefix(name: RoomName): string {
  return name.toUpperCase().replaceAll('-', '_');
}

/** The room's database name, for example `social_welfare`. */
export function databaseName(name: RoomName): string {
  return name.replaceAll('-', '_');
}
