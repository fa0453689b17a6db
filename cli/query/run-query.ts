import type { CallerChoice } from '../commands/caller-options.ts';
import { CommandFailure, exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { type GraphqlAnswer, type GraphqlRequest, type HubAddress, postGraphql } from './post.ts';
import { readDocument, readToken, readVariables } from './request.ts';
import { findSampleHousehold } from './sample.ts';

/** What `hub query` was asked to do. */
export interface QueryOptions extends CallerChoice {
  readonly url: string;
  readonly variables?: string;
  readonly sample?: boolean;
  readonly operation?: string;
  readonly pretty?: boolean;
  /** In seconds. */
  readonly timeout: number;
  /** A token, or `@file`; a development token for the caller of the other options where it is missing. */
  readonly token?: string;
  readonly anonymous?: boolean;
}

/**
 * Posts the document to a running hub, prints the answer, and answers the exit code: 1 where errors came without data.
 * @throws {CommandFailure} when there is no answer to print.
 */
export async function runQuery(terminal: Terminal, file: string | undefined, options: QueryOptions): Promise<number> {
  const hub = { url: options.url, token: await tokenOf(options), timeoutMs: options.timeout * 1000 };
  const query = await readDocument(file);
  const variables = readVariables(options.variables);
  if (options.sample) variables.id = await requireSample(hub);

  const request: GraphqlRequest = {
    query,
    variables,
    ...(options.operation !== undefined && { operationName: options.operation }),
  };
  const answer = await postGraphql(hub, request);
  const isPretty = options.pretty ?? terminal.printsToScreen;
  terminal.print(JSON.stringify(answer, null, isPretty ? 2 : undefined));
  return reportErrors(terminal, answer);
}

async function tokenOf(options: QueryOptions): Promise<string | null> {
  if (options.anonymous) return null;
  if (options.token !== undefined) return readToken(options.token);
  const { mintToken } = await import('../token/mint-token.ts');
  return (await mintToken(options, options.timeout + 60)).token;
}

async function requireSample(hub: HubAddress): Promise<string> {
  const id = await findSampleHousehold(hub);
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
    terminal.style(
      hasData ? 'yellow' : 'red',
      `${what}: ${[...new Set(errors.map(({ message }) => message))].join(' ')}`,
    ),
  );
  return hasData ? exitCodes.ok : exitCodes.failed;
}
