import { findDirective, type SubgraphSchema, type TypeElement } from './subgraph-schema.ts';

/** The types that every ministry adds to, with the key by which the hub joins them. */
export const jointKeys: ReadonlyMap<string, string> = new Map([
  ['Household', 'nik'],
  ['Person', 'nik'],
  ['Region', 'code'],
]);

/** What a family and a person are, no ministry says alone. */
export const nobodysTypes: ReadonlySet<string> = new Set(['Household', 'Person']);

/**
 * The subgraph that a type belongs to; null where it is nobody's.
 * An entity belongs to the one that joined first of those which can be asked for it by a key, any other type to the one
 * that had it first. What a ministry adds later to another's type never makes it the owner.
 * @param current in the order in which the subgraphs joined.
 */
export function findOwner(type: string, current: readonly SubgraphSchema[]): string | null {
  if (nobodysTypes.has(type)) return null;
  const defining = current.filter(({ types }) => types.has(type));
  const isEntity = defining.some(({ types }) => (types.get(type)?.keys.length ?? 0) > 0);
  const owners = isEntity ? defining.filter(({ types }) => canBeAskedFor(types.get(type))) : defining;
  return owners[0]?.subgraph ?? null;
}

/** Whether a subgraph can be asked for a type by a key, its own and not a stand-in for an interface (`@interfaceObject`). */
export function canBeAskedFor(type: TypeElement | undefined): boolean {
  if (type === undefined || findDirective(type, 'interfaceObject')) return false;
  return type.keys.some(({ isResolvable }) => isResolvable);
}
