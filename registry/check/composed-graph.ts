/** A composed graph as the checks compare it with another. Composing takes half a second, so the last few are kept. */
import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type AccessDirective, accessFeatures } from '#platform/build-supergraph.ts';
import { type AccessRules, readAccessRules } from '../../gateway/access/access-rules.ts';
import { compileCost } from '../../gateway/limits/cost.ts';
import { type ComposedSchema, composeSubgraphs } from '../../schema/compose.ts';
import type { ComposedSubgraph } from '../model.ts';
import { readLinks } from './linked-names.ts';

/** A graph that composes. What is derived from it is made when it is first asked for. */
export class ComposedGraph {
  readonly supergraph: string;
  /** What composition found worth telling, as `CODE: message`. */
  readonly hints: readonly string[];
  readonly #api: string;
  #schema: GraphQLSchema | undefined;
  #access: AccessRules | undefined;
  #cost: ((document: DocumentNode) => number) | undefined;

  constructor({ supergraph, api, hints }: ComposedSchema) {
    this.supergraph = supergraph;
    this.hints = hints;
    this.#api = api;
  }

  /** What clients see. */
  get schema(): GraphQLSchema {
    this.#schema ??= buildSchema(this.#api, { assumeValid: true });
    return this.#schema;
  }

  /** Who may read what. */
  get access(): AccessRules {
    this.#access ??= readAccess(this.supergraph);
    return this.#access;
  }

  /** What an operation of the graph costs with its variables' defaults. */
  costOf(document: DocumentNode): number {
    this.#cost ??= compileOperationCost(this.supergraph, this.schema);
    return this.#cost(document);
  }
}

/** Kept are what is served now, and what was checked last. */
const kept = new LRUCache<string, ComposedGraph>({ max: 4 });

/**
 * The graph of the subgraphs.
 * @throws {CompositionError} where they do not fit together.
 */
export function composeGraph(subgraphs: readonly ComposedSubgraph[]): ComposedGraph {
  const key = JSON.stringify(subgraphs.map(({ name, url, sdl }) => [name, url, sdl]));
  const known = kept.get(key);
  if (known) return known;
  const graph = new ComposedGraph(composeSubgraphs(subgraphs));
  kept.set(key, graph);
  return graph;
}

function compileOperationCost(supergraph: string, schema: GraphQLSchema): (document: DocumentNode) => number {
  const compile = compileCost(supergraph, schema);
  return (document) => compile(document).of(null);
}

function readAccess(supergraph: string): AccessRules {
  const document = parse(supergraph, { noLocation: true });
  const names = new Map<string, AccessDirective>();
  const links = readLinks(document);
  for (const [directive, url] of Object.entries(accessFeatures) as [AccessDirective, string][]) {
    const identity = url.replace(/\/v[\d.]+$/, '');
    const link = links.find((candidate) => candidate.identity === identity);
    if (link) names.set(link.inSchema(directive), directive);
  }
  return readAccessRules(document, names);
}
