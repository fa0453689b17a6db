import { createHash } from 'node:crypto';
import { Pool } from 'undici';
import { z } from 'zod';
import { hubCaller } from '#platform/access/caller.ts';
import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import {
  type GatewayReport,
  type PublishedGraph,
  type PublishedOperations,
  registryAudience,
  registryPaths,
  type UsageBatch,
} from './wire.ts';

/** The registry as a part of the hub asks it. Every method throws a `RegistryError` where it does not answer as it must. */
export interface RegistryClient {
  /** The published graph, where it is another than this client was answered before; null otherwise. */
  findNewGraph(): Promise<PublishedGraph | null>;
  /** The registered operations, where they are others than this client was answered before; null otherwise. */
  findNewOperations(): Promise<PublishedOperations | null>;
  report(report: GatewayReport): Promise<void>;
  sendUsage(batch: UsageBatch): Promise<void>;
  close(): Promise<void>;
}

/** A registry that cannot be reached, or answers something else than it was asked for. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  /** True where the registry refuses what it was sent: the same message will never be taken. */
  readonly isRefusal: boolean;

  constructor(message: string, { isRefusal = false, cause }: { isRefusal?: boolean; cause?: unknown } = {}) {
    super(message, { cause });
    this.isRefusal = isRefusal;
  }
}

/** How long one answer may take, in milliseconds. */
const timeoutMs = 2000;

/** HTTP statuses that say that the message is wrong, and not who sends it or when. */
const refusals: ReadonlySet<number> = new Set([400, 404, 409, 413, 422]);

/** An answer larger than this is refused while it is read. */
const maxResponseBytes = 64 * 1024 * 1024;

const subgraphForm = z.object({
  name: z.string(),
  version: z.int().min(0),
  sdl: z.string(),
  url: z.string(),
  deadlineMs: z.int().min(1).nullable(),
  healthQuery: z.string().nullable(),
});

const graphForm = z
  .object({ version: z.int().min(0), hash: z.string(), sdl: z.string(), subgraphs: z.array(subgraphForm) })
  .refine(({ sdl, hash }) => hashOfGraph(sdl) === hash, 'The SDL is not the one that its hash tells of.');

const operationsForm = z.object({
  hash: z.string(),
  operations: z.array(z.object({ id: z.string(), name: z.string(), body: z.string(), client: z.string() })),
});

/**
 * A client over kept-alive connections.
 * @param url where the registry answers, without the paths of its API.
 * @param signer makes the tokens by which the registry knows the hub.
 */
export function createRegistryClient(url: string, signer: RoomTokenSigner): RegistryClient {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 2, maxResponseSize: maxResponseBytes });
  const tags = new Map<string, string>();

  async function request(path: string, message?: object): Promise<Answer> {
    const tag = tags.get(path);
    try {
      const { statusCode, headers, body } = await pool.request({
        path: `${pathname.replace(/\/$/, '')}${path}`,
        method: message ? 'POST' : 'GET',
        headers: {
          authorization: `Bearer ${await signer.tokenFor(registryAudience, hubCaller)}`,
          ...(message && { 'content-type': 'application/json' }),
          ...(tag !== undefined && { 'if-none-match': tag }),
        },
        body: message ? JSON.stringify(message) : null,
        signal: AbortSignal.timeout(timeoutMs),
      });
      const { etag } = headers;
      return { status: statusCode, tag: typeof etag === 'string' ? etag : null, text: await body.text() };
    } catch (cause) {
      throw new RegistryError('The registry cannot be reached.', { cause });
    }
  }

  async function findNew<T>(path: string, form: z.ZodType<T>): Promise<T | null> {
    const { status, tag, text } = await request(path);
    if (status === 304 || status === 404) return null;
    if (status !== 200) throw refused(status);
    const found = readAnswer(text, form);
    if (tag !== null) tags.set(path, tag);
    return found;
  }

  async function post(path: string, message: object): Promise<void> {
    const { status } = await request(path, message);
    if (status >= 300) throw refused(status);
  }

  return {
    findNewGraph: () => findNew(registryPaths.graph, graphForm),
    findNewOperations: () => findNew(registryPaths.operations, operationsForm),
    report: (report) => post(registryPaths.reports, report),
    sendUsage: (batch) => post(registryPaths.usage, batch),
    close: () => pool.destroy(),
  };
}

interface Answer {
  readonly status: number;
  readonly tag: string | null;
  readonly text: string;
}

/**
 * A published graph as its JSON holds it.
 * @throws {RegistryError} where the text is something else, or its SDL is not the one that its hash tells of.
 */
export function readPublishedGraph(text: string): PublishedGraph {
  return readAnswer(text, graphForm);
}

function readAnswer<T>(text: string, form: z.ZodType<T>): T {
  try {
    return form.parse(JSON.parse(text));
  } catch (cause) {
    throw new RegistryError('The registry answers something else than it was asked for.', { cause });
  }
}

/** The hash under which a graph is published: SHA-256 of its SDL in hexadecimal. */
export function hashOfGraph(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex');
}

function refused(status: number): RegistryError {
  return new RegistryError(`The registry answers with HTTP status ${status}.`, { isRefusal: refusals.has(status) });
}
