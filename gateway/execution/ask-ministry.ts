import { isAscii } from 'node:buffer';
import { HubError } from '#platform/errors.ts';
import { type MinistryClient, type MinistryQuestion, parseAnswer } from '#platform/ministry-client.ts';
import type { CachedRun } from '../cache/cached-run.ts';
import { bodyEndOf } from './batch.ts';
import type { FetchStep } from './compile-plan.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import type { Run } from './run-plan.ts';

/** A ministry's answer: the bytes as they came, or the value of a client that gives none. */
export type RawAnswer = Buffer | { readonly value: unknown };

/** A question that was sent, and what becomes of it. */
export interface Asked {
  readonly body: string;
  readonly answer: Promise<RawAnswer>;
}

/**
 * Asks a ministry what a step asks; a question that this run has sent already is not sent again.
 * @param variables the JSON of its variables, see `variablesJson`.
 * @param representations the JSON of the entities that it asks for, without brackets; null where it asks for none.
 */
export function askMinistry(
  step: FetchStep,
  run: Run,
  variables: string,
  representations: string | null,
): Promise<RawAnswer> {
  const body = step.bodyStart + bodyEndOf(variables, representations);
  const known = run.asked.get(step);
  if (known?.body === body) return known.answer;
  const answer = send(step, run, { body, variables, representations });
  run.asked.set(step, { body, answer });
  return answer;
}

/**
 * The fields of an answer.
 * @throws {HubError} SUBGRAPH_INVALID_RESPONSE where it is not an answer of a GraphQL server.
 */
export function readAnswer(step: FetchStep, raw: RawAnswer): { readonly data?: unknown; readonly errors?: unknown } {
  const answer: unknown = Buffer.isBuffer(raw) ? parseAnswer(step.ministry, textOf(raw)) : raw.value;
  if (!isJsonObject(answer) || (answer.data === undefined && answer.errors === undefined)) throw invalidAnswer(step);
  return answer;
}

/** The JSON of a step's variables, without braces. */
export function variablesJson({ variableNames }: FetchStep, variables: JsonObject): string {
  let json = '';
  for (const name of variableNames) {
    if (!Object.hasOwn(variables, name) || variables[name] === undefined) continue;
    json += `${json === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(variables[name])}`;
  }
  return json;
}

/** What is said of a ministry whose answer is no answer to the step's question. */
export function invalidAnswer({ ministry }: FetchStep): HubError {
  return new HubError('SUBGRAPH_INVALID_RESPONSE', `${ministry} answered something else than it was asked for.`, {
    ministry,
  });
}

interface Parts {
  readonly body: string;
  readonly variables: string;
  readonly representations: string | null;
}

async function send(step: FetchStep, run: Run, parts: Parts): Promise<RawAnswer> {
  const client = run.ministries.get(step.ministry);
  if (!client) {
    throw new HubError('SUBGRAPH_UNREACHABLE', `${step.ministry} is not connected.`, { ministry: step.ministry });
  }
  const token = await run.caller.tokenFor(step.ministry);
  const question = {
    body: parts.body,
    isRead: step.isRead,
    isSlow: step.isSlow,
    timeoutMs: run.caller.timeLeftMs(),
    departure: step.isRead ? run.caller.departure : undefined, // what changes something is not cut off in the midst
    ...(token !== undefined && { token }),
  };
  if (run.cache) return sendCached(run.cache, step, client, question, parts);
  return client.askBytes ? client.askBytes(question) : { value: await client.ask(question) };
}

function sendCached(
  cache: CachedRun,
  step: FetchStep,
  client: MinistryClient,
  question: MinistryQuestion,
  { body, variables, representations }: Parts,
): Promise<RawAnswer> {
  const { askBytes } = client;
  const ask = async () => (askBytes ? askBytes(question) : { value: await client.ask(question) });
  if (!step.isRead) return cache.change(step.ministry, ask);
  if (!askBytes) return ask();
  return cache.ask({
    ...{ step, variables, representations, token: question.token },
    ask(rest, onFreshness) {
      const isWhole = rest === representations;
      return askBytes({
        ...question,
        body: isWhole ? body : step.bodyStart + bodyEndOf(variables, rest),
        onFreshness,
      });
    },
  });
}

function textOf(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasByteOrderMark ? 3 : 0);
}
