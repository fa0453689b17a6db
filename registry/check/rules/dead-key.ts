import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';

/**
 * A subgraph that can be asked for a type by one key has no other key by which it cannot. A planner may take the first of a
 * type's keys to come back to a subgraph, whether or not it opens anything, and the answer is then wrong without an error.
 */
export const refuseDeadKeys: Rule = ({ schema }) =>
  [...schema.types.values()]
    .filter(({ keys }) => keys.some(({ isResolvable }) => isResolvable))
    .flatMap(({ coordinate, keys }) =>
      keys
        .filter(({ isResolvable }) => !isResolvable)
        .map(({ fields, node }) =>
          toFinding({
            rule: 'dead-key',
            level: 'ERROR',
            coordinate,
            node,
            message: `"${coordinate}" can be asked for by one key and not by "${fields}": an engine that takes this key to come back answers wrongly.`,
            remedy: `Remove @key(fields: "${fields}", resolvable: false) and mark its fields @shareable where others have them, or make it resolvable.`,
          }),
        ),
    );
