import { defaultTypeResolver } from 'graphql';
import { type Batch, type Column, createColumn, setFault } from './column.ts';
import { createInfo } from './info.ts';
import type { AbstractPlan, FieldPlan, ListPlan, ObjectPlan, Program, Variables } from './plan.ts';
import { resolveColumn } from './resolve-column.ts';
import { type Running, whenSettled } from './running.ts';
import { findRuntimeType } from './runtime-type.ts';

/**
 * Runs a program: every field of a place for all its objects at once, then the places below. Where values are promises the
 * field waits for all of its own and for no other's. Resolves with the objects of the root when all is there; the values
 * alone, no promise, where nothing had to be waited for.
 */
export function runProgram(program: Program, variables: Variables, context: unknown): Batch | Promise<Batch> {
  const root: Batch = { plan: program.root, sources: [undefined], columns: [] };
  const running: Running = { program, variables, context, waiting: 0, finish() {}, fail() {} };
  runBatch(root, running);
  if (running.waiting === 0) return root;
  return new Promise((resolve, reject) => {
    running.finish = () => resolve(root);
    running.fail = reject;
  });
}

function runBatch(batch: Batch, running: Running): void {
  const { fields } = batch.plan;
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as FieldPlan;
    const { value } = field;
    const column = createColumn(field, value, value.kind === 'typename' ? [] : new Array(batch.sources.length));
    batch.columns.push(column);
    if (value.kind !== 'typename') resolveColumn(column, batch.sources, running, () => settle(column, running));
  }
}

// Waits for the column's promises, then goes on to what is below it.
function settle(column: Column, running: Running): void {
  const onFault = (at: number, fault: unknown) => setFault(column, at, fault);
  whenSettled(column.values, running, onFault, () => complete(column, running));
}

function complete(column: Column, running: Running): void {
  const { plan } = column;
  switch (plan.kind) {
    case 'object':
      column.batch = completeObjects(column, plan.plan, running);
      break;
    case 'list':
      completeLists(column, plan, running);
      break;
    case 'abstract':
      completeAbstract(column, plan, running);
      break;
  }
}

function completeObjects(column: Column, plan: ObjectPlan, running: Running): Batch | null {
  const { values } = column;
  const sources: unknown[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (value == null) continue;
    if (value instanceof Error) setFault(column, at, value);
    else values[at] = sources.push(value) - 1;
  }
  return sources.length === 0 ? null : createBatch(plan, sources, running);
}

function createBatch(plan: ObjectPlan, sources: readonly unknown[], running: Running): Batch {
  const batch: Batch = { plan, sources, columns: [] };
  runBatch(batch, running);
  return batch;
}

function completeLists(column: Column, plan: ListPlan, running: Running): void {
  const { values, field } = column;
  const items: unknown[] = [];
  const ends: number[] = new Array(values.length).fill(0);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (value == null) continue;
    const begin = items.length;
    try {
      for (const item of elementsOf(value, field)) items.push(item);
      values[at] = begin;
      ends[at] = items.length;
    } catch (fault) {
      items.length = begin;
      setFault(column, at, fault);
    }
  }
  column.ends = ends;
  column.items = createColumn(field, plan.item, items);
  column.items.typenames = column.typenames;
  settle(column.items, running);
}

function elementsOf(value: unknown, { parentType, definition }: FieldPlan): Iterable<unknown> {
  if (value instanceof Error) throw value;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return value as Iterable<unknown>;
  throw new Error(`Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`);
}

function completeAbstract(column: Column, plan: AbstractPlan, running: Running): void {
  const { values } = column;
  const info = createInfo(column.field, running);
  const resolveType = plan.type.resolveType ?? defaultTypeResolver;
  const names: unknown[] = new Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (value == null) continue;
    try {
      if (value instanceof Error) throw value;
      const known = typeof value === 'object' ? column.typenames?.[at] : undefined;
      names[at] = known ?? resolveType(value, running.context, info, plan.type);
    } catch (fault) {
      setFault(column, at, fault);
    }
  }
  const onFault = (at: number, fault: unknown) => setFault(column, at, fault);
  whenSettled(names, running, onFault, () => sortByType(column, plan, names, running));
}

function sortByType(column: Column, plan: AbstractPlan, names: readonly unknown[], running: Running): void {
  const { values } = column;
  const batches: (Batch | undefined)[] = new Array(values.length);
  const byName = new Map<unknown, { readonly batch: Batch; readonly sources: unknown[] }>();
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (value == null) continue;
    let found = byName.get(names[at]);
    if (found === undefined) {
      try {
        const type = findRuntimeType(names[at], plan.type, column.field, running.program.schema);
        const sources: unknown[] = [];
        found = { batch: { plan: plan.planFor(type), sources, columns: [] }, sources };
        byName.set(names[at], found);
      } catch (fault) {
        setFault(column, at, fault);
        continue;
      }
    }
    values[at] = found.sources.push(value) - 1;
    batches[at] = found.batch;
  }
  column.batches = batches;
  for (const { batch } of byName.values()) runBatch(batch, running);
}
