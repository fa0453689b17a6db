import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { HubError } from '#platform/errors.ts';
import type { OperationLimits } from './role-limits.ts';
import { countTokens } from './tokens.ts';

/** How large an operation is with every fragment written out where it is spread. */
export interface OperationMeasure {
  /** Lexical tokens of the whole document, as written. */
  readonly tokens: number;
  /** Fields above each other, at most; a root field alone is 1. */
  readonly depth: number;
  /** Selection sets inside each other, those of fragments too, at most. */
  readonly nesting: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Directives on the operation, its variables, fields and fragments. */
  readonly directives: number;
  /** Fields, before equal ones are merged. */
  readonly selections: number;
}

/**
 * The size of one operation of a document that was parsed and need not be valid, in time linear in the document.
 * Counts stop at Number.MAX_SAFE_INTEGER. A fragment that spreads itself counts once: validation refuses it.
 * @param operationName without it, or where there is no such operation, the largest of each count over all operations
 *   and fragments: what validation is going to read.
 */
export function measureOperation(document: DocumentNode, operationName?: string | null): OperationMeasure {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const chosen = operationName ? operations.find(({ name }) => name?.value === operationName) : undefined;
  const fragments = measureFragments(document);
  const measured = (chosen ? [chosen] : operations).map((operation) => withSpreads(readPart(operation), fragments));
  // Validation reads unused fragments too; their first fields need not be root fields.
  const unused = chosen ? [] : [...fragments.values()].map((fragment) => ({ ...fragment, rootFields: 0 }));
  return { tokens: saturate(countTokens(document)), ...[...measured, ...unused].reduce(largestOfEach, nothing) };
}

type Counts = Omit<OperationMeasure, 'tokens'>;

/** One operation or fragment as it is written. */
interface Part {
  readonly counts: Counts;
  /** The fragments that it spreads, and at which place. */
  readonly spreads: readonly { readonly name: string; readonly depth: number; readonly nesting: number }[];
}

const nothing: Counts = { depth: 0, nesting: 0, aliases: 0, rootFields: 0, directives: 0, selections: 0 };

// Walks with a list of its own instead of recursion: a document may be nested deeper than the stack.
function readPart(definition: OperationDefinitionNode | FragmentDefinitionNode): Part {
  const counts = { ...nothing, directives: directivesOn(definition) };
  const spreads: { name: string; depth: number; nesting: number }[] = [];
  const open: { set: SelectionSetNode; depth: number; nesting: number }[] = [
    { set: definition.selectionSet, depth: 0, nesting: 1 },
  ];
  for (let place = open.pop(); place; place = open.pop()) {
    counts.nesting = Math.max(counts.nesting, place.nesting);
    for (const selection of place.set.selections) {
      counts.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        spreads.push({ name: selection.name.value, depth: place.depth, nesting: place.nesting });
        continue;
      }
      let { depth } = place;
      if (selection.kind === Kind.FIELD) {
        depth += 1;
        counts.depth = Math.max(counts.depth, depth);
        counts.selections += 1;
        if (depth === 1) counts.rootFields += 1;
        if (selection.alias) counts.aliases += 1;
      }
      if (selection.selectionSet) open.push({ set: selection.selectionSet, depth, nesting: place.nesting + 1 });
    }
  }
  return { counts, spreads };
}

function directivesOn(definition: OperationDefinitionNode | FragmentDefinitionNode): number {
  const variables = definition.variableDefinitions ?? [];
  const all: (readonly DirectiveNode[] | undefined)[] = [definition, ...variables].map(({ directives }) => directives);
  return all.reduce((count, directives) => count + (directives?.length ?? 0), 0);
}

/** Each fragment with what it spreads. Those that a fragment spreads are measured before it, each once. */
function measureFragments(document: DocumentNode): ReadonlyMap<string, Counts> {
  const parts = new Map<string, Part>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) parts.set(definition.name.value, readPart(definition));
  }
  const measured = new Map<string, Counts>();
  const begun = new Set<string>();
  const waiting = [...parts.keys()];
  for (let name = waiting.at(-1); name !== undefined; name = waiting.at(-1)) {
    const part = parts.get(name);
    if (part && !begun.has(name)) {
      begun.add(name);
      for (const spread of part.spreads) if (!begun.has(spread.name)) waiting.push(spread.name);
      continue;
    }
    if (part && !measured.has(name)) measured.set(name, withSpreads(part, measured));
    waiting.pop();
  }
  return measured;
}

function withSpreads({ counts, spreads }: Part, fragments: ReadonlyMap<string, Counts>): Counts {
  const total = { ...counts };
  for (const { name, depth, nesting } of spreads) {
    const fragment = fragments.get(name);
    if (!fragment) continue;
    total.depth = saturate(Math.max(total.depth, depth + fragment.depth));
    total.nesting = saturate(Math.max(total.nesting, nesting + fragment.nesting));
    total.aliases = saturate(total.aliases + fragment.aliases);
    if (depth === 0) total.rootFields = saturate(total.rootFields + fragment.rootFields);
    total.directives = saturate(total.directives + fragment.directives);
    total.selections = saturate(total.selections + fragment.selections);
  }
  return total;
}

function largestOfEach(one: Counts, other: Counts): Counts {
  return {
    depth: Math.max(one.depth, other.depth),
    nesting: Math.max(one.nesting, other.nesting),
    aliases: Math.max(one.aliases, other.aliases),
    rootFields: Math.max(one.rootFields, other.rootFields),
    directives: Math.max(one.directives, other.directives),
    selections: Math.max(one.selections, other.selections),
  };
}

function saturate(count: number): number {
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}

const words = {
  tokens: ['maxTokens', 'tokens'],
  depth: ['maxDepth', 'levels of fields'],
  nesting: ['maxNesting', 'levels of selection sets'],
  aliases: ['maxAliases', 'aliases'],
  rootFields: ['maxRootFields', 'root fields'],
  directives: ['maxDirectives', 'directives'],
  selections: ['maxSelections', 'fields'],
} as const;

/**
 * Refuses an operation that exceeds one of the caller's limits.
 * @throws {HubError} OPERATION_TOO_LARGE naming the limit in `argument`, with the number found and the number allowed.
 */
export function requireWithinLimits(measure: OperationMeasure, limits: OperationLimits): void {
  for (const [count, [limit, of]] of Object.entries(words) as [
    keyof typeof words,
    (typeof words)[keyof typeof words],
  ][]) {
    if (measure[count] <= limits[limit]) continue;
    throw new HubError(
      'OPERATION_TOO_LARGE',
      `The operation has ${measure[count]} ${of}, over the limit ${limit} of ${limits[limit]}. Ask for less at once.`,
      { argument: limit },
    );
  }
}
