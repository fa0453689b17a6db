import { type GraphQLNamedOutputType, isEnumType } from 'graphql';

/** The value as the client gets it, or undefined where it is not a value of the type. */
export type LeafCheck = (value: unknown) => unknown;

const maxInt = 2 ** 31 - 1;

const builtIn: Readonly<Record<string, LeafCheck>> = {
  Int: (value) => (Number.isInteger(value) && Math.abs(value as number) <= maxInt ? value : undefined),
  Float: (value) => (typeof value === 'number' ? value : undefined),
  String: (value) => (typeof value === 'string' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  ID: (value) => (typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : undefined),
};

/** The check of a ministry's value for a scalar or enum; a scalar of the hub's own may hold any JSON. */
export function leafCheckOf(type: GraphQLNamedOutputType): LeafCheck {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => (values.has(value) ? value : undefined);
  }
  return builtIn[type.name] ?? ((value) => value);
}
