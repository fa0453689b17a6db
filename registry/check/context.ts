import type { CheckInput, Finding, SubgraphInput } from '../model.ts';
import { readSubgraphSchema, type SubgraphSchema } from './subgraph-schema.ts';

/** What a rule about a subgraph's own SDL looks at. */
export interface CheckContext {
  readonly candidate: SubgraphInput;
  /** The schema that is judged. */
  readonly schema: SubgraphSchema;
  /** What is served now in the order in which the subgraphs joined, the candidate's present version among them. */
  readonly current: readonly SubgraphSchema[];
  /** What is served now without the candidate. */
  readonly others: readonly SubgraphSchema[];
}

/** Judges a subgraph's own SDL. */
export type Rule = (context: CheckContext) => readonly Finding[];

/**
 * What rules look at.
 * @throws {GraphQLError} where the candidate's SDL does not parse.
 */
export function createContext({ candidate, current }: Pick<CheckInput, 'candidate' | 'current'>): CheckContext {
  const served = current.map(({ name, sdl }) => readSubgraphSchema(name, sdl));
  return {
    candidate,
    schema: readSubgraphSchema(candidate.name, candidate.sdl),
    current: served,
    others: served.filter(({ subgraph }) => subgraph !== candidate.name),
  };
}

/**
 * What the rules find. What the version served now has as well is a warning: a correction must not wait for what was let
 * through before.
 */
export function applyRules(rules: readonly Rule[], context: CheckContext): readonly Finding[] {
  const served = context.current.find(({ subgraph }) => subgraph === context.candidate.name);
  const known = new Set(served ? findAll(rules, { ...context, schema: served }).map(identityOf) : []);
  return findAll(rules, context).map((finding) =>
    known.has(identityOf(finding)) ? { ...finding, level: 'WARNING' as const } : finding,
  );
}

function findAll(rules: readonly Rule[], context: CheckContext): Finding[] {
  return rules.flatMap((rule) => rule(context));
}

function identityOf({ rule, coordinate, message }: Finding): string {
  return JSON.stringify([rule, coordinate, message]);
}
