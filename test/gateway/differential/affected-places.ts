import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';

/** A fetch of a plan, and the response names under which its objects stand. */
interface PlacedFetch {
  readonly node: FetchNode;
  readonly at: readonly string[];
}

/**
 * The places of an answer that lack something where one fetch of the plan fails, as response names joined by dots: what it
 * brings, and what is only asked for with what it brings. Null where the plan has no such fetch.
 */
export function findAffectedPlaces(plan: QueryPlan, query: string): ReadonlySet<string> | null {
  const fetches = plan.node && plan.node.kind !== 'Subscription' ? placeFetches(plan.node, []) : [];
  const failed = fetches.filter(({ node }) => node.operation === query);
  if (failed.length === 0) return null;
  const affected = new Set(failed.flatMap(placesOf));
  for (let size = -1; size !== affected.size; ) {
    size = affected.size;
    for (const fetch of fetches.filter((one) => dependsOn(one, affected))) {
      for (const place of placesOf(fetch)) affected.add(place);
    }
  }
  return affected;
}

function placeFetches(node: PlanNode, at: readonly string[]): readonly PlacedFetch[] {
  switch (node.kind) {
    case 'Fetch':
      return [{ node, at }];
    case 'Flatten':
      return placeFetches(node.node, [...at, ...node.path.map(String).filter((step) => step !== '@')]);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((child) => placeFetches(child, at));
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((child) => (child ? placeFetches(child, at) : []));
    case 'Defer':
      return [];
  }
}

function dependsOn({ node, at }: PlacedFetch, affected: ReadonlySet<string>): boolean {
  const above = at.map((_, depth) => at.slice(0, depth + 1).join('.'));
  const needed = (node.requires ?? []).flatMap(neededNames).map((name) => [...at, name].join('.'));
  return [...above, ...needed].some((place) => affected.has(place));
}

function neededNames(selection: QueryPlanSelectionNode): readonly string[] {
  return selection.kind === 'Field' ? [selection.alias ?? selection.name] : selection.selections.flatMap(neededNames);
}

function placesOf({ node, at }: PlacedFetch): readonly string[] {
  const document = parse(node.operation);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const places = selectedPlaces(document, operation?.selectionSet, []);
  // The objects themselves stand for `_entities`.
  const ofObjects = node.requires ? places.map((place) => place.slice(1)).filter((place) => place.length > 0) : places;
  return ofObjects.map((place) => [...at, ...place].map(withoutSuffix).join('.'));
}

// The planner keeps fields apart that have the same name and other arguments.
function withoutSuffix(name: string): string {
  return name.replace(/__alias_\d+$/, '');
}

function selectedPlaces(
  document: DocumentNode,
  selectionSet: SelectionSetNode | undefined,
  at: readonly string[],
): readonly (readonly string[])[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const inside = [...at, selection.alias?.value ?? selection.name.value];
      return [inside, ...selectedPlaces(document, selection.selectionSet, inside)];
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find(
            (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
          );
    return selectedPlaces(document, fragment && 'selectionSet' in fragment ? fragment.selectionSet : undefined, at);
  });
}
