import { type GraphQLLeafType, isEnumType } from 'graphql';

/**
 * A function that gives the JSON of a leaf's value, as the type serializes it.
 * The function throws what the type's own `serialize` throws, and where that gives nothing.
 */
export function createLeafWriter(type: GraphQLLeafType): (value: unknown) => string {
  const quick = isEnumType(type)
    ? createEnumWriter(new Map(type.getValues().map(({ value, name }) => [value, `"${name}"`])))
    : quickWriters[type.name];
  return (value) => quick?.(value) ?? serialize(type, value);
}

/** The JSON of a text. */
export function quote(text: string): string {
  return plainText.test(text) ? `"${text}"` : JSON.stringify(text);
}

// Most texts need no escape, and this is a good deal quicker than JSON.stringify for them.
const plainText = /^[ !#-[\]-~]*$/;

/** The JSON of values that are of the type already; nothing where the type has to judge them. */
type QuickWriter = (value: unknown) => string | undefined;

const quoteText: QuickWriter = (value) => (typeof value === 'string' ? quote(value) : undefined);

// Of GraphQL's own scalars, which a room cannot define anew.
const quickWriters: Readonly<Record<string, QuickWriter>> = {
  String: quoteText,
  ID: quoteText,
  Int: (value) => (typeof value === 'number' && (value | 0) === value ? `${value | 0}` : undefined),
  Float: (value) => (typeof value === 'number' && Number.isFinite(value) ? `${value}` : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? `${value}` : undefined),
};

function createEnumWriter(values: ReadonlyMap<unknown, string>): QuickWriter {
  return (value) => values.get(value);
}

function serialize(type: GraphQLLeafType, value: unknown): string {
  if (value instanceof Error) throw value;
  const serialized = type.serialize(value);
  if (typeof serialized === 'string') return quote(serialized);
  if (serialized == null) throw new Error(`The scalar ${type.name} serializes a value to nothing.`);
  return JSON.stringify(serialized) ?? 'null';
}
