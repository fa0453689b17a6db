import { GraphQLError } from 'graphql';

/** What is known about one error code: the row that docs/errors.md prints. */
export interface ErrorCodeRow {
  /** HTTP status when the whole request fails with this code. */
  readonly httpStatus: number;
  /** True where the same request may succeed later without a change. */
  readonly retryable: boolean;
  /** What it means to the client. */
  readonly meaning: string;
}

/** Every code that an answer of the hub can carry in `extensions.code`, and no other. */
export const errorCodes = {
  BAD_USER_INPUT: {
    httpStatus: 400,
    retryable: false,
    meaning: 'An argument or variable is not valid. `extensions.argument` names it; the value is never repeated.',
  },
  GRAPHQL_PARSE_FAILED: {
    httpStatus: 400,
    retryable: false,
    meaning: 'The document is not GraphQL.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    httpStatus: 400,
    retryable: false,
    meaning: 'The document asks for something that the schema does not have.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    httpStatus: 400,
    retryable: false,
    meaning: '`operationName` does not pick one operation of the document, or the graph has no operations of its kind.',
  },
  OPERATION_NOT_PLANNABLE: {
    httpStatus: 200,
    retryable: false,
    meaning:
      'The graph is valid and so is the document, but no way through the subgraphs answers it. Ask for less at once.',
  },
  OPERATION_NOT_REGISTERED: {
    httpStatus: 403,
    retryable: false,
    meaning:
      'This hub answers registered operations alone, and the document is none of your client, or came as a text where an id is asked for. The message says which.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    httpStatus: 200,
    retryable: false,
    meaning:
      'No operation is known under the id that was sent. Register it, or send the text together with the id, as clients of automatic persisted queries do by themselves.',
  },
  BAD_REQUEST: {
    httpStatus: 400,
    retryable: false,
    meaning: 'The HTTP request is not a GraphQL request: send POST with a JSON body.',
  },
  UNAUTHENTICATED: {
    httpStatus: 401,
    retryable: false,
    meaning:
      'The token is not valid: malformed, expired, signed by somebody else, or meant for another service. Get a new one; without any token the public aggregates are answered.',
  },
  UNAUTHORIZED_FIELD: {
    httpStatus: 200,
    retryable: false,
    meaning:
      'The caller may not read the field at `path`, which is null. In `path`, `@` stands for each element of a list.',
  },
  OPERATION_TOO_LARGE: {
    httpStatus: 400,
    retryable: false,
    meaning:
      "The document exceeds a limit of the caller's role before anything is asked. `extensions.argument` names the limit.",
  },
  OPERATION_TOO_COSTLY: {
    httpStatus: 400,
    retryable: false,
    meaning: "The operation's cost exceeds what the caller's role may ask at once. Ask for smaller pages.",
  },
  RATE_LIMITED: {
    httpStatus: 429,
    retryable: true,
    meaning:
      'The client has been given as many objects as it may have for now; `extensions.retryAfterSeconds` says when to come back.',
  },
  DEADLINE_EXCEEDED: {
    httpStatus: 504,
    retryable: true,
    meaning: 'The answer was not ready in the time that the caller has. Ask for less at once.',
  },
  AUDIT_UNAVAILABLE: {
    httpStatus: 503,
    retryable: true,
    meaning:
      'The access could not be recorded, so no personal data is answered. Aggregates that are open to the public still are.',
  },
  SUBGRAPH_UNREACHABLE: {
    httpStatus: 200,
    retryable: true,
    meaning: 'The ministry named in `extensions.ministry` does not accept connections. Its fields are null.',
  },
  SUBGRAPH_TIMEOUT: {
    httpStatus: 200,
    retryable: true,
    meaning: 'The ministry named in `extensions.ministry` did not answer before its deadline. Its fields are null.',
  },
  SUBGRAPH_INVALID_RESPONSE: {
    httpStatus: 200,
    retryable: true,
    meaning:
      'The ministry named in `extensions.ministry` answered something that is not an answer to the question. Its fields are null.',
  },
  SUBGRAPH_FAILED: {
    httpStatus: 200,
    retryable: true,
    meaning: 'The ministry named in `extensions.ministry` reported a fault of its own. The fields concerned are null.',
  },
  DATABASE_UNAVAILABLE: {
    httpStatus: 200,
    retryable: true,
    meaning: 'The ministry is up, but its database is not. Its fields are null.',
  },
  INTERNAL_SERVER_ERROR: {
    httpStatus: 500,
    retryable: true,
    meaning: 'A fault of the hub. The log holds it under `extensions.requestId`.',
  },
} as const satisfies Record<string, ErrorCodeRow>;

/** A code of the table `errorCodes`. */
export type ErrorCode = keyof typeof errorCodes;

/** True where the value is a code of the table `errorCodes`. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorCodes, value);
}

/** What an error may tell beside its code; none of it may hold personal data. */
export interface HubErrorDetail {
  /** The argument or variable at fault. */
  readonly argument?: string;
  /** The ministry at fault: the name of its room. */
  readonly ministry?: string;
  /** When to come back, in seconds. */
  readonly retryAfterSeconds?: number;
  /** The place in the answer. */
  readonly path?: readonly (string | number)[];
  readonly cause?: unknown;
}

/**
 * A fault or a denial with a code of the one table.
 * The message says what happened, to what, and what to do; it never holds a NIK, a name or a query text.
 * @example throw new HubError('BAD_USER_INPUT', '"first" must be between 1 and 500.', { argument: 'first' });
 */
export class HubError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, detail: HubErrorDetail = {}) {
    const { argument, ministry, retryAfterSeconds, path, cause } = detail;
    super(message, {
      ...(path && { path }),
      extensions: {
        code,
        ...(argument && { argument }),
        ...(ministry && { ministry }),
        ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      },
      ...(cause instanceof Error && { originalError: cause }),
    });
    this.name = 'HubError';
    this.code = code;
  }
}
