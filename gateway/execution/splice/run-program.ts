import { isUtf8 } from 'node:buffer';
import { HubError } from '#platform/errors.ts';
import { askMinistry, type RawAnswer, variablesJson } from '../ask-ministry.ts';
import { entitiesBodyEnd } from '../batch.ts';
import type { Run } from '../run-plan.ts';
import type { SplicedFetch, SplicedStep, SpliceProgram } from './program.ts';
import { type FoundSubjects, Scanner, type Targets } from './scanner.ts';
import { type SplicedAnswer, writeSpliced } from './write-spliced.ts';

interface Splicing {
  readonly run: Run;
  readonly scans: (Scanner | undefined)[];
  readonly targets: readonly Targets[];
  readonly subjects: FoundSubjects;
}

/**
 * Asks the ministries and puts their answers together without reading them; null where one of them answered anything
 * else than exactly what it was asked for. Questions and answers are then with the run, and not sent again.
 */
export async function runSpliceProgram(
  program: SpliceProgram,
  run: Run,
): Promise<(SplicedAnswer & { readonly subjects: FoundSubjects }) | null> {
  const targets = Array.from({ length: program.groups }, () => ({
    entityOf: [],
    positions: new Map<string, number>(),
    representations: [],
  }));
  const subjects = { household: new Set<string>(), person: new Set<string>() };
  const splicing = { run, scans: new Array<Scanner | undefined>(program.fetches), targets, subjects };
  if (!(await runStep(program.step, splicing))) return null;
  const answer = writeSpliced(program.pieces, splicing);
  return answer && { ...answer, subjects };
}

async function runStep(step: SplicedStep, splicing: Splicing): Promise<boolean> {
  switch (step.kind) {
    case 'fetch':
      return runFetch(step, splicing);
    case 'parallel': {
      const done = await Promise.all(step.steps.map((child) => runStep(child, splicing)));
      return done.every((one) => one);
    }
    case 'sequence':
      for (const child of step.steps) {
        if (!(await runStep(child, splicing))) return false;
      }
      return true;
  }
}

async function runFetch(fetch: SplicedFetch, splicing: Splicing): Promise<boolean> {
  const { step, object, group } = fetch;
  const representations = splicing.targets[group]?.representations;
  if (representations?.length === 0) return true;
  const variables = variablesJson(step, splicing.run.variables);
  const bodyEnd = representations ? entitiesBodyEnd(variables, representations) : `${variables}}}`;
  const answer = await askOrNull(() => askMinistry(step, splicing.run, bodyEnd));
  if (!Buffer.isBuffer(answer) || !isUtf8(answer)) return false;
  const scanner = new Scanner(answer, splicing.targets, splicing.subjects);
  splicing.scans[fetch.index] = scanner;
  return representations ? scanner.scanEntities(object, representations.length) : scanner.scanRoot(object);
}

// A ministry that does not answer is dealt with where all that is not as it should be is.
async function askOrNull(ask: () => Promise<RawAnswer>): Promise<RawAnswer | null> {
  try {
    return await ask();
  } catch (fault) {
    if (fault instanceof HubError) return null;
    throw fault;
  }
}
