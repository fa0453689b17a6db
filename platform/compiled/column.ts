import type { FieldPlan, ObjectPlan, ValuePlan } from './plan.ts';

/** The objects of one type at one place of an answer, and the values of their fields. */
export interface Batch {
  readonly plan: ObjectPlan;
  readonly sources: readonly unknown[];
  /** One for each field of the plan, in its order. */
  readonly columns: Column[];
}

/** The values of one field, or the elements of the lists of one field, for all objects at a place. */
export interface Column {
  readonly field: FieldPlan;
  readonly plan: ValuePlan;
  /**
   * What resolvers gave. Once all of it is there: a leaf stays; an object is its row among the objects of the next place;
   * a list is where its elements begin in `items`. Null for nothing, and where there is a fault.
   */
  readonly values: unknown[];
  /** What failed, by place; null while nothing did. */
  faults: Map<number, unknown> | null;
  /** Names of the types of the values, or of the elements of the one list, where something else than `resolveType` knows. */
  typenames: readonly string[] | null;
  /** The objects of the values, where all are of one type. */
  batch: Batch | null;
  /** The objects of each value, where they may be of several types. */
  batches: (Batch | undefined)[] | null;
  items: Column | null;
  /** Where the elements of each list end in `items`. */
  ends: number[] | null;
}

/** A column over values that may still be promises; they become its own. */
export function createColumn(field: FieldPlan, plan: ValuePlan, values: unknown[]): Column {
  return { field, plan, values, faults: null, typenames: null, batch: null, batches: null, items: null, ends: null };
}

/** Takes a value out and keeps why it is missing. */
export function setFault(column: Column, at: number, fault: unknown): void {
  column.faults ??= new Map();
  column.faults.set(at, fault);
  column.values[at] = null;
}

/** As `setFault`, for every value of the column. */
export function failColumn(column: Column, count: number, fault: unknown): void {
  for (let at = 0; at < count; at += 1) setFault(column, at, fault);
}
