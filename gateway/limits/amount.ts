/** The variables of one request, defaults filled in, and what was reckoned from them already. */
export interface Scope {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly remembered: Map<unknown, number>;
}

/** A number from 0 to `largestAmount` that is known from the document, or only with the variables of a request. */
export type Amount = number | ((scope: Scope) => number);

/** Where amounts stop growing. */
export const largestAmount = Number.MAX_SAFE_INTEGER;

/** The amount as a number. */
export function amountOf(amount: Amount, scope: Scope): number {
  return typeof amount === 'number' ? amount : amount(scope);
}

/** All of the amounts together. */
export function sum(amounts: readonly Amount[]): Amount {
  return fold(amounts, 0, (total, amount) => total + amount);
}

/** The largest of the amounts, 0 of none. */
export function greatest(amounts: readonly Amount[]): Amount {
  return fold(amounts, 0, Math.max);
}

/** One amount as often as the other says. */
export function times(count: Amount, amount: Amount): Amount {
  return fold([count, amount], 1, (total, next) => total * next);
}

/** The same amount, reckoned once in each scope however often it is asked for. */
export function once(amount: Amount): Amount {
  if (typeof amount === 'number') return amount;
  return (scope) => {
    const known = scope.remembered.get(amount);
    if (known !== undefined) return known;
    const value = amount(scope);
    scope.remembered.set(amount, value);
    return value;
  };
}

// What is known from the document is reckoned here, so that a request reckons the rest alone.
function fold(amounts: readonly Amount[], start: number, join: (total: number, next: number) => number): Amount {
  const known = amounts.filter((amount) => typeof amount === 'number').reduce(join, start);
  const open = amounts.filter((amount) => typeof amount !== 'number');
  if (open.length === 0) return within(known);
  return (scope) => within(open.reduce((total, amount) => join(total, amount(scope)), known));
}

function within(value: number): number {
  return Math.min(value, largestAmount);
}
