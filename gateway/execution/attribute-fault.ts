import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { type FetchStep, fetchesOf, type Step } from './compile-plan.ts';
import type { ResponsePath } from './ministry-errors.ts';
import { clientNameOf } from './plannable.ts';

/** The ministry whose fetch brought the value at a place of the answer, or null where none did. Slow; for faults alone. */
export function findMinistryOf(step: Step | null, path: ResponsePath): string | null {
  const names = path.filter((part) => typeof part === 'string');
  const fetch = fetchesOf(step).findLast((candidate) => brings(candidate, names));
  return fetch?.ministry ?? null;
}

function brings({ pattern, writeRepresentation, node }: FetchStep, names: readonly string[]): boolean {
  const prefix = pattern.filter((part) => part !== '@');
  if (prefix.length >= names.length || prefix.some((name, index) => names[index] !== name)) return false;
  const document = parse(node.operation);
  const rest = names.slice(prefix.length);
  return selects(document, rootSelection(document), writeRepresentation ? ['_entities', ...rest] : rest);
}

function rootSelection(document: DocumentNode): SelectionSetNode | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.selectionSet;
}

function selects(
  document: DocumentNode,
  selectionSet: SelectionSetNode | undefined,
  names: readonly string[],
): boolean {
  const [name, ...rest] = names;
  if (name === undefined) return true;
  return (selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) {
      return (
        clientNameOf(selection.alias?.value ?? selection.name.value) === name &&
        selects(document, selection.selectionSet, rest)
      );
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? document.definitions.find(
            (definition): definition is FragmentDefinitionNode =>
              definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
          )
        : selection;
    return selects(document, fragment?.selectionSet, names);
  });
}
