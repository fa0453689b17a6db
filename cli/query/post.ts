import { CommandFailure } from '../failure.ts';

/** A GraphQL request as it goes over HTTP. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A GraphQL answer: data that may be partial, and what went wrong. */
export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

/** Where the hub answers, and as whom it is asked. */
export interface HubAddress {
  readonly url: string;
  /** Null to ask as the public. */
  readonly token: string | null;
  readonly timeoutMs: number;
}

/**
 * The hub's answer to the request. Variables go in the body alone: a URL is written into logs on its way.
 * @throws {CommandFailure} when nothing listens, no answer comes in time, or what comes is not a GraphQL answer.
 */
export async function postGraphql(
  { url, token, timeoutMs }: HubAddress,
  request: GraphqlRequest,
): Promise<GraphqlAnswer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    text = await response.text();
  } catch (fault) {
    throw unanswered(url, timeoutMs, fault as Error);
  }
  const answer = parseAnswer(text);
  if (answer) return answer;
  throw new CommandFailure(
    `What answers at ${url} (HTTP ${response.status}) is not the hub. Give its address with --url.`,
  );
}

function unanswered(url: string, timeoutMs: number, fault: Error): CommandFailure {
  if (fault.name === 'TimeoutError') {
    return new CommandFailure(
      `The hub at ${url} did not answer within ${timeoutMs / 1000} s. Ask for less, or wait longer with --timeout.`,
      { cause: fault },
    );
  }
  const code = (fault.cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ECONNREFUSED') {
    return new CommandFailure(
      `Nothing listens at ${url}. Start the hub with "npm start", or give the address of a running one with --url.`,
      { cause: fault },
    );
  }
  return new CommandFailure(`The hub at ${url} cannot be reached${code ? ` (${code})` : ''}. Check --url.`, {
    cause: fault,
  });
}

function parseAnswer(text: string): GraphqlAnswer | null {
  try {
    const answer: unknown = JSON.parse(text);
    const isAnswer = typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
    return isAnswer ? (answer as GraphqlAnswer) : null;
  } catch {
    return null;
  }
}
