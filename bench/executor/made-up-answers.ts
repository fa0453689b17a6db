import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

// Answers to the fetches of a plan, made up by the types of what they ask for: as long as real ones, and always the same.

/** How many elements a list of the root or of its pages has, by the field's name; others have one. */
export type ListLengths = Readonly<Record<string, number>>;

/**
 * The JSON of a ministry's answer to a request.
 * @param length how many elements the first list on each way from the root has; all others have one.
 */
export function makeUpAnswer(schema: GraphQLSchema, length: number, body: string): string {
  const { query, variables } = JSON.parse(body) as {
    query: string;
    variables: { representations?: Record<string, unknown>[] };
  };
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a fetch without an operation');
  const { representations } = variables;
  if (!representations)
    return JSON.stringify({ data: object(schema, length, rootType(schema), operation.selectionSet, 0) });
  const [entities] = operation.selectionSet.selections as FieldNode[];
  const _entities = representations.map((representation, position) => {
    const type = schema.getType(String(representation.__typename)) as GraphQLObjectType;
    return object(schema, 1, type, entities?.selectionSet as SelectionSetNode, position);
  });
  return JSON.stringify({ data: { _entities } });
}

function rootType(schema: GraphQLSchema): GraphQLObjectType {
  return schema.getQueryType() as GraphQLObjectType;
}

function object(
  schema: GraphQLSchema,
  length: number,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  seed: number,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      Object.assign(made, object(schema, length, type, selection.selectionSet, seed));
    } else if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const field = type.getFields()[name];
      made[selection.alias?.value ?? name] = field ? value(schema, length, field.type, selection, seed) : type.name;
    }
  }
  return made;
}

function value(schema: GraphQLSchema, length: number, type: GraphQLOutputType, node: FieldNode, seed: number): unknown {
  if (isNonNullType(type)) return value(schema, length, type.ofType, node, seed);
  if (isListType(type)) {
    return Array.from({ length }, (_, position) => value(schema, 1, type.ofType, node, seed * 7 + position));
  }
  const named = getNamedType(type);
  if (isObjectType(named)) return object(schema, length, named, node.selectionSet as SelectionSetNode, seed);
  if (isEnumType(named)) return named.getValues()[seed % named.getValues().length]?.name;
  return scalar(named.name, seed);
}

function scalar(name: string, seed: number): unknown {
  switch (name) {
    case 'Int':
    case 'BigInt':
    case 'Rupiah':
      return seed * 31;
    case 'Float':
      return seed / 4;
    case 'Boolean':
      return seed % 2 === 0;
    case 'Nik':
      return `327399${String(seed).padStart(10, '0')}`;
    case 'ID':
      return Buffer.from(`an id of some length ${seed}`).toString('base64url');
    default:
      return `a text of ${seed}`;
  }
}
