import { type Column, failColumn, setFault } from './column.ts';
import { createInfo } from './info.ts';
import { resolveEntities } from './resolve-entities.ts';
import { goOnAfter, isThenable, type Running } from './running.ts';

/**
 * Fills a column by its field's resolver, or by its form for columns, then goes on.
 * What is filled in may still be promises.
 */
export function resolveColumn(column: Column, sources: readonly unknown[], running: Running, next: () => void): void {
  if (resolveEntities(column, running)) {
    next();
    return;
  }
  const { field } = column;
  let args: Record<string, unknown>;
  try {
    args = field.argumentsFor(running.variables);
  } catch (fault) {
    failColumn(column, sources.length, fault);
    next();
    return;
  }
  if (field.resolveColumn) resolveAtOnce(column, sources, args, running, next);
  else {
    if (field.resolve) resolveEach(column, sources, args, running);
    else readEach(column, sources, args, running);
    next();
  }
}

function resolveAtOnce(
  column: Column,
  sources: readonly unknown[],
  args: object,
  running: Running,
  next: () => void,
): void {
  const fill = (values: readonly unknown[] | undefined) => {
    for (let at = 0; at < sources.length; at += 1) column.values[at] = values?.[at];
  };
  const fail = (fault: unknown) => failColumn(column, sources.length, fault);
  try {
    const given = column.field.resolveColumn?.(sources, args, running.context, createInfo(column.field, running));
    if (isThenable(given)) {
      goOnAfter(Promise.resolve(given).then(fill, fail), running, next);
      return;
    }
    fill(given);
  } catch (fault) {
    fail(fault);
  }
  next();
}

function resolveEach(column: Column, sources: readonly unknown[], args: object, running: Running): void {
  const { field, values } = column;
  const { resolve } = field;
  const info = createInfo(field, running);
  for (let at = 0; at < sources.length; at += 1) {
    try {
      values[at] = resolve?.(sources[at], args, running.context, info);
    } catch (fault) {
      setFault(column, at, fault);
    }
  }
}

// As graphql-js' own resolver does: the property, or what it gives where it is a method.
function readEach(column: Column, sources: readonly unknown[], args: object, running: Running): void {
  const { field, values } = column;
  const { name } = field.definition;
  for (let at = 0; at < sources.length; at += 1) {
    const source = sources[at];
    if ((typeof source !== 'object' || source === null) && typeof source !== 'function') continue;
    try {
      const value = (source as Record<string, unknown>)[name];
      values[at] =
        typeof value === 'function' ? value.call(source, args, running.context, createInfo(field, running)) : value;
    } catch (fault) {
      setFault(column, at, fault);
    }
  }
}
