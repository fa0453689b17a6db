import type { GraphQLSchema } from 'graphql';
import { type FetchStep, fetchesOf, type Step } from '../compile-plan.ts';
import type { ObjectShape } from '../compile-shape.ts';
import { compilePlace, type Source } from './compile-place.ts';
import { generateScan } from './generate-scan.ts';
import { NotSpliceable } from './not-spliceable.ts';
import type { SplicedStep, SpliceProgram, TargetGroup } from './program.ts';

/**
 * How the operation is answered by splicing; null where it is not: where an object's type is not known beforehand, a key
 * is not plain, two ministries answer the same field, or the planner wants something rewritten.
 */
export function compileSplice(schema: GraphQLSchema, step: Step | null, shape: ObjectShape): SpliceProgram | null {
  try {
    return compile(schema, step, shape);
  } catch (fault) {
    if (fault instanceof NotSpliceable) return null;
    throw fault;
  }
}

function compile(schema: GraphQLSchema, step: Step | null, shape: ObjectShape): SpliceProgram {
  const sources: Source[] = [];
  const fetches = new Map<FetchStep, Source>();
  if (step === null) throw new NotSpliceable('nothing to ask');
  for (const fetch of fetchesOf(step)) {
    const { inputRewrites = [], outputRewrites = [] } = fetch.node;
    if (inputRewrites.length + outputRewrites.length > 0) throw new NotSpliceable('rewrites');
    const place = fetch.pattern.filter((name) => name !== '@').join('.');
    const source: Source = { index: sources.length, step: fetch, place, object: null, group: null };
    sources.push(source);
    fetches.set(fetch, source);
  }
  const groups = new Map<string, TargetGroup>();
  const { pieces } = compilePlace({ schema, sources, groups }, null, shape, '');
  return { step: spliced(step, fetches), pieces, groups: [...groups.values()], fetches: sources.length };
}

function spliced(step: Step, sources: ReadonlyMap<FetchStep, Source>): SplicedStep {
  if (step.kind !== 'fetch') return { kind: step.kind, steps: step.steps.map((child) => spliced(child, sources)) };
  const source = sources.get(step);
  if (!source?.object) throw new NotSpliceable('a fetch for what the client does not ask for');
  return {
    kind: 'fetch',
    index: source.index,
    step,
    scan: generateScan(source.object),
    group: source.group?.index ?? -1,
  };
}
