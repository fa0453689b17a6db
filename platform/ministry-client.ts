import type { Departure } from '#platform/access/departure.ts';
import { deadlineHeader } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import { type Freshness, readFreshness } from '#platform/freshness.ts';
import type { HttpAnswer } from '#platform/http/connection.ts';
import { HttpFault } from '#platform/http/http-fault.ts';
import { createHttpPool, type HttpCall } from '#platform/http/http-pool.ts';

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
  readonly departure?: Departure | undefined;
  /** Told what the ministry says of keeping its answer, before the answer is given. */
  onFreshness?(freshness: Freshness): void;
}

/** A way to ask one ministry. */
export interface MinistryClient {
  readonly name: string;
  /**
   * The parsed JSON of the ministry's answer, not yet looked into.
   * @throws {HubError} SUBGRAPH_UNREACHABLE, SUBGRAPH_TIMEOUT or SUBGRAPH_INVALID_RESPONSE, naming the ministry and no address.
   */
  ask(question: MinistryQuestion): Promise<unknown>;
  /**
   * The bytes of the ministry's answer, not yet looked into and not to be changed: others may have been given the same.
   * Missing where the client has none, such as one that answers from this process.
   * @throws {HubError} SUBGRAPH_UNREACHABLE, SUBGRAPH_TIMEOUT or SUBGRAPH_INVALID_RESPONSE, as `ask`.
   */
  askBytes?(question: MinistryQuestion): Promise<Buffer>;
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

/** How long a connection that nobody uses is kept, in milliseconds. */
const keepMs = 30_000;

// One call for all who ask the same at the same time.
interface SharedCall {
  readonly answer: Promise<HttpAnswer>;
  readonly token: string | undefined;
  waiters: number;
  cancel(): void;
}

/** A client that asks over kept-alive HTTP/1.1 connections. Equal questions of one caller at one time are one call. */
export function createMinistryClient(
  options: MinistryClientOptions,
): MinistryClient & Required<Pick<MinistryClient, 'askBytes'>> {
  const { name, url, maxConnections, maxResponseBytes = defaultMaxResponseBytes } = options;
  const pool = createHttpPool({ url, maxConnections, maxResponseBytes, keepMs });
  const reads = new Map<string, SharedCall>();

  function send({ body, token, isRead }: MinistryQuestion, timeoutMs: number): SharedCall {
    const headers = headersFor(token, timeoutMs);
    let call: HttpCall = pool.post(headers, body);
    const again = (fault: unknown) => {
      if (!isBroken(fault)) throw fault;
      call = pool.post(headers, body);
      return call.answer;
    };
    return { answer: isRead ? call.answer.catch(again) : call.answer, token, waiters: 0, cancel: () => call.cancel() };
  }

  function read(question: MinistryQuestion, timeoutMs: number): SharedCall {
    const { body, token } = question;
    const known = reads.get(body);
    if (known && known.token === token && known.waiters > 0) return known;
    const call = send(question, timeoutMs);
    const forget = () => {
      if (reads.get(body) === call) reads.delete(body);
    };
    reads.set(body, call);
    call.answer.then(forget, forget);
    return call;
  }

  function write(question: MinistryQuestion, timeoutMs: number): SharedCall {
    const forgetReads = () => reads.clear(); // who reads after a write is told what was written
    const call = send(question, timeoutMs);
    call.answer.then(forgetReads, forgetReads);
    return call;
  }

  async function askBytes(question: MinistryQuestion): Promise<Buffer> {
    const { timeoutMs: given = options.timeoutMs, isSlow = false, isRead, departure } = question;
    const timeoutMs = Math.max(1, isSlow ? given : Math.min(options.timeoutMs, given));
    const call = isRead ? read(question, timeoutMs) : write(question, timeoutMs);
    try {
      const { head, body } = await waitFor(call, timeoutMs, departure);
      question.onFreshness?.(readFreshness(head));
      return body;
    } catch (fault) {
      const isCallers = (timeoutMs < options.timeoutMs && !isSlow) || departure?.hasGone === true;
      throw isCallers && isTimeout(fault) ? callerGone(name, fault) : describeFault(name, timeoutMs, fault);
    }
  }

  return {
    name,
    askBytes,
    ask: async (question) => parseAnswer(name, (await askBytes(question)).toString()),
    close: async () => pool.close(),
  };
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

function headersFor(token: string | undefined, timeoutMs: number): string {
  const headers = `content-type: application/json\r\naccept: application/json\r\n${deadlineHeader}: ${timeoutMs}\r\n`;
  if (token === undefined) return headers;
  if (!/^[!-~]+$/.test(token))
    throw new HubError('UNAUTHENTICATED', 'A token for a ministry holds no spaces or lines.');
  return `${headers}authorization: Bearer ${token}\r\n`;
}

// Each who waits has a time of their own; the call ends when the last of them has gone.
function waitFor(call: SharedCall, timeoutMs: number, departure: Departure | undefined): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    call.waiters += 1;
    const stop = () => {
      clearTimeout(timer);
      departure?.unlisten(leave);
    };
    const leave = () => {
      stop();
      reject(new HttpFault('CANCELLED', 'the answer did not come in time'));
      call.waiters -= 1;
      if (call.waiters === 0) call.cancel();
    };
    const timer = setTimeout(leave, timerMs(timeoutMs));
    departure?.listen(leave);
    call.answer.then(
      (answer) => {
        stop();
        resolve(answer);
      },
      (fault: unknown) => {
        stop();
        reject(fault);
      },
    );
    if (departure?.hasGone) leave();
  });
}

// Node keeps a list of timers for each length: with lengths of their own they would cost more than all else here.
function timerMs(timeoutMs: number): number {
  return timeoutMs < 1000 ? timeoutMs : Math.ceil(timeoutMs / 128) * 128;
}

// The ministry was given less time than it may take: the silence says nothing about it.
function callerGone(name: string, cause: unknown): HubError {
  return new HubError('DEADLINE_EXCEEDED', `There was no time left to wait for ${name}. Ask for less.`, {
    ministry: name,
    cause,
  });
}

function isTimeout(fault: unknown): boolean {
  return fault instanceof HttpFault && fault.kind === 'CANCELLED';
}

function isBroken(fault: unknown): boolean {
  if (fault instanceof HttpFault) return fault.kind === 'BROKEN';
  const { code } = fault as NodeJS.ErrnoException;
  return code === 'ECONNRESET' || code === 'EPIPE';
}

const wrongAnswers = {
  TOO_LARGE: 'more than the hub takes',
  NOT_JSON: 'something that is not JSON',
  MALFORMED: 'something that is not HTTP',
} as const;

function describeFault(name: string, timeoutMs: number, cause: unknown): HubError {
  const detail = { ministry: name, cause };
  if (isTimeout(cause)) {
    return new HubError('SUBGRAPH_TIMEOUT', `${name} did not answer within ${timeoutMs} ms.`, detail);
  }
  if (!(cause instanceof HttpFault) || !(cause.kind in wrongAnswers)) {
    return new HubError('SUBGRAPH_UNREACHABLE', `${name} cannot be reached.`, detail);
  }
  return new HubError(
    'SUBGRAPH_INVALID_RESPONSE',
    `${name} answered ${wrongAnswers[cause.kind as keyof typeof wrongAnswers]}.`,
    detail,
  );
}
