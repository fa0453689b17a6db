import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { isHidden, type SubgraphSchema, type TypeElement } from '../subgraph-schema.ts';

/**
 * Lists of objects are Relay connections that take `first` and `after`: a list without an end is one that grows until it
 * stops the hub. Lists of scalars and enums are short by nature, and what clients never see is the hub's own matter.
 */
export const requirePages: Rule = ({ schema }) =>
  [...schema.types.values()]
    .filter(({ kind, name }) => (kind === 'OBJECT' || kind === 'INTERFACE') && !name.endsWith('Connection'))
    .flatMap((type) => [...unpagedLists(schema, type), ...endlessConnections(schema, type)]);

function unpagedLists(schema: SubgraphSchema, type: TypeElement) {
  return [...type.members.values()]
    .filter(
      (field) => field.type?.startsWith('[') && isComposite(schema, field.namedType) && !isHidden(schema, type, field),
    )
    .map(({ coordinate, namedType, node }) =>
      toFinding({
        rule: 'pagination',
        level: 'ERROR',
        coordinate,
        node,
        message: `"${coordinate}" is a list of objects without pages.`,
        remedy: `Make it a ${namedType}Connection with nodes, edges and pageInfo, and let it take first and after.`,
      }),
    );
}

function endlessConnections(schema: SubgraphSchema, type: TypeElement) {
  return [...type.members.values()]
    .filter((field) => field.namedType?.endsWith('Connection') && !isHidden(schema, type, field))
    .filter((field) => !field.arguments.has('first') || !field.arguments.has('after'))
    .map(({ coordinate, node }) =>
      toFinding({
        rule: 'pagination',
        level: 'ERROR',
        coordinate,
        node,
        message: `"${coordinate}" gives a page, but no client can say which.`,
        remedy: 'Let it take first: Int = 20 and after: String.',
      }),
    );
}

function isComposite({ types }: SubgraphSchema, name: string | null): boolean {
  const kind = name === null ? undefined : types.get(name)?.kind;
  return kind === 'OBJECT' || kind === 'INTERFACE' || kind === 'UNION';
}
