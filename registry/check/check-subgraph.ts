/** What a change of a subgraph is checked for; docs/checks.md lists the rules. */
import { GraphQLError } from 'graphql';
import type { CheckInput, CheckReport, Classification, ComposedSubgraph, Finding } from '../model.ts';
import { compareAccess } from './access-changes.ts';
import { readRegistered } from './affected.ts';
import { compareSchemas } from './changes.ts';
import { compareCohortRanges } from './cohort-range.ts';

import { compareHints, composeChecked, composeServed } from './composition.ts';
import { applyRules, type CheckContext, createContext, type Rule } from './context.ts';
import { compareCosts } from './cost-changes.ts';
import { tidyFindings, toFinding } from './finding.ts';
import { refuseDeadKeys } from './rules/dead-key.ts';
import { requireDeadline } from './rules/deadline.ts';
import { requireDescriptions } from './rules/description.ts';
import { requireStableKeys } from './rules/entity-key.ts';
import { requireFederation } from './rules/federation.ts';
import { requireNames } from './rules/naming.ts';
import { requireNullableContributions } from './rules/nullable-contribution.ts';
import { respectMarks } from './rules/ownership-of-directives.ts';
import { respectFields } from './rules/ownership-of-fields.ts';
import { respectTypes } from './rules/ownership-of-types.ts';
import { requirePages } from './rules/pagination.ts';
import { requireGuards } from './rules/personal-data.ts';
import { refuseConflictingRequires } from './rules/requires-conflict.ts';
import { requireKnownScopes } from './rules/scopes.ts';
import { refuseSharedMutations } from './rules/shared-mutation.ts';
import { refuseUnsupported } from './rules/unsupported.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';

/** Every rule about a subgraph's own SDL. */
export const subgraphRules: readonly Rule[] = [
  requireFederation,
  refuseUnsupported,
  respectTypes,
  respectFields,
  respectMarks,
  requireDescriptions,
  requireNames,
  requirePages,
  requireStableKeys,
  requireDeadline,
  requireNullableContributions,
  requireGuards,
  requireKnownScopes,
  refuseConflictingRequires,
  refuseDeadKeys,
  refuseSharedMutations,
];

/** Largest SDL of a subgraph, in bytes. */
const maxBytes = 1024 * 1024;

/** Most types, fields, arguments and values of a subgraph: six times the hub's largest room; composing more takes minutes. */
const maxElements = 10_000;

/**
 * What publishing a subgraph would do to the graph and to who uses it. `current` is in the order in which the subgraphs
 * joined: types belong to who had them first.
 * @param now the day from which uses are counted back.
 */
export async function checkSubgraph(input: CheckInput, now: Date = new Date()): Promise<CheckReport> {
  const bytes = Buffer.byteLength(input.candidate.sdl);
  if (bytes > maxBytes) return failed([tooLarge(`${bytes} bytes`, maxBytes)]);
  const context = readContext(input);
  if (!('schema' in context)) return failed([context]);
  const { size } = context.schema.elements;
  if (size > maxElements) return failed([tooLarge(`${size} types, fields, arguments and values`, maxElements)]);
  const { candidate, current } = input;
  const form = applyRules(subgraphRules, context);
  const next = { name: candidate.name, url: candidate.url, sdl: candidate.sdl };
  const isKnown = current.some(({ name }) => name === next.name);
  const subgraphs = isKnown ? current.map((one) => (one.name === next.name ? next : one)) : [...current, next];
  const served = context.current.find(({ subgraph }) => subgraph === candidate.name);
  const effects = await findEffects(input, subgraphs, context.schema, candidate.classification, now);
  const ranges = served && effects.supergraph !== null ? compareCohortRanges(served, context.schema) : [];
  return toReport({ ...effects, findings: [...form, ...effects.findings, ...ranges] });
}

/** What taking a subgraph out of the graph would do, see `checkSubgraph`. */
export async function checkRetirement(
  input: Omit<CheckInput, 'candidate'> & { readonly name: string },
  now: Date = new Date(),
): Promise<CheckReport> {
  const { name, current } = input;
  const left = current.filter((subgraph) => subgraph.name !== name);
  if (left.length === current.length) {
    return failed([plainFinding('composition', `No subgraph is called "${name}".`, 'Look at the list of subgraphs.')]);
  }
  if (left.length === 0) {
    return failed([
      plainFinding('composition', `Without "${name}" there is no graph.`, 'Publish another subgraph first.'),
    ]);
  }
  return toReport(await findEffects(input, left, null, null, now));
}

type Effects = Omit<CheckReport, 'passed'>;

async function findEffects(
  { current, operations, usage }: Pick<CheckInput, 'current' | 'operations' | 'usage'>,
  subgraphs: readonly ComposedSubgraph[],
  schema: SubgraphSchema | null,
  classification: Classification | null,
  now: Date,
): Promise<Effects> {
  const before = composeServed(current);
  const { graph: after, findings } = composeChecked(subgraphs, schema);
  if (after === null) return { findings, costs: [], supergraph: null };
  const hints = compareHints(before, after, schema);
  if (before === null) return { findings: hints, costs: [], supergraph: after.supergraph };
  const registered = readRegistered(operations, before.schema);
  const comparison = { before, after, schema, registered, usage, now };
  const costs = compareCosts(comparison);
  return {
    findings: [
      ...hints,
      ...(await compareSchemas(comparison)),
      ...compareAccess(comparison, classification),
      ...costs.findings,
    ],
    costs: costs.costs,
    supergraph: after.supergraph,
  };
}

function readContext(input: CheckInput): CheckContext | Finding {
  try {
    return createContext(input);
  } catch (fault) {
    const isGraphql = fault instanceof GraphQLError;
    if (!isGraphql && !(fault instanceof RangeError)) throw fault; // a full stack is a RangeError
    const { line = null, column = null } = (isGraphql && fault.locations?.[0]) || {};
    const message = isGraphql ? fault.message : 'The SDL is nested too deeply to be read.';
    return { ...plainFinding('syntax', message, 'Correct the SDL there.'), line, column };
  }
}

function tooLarge(found: string, most: number): Finding {
  return plainFinding(
    'size',
    `The SDL has ${found}; at most ${most} are taken.`,
    'Leave out what no client asks for, or split the subgraph.',
  );
}

function plainFinding(rule: string, message: string, remedy: string): Finding {
  return toFinding({ rule, level: 'ERROR', coordinate: null, message, remedy });
}

function failed(findings: readonly Finding[]): CheckReport {
  return toReport({ findings, costs: [], supergraph: null });
}

function toReport({ findings, ...rest }: Effects): CheckReport {
  return { passed: !findings.some(({ level }) => level === 'ERROR'), findings: tidyFindings(findings), ...rest };
}
