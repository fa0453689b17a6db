import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Loader } from '#platform/loader.ts';

/**
 * Gives a field's values for all objects at one place of an answer at once, in the order of the objects. An Error in a place
 * is that object's alone; what is thrown is everybody's.
 */
export type ResolveColumn<TParent, TArgs, TContext, TValue> = (
  parents: readonly TParent[],
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => readonly (TValue | Error)[] | Promise<readonly (TValue | Error)[]>;

/** A resolver that has a form for columns besides; whatever runs resolvers may use either. */
export type ColumnResolver<TParent, TArgs, TContext, TValue> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TValue | Promise<TValue>;

const columnForm = Symbol('a resolver’s form for columns');

/** A resolver with a form for columns, which gives the same. */
export function withColumn<TResolver extends object>(
  resolver: TResolver,
  resolveColumn: ResolveColumn<never, never, never, unknown>,
): TResolver {
  return Object.assign(resolver, { [columnForm]: resolveColumn });
}

/** The form for columns of a resolver; undefined where it has none. */
export function columnOf(
  resolver: GraphQLFieldResolver<unknown, never> | null | undefined,
): ResolveColumn<unknown, unknown, unknown, unknown> | undefined {
  return (resolver as { [columnForm]?: ResolveColumn<unknown, unknown, unknown, unknown> } | null | undefined)?.[
    columnForm
  ];
}

/** A field whose value is loaded by a key of its parent. */
export interface LoadedField<TParent, TArgs, TContext, TKey, TFound, TValue> {
  readonly loader: (context: TContext) => Loader<NonNullable<TKey>, TFound>;
  /** What the parent holds of it already, so that nothing is loaded; undefined where it has to be loaded. */
  readonly held?: (parent: TParent) => TFound | undefined;
  /** Null where the parent has none: the field is null as well. Never throws. */
  readonly key: (parent: TParent) => TKey;
  /** What is answered where `found` was found. */
  readonly value: (found: TFound, args: TArgs, parent: TParent) => TValue;
}

/** The resolver of a loaded field: a column of it is one call of the loader. */
export function loadedField<TParent, TArgs, TContext, TKey, TFound, TValue>({
  loader,
  held,
  key: keyOf,
  value,
}: LoadedField<TParent, TArgs, TContext, TKey, TFound, TValue>): ColumnResolver<
  TParent,
  TArgs,
  TContext,
  TValue | Extract<TKey, null>
> {
  const resolve = (parent: TParent, args: TArgs, context: TContext) => {
    const known = held?.(parent);
    if (known !== undefined) return value(known, args, parent);
    const key = keyOf(parent);
    if (key === null) return null as Extract<TKey, null>;
    return loader(context)
      .load(key as NonNullable<TKey>)
      .then((found) => value(found, args, parent));
  };
  return withColumn(resolve, (parents: readonly TParent[], args: TArgs, context: TContext) => {
    const keys: NonNullable<TKey>[] = [];
    const places: number[] = [];
    const values: (TValue | Error | null)[] = new Array(parents.length).fill(null);
    const take = (at: number, found: TFound | Error) => {
      const read = (parent: TParent) => value(found as TFound, args, parent);
      values[at] = found instanceof Error ? found : valueOrError(read, parents[at] as TParent);
    };
    for (let at = 0; at < parents.length; at += 1) {
      const parent = parents[at] as TParent;
      const known = held?.(parent);
      const key = known === undefined ? keyOf(parent) : null;
      if (known !== undefined) take(at, known);
      if (key === null) continue;
      keys.push(key as NonNullable<TKey>);
      places.push(at);
    }
    if (keys.length === 0) return values;
    return loader(context)
      .loadMany(keys)
      .then((found) => {
        for (let n = 0; n < found.length; n += 1) take(places[n] as number, found[n] as TFound | Error);
        return values;
      });
  });
}

/** What `read` gives for each parent; an Error in the place of each for which it throws. */
export function readEach<TParent, TValue>(
  parents: readonly TParent[],
  read: (parent: TParent) => TValue,
): (TValue | Error)[] {
  return parents.map((parent) => valueOrError(read, parent));
}

function valueOrError<TFrom, TValue>(read: (from: TFrom) => TValue, from: TFrom): TValue | Error {
  try {
    return read(from);
  } catch (fault) {
    return fault instanceof Error ? fault : new Error('A field has no value.', { cause: fault });
  }
}
