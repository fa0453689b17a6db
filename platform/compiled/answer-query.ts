import type { DocumentNode, GraphQLSchema } from 'graphql';
import { describeErrors, type RequestContext } from '#platform/error-format.ts';
import type { Logger } from '#platform/logger.ts';
import type { Batch } from './column.ts';
import { createKnownQueries, type KnownQueries } from './known-queries.ts';
import type { KnownQuery } from './known-query.ts';
import { runProgram } from './run.ts';
import { writeData } from './write-data.ts';

/** A request by HTTP, as far as it matters here. */
export interface QueryRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What its JSON holds. */
  readonly body: unknown;
}

/** What answers a request: a schema, and what its resolvers get. */
export interface Answering {
  readonly schema: GraphQLSchema;
  createContext(request: RequestContext): unknown;
}

/** Answers queries that were asked before, and found valid, by compiled programs. */
export interface CompiledAnswers {
  /** Keeps a document that is valid by the schema. */
  learn(schema: GraphQLSchema, text: string, document: DocumentNode): void;
  /**
   * The body of the answer, JSON with the status 200; null where the request has to be answered in the general way. A request
   * that is unusual in anything is one of those, whoever it comes from: what is wrong with it is told by one judge.
   */
  answer(request: QueryRequest, context: RequestContext, by: Answering): string | Promise<string> | null;
}

/** The content type of every compiled answer. */
export const compiledContentType = 'application/json; charset=utf-8';

/** Nothing known yet, of any schema. */
export function createCompiledAnswers(logger: Logger): CompiledAnswers {
  const known = new WeakMap<GraphQLSchema, KnownQueries>();
  return {
    learn(schema, text, document) {
      const queries = known.get(schema) ?? createKnownQueries(schema);
      known.set(schema, queries);
      queries.learn(text, document);
    },
    answer(request, context, { schema, createContext }) {
      const asked = readAsked(request);
      const query = asked && known.get(schema)?.find(asked.query);
      if (!query || !namesIt(asked.operationName, query)) return null;
      const prepared = query.prepare(asked.variables);
      if (prepared === null) return null;
      const { document, operation } = query;
      let made: unknown;
      try {
        made = createContext(Object.assign(context, { asked: { document, operation } }));
      } catch {
        return null;
      }
      const answered = runProgram(prepared.program, prepared.variables, made);
      const write = (root: Batch) => writeBody(root, context.requestId, logger);
      return answered instanceof Promise ? answered.then(write) : write(answered);
    },
  };
}

interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const jsonType = /^application\/json\s*(;|$)/i;

// Null where there is anything that a room's caller does not send every day.
function readAsked({ headers, body }: QueryRequest): Asked | null {
  const { 'content-type': type, accept = jsonAlone } = headers;
  if (typeof type !== 'string' || !jsonType.test(type) || (accept !== jsonAlone && accept !== '*/*')) return null;
  if (!isObject(body)) return null;
  const { query, operationName = null, variables, extensions } = body;
  if (typeof query !== 'string' || extensions != null) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables != null && !isObject(variables)) return null;
  return { query, operationName, variables: variables ?? {} };
}

const jsonAlone = 'application/json';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesIt(operationName: string | null, { operation }: KnownQuery): boolean {
  return operationName === null || operationName === operation.name?.value;
}

function writeBody(root: Batch, requestId: string, logger: Logger): string {
  const { json, errors } = writeData(root);
  // The line ends as it does in an answer of @apollo/server.
  if (errors.length === 0) return `{"data":${json}}\n`;
  return `{"errors":${JSON.stringify(describeErrors(errors, requestId, logger))},"data":${json}}\n`;
}
