import { scopes as hubScopes } from '#platform/access/caller.ts';
import { deliverScope } from '#platform/referral/vocabulary.ts';
import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import type { AppliedDirective } from '../subgraph-schema.ts';

/** Policies are facts of a token; any other holds of nobody. */
const knownPolicy = /^(role|purpose|agency|client):.+/;

/** Fields are guarded by scopes that some token can hold: those of the hub, and those that the subgraph declares. */
export const requireKnownScopes: Rule = ({ candidate, schema }) => {
  const known = new Set<string>([...hubScopes, deliverScope, ...candidate.scopes]);
  return [...schema.elements.values()].flatMap(({ coordinate, directives }) =>
    directives.flatMap((directive) => [
      ...namesIn(directive, 'requiresScopes', 'scopes')
        .filter((scope) => !known.has(scope))
        .map((scope) =>
          toFinding({
            rule: 'scopes',
            level: 'ERROR',
            coordinate,
            node: directive.node,
            message: `"${coordinate}" asks for the scope "${scope}", which no token holds.`,
            remedy: `Take one of ${[...known].join(', ')}, or declare the scope when you publish.`,
          }),
        ),
      ...namesIn(directive, 'policy', 'policies')
        .filter((policy) => !knownPolicy.test(policy))
        .map((policy) =>
          toFinding({
            rule: 'scopes',
            level: 'ERROR',
            coordinate,
            node: directive.node,
            message: `"${coordinate}" asks for the policy "${policy}", which holds of nobody.`,
            remedy: 'Write it as role:…, purpose:…, agency:… or client:….',
          }),
        ),
    ]),
  );
};

function namesIn({ name, given }: AppliedDirective, directive: string, argument: string): string[] {
  const lists = name === directive ? given[argument] : [];
  if (!Array.isArray(lists)) return [];
  return lists.flat().filter((entry) => typeof entry === 'string');
}
