import { GraphQLError } from 'graphql';
import { describeErrors } from '#platform/error-format.ts';
import { errorCodes, isErrorCode } from '#platform/errors.ts';
import type { Logger } from '#platform/logger.ts';
import type { OperationAnswer } from '../answer-operation.ts';

/** An answer as it leaves by HTTP. */
export interface HttpAnswer {
  readonly status: number;
  /** Seconds after which the client may come back; null for no such word. */
  readonly retryAfterSeconds: number | null;
  /** JSON in UTF-8. */
  readonly body: Buffer;
  /** To be called when the body has been sent, and only then: its bytes are used again. */
  release(): void;
}

/** The answer of an operation that ran: its data, and what is missing of it with the reasons. */
export function writeAnswer(
  { data, errors, extensions }: OperationAnswer,
  requestId: string,
  logger: Logger,
): HttpAnswer {
  const before = errors.length > 0 ? `"errors":${JSON.stringify(describeErrors(errors, requestId, logger))},` : '';
  const behind = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  const body = data.enclose(`{${before}"data":`, `${behind}}`);
  return { status: 200, retryAfterSeconds: null, body, release: () => data.release() };
}

/** The answer to a request that failed as a whole. */
export function writeFailure(fault: unknown, requestId: string, logger: Logger): HttpAnswer {
  const error = fault instanceof GraphQLError ? fault : new GraphQLError('', { originalError: fault as Error });
  const [described] = describeErrors([error], requestId, logger);
  const { code, retryAfterSeconds } = described?.extensions ?? {};
  return {
    status: isErrorCode(code) ? errorCodes[code].httpStatus : 500,
    retryAfterSeconds: typeof retryAfterSeconds === 'number' ? retryAfterSeconds : null,
    body: Buffer.from(JSON.stringify({ errors: [described] })),
    release() {},
  };
}
