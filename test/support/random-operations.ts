import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** A document with values for its variables. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: { readonly yes: boolean; readonly no: boolean };
}

/** Literals that a random operation may give to an argument, by `Type.field(argument:)`. */
export type ArgumentLiterals = Readonly<Record<string, readonly string[]>>;

/** Random queries over a schema, with aliases, fragments on types, and conditions on variables. */
export function randomOperations(schema: GraphQLSchema, literals: ArgumentLiterals): fc.Arbitrary<RandomOperation> {
  const queryType = schema.getQueryType();
  if (!queryType) throw new Error('the schema has no queries');
  return fc
    .record({
      selection: selectionSet(schema, literals, queryType, 4),
      yes: fc.boolean(),
      no: fc.boolean(),
    })
    .map(({ selection, yes, no }) => ({
      query: `query Random($yes: Boolean!, $no: Boolean = false) ${selection}`,
      variables: { yes, no },
    }));
}

function selectionSet(
  schema: GraphQLSchema,
  literals: ArgumentLiterals,
  type: GraphQLCompositeType,
  depth: number,
): fc.Arbitrary<string> {
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const possible = fields.filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  const options: fc.Arbitrary<string>[] = possible.map((field) =>
    fieldSelection(schema, literals, type.name, field, depth),
  );
  options.push(fc.constant('__typename'));
  if (isAbstractType(type) && depth > 0) {
    for (const concrete of schema.getPossibleTypes(type)) {
      options.push(
        selectionSet(schema, literals, concrete, depth - 1).map((inner) => `... on ${concrete.name} ${inner}`),
      );
    }
  } else if (isObjectType(type) && depth > 0) {
    options.push(
      selectionSet(schema, literals, type, depth - 1).map((inner) => `... on ${type.name} @include(if: $yes) ${inner}`),
    );
  }
  return fc.array(fc.oneof(...options), { minLength: 1, maxLength: 5 }).map((parts) => `{ ${parts.join(' ')} }`);
}

function fieldSelection(
  schema: GraphQLSchema,
  literals: ArgumentLiterals,
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): fc.Arbitrary<string> {
  const named = getNamedType(field.type);
  const sub = isCompositeType(named) ? selectionSet(schema, literals, named, depth - 1) : fc.constant('');
  const values = field.args.map((argument) => {
    const given = literals[`${typeName}.${field.name}(${argument.name}:)`] ?? enumLiterals(argument.type);
    const value: fc.Arbitrary<string | null> = fc.constantFrom(...given);
    return (String(argument.type).endsWith('!') ? value : fc.option(value)).map((literal) =>
      literal === null ? '' : `${argument.name}: ${literal}`,
    );
  });
  return fc
    .record({ args: fc.tuple(...values), sub, condition, alias: fc.boolean() })
    .map(({ args, sub: inner, condition: directive, alias }) => {
      const list = args.filter((argument) => argument !== '').join(', ');
      const name = `${field.name}${list === '' ? '' : `(${list})`}`;
      const label = alias ? `${field.name}_${list.replaceAll(/\W+/g, '_')}: ` : '';
      return `${label}${name} ${directive} ${inner}`;
    });
}

const condition = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constant('@include(if: $yes)') },
  { weight: 1, arbitrary: fc.constant('@skip(if: $no)') },
  { weight: 1, arbitrary: fc.constant('@skip(if: $yes) @include(if: $no)') },
);

function enumLiterals(type: unknown): readonly string[] {
  const named = getNamedType(type as never);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : ['null'];
}
