import { type ASTNode, GraphQLError } from 'graphql';
import { CompositionError } from '../../schema/compose.ts';
import type { ComposedSubgraph, Finding } from '../model.ts';
import { type ComposedGraph, composeGraph } from './composed-graph.ts';
import { toFinding } from './finding.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';

/** What comes of composing: a graph, or why there is none. */
export interface Composition {
  /** Null where the subgraphs do not fit together. */
  readonly graph: ComposedGraph | null;
  readonly findings: readonly Finding[];
}

/**
 * Composes subgraphs and finds where each fault stands in the schema that is checked.
 * @param schema of the subgraph that is checked; null where one is taken away.
 */
export function composeChecked(subgraphs: readonly ComposedSubgraph[], schema: SubgraphSchema | null): Composition {
  try {
    return { graph: composeGraph(subgraphs), findings: [] };
  } catch (fault) {
    const faults = fault instanceof CompositionError && fault.faults.length > 0 ? fault.faults : [fault as Error];
    return { graph: null, findings: faults.map((one) => describe(one, schema)) };
  }
}

/** The graph that is served now; null where there is none, or where it was composed by other rules. */
export function composeServed(subgraphs: readonly ComposedSubgraph[]): ComposedGraph | null {
  return subgraphs.length === 0 ? null : composeChecked(subgraphs, null).graph;
}

/** Hints that tell of subgraphs that disagree, as composition calls them. */
const disagreement = /^(INCONSISTENT_|MERGED_NON_REPEATABLE|DIRECTIVE_COMPOSITION_WARN|CONTEXTUAL_|FROM_SUBGRAPH)/;

/** What subgraphs disagree about since a change. */
export function compareHints(
  before: ComposedGraph | null,
  after: ComposedGraph,
  schema: SubgraphSchema | null,
): readonly Finding[] {
  const known = new Set(before?.hints);
  return after.hints
    .filter((hint) => disagreement.test(hint) && !known.has(hint))
    .map((hint) => {
      const message = hint.slice(hint.indexOf(': ') + 2);
      return toFinding({
        rule: 'hints',
        level: 'WARNING',
        ...placeOf(message, schema),
        message: firstLines(message),
        remedy: 'Write it as the other subgraphs do.',
      });
    });
}

function describe(fault: Error, schema: SubgraphSchema | null): Finding {
  const message = firstLines(messageOf(fault));
  const place = placeOf(message, schema);
  const code = fault instanceof GraphQLError ? fault.extensions.code : undefined;
  return toFinding({
    rule: 'composition',
    level: 'ERROR',
    coordinate: place.coordinate,
    node: nodeOf(fault, schema) ?? place.node,
    message: typeof code === 'string' ? `${message} (${code})` : message,
    remedy: remedies[String(code)] ?? 'Change the schema so that it fits together with the other subgraphs.',
  });
}

function messageOf(fault: Error): string {
  if (fault instanceof RangeError) return 'The types refer to each other too deeply to be composed.';
  return fault.message;
}

const remedies: Readonly<Record<string, string>> = {
  SATISFIABILITY_ERROR: 'Give the type a key by which the subgraphs that hold the rest of it can be asked.',
  INVALID_FIELD_SHARING: 'Remove the field, or let every subgraph that has it mark it @shareable.',
  INVALID_GRAPHQL: 'Correct the SDL; check that every type and directive that it names is defined or imported.',
  LINK_IMPORT_NAME_MISMATCH: 'Import the directive under the name that the other subgraphs give it.',
  EMPTY_MERGED_ENUM_TYPE: 'Let the subgraphs have a value in common.',
};

// A fault's nodes lie in every subgraph that takes part in it, and some behind what the ministry wrote.
function nodeOf(fault: Error, schema: SubgraphSchema | null): ASTNode | undefined {
  const length = schema?.document.loc?.end ?? 0;
  const nodes = fault instanceof GraphQLError ? (fault.nodes ?? []) : [];
  return nodes.find(
    (node) =>
      'subgraph' in node && node.subgraph === schema?.subgraph && node.loc !== undefined && node.loc.end <= length,
  );
}

// Messages of composition hold coordinates, most of them in quotes.
function placeOf(message: string, schema: SubgraphSchema | null): { coordinate: string | null; node?: ASTNode } {
  for (const [found] of message.matchAll(/\b[A-Z]\w*(\.\w+(\(\w+:\))?)?/g)) {
    const element = schema?.elements.get(found);
    if (element) return { coordinate: found, node: element.node };
  }
  return { coordinate: null };
}

/** Unsatisfiable queries are told over many lines; the first ones say which. */
function firstLines(message: string): string {
  return message.split('\n').slice(0, 12).join('\n').slice(0, 2000);
}
