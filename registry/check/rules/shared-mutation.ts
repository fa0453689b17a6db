import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { isShareable } from '../subgraph-schema.ts';

/**
 * A mutation is one ministry's. A shared one is carried out by whichever of them the plan happens to take, or by several
 * where what is asked of its result needs more than one.
 */
export const refuseSharedMutations: Rule = ({ schema }) => {
  const type = schema.types.get('Mutation');
  return [...(type?.members.values() ?? [])]
    .filter((field) => type && isShareable(type, field))
    .map(({ coordinate, node }) =>
      toFinding({
        rule: 'shared-mutation',
        level: 'ERROR',
        coordinate,
        node,
        message: `"${coordinate}" is @shareable: it would be written by whichever subgraph a plan happens to take.`,
        remedy: 'Remove @shareable and give the mutation a name of your own.',
      }),
    );
};
