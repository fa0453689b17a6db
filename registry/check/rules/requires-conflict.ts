import { Kind, parse, print, type SelectionSetNode } from 'graphql';
import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { findDirective, type Member, type SubgraphSchema, type TypeElement } from '../subgraph-schema.ts';

/**
 * Two fields of a type do not need the same other field with different arguments (`@requires`). A plan fetches what fields
 * need once for all of them, so one of the two would be computed from what the other asked for, without an error.
 */
export const refuseConflictingRequires: Rule = ({ schema, others }) =>
  [...schema.types.values()].flatMap((type) => {
    const needs = needsOf(schema, type);
    const known = byPath([...others.flatMap((other) => needsOf(other, other.types.get(type.name))), ...needs]);
    return needs.flatMap((need) => {
      const other = known
        .get(need.path)
        ?.find((candidate) => candidate.given !== need.given && candidate.field !== need.field);
      if (!other) return [];
      const { coordinate, node } = need.field;
      const where = other.subgraph === schema.subgraph ? '' : ` of ${other.subgraph}`;
      return [
        toFinding({
          rule: 'requires-conflict',
          level: 'ERROR',
          coordinate,
          node,
          message: `"${coordinate}" needs "${need.path}" with (${need.given}), and "${other.field.coordinate}"${where} needs it with (${other.given}): asked for together, one would silently be computed from the other's.`,
          remedy: 'Let both need the same arguments, or let the owner of that field offer a field for each.',
        }),
      ];
    });
  });

interface Need {
  readonly subgraph: string;
  readonly field: Member;
  /** Names of fields with dots between. */
  readonly path: string;
  readonly given: string;
}

function needsOf({ subgraph }: SubgraphSchema, type: TypeElement | undefined): Need[] {
  return [...(type?.members.values() ?? [])].flatMap((field) => {
    const fields = findDirective(field, 'requires')?.given.fields;
    if (typeof fields !== 'string') return [];
    return argumentsByPath(fields).map(([path, given]) => ({ subgraph, field, path, given }));
  });
}

function byPath(needs: readonly Need[]): ReadonlyMap<string, readonly Need[]> {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const group = groups.get(need.path);
    if (group) group.push(need);
    else groups.set(need.path, [need]);
  }
  return groups;
}

function argumentsByPath(fields: string): [path: string, given: string][] {
  try {
    const [operation] = parse(`{ ${fields} }`).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? collect(operation.selectionSet, '') : [];
  } catch {
    // Composition tells what is wrong with it.
    return [];
  }
}

function collect({ selections }: SelectionSetNode, prefix: string): [path: string, given: string][] {
  return selections.flatMap((node): [string, string][] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    if (node.kind === Kind.INLINE_FRAGMENT) return collect(node.selectionSet, prefix);
    const path = `${prefix}${node.name.value}`;
    return [
      [path, (node.arguments ?? []).map(print).toSorted().join(', ')],
      ...(node.selectionSet ? collect(node.selectionSet, `${path}.`) : []),
    ];
  });
}
