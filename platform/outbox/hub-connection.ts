import { readFile } from 'node:fs/promises';
import type { Config } from '#platform/config.ts';
import { HubError, isErrorCode } from '#platform/errors.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { envPrefix, type RoomName } from '#platform/rooms.ts';

/** A room's way to the other ministries: the hub's gateway, asked as any client asks it. */
export interface HubConnection {
  /**
   * The data of the answer to an operation.
   * @throws {HubError} with `extensions.ministry` "hub" where the hub itself cannot be reached; with the code of the
   * first error of the answer where it holds one.
   */
  ask(query: string, variables: object): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

/** The name under which the hub stands in faults of the connection. */
export const hubName = 'hub';

/** How long a message may take, in milliseconds: less than the lease of a message. */
const timeoutMs = 10_000;

/**
 * The connection that the configuration names, or null where it names no hub or no token for it.
 * @param room whose token it is.
 */
export function createConfiguredHubConnection(config: Config, room: RoomName): HubConnection | null {
  const { hubToken } = config.rooms[room];
  if (config.hubUrl === null || hubToken === null) return null;
  const client = createMinistryClient({ name: hubName, url: config.hubUrl, timeoutMs, maxConnections: 2 });
  return {
    async ask(query, variables) {
      const token = 'file' in hubToken ? await readToken(hubToken.file, room) : hubToken.text;
      return dataOf(await client.ask({ body: JSON.stringify({ query, variables }), isRead: false, token }));
    },
    close: () => client.close(),
  };
}

/**
 * The data of a gateway's answer, as JSON.
 * @throws {HubError} where it holds an error, or is no answer.
 */
export function dataOf(answer: unknown): Readonly<Record<string, unknown>> {
  const { data, errors } = (answer ?? {}) as { data?: unknown; errors?: readonly AnswerError[] };
  const [first] = errors ?? [];
  if (first) {
    const { code, ministry } = first.extensions ?? {};
    throw new HubError(isErrorCode(code) ? code : 'SUBGRAPH_FAILED', 'The hub refused the message.', {
      ...(typeof ministry === 'string' && { ministry }),
    });
  }
  if (typeof data !== 'object' || data === null) {
    throw new HubError('SUBGRAPH_INVALID_RESPONSE', 'The hub gave no answer.', { ministry: hubName });
  }
  return data as Readonly<Record<string, unknown>>;
}

interface AnswerError {
  readonly extensions?: { readonly code?: unknown; readonly ministry?: unknown };
}

// Read for each message: whoever renews the token writes the file anew.
async function readToken(file: string, room: RoomName): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    const message = `The file of ${envPrefix(room)}_HUB_TOKEN_FILE cannot be read.`;
    throw new HubError('UNAUTHENTICATED', message, { ministry: hubName, cause });
  }
}
