import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { findDirective } from '../subgraph-schema.ts';

/** What composes and what the gateway does not run: whoever asked for it would be refused. */
export const refuseUnsupported: Rule = ({ schema }) => {
  const subscription = schema.types.get('Subscription');
  const contextual = [...schema.elements.values()].filter((element) => findDirective(element, 'fromContext'));
  return [
    ...(subscription ? [{ element: subscription, what: 'subscriptions', remedy: 'Offer a query instead.' }] : []),
    ...contextual.map((element) => ({ element, what: '@fromContext', remedy: 'Take the value by @requires.' })),
  ].map(({ element: { coordinate, node }, what, remedy }) =>
    toFinding({
      rule: 'unsupported',
      level: 'ERROR',
      coordinate,
      node,
      message: `The gateway does not run ${what}: nobody could ask for "${coordinate}".`,
      remedy,
    }),
  );
};
