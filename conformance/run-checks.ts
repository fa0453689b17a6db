/** Runs the checks one after the other, so that none is disturbed by another's load. */
import { type Check, type Fault, notApplicable, type Verdict } from './check.ts';
import { checks } from './checks.ts';
import { UnansweredError } from './exchange.ts';
import { openSubject, type Subject, type SubjectOptions } from './subject.ts';

/** What one check found. */
export interface CheckResult {
  readonly name: string;
  readonly about: string;
  readonly status: Verdict['status'];
  /** What is wrong; null unless it failed. */
  readonly fault: Fault | null;
  /** Why it does not apply; null where it does. */
  readonly reason: string | null;
}

/** What is tested of which subgraph. */
export interface ConformanceOptions extends SubjectOptions {
  /** Names of the checks to run; all of them where it is left out. */
  readonly only?: readonly string[];
  /** Told of each result as it is found. */
  readonly onResult?: (result: CheckResult) => void;
}

/** The check that all others stand on: nothing is asked without a token that is taken. */
const ground = 'token-accepted';

/**
 * The results of all checks, in their order.
 * @throws {UnansweredError} where nothing answers at the address.
 */
export async function runChecks({ only, onResult, ...options }: ConformanceOptions): Promise<readonly CheckResult[]> {
  const subject = await openSubject(options);
  try {
    const results: CheckResult[] = [];
    // Checks that failed or were held by one that did, each with the name of that one.
    const fallen = new Map<string, string>();
    for (const check of checks.filter(({ name }) => only === undefined || only.includes(name))) {
      const cause = [ground, ...(check.after ?? [])].map((name) => fallen.get(name)).find((name) => name !== undefined);
      const verdict = cause === undefined ? await runCheck(check, subject) : heldBy(cause);
      if (cause !== undefined || verdict.status === 'FAILED') fallen.set(check.name, cause ?? check.name);
      const result = resultOf(check, verdict);
      results.push(result);
      onResult?.(result);
    }
    return results;
  } finally {
    await subject.close();
  }
}

function heldBy(cause: string): Verdict {
  return notApplicable(`${cause} failed, and its fault would show here again.`);
}

async function runCheck(check: Check, subject: Subject): Promise<Verdict> {
  try {
    return await check.run(subject);
  } catch (fault) {
    if (!(fault instanceof UnansweredError)) throw fault;
    return {
      status: 'FAILED',
      fault: {
        problem: `It gave no answer: ${fault.message}.`,
        remedy: 'Answer every request, with an error if need be, and before the hub gives up.',
        sent: fault.sent,
        received: null,
      },
    };
  }
}

function resultOf({ name, about }: Check, verdict: Verdict): CheckResult {
  return {
    name,
    about,
    status: verdict.status,
    fault: verdict.status === 'FAILED' ? verdict.fault : null,
    reason: verdict.status === 'NOT_APPLICABLE' ? verdict.reason : null,
  };
}
