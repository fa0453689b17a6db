import { failed, passed, type Verdict } from './check.ts';
import type { Exchange } from './exchange.ts';

/** Passed where the answer is one of GraphQL that refuses the document: errors with messages, no data, and no 5xx. */
export function requireErrorAnswer(exchange: Exchange): Verdict {
  const { status, answer } = exchange;
  const remedy =
    'Let your GraphQL server answer requests that are wrong: it tells the caller, and is no fault of yours.';
  if (status >= 500) return failed('It fails on a request that is wrong.', remedy, exchange);
  const errors = answer?.errors;
  const areTold =
    Array.isArray(errors) && errors.length > 0 && errors.every((error) => typeof error?.message === 'string');
  if (areTold && (answer?.data === undefined || answer.data === null)) return passed;
  return failed('It does not say in `errors` what is wrong.', remedy, exchange);
}
