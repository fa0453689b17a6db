import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { AccessDirective } from '#platform/build-supergraph.ts';

/** What an element of the graph asks of a caller; every part that is not null must hold. */
export interface Requirement {
  /** That the caller has a token. */
  readonly authenticated: boolean;
  /** That it holds all scopes of one of the lists. */
  readonly scopes: readonly (readonly string[])[] | null;
  /** That all policies of one of the lists hold of it. */
  readonly policies: readonly (readonly string[])[] | null;
}

/** Who may read what, as the ministries wrote it into their schemas. */
export interface AccessRules {
  /** Every different requirement of the graph, once. */
  readonly requirements: readonly Requirement[];
  /** The position in `requirements` of what a type asks: an object, interface, enum or scalar; undefined for nothing. */
  ofType(type: string): number | undefined;
  /** As `ofType`, of a field. */
  ofField(type: string, field: string): number | undefined;
}

/**
 * The rules of a supergraph. `buildSupergraph` has refused security features that are not known here.
 * @param names the directives by the names that the supergraph gives them, see `findAccessNames`.
 */
export function readAccessRules(supergraph: DocumentNode, names: ReadonlyMap<string, AccessDirective>): AccessRules {
  const requirements: Requirement[] = [];
  const positions = new Map<string, number>();
  const elements = new Map<string, number>();

  function add(element: string, directives: readonly ConstDirectiveNode[]): void {
    const requirement = requirementOf(directives, names);
    if (requirement === null) return;
    const key = JSON.stringify(requirement);
    let position = positions.get(key);
    if (position === undefined) {
      position = requirements.push(requirement) - 1;
      positions.set(key, position);
    }
    elements.set(element, position);
  }

  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    const type = definition.name.value;
    add(type, (definition.directives ?? []) as readonly ConstDirectiveNode[]);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of (definition as ObjectTypeDefinitionNode).fields ?? []) {
      add(`${type}.${field.name.value}`, field.directives ?? []);
    }
  }
  return {
    requirements,
    ofType: (type) => elements.get(type),
    ofField: (type, field) => elements.get(`${type}.${field}`),
  };
}

function requirementOf(
  directives: readonly ConstDirectiveNode[],
  names: ReadonlyMap<string, AccessDirective>,
): Requirement | null {
  const found = new Map(directives.map((directive) => [names.get(directive.name.value), directive]));
  const scopes = found.get('requiresScopes');
  const policies = found.get('policy');
  if (!found.has('authenticated') && !scopes && !policies) return null;
  return {
    authenticated: found.has('authenticated'),
    scopes: scopes ? alternativesOf(scopes) : null,
    policies: policies ? alternativesOf(policies) : null,
  };
}

function alternativesOf(directive: ConstDirectiveNode): readonly (readonly string[])[] {
  const argument = directive.arguments?.[0];
  return argument ? (valueFromASTUntyped(argument.value) as string[][]) : [];
}
