import type { Exchange } from './exchange.ts';
import type { Subject } from './subject.ts';

/** One thing that a subgraph must do, and the way to find out whether it does. */
export interface Check {
  /** Its name in reports and for `--only`. */
  readonly name: string;
  /** What is asked of the subgraph, and why, in a sentence. */
  readonly about: string;
  /** Checks whose fault would show here again: where one of them failed, this one does not apply. */
  readonly after?: readonly string[];
  /** @throws {UnansweredError} where the subgraph gives no answer at all, which fails the check. */
  run(subject: Subject): Promise<Verdict>;
}

/** What a check found. */
export type Verdict =
  | { readonly status: 'PASSED' }
  | { readonly status: 'FAILED'; readonly fault: Fault }
  | { readonly status: 'NOT_APPLICABLE'; readonly reason: string };

/** What is wrong with a subgraph. Holds no token and no number of 16 digits. */
export interface Fault {
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The request that showed it; null where it shows in the SDL. */
  readonly sent: string | null;
  /** What came back; null where nothing did. */
  readonly received: string | null;
}

/** The verdict on a subgraph that does what it must. */
export const passed: Verdict = Object.freeze({ status: 'PASSED' });

/** The verdict on a subgraph that fails, with the exchange that shows it. */
export function failed(
  problem: string,
  remedy: string,
  exchange: Pick<Exchange, 'sent' | 'received'> | null = null,
): Verdict {
  return {
    status: 'FAILED',
    fault: { problem, remedy, sent: exchange?.sent ?? null, received: exchange?.received ?? null },
  };
}

/** The verdict where there is nothing to find out, with the reason. */
export function notApplicable(reason: string): Verdict {
  return { status: 'NOT_APPLICABLE', reason };
}

/** The first verdict that is not passed, of questions asked one after the other; passed where there is none. */
export async function firstFault<TItem>(
  items: Iterable<TItem>,
  ask: (item: TItem) => Promise<Verdict>,
): Promise<Verdict> {
  for (const item of items) {
    const verdict = await ask(item);
    if (verdict.status !== 'PASSED') return verdict;
  }
  return passed;
}
