import type { CohortSource } from '#platform/cohort/sources.ts';
import type { CohortMinistries } from './ask-ministry.ts';
import { type FoundCount, withheldDifferences } from './disclosure.ts';
import type { RunReport } from './read-ranges.ts';
import { type Observer, runCohort } from './run.ts';

/** Which households a question is about, and how sure its answer must be. */
export interface Scope {
  /** Code of any level; null for the nation. */
  readonly region: string | null;
  readonly partial: boolean;
}

/**
 * The cohorts of one operation. Fields that are resolved together are answered by one reading: a set that several ask
 * for travels once.
 */
export interface CohortPool {
  readonly sources: readonly CohortSource[];
  /** Shows the partitions of the scope to the observer, in one run with everybody else who asks now. */
  observe(scope: Scope, observer: Observer): Promise<RunReport>;
  /**
   * Tells of a total of the operation. Resolves when every run is over, to whether it must be withheld.
   * @param k fewest households that a difference may have.
   */
  isTelling(total: FoundCount, k: number): Promise<boolean>;
}

/** The pool of one operation. */
export function createCohortPool(
  ministries: CohortMinistries,
  sources: readonly CohortSource[],
  owner: string,
): CohortPool {
  const waiting = new Map<string, { readonly observers: Observer[]; readonly report: Promise<RunReport> }>();
  const running = new Set<Promise<unknown>>();
  const totals: FoundCount[] = [];

  return {
    sources,
    observe({ region, partial }, observer) {
      const key = `${region} ${partial}`;
      const open = waiting.get(key);
      if (open) {
        open.observers.push(observer);
        return open.report;
      }
      const observers = [observer];
      const report = nextTurn().then(() => {
        waiting.delete(key);
        return runCohort({ ministries, sources, owner, region, partial, observers });
      });
      running.add(report.catch(() => {}));
      waiting.set(key, { observers, report });
      return report;
    },
    async isTelling(total, k) {
      const position = totals.push(total) - 1;
      await Promise.all(running);
      await nextTurn(); // those that ran together have told their totals
      return withheldDifferences(totals, k).has(position);
    },
  };
}

// After all fields that can be resolved now have been.
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
