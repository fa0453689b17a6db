/** One HTTP request to the subgraph and its answer, told so that it can be shown: no token, no number of 16 digits. */
import { Agent, fetch, type RequestInit, type Response } from 'undici';
import { strikeNiks } from '#platform/logger.ts';

/** A request to the subgraph. */
export interface SubgraphRequest {
  readonly method: 'GET' | 'POST';
  /** What follows the address, from `?` on. */
  readonly search?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How its token is told of, such as "a token whose time is over"; null where it has none. */
  readonly token: string | null;
}

/** A request and what came of it. */
export interface Exchange {
  /** The request, to be shown. */
  readonly sent: string;
  /** The answer, to be shown. */
  readonly received: string;
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** The answer as GraphQL; null where it is not a JSON object. */
  readonly answer: GraphqlAnswer | null;
  readonly elapsedMs: number;
}

/** An answer in the form of GraphQL; nothing of it is believed. */
export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
}

/** An error of an answer. */
export interface AnswerError {
  readonly message?: unknown;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A request that got no answer at all. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  /** The request, to be shown. */
  readonly sent: string;
  /** True where nothing listens at the address. */
  readonly isRefused: boolean;

  constructor(sent: string, timeoutMs: number, cause: unknown) {
    const { code } = ((cause as Error).cause ?? cause) as NodeJS.ErrnoException;
    const isLate = (cause as Error).name === 'TimeoutError';
    super(isLate ? `no answer came within ${timeoutMs} ms` : `the connection broke (${code ?? 'no reason told'})`, {
      cause,
    });
    this.sent = sent;
    this.isRefused = code === 'ECONNREFUSED' || code === 'ENOTFOUND';
  }
}

/** The way to one subgraph. */
export interface Connection {
  /** @throws {UnansweredError} where no answer comes in time. */
  send(request: SubgraphRequest): Promise<Exchange>;
  /**
   * `fetch` over the same connections, for audits that make their own requests.
   * @throws {UnansweredError} where no answer comes in time.
   */
  fetch(target: string, init: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

const maxShown = 600;
const maxAnswerBytes = 64 * 1024 * 1024;

/** A connection that waits that long for each answer, in milliseconds. */
export function connectSubgraph(url: string, timeoutMs: number): Connection {
  const dispatcher = new Agent({ connections: 32, maxResponseSize: maxAnswerBytes, headersTimeout: 0, bodyTimeout: 0 });
  const ask = (target: string, init: RequestInit) =>
    fetch(target, { ...init, dispatcher, signal: AbortSignal.timeout(timeoutMs), redirect: 'manual' });

  return {
    fetch: (target, init) =>
      ask(target, init).catch((fault: unknown) => {
        throw new UnansweredError('a request of an audit', timeoutMs, fault);
      }),
    async send(request) {
      const sent = describeRequest(url, request);
      const begun = performance.now();
      try {
        const response = await ask(`${url}${request.search ?? ''}`, {
          method: request.method,
          headers: request.headers,
          ...(request.body !== undefined && { body: request.body }),
        });
        const text = await response.text();
        const contentType = response.headers.get('content-type') ?? '';
        return {
          sent,
          received: describeAnswer(response.status, contentType, text),
          status: response.status,
          contentType,
          text,
          answer: parseAnswer(text),
          elapsedMs: performance.now() - begun,
        };
      } catch (fault) {
        throw new UnansweredError(sent, timeoutMs, fault);
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** The GraphQL answer of a text; null where it is not a JSON object. What has not the form of an answer is left out. */
export function parseAnswer(text: string): GraphqlAnswer | null {
  const answer = parseJson(text);
  if (!isObject(answer)) return null;
  const { data, errors } = answer;
  return {
    ...((isObject(data) || data === null) && { data }),
    ...(Array.isArray(errors) && { errors: errors.map(readError) }),
  };
}

function readError(error: unknown): AnswerError {
  if (!isObject(error)) return {};
  const { message, path, extensions } = error;
  return { message, ...(Array.isArray(path) && { path }), ...(isObject(extensions) && { extensions }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A status, a content type and a body, to be shown: of texts in `data` it is told how long they are, not what they say. */
export function describeAnswer(status: number, contentType: string, text: string): string {
  const answer = parseJson(text);
  const shown = isObject(answer) && 'data' in answer ? JSON.stringify(answer, hideTexts(answer.data)) : text;
  return `HTTP ${status} ${contentType}\n${shorten(shown)}`;
}

// Names, addresses and packed keys are personal data; names of types and values of enums are not.
function hideTexts(data: unknown): (this: unknown, name: string, value: unknown) => unknown {
  const inData = new WeakSet<object>();
  if (typeof data === 'object' && data !== null) inData.add(data);
  return function hide(name, value) {
    if (typeof this !== 'object' || this === null || !inData.has(this)) return value;
    if (typeof value === 'object' && value !== null) inData.add(value);
    const isOpen = typeof value !== 'string' || name === '__typename' || /^[A-Z][A-Z_]*$/.test(value);
    return isOpen ? value : `(${value.length} characters)`;
  };
}

function describeRequest(url: string, { method, search = '', headers, body, token }: SubgraphRequest): string {
  const shown = Object.entries(headers)
    .filter(([name]) => name !== 'authorization')
    .map(([name, value]) => `${name}: ${value}`);
  const lines = [`${method} ${new URL(url).pathname}${strikeNiks(search)}`, ...shown];
  lines.push(token === null ? 'no token' : `authorization: ${token}`);
  if (body !== undefined) lines.push(shorten(body));
  return lines.join('\n');
}

function shorten(text: string): string {
  const struck = strikeNiks(text.slice(0, maxShown * 4));
  return struck.length <= maxShown ? struck : `${struck.slice(0, maxShown)}… (${text.length} characters in all)`;
}
