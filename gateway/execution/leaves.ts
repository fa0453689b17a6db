import { type GraphQLNamedOutputType, isEnumType } from 'graphql';

/** What a scalar or an enum of the graph is made of. */
export interface Leaf {
  readonly kind: 'string' | 'id' | 'int' | 'float' | 'boolean' | 'enum' | 'any' | 'nothing';
  /** The JSON of each value of an enum. */
  readonly values: ReadonlyMap<unknown, string> | null;
}

/** A place that no value is right for. */
export const nothingLeaf: Leaf = { kind: 'nothing', values: null };

const builtIn: Readonly<Record<string, Leaf>> = {
  Int: { kind: 'int', values: null },
  Float: { kind: 'float', values: null },
  String: { kind: 'string', values: null },
  Boolean: { kind: 'boolean', values: null },
  ID: { kind: 'id', values: null },
};
const anyLeaf: Leaf = { kind: 'any', values: null };

/** The largest value of GraphQL's Int; the smallest is one less than its negative. */
export const maxInt = 2 ** 31 - 1;

/** What the scalar or enum is made of; a scalar of the hub's own may hold any JSON. */
export function leafOf(type: GraphQLNamedOutputType): Leaf {
  if (!isEnumType(type)) return builtIn[type.name] ?? anyLeaf;
  return { kind: 'enum', values: new Map(type.getValues().map(({ name }) => [name, `"${name}"`])) };
}

/** The JSON of a ministry's value for the leaf, or undefined where it is not a value of the type. */
export function leafJson({ kind, values }: Leaf, value: unknown): string | undefined {
  switch (kind) {
    case 'string':
      return typeof value === 'string' ? quote(value) : undefined;
    case 'enum':
      return values?.get(value);
    case 'int':
      return Number.isInteger(value) && Math.abs(value as number) <= maxInt ? `${value}` : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? `${value}` : undefined;
    case 'float':
      return Number.isFinite(value) ? `${value}` : undefined;
    case 'id':
      if (typeof value === 'string') return quote(value);
      return Number.isSafeInteger(value) ? `"${value}"` : undefined;
    case 'any':
      return typeof value === 'string' ? quote(value) : anyJson(value);
    case 'nothing':
      return undefined;
  }
}

// A value that is nested deeper than the stack is high cannot be written.
function anyJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

// Most texts need no escape, and this is a good deal quicker than JSON.stringify for them.
const plainText = /^[ !#-[\]-~]*$/;

/** The JSON of a text. */
export function quote(text: string): string {
  return plainText.test(text) ? `"${text}"` : JSON.stringify(text);
}
