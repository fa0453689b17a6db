/** What it means that a subgraph refuses a token. */
import { failed, passed, type Verdict } from './check.ts';
import type { Exchange } from './exchange.ts';
import { type Subject, serviceQuery } from './subject.ts';
import type { NamedToken } from './tokens.ts';

/** Whether the answer is a refusal: no data, and a status or a code that says why. */
export function isRefused({ status, answer }: Exchange): boolean {
  if (answer?.data !== undefined && answer.data !== null) return false;
  const isCoded =
    Array.isArray(answer?.errors) && answer.errors.some((error) => error?.extensions?.code === 'UNAUTHENTICATED');
  return status === 401 || status === 403 || isCoded;
}

/** Passed where the subgraph refuses that token. */
export async function requireRefusal(
  { ask }: Subject,
  makeToken: () => Promise<NamedToken>,
  problem: string,
  remedy: string,
): Promise<Verdict> {
  const exchange = await ask({ query: serviceQuery }, { token: await makeToken() });
  return isRefused(exchange) ? passed : failed(problem, remedy, exchange);
}
