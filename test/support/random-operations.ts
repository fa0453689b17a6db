import fc from 'fast-check';
import {
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';

/** A document with values for its variables. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Literals that a random operation may give to an argument, by `Type.field(argument:)` or by the argument's type. */
export type ArgumentLiterals = Readonly<Record<string, readonly string[]>>;

/** Variables that literals may name: how they are declared, and what they may be. */
export type RandomVariables = Readonly<
  Record<string, { readonly declared: string; readonly values: readonly unknown[] }>
>;

const conditionVariables: RandomVariables = {
  yes: { declared: 'Boolean!', values: [true, false] },
  no: { declared: 'Boolean = false', values: [true, false, undefined] },
};

/**
 * Random operations over a schema, with aliases, fragments on types, named and inline, and conditions on variables.
 * @param kind queries unless told otherwise.
 */
export function randomOperations(
  schema: GraphQLSchema,
  literals: ArgumentLiterals,
  variables: RandomVariables = {},
  kind: 'query' | 'mutation' = 'query',
): fc.Arbitrary<RandomOperation> {
  const rootType = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!rootType) throw new Error(`the schema has no ${kind}`);
  const known = { ...variables, ...conditionVariables };
  const values = Object.fromEntries(
    Object.entries(known).map(([name, variable]) => [name, fc.constantFrom(...variable.values)]),
  );
  return fc
    .record({
      selection: selectionSet({ schema, literals, made: new Map() }, rootType, 4),
      values: fc.record(values),
      named: fc.boolean(),
    })
    .map(({ selection, values: given, named }) => {
      const used = Object.entries(known).filter(([name]) => new RegExp(`\\$${name}\\b`).test(selection));
      const declared = used.map(([name, variable]) => `$${name}: ${variable.declared}`).join(', ');
      const query = `${kind} Random${declared === '' ? '' : `(${declared})`} ${selection}`;
      return {
        query: named ? nameFragments(query) : query,
        variables: Object.fromEntries(
          used.flatMap(([name]) => (given[name] === undefined ? [] : [[name, given[name]] as const])),
        ),
      };
    });
}

// Every second fragment on a type gets a name, so that some stand in several places of their own.
function nameFragments(query: string): string {
  const named: string[] = [];
  let seen = 0;
  const spread = visit(parse(query), {
    InlineFragment: {
      leave({ typeCondition, selectionSet, directives }) {
        seen += 1;
        if (!typeCondition || seen % 2 === 0) return undefined;
        const text = `on ${typeCondition.name.value} ${print(selectionSet)}`;
        const at = named.includes(text) ? named.indexOf(text) : named.push(text) - 1;
        return { kind: Kind.FRAGMENT_SPREAD, name: { kind: Kind.NAME, value: `Part${at}` }, directives } as const;
      },
    },
  });
  return [print(spread), ...named.map((text, at) => `fragment Part${at} ${text}`)].join('\n');
}

interface Grammar {
  readonly schema: GraphQLSchema;
  readonly literals: ArgumentLiterals;
  /** Selections by type and depth: each is made once. */
  readonly made: Map<string, fc.Arbitrary<string>>;
}

function selectionSet(grammar: Grammar, type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
  const key = `${type.name} ${depth}`;
  const made = grammar.made.get(key) ?? createSelectionSet(grammar, type, depth);
  grammar.made.set(key, made);
  return made;
}

function createSelectionSet(grammar: Grammar, type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const possible = fields.filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  const options: fc.Arbitrary<string>[] = possible.map((field) => fieldSelection(grammar, type.name, field, depth));
  options.push(fc.constant('__typename'));
  if (isAbstractType(type) && depth > 0) {
    for (const narrower of narrowerTypes(grammar.schema, type)) {
      options.push(selectionSet(grammar, narrower, depth - 1).map((inner) => `... on ${narrower.name} ${inner}`));
    }
  } else if (isObjectType(type) && depth > 0) {
    for (const same of [type, ...type.getInterfaces()]) {
      options.push(
        selectionSet(grammar, same, depth - 1).map((inner) => `... on ${same.name} @include(if: $yes) ${inner}`),
      );
    }
  }
  return fc.array(fc.oneof(...options), { minLength: 1, maxLength: 5 }).map((parts) => `{ ${parts.join(' ')} }`);
}

// The object types that it may be, and the interfaces that some of them implement.
function narrowerTypes(schema: GraphQLSchema, type: GraphQLAbstractType): readonly GraphQLCompositeType[] {
  const possible = schema.getPossibleTypes(type);
  const interfaces = new Set(possible.flatMap((one) => one.getInterfaces()));
  return [...possible, ...[...interfaces].filter((one) => one !== type)];
}

function fieldSelection(
  grammar: Grammar,
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): fc.Arbitrary<string> {
  const named = getNamedType(field.type);
  const sub = isCompositeType(named) ? selectionSet(grammar, named, depth - 1) : fc.constant('');
  const values = field.args.map((argument) => {
    const coordinate = `${typeName}.${field.name}(${argument.name}:)`;
    const { literals } = grammar;
    const given = literals[coordinate] ?? literals[getNamedType(argument.type).name] ?? enumLiterals(argument.type);
    const value: fc.Arbitrary<string | null> = fc.constantFrom(...given);
    return (String(argument.type).endsWith('!') ? value : fc.option(value)).map((literal) =>
      literal === null ? '' : `${argument.name}: ${literal}`,
    );
  });
  return fc
    .record({ args: fc.tuple(...values), sub, condition, alias: fc.nat(5) })
    .map(({ args, sub: inner, condition: directive, alias }) => {
      const list = args.filter((argument) => argument !== '').join(', ');
      const name = `${field.name}${list === '' ? '' : `(${list})`}`;
      // What has arguments mostly gets a name of its own: the same name for different arguments is not valid.
      const isNamed = list === '' ? alias > 2 : alias > 0;
      const label = isNamed ? `${field.name}_${list.replaceAll(/\W+/g, '_')}: ` : '';
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
