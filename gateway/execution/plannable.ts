import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';
import { type Conditions, settleConditions } from './conditions.ts';

/** Response names that end so hold what the client asked for, beside what another field needs of the same field. */
const askedSuffix = '__asked';

/**
 * The name under which the ministries answer a field.
 * A field that some other field needs (@requires) and that takes arguments would be fetched once for both, with one of
 * the two sets of arguments: what the client asks for is kept apart.
 */
export function sourceNameOf(field: FieldNode, requiredWithArguments: ReadonlySet<string>): string {
  const responseName = field.alias?.value ?? field.name.value;
  return requiredWithArguments.has(field.name.value) ? `${responseName}${askedSuffix}` : responseName;
}

/** The response name that the client knows, of a name under which the ministries answer. */
export function clientNameOf(sourceName: string): string {
  return sourceName.endsWith(askedSuffix) ? sourceName.slice(0, -askedSuffix.length) : sourceName;
}

/** The document as the planner has to get it: with source names, and without conditions. */
export function toPlannable(
  document: DocumentNode,
  requiredWithArguments: ReadonlySet<string>,
  conditions: Conditions,
): DocumentNode {
  return settleConditions(
    visit(document, {
      Field(node) {
        const sourceName = sourceNameOf(node, requiredWithArguments);
        if (sourceName === (node.alias?.value ?? node.name.value)) return undefined;
        return { ...node, alias: { kind: Kind.NAME, value: sourceName } };
      },
    }),
    conditions,
  );
}
