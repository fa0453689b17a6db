import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { findOwner, nobodysTypes } from '../owner.ts';
import { findDirective, keyFields, type SubgraphSchema, type TypeElement } from '../subgraph-schema.ts';

/**
 * What a ministry adds to an entity that is not its own may be null: else its failure would take the whole entity away
 * from those who asked other ministries. Keys, and what others answer as well, may be non-null.
 */
export const requireNullableContributions: Rule = ({ schema, current, others }) =>
  [...schema.types.values()]
    .filter((type) => isAnothers(type, schema.subgraph, current))
    .flatMap((type) => {
      const keys = keyFields(type);
      return [...type.members.values()]
        .filter((field) => field.type?.endsWith('!') && !keys.has(field.name) && !findDirective(field, 'external'))
        .filter(({ coordinate }) => !others.some(({ elements }) => elements.has(coordinate)))
        .map(({ coordinate, type: fieldType, node }) =>
          toFinding({
            rule: 'nullable-contribution',
            level: 'ERROR',
            coordinate,
            node,
            message: `"${coordinate}" is added to what is not yours alone and is never null: without you nobody would get the ${type.name}.`,
            remedy: `Make it ${fieldType?.slice(0, -1)}.`,
          }),
        );
    });

function isAnothers({ name, keys }: TypeElement, subgraph: string, current: readonly SubgraphSchema[]): boolean {
  if (keys.length === 0) return false;
  const owner = findOwner(name, current);
  return nobodysTypes.has(name) || (owner !== null && owner !== subgraph);
}
