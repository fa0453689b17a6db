import { CommandFailure, exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { type GraphqlAnswer, type GraphqlRequest, postGraphql } from './post.ts';
import { readDocument, readVariables } from './request.ts';
import { findSampleHousehold } from './sample.ts';

/** What `hub query` was asked to do. */
export interface QueryOptions {
  readonly url: string;
  readonly variables?: string;
  readonly sample?: boolean;
  readonly operation?: string;
  readonly pretty?: boolean;
  /** In seconds. */
  readonly timeout: number;
}

/**
 * Posts the document to a running hub, prints the answer, and answers the exit code: 1 where errors came without data.
 * @throws {CommandFailure} when there is no answer to print.
 */
export async function runQuery(terminal: Terminal, file: string | undefined, options: QueryOptions): Promise<number> {
  const timeoutMs = options.timeout * 1000;
  const query = await readDocument(file);
  const variables = readVariables(options.variables);
  if (options.sample) variables.id = await requireSample(options.url, timeoutMs);

  const request: GraphqlRequest = {
    query,
    variables,
    ...(options.operation !== undefined && { operationName: options.operation }),
  };
  const answer = await postGraphql(options.url, request, timeoutMs);
  const isPretty = options.pretty ?? terminal.printsToScreen;
  terminal.print(JSON.stringify(answer, null, isPretty ? 2 : undefined));
  return reportErrors(terminal, answer);
}

async function requireSample(url: string, timeoutMs: number): Promise<string> {
  const id = await findSampleHousehold(url, timeoutMs);
  if (id !== null) return id;
  throw new CommandFailure(
    'The hub has no household that all three ministries know. Seed its databases with "hub seed".',
  );
}

function reportErrors(terminal: Terminal, { data, errors = [] }: GraphqlAnswer): number {
  if (errors.length === 0) return exitCodes.ok;
  const hasData = data != null && Object.values(data).some((value) => value !== null);
  const what = hasData ? 'The answer is partial' : 'The hub answered with errors and no data';
  terminal.tell(
    terminal.style(hasData ? 'yellow' : 'red', `${what}: ${errors.map(({ message }) => message).join(' ')}`),
  );
  return hasData ? exitCodes.ok : exitCodes.failed;
}
