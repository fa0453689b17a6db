import type { RequestContext } from '#platform/error-format.ts';
import type { RoomServerOptions } from '#platform/room-server.ts';
import { buildPlainSchema } from './plain-schema.ts';

// Stands in for the platform's room server where all rooms are one process.

/** As the platform's, without guards. */
export const buildRoomSchema = buildPlainSchema;

/** What a room gave to be served, in place of its server. */
export async function createRoomServer(options: RoomServerOptions<RequestContext>) {
  return options;
}

/** No room of the monolith is served so. */
export async function createReloadableRoomServer(): Promise<never> {
  throw new Error('The monolith does not reload.');
}
