import { isUtf8 } from 'node:buffer';
import { HubError } from '#platform/errors.ts';
import { askMinistry, type RawAnswer, variablesJson } from '../ask-ministry.ts';
import type { Run } from '../run-plan.ts';
import { giveBack, type IntList, takeIntList } from './int-list.ts';
import type { SplicedFetch, SplicedStep, SpliceProgram } from './program.ts';
import { Scanner } from './scanner.ts';
import { TargetIndex } from './target-index.ts';
import { type SplicedAnswer, writeSpliced } from './write-spliced.ts';

interface Splicing {
  readonly run: Run;
  readonly scans: (Scanner | undefined)[];
  readonly targets: readonly TargetIndex[];
  readonly tape: IntList;
}

/**
 * Asks the ministries and puts their answers together without reading them; null where one of them answered anything
 * else than exactly what it was asked for. Questions and answers are then with the run, and not sent again.
 */
export async function runSpliceProgram(program: SpliceProgram, run: Run): Promise<SplicedAnswer | null> {
  const targets = program.groups.map((group) => new TargetIndex(group));
  const tape = takeIntList();
  const splicing = { run, scans: new Array<Scanner | undefined>(program.fetches), targets, tape };
  const answer = (await runStep(program.step, splicing)) ? writeSpliced(program.pieces, splicing) : null;
  giveBack(tape); // not where something threw: another step may still be writing on it
  return answer;
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
  const { step, scan, group } = fetch;
  const targets = splicing.targets[group];
  if (targets?.count === 0) return true;
  const variables = variablesJson(step, splicing.run.variables);
  const representations = targets?.representations() ?? null;
  const answer = await askOrNull(() => askMinistry(step, splicing.run, variables, representations));
  if (!Buffer.isBuffer(answer) || !isUtf8(answer)) return false;
  const scanner = new Scanner(answer, splicing.tape, splicing.targets);
  splicing.scans[fetch.index] = scanner;
  return targets ? scanner.scanEntities(scan, targets.count) : scanner.scanRoot(scan);
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
