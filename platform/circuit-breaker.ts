import { HubError } from '#platform/errors.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';

/** When a breaker stops asking, and for how long. */
export interface CircuitBreakerOptions {
  /** Failures in a row after which the ministry is left alone. */
  readonly failures?: number;
  /** How long it is left alone, in milliseconds, before one question tries it again. */
  readonly restMs?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/**
 * A client that leaves a ministry alone for a moment once it did not answer several times in a row.
 * Meanwhile every question fails at once with the ministry's last fault, so that a hanging ministry costs the callers of
 * the others no deadline each. Answers that are wrong do not count: the ministry is there.
 */
export function createCircuitBreaker(client: MinistryClient, options: CircuitBreakerOptions = {}): MinistryClient {
  const { failures = 5, restMs = 1000, now = () => performance.now() } = options;
  let inARow = 0;
  let lastFault: HubError | null = null;
  let restUntil = 0;

  async function guard<T>(question: () => Promise<T>): Promise<T> {
    if (lastFault !== null && inARow >= failures) {
      if (now() < restUntil) throw atRest(lastFault);
      restUntil = now() + restMs; // this question alone tries; the others wait for what becomes of it
    }
    try {
      const answer = await question();
      inARow = 0;
      return answer;
    } catch (fault) {
      if (!(fault instanceof HubError) || !isSilence(fault)) {
        inARow = 0;
        throw fault;
      }
      inARow += 1;
      lastFault = fault;
      restUntil = now() + restMs;
      throw fault;
    }
  }

  const { askBytes } = client;
  return {
    name: client.name,
    ask: (question) => guard(() => client.ask(question)),
    ...(askBytes && { askBytes: (question) => guard(() => askBytes(question)) }),
    close: () => client.close(),
  };
}

function isSilence({ code }: HubError): boolean {
  return code === 'SUBGRAPH_UNREACHABLE' || code === 'SUBGRAPH_TIMEOUT';
}

function atRest({ code, extensions, message }: HubError): HubError {
  return new HubError(code, message, { ministry: String(extensions.ministry) });
}
