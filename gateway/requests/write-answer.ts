import { type ExecutionResult, GraphQLError } from 'graphql';
import { formatError, logFaults } from '#platform/error-format.ts';
import { errorCodes, isErrorCode } from '#platform/errors.ts';
import type { Logger } from '#platform/logger.ts';

/** An answer as it leaves by HTTP. */
export interface HttpAnswer {
  readonly status: number;
  /** Seconds after which the client may come back; null for no such word. */
  readonly retryAfterSeconds: number | null;
  /** JSON. */
  readonly body: string;
}

/** The answer of an operation that ran: its data, and what is missing of it with the reasons. */
export function writeAnswer(
  { data, errors, extensions }: ExecutionResult,
  requestId: string,
  logger: Logger,
): HttpAnswer {
  const parts = {
    ...(errors && errors.length > 0 && { errors: describe(errors, requestId, logger) }),
    ...(data !== undefined && { data }),
    ...(extensions && { extensions }),
  };
  return { status: 200, retryAfterSeconds: null, body: JSON.stringify(parts) };
}

/** The answer to a request that failed as a whole. */
export function writeFailure(fault: unknown, requestId: string, logger: Logger): HttpAnswer {
  const error = fault instanceof GraphQLError ? fault : new GraphQLError('', { originalError: fault as Error });
  const [described] = describe([error], requestId, logger);
  const { code, retryAfterSeconds } = described?.extensions ?? {};
  return {
    status: isErrorCode(code) ? errorCodes[code].httpStatus : 500,
    retryAfterSeconds: typeof retryAfterSeconds === 'number' ? retryAfterSeconds : null,
    body: JSON.stringify({ errors: [described] }),
  };
}

function describe(errors: readonly GraphQLError[], requestId: string, logger: Logger) {
  logFaults(errors, requestId, logger);
  return errors.map((error) => formatError(error.toJSON(), error));
}
