import { Pool } from 'undici';
import { deadlineHeader } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';

// The corridor: one HTTP call to one ministry. Knows deadlines; knows no GraphQL types.

/** A question to a ministry: the JSON text of a GraphQL request, and what may be done with it. */
export interface MinistryQuestion {
  readonly body: string;
  /** True for queries: they may be asked again where the connection broke before an answer began. */
  readonly isRead: boolean;
  /** By which the ministry knows who asks; none for a ministry that asks nobody. */
  readonly token?: string;
  /** How long the caller still waits, in milliseconds; the ministry's own deadline where it is shorter or missing. */
  readonly timeoutMs?: number;
  /** True for what takes its time: `timeoutMs` counts alone, and who outlasts it is silent. */
  readonly isSlow?: boolean;
  /** Ends the question where nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** A way to ask one ministry. */
export interface MinistryClient {
  readonly name: string;
  /**
   * The parsed JSON of the ministry's answer, not yet looked into.
   * @throws {HubError} SUBGRAPH_UNREACHABLE, SUBGRAPH_TIMEOUT or SUBGRAPH_INVALID_RESPONSE, naming the ministry and no address.
   */
  ask(question: MinistryQuestion): Promise<unknown>;
  close(): Promise<void>;
}

/** How a ministry is asked over HTTP. */
export interface MinistryClientOptions {
  readonly name: string;
  readonly url: string;
  /** From the first byte sent to the last byte read. */
  readonly timeoutMs: number;
  readonly maxConnections: number;
  /** An answer larger than this is refused while it is read. */
  readonly maxResponseBytes?: number;
}

const defaultMaxResponseBytes = 64 * 1024 * 1024;
const brokenConnection = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** A client that asks over kept-alive HTTP/1.1 connections. */
export function createMinistryClient(options: MinistryClientOptions): MinistryClient {
  const { name } = options;
  const { origin, pathname } = new URL(options.url);
  const pool = new Pool(origin, {
    connections: options.maxConnections,
    connect: { timeout: options.timeoutMs },
    headersTimeout: 0, // one timer for the whole call, below
    bodyTimeout: 0,
    maxResponseSize: options.maxResponseBytes ?? defaultMaxResponseBytes,
    keepAliveTimeout: 30_000,
  });

  async function request({ body, token, signal }: MinistryQuestion, timeoutMs: number): Promise<string> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeoutMs);
    try {
      const answer = await pool.request({
        path: pathname,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          [deadlineHeader]: String(timeoutMs),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body,
        signal: signal ? AbortSignal.any([deadline.signal, signal]) : deadline.signal,
      });
      return await answer.body.text();
    } finally {
      clearTimeout(timer);
    }
  }

  async function ask(question: MinistryQuestion): Promise<unknown> {
    const { timeoutMs: given = options.timeoutMs, isSlow = false } = question;
    const timeoutMs = Math.max(1, isSlow ? given : Math.min(options.timeoutMs, given));
    const text = await request(question, timeoutMs)
      .catch((fault: NodeJS.ErrnoException) => {
        if (question.isRead && brokenConnection.has(fault.code ?? '')) return request(question, timeoutMs);
        throw fault;
      })
      .catch((fault: unknown) => {
        const isCallers = (timeoutMs < options.timeoutMs && !isSlow) || question.signal?.aborted === true;
        throw isCallers && isTimeout(fault) ? callerGone(name, fault) : describeFault(name, timeoutMs, fault);
      });
    return parseAnswer(name, text);
  }

  return { name, ask, close: () => pool.destroy() };
}

/**
 * The JSON of a ministry's answer.
 * @throws {HubError} SUBGRAPH_INVALID_RESPONSE where it is not JSON.
 */
export function parseAnswer(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HubError('SUBGRAPH_INVALID_RESPONSE', `${name} answered something that is not JSON.`, {
      ministry: name,
      cause,
    });
  }
}

// The ministry was given less time than it may take: the silence says nothing about it.
function callerGone(name: string, cause: unknown): HubError {
  return new HubError('DEADLINE_EXCEEDED', `There was no time left to wait for ${name}. Ask for less.`, {
    ministry: name,
    cause,
  });
}

function isTimeout(fault: unknown): boolean {
  const { name, code } = fault as NodeJS.ErrnoException;
  return name === 'AbortError' || code === 'UND_ERR_CONNECT_TIMEOUT';
}

function describeFault(name: string, timeoutMs: number, cause: unknown): HubError {
  const detail = { ministry: name, cause };
  const { code } = cause as NodeJS.ErrnoException;
  if (isTimeout(cause)) {
    return new HubError('SUBGRAPH_TIMEOUT', `${name} did not answer within ${timeoutMs} ms.`, detail);
  }
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new HubError('SUBGRAPH_INVALID_RESPONSE', `${name} answered more than the hub takes.`, detail);
  }
  return new HubError('SUBGRAPH_UNREACHABLE', `${name} cannot be reached.`, detail);
}
