/** What a cohort is asked for, read from `CohortWhere`. */
import type { CohortSource } from '#platform/cohort/sources.ts';
import { HubError } from '#platform/errors.ts';

/** A ministry's own conditions: the set of keys that it is asked for. */
export interface Leaf {
  /** Equal for leaves that ask the same, wherever they stand. */
  readonly id: string;
  readonly source: CohortSource;
  readonly filter: Readonly<Record<string, unknown>>;
  /** Where it stands, such as `where.all[0].housing`. */
  readonly path: string;
}

/** Which households are meant. */
export type Expression =
  | { readonly kind: 'LEAF'; readonly leaf: Leaf }
  | { readonly kind: 'ALL' | 'ANY'; readonly parts: readonly Expression[] }
  | { readonly kind: 'NOT'; readonly part: Expression };

/** A `CohortWhere` as graphql-js coerced it. */
export type Where = Readonly<Record<string, unknown>>;

/** Most different leaves of one question, and most levels of `all`, `any` and `not`. */
export const cohortLimits = { leaves: 24, depth: 8 } as const;

/** Every household that the owner of membership knows: what an empty condition means. */
export const everyone: Expression = Object.freeze({ kind: 'ALL', parts: [] });

/**
 * The expression of a `CohortWhere`.
 * @param path where it stands, for errors.
 * @throws {HubError} BAD_USER_INPUT naming the path: an empty list, too deep, or too many leaves.
 */
export function readWhere(where: Where, sources: readonly CohortSource[], path: string): Expression {
  const expression = readPart(where, sources, path, 1);
  const leaves = leavesOf([expression]);
  if (leaves.length > cohortLimits.leaves) {
    throw refused(path, `asks ministries ${leaves.length} different things; ${cohortLimits.leaves} are allowed`);
  }
  return expression;
}

/** The different leaves of the expressions. */
export function leavesOf(expressions: readonly Expression[]): Leaf[] {
  const found = new Map<string, Leaf>();
  const visit = (expression: Expression): void => {
    if (expression.kind === 'LEAF') {
      if (!found.has(expression.leaf.id)) found.set(expression.leaf.id, expression.leaf);
    } else if (expression.kind === 'NOT') visit(expression.part);
    else expression.parts.forEach(visit);
  };
  expressions.forEach(visit);
  return [...found.values()];
}

/** The leaf of one ministry's conditions. */
export function leafOf(source: CohortSource, filter: Where, path: string): Leaf {
  const given = Object.entries(filter).filter(([, value]) => value != null);
  const ordered = Object.fromEntries(given.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return { id: `${source.as} ${JSON.stringify(ordered)}`, source, filter: ordered, path };
}

function readPart(where: Where, sources: readonly CohortSource[], path: string, depth: number): Expression {
  if (depth > cohortLimits.depth) {
    throw refused(path, `is nested more than ${cohortLimits.depth} deep`);
  }
  const parts: Expression[] = [];
  for (const [name, value] of Object.entries(where)) {
    if (value == null) continue;
    const here = `${path}.${name}`;
    if (name === 'all' || name === 'any') {
      const list = value as readonly Where[];
      if (list.length === 0) throw refused(here, 'is empty. Leave it out, or give a condition');
      const inner = list.map((part, n) => readPart(part, sources, `${here}[${n}]`, depth + 1));
      parts.push({ kind: name === 'all' ? 'ALL' : 'ANY', parts: inner });
    } else if (name === 'not') {
      parts.push({ kind: 'NOT', part: readPart(value as Where, sources, here, depth + 1) });
    } else {
      const source = sources.find(({ as }) => as === name);
      if (!source) throw refused(here, 'is no ministry of this hub');
      requireNoEmptyList(value as Where, here);
      parts.push({ kind: 'LEAF', leaf: leafOf(source, value as Where, here) });
    }
  }
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { kind: 'ALL', parts };
}

function requireNoEmptyList(filter: Where, path: string): void {
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length === 0) {
      throw refused(`${path}.${name}`, 'is an empty list, which nothing meets. Leave it out, or give a value');
    }
  }
}

function refused(path: string, what: string): HubError {
  return new HubError('BAD_USER_INPUT', `"${path}" ${what}.`, { argument: path });
}
