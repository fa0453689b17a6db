/** The subgraph under test: how it is asked, and what is known of it before the checks run. */
import type { Caller } from '#platform/access/caller.ts';
import { type Connection, connectSubgraph, type Exchange, type SubgraphRequest, UnansweredError } from './exchange.ts';
import { findKnown, type KnownEntities } from './known-entities.ts';
import { noSamples, type Samples } from './samples.ts';
import { readSubgraphSchema, type SubgraphSchema } from './subgraph-schema.ts';
import { createKeyring, type Keyring, type NamedToken, officerOf } from './tokens.ts';

/** Which subgraph is tested, and how. */
export interface SubjectOptions {
  /** Where it answers GraphQL. */
  readonly url: string;
  /** Its name in the hub, for which its tokens are made. */
  readonly name: string;
  /** Seed of the hub's key, which it believes. */
  readonly tokenSeed: string;
  readonly samples?: Samples;
  /** How long each answer is waited for, in milliseconds; ten seconds unless given. */
  readonly timeoutMs?: number;
}

/** The subgraph under test. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  readonly keyring: Keyring;
  readonly connection: Connection;
  readonly samples: Samples;
  /** The caller as whom it is asked unless a check says otherwise: it may see everything. */
  readonly officer: Caller;
  /** What it answered to the question for its SDL. */
  readonly service: Exchange;
  /** Its SDL; null where it did not answer one. */
  readonly sdl: string | null;
  /** The schema of its SDL, or why there is none. */
  readonly schema: SubgraphSchema | null;
  readonly schemaFault: string | null;
  /** Entities that it holds, each as it answers for it alone. */
  readonly known: KnownEntities;
  /** Asks a question by POST, as the hub does. */
  ask(question: Question, as?: AskOptions): Promise<Exchange>;
  /** Sends any request, with the token of the officer unless another one, or none, is given. */
  send(request: Omit<SubgraphRequest, 'token'>, token?: NamedToken | null): Promise<Exchange>;
  close(): Promise<void>;
}

/** A GraphQL question. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** How a question is asked. */
export interface AskOptions {
  readonly caller?: Caller;
  /** A token instead of one for the caller; null for none. */
  readonly token?: NamedToken | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What can be asked before anything is known of the subgraph. */
export type Asking = Pick<Subject, 'ask' | 'samples'>;

/** The headers with which the hub asks. */
export const jsonHeaders = { 'content-type': 'application/json', accept: 'application/json' } as const;

/** The question for the SDL. */
export const serviceQuery = '{ _service { sdl } }';

/**
 * Gets to know a subgraph.
 * @throws {UnansweredError} where it does not answer the question for its SDL.
 */
export async function openSubject(options: SubjectOptions): Promise<Subject> {
  const { url, name, tokenSeed, samples = noSamples, timeoutMs = 10_000 } = options;
  const keyring = createKeyring(tokenSeed, name);
  const connection = connectSubgraph(url, timeoutMs);
  let officer = officerOf([]);

  const send: Subject['send'] = async (request, given) => {
    const token = given === undefined ? await keyring.tokenOf(officer) : given;
    const headers = { ...request.headers, ...(token && { authorization: `Bearer ${token.text}` }) };
    return connection.send({ ...request, headers, token: token?.about ?? null });
  };
  const ask: Subject['ask'] = async (question, { caller, token, headers } = {}) => {
    const by = token === undefined ? await keyring.tokenOf(caller ?? officer) : token;
    return send({ method: 'POST', headers: { ...jsonHeaders, ...headers }, body: JSON.stringify(question) }, by);
  };

  try {
    const service = await ask({ query: serviceQuery });
    const sdl = sdlOf(service);
    const { schema, schemaFault } = readSchema(name, url, sdl);
    officer = officerOf(schema?.scopes ?? []);
    const known = schema ? await findKnown({ ask, samples }, schema).catch(nothingWhereUnanswered) : nothing;
    return {
      name,
      url,
      keyring,
      connection,
      samples,
      officer,
      service,
      sdl,
      schema,
      schemaFault,
      known,
      ask,
      send,
      close: () => connection.close(),
    };
  } catch (fault) {
    await connection.close();
    throw fault;
  }
}

const nothing: KnownEntities = { byType: new Map(), notKnown: [] };

// The checks say by name what is not answered.
function nothingWhereUnanswered(fault: unknown): KnownEntities {
  if (fault instanceof UnansweredError) return nothing;
  throw fault;
}

function sdlOf({ answer }: Exchange): string | null {
  const { sdl } = (answer?.data?._service ?? {}) as { readonly sdl?: unknown };
  return typeof sdl === 'string' ? sdl : null;
}

function readSchema(name: string, url: string, sdl: string | null): Pick<Subject, 'schema' | 'schemaFault'> {
  if (sdl === null) return { schema: null, schemaFault: null };
  try {
    return { schema: readSubgraphSchema(name, url, sdl), schemaFault: null };
  } catch (fault) {
    return { schema: null, schemaFault: (fault as Error).message };
  }
}
