import type { ExecutionResult } from 'graphql';

/** A place in an answer. */
type Path = readonly (string | number)[];

/**
 * How an answer compares with the truth: `right` where it has the same data in the same order and errors exactly where the
 * truth has some; `withheld` where it lacks something and says so by an error; `wrong` where it says something else.
 */
export type Agreement = 'right' | 'withheld' | 'wrong';

/** Compares an answer of the hub with the truth. Each of its errors that tells a place must tell one that is null. */
export function compareAnswers(answer: ExecutionResult, truth: ExecutionResult): Agreement {
  const errors = answer.errors ?? [];
  const isMisplaced = errors.some(({ path }) => path !== undefined && !isNullAt(answer.data, path));
  if (isMisplaced) return 'wrong';
  if (JSON.stringify(answer.data) === JSON.stringify(truth.data) && hasErrors(answer) === hasErrors(truth))
    return 'right';
  return errors.length > 0 && isWithin(answer.data, truth.data) ? 'withheld' : 'wrong';
}

/** Compares an answer of a peer with the truth, order aside. */
export function comparePeerAnswers(answer: ExecutionResult, truth: ExecutionResult): Agreement {
  if (sorted(answer.data) === sorted(truth.data) && hasErrors(answer) === hasErrors(truth)) return 'right';
  return hasErrors(answer) && isWithin(answer.data, truth.data) ? 'withheld' : 'wrong';
}

function hasErrors({ errors = [] }: ExecutionResult): boolean {
  return errors.length > 0;
}

// Equal but for nulls in place of what is true.
function isWithin(answer: unknown, truth: unknown): boolean {
  if (answer == null) return true;
  if (typeof answer !== 'object' || typeof truth !== 'object' || truth === null) return answer === truth;
  if (Array.isArray(answer) !== Array.isArray(truth)) return false;
  const names = Object.keys(truth);
  return (
    Object.keys(answer).length === names.length &&
    names.every((name) => Object.hasOwn(answer, name) && isWithin(at(answer, name), at(truth, name)))
  );
}

function at(object: object, name: string | number): unknown {
  return (object as Record<string | number, unknown>)[name];
}

function sorted(data: unknown): string {
  return JSON.stringify(data ?? null, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function isNullAt(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return value == null;
    value = at(value, step);
  }
  return value == null;
}
