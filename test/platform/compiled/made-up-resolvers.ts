import { createHash } from 'node:crypto';
import {
  type GraphQLEnumType,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { HubError } from '#platform/errors.ts';

/** How resolvers behave that are made up: in so many of a hundred cases. */
export interface Behaviour {
  /** Promises in place of values. */
  readonly async: number;
  /** Throws, errors as values, values of a wrong kind, unknown types. */
  readonly faults: number;
  readonly nulls: number;
}

interface MadeUp {
  readonly seed: string;
  readonly __typename?: string;
}

/**
 * Gives every field of a schema a resolver that always does the same for the same parent and arguments: a value, a promise, a
 * null, or a fault of any kind. Some fields keep the resolver of graphql-js, and find their value, or a method, in the parent.
 */
export function makeUpResolvers(schema: GraphQLSchema, behaviour: Behaviour): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isEnumType(type)) giveInternalValues(type);
    if (isAbstractType(type)) {
      type.resolveType = (value) => later(`${(value as MadeUp).seed}?`, behaviour, (value as MadeUp).__typename);
    }
    if (!isObjectType(type)) continue;
    Object.assign(type.extensions, {
      apollo: { subgraph: { resolveReference: referenceResolver(schema, type, behaviour) } },
    });
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const isInherited = draw(`${type.name}.${field.name}`, 3) === 0 && type !== schema.getQueryType();
      if (isInherited) continue;
      field.resolve = (source, args) => {
        const seed = `${(source as MadeUp | undefined)?.seed ?? ''}.${field.name}${JSON.stringify(args)}`;
        return makeUp(schema, field.type, seed, behaviour);
      };
    }
  }
  return schema;
}

// What a reference resolves to does not say its type, as a ministry's record does not.
function referenceResolver(schema: GraphQLSchema, type: GraphQLNamedOutputType, behaviour: Behaviour) {
  return (reference: object) => {
    const made = makeUp(schema, type, `reference ${JSON.stringify(reference)}`, behaviour);
    return made instanceof Promise ? made.then(withoutTypename) : withoutTypename(made);
  };
}

function withoutTypename(made: unknown): unknown {
  if (typeof made === 'object' && made !== null) delete (made as { __typename?: string }).__typename;
  return made;
}

// Values of resolvers that are not their names in GraphQL.
function giveInternalValues(type: GraphQLEnumType): void {
  for (const [at, value] of type.getValues().entries()) value.value = at;
}

function makeUp(schema: GraphQLSchema, type: GraphQLOutputType, seed: string, behaviour: Behaviour): unknown {
  return later(seed, behaviour, () => makeUpNow(schema, type, seed, behaviour));
}

// What a place holds at first: the value, a promise of it, or a fault.
function later(seed: string, behaviour: Behaviour, value: unknown): never {
  const { async, faults } = behaviour;
  const give = () => {
    if (draw(`${seed} fault`, 100) < faults) return fail(seed);
    return typeof value === 'function' ? value() : value;
  };
  if (draw(`${seed} async`, 100) >= async) return give() as never;
  const ticks = draw(`${seed} ticks`, 4);
  return (async () => {
    for (let tick = 0; tick < ticks; tick += 1) await null;
    if (ticks === 3) await new Promise(setImmediate);
    return give();
  })() as never;
}

function fail(seed: string): unknown {
  switch (draw(`${seed} how`, 6)) {
    case 0:
      throw new Error(`broken at ${seed}`);
    case 1:
      throw new HubError('RATE_LIMITED', `refused at ${seed}`);
    case 2:
      throw new HubError('BAD_USER_INPUT', 'refused');
    case 3:
      return new Error('an error for a value');
    case 4:
      return Symbol.iterator; // of no type of GraphQL
    default:
      throw 'a text'; // anything may be thrown
  }
}

function makeUpNow(schema: GraphQLSchema, type: GraphQLOutputType, seed: string, behaviour: Behaviour): unknown {
  if (isNonNullType(type)) {
    return draw(`${seed} broken promise`, 300) < behaviour.faults
      ? null
      : pickValue(schema, type.ofType, seed, behaviour);
  }
  if (draw(`${seed} null`, 100) < behaviour.nulls) return draw(seed, 2) === 0 ? null : undefined;
  return pickValue(schema, type, seed, behaviour);
}

function pickValue(schema: GraphQLSchema, type: GraphQLOutputType, seed: string, behaviour: Behaviour): unknown {
  if (isListType(type)) {
    const items = Array.from({ length: draw(`${seed} length`, 4) }, (_, at) =>
      itemOf(schema, type.ofType, `${seed}[${at}]`, behaviour),
    );
    return draw(`${seed} set`, 5) === 0 && behaviour.async === 0 ? new Set(items) : items;
  }
  if (isLeafType(type)) return leafOf(type.name, seed);
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const chosen = possible[draw(`${seed} type`, possible.length)];
  const object: Record<string, unknown> = { seed, __typename: chosen?.name };
  if (draw(`${seed} unknown`, 300) < behaviour.faults) object.__typename = 'Unknown';
  for (const field of isObjectType(chosen) ? Object.values(chosen.getFields()) : []) {
    object[field.name] = isLeafType(field.type)
      ? leafOf(field.type.name, `${seed}.${field.name}`)
      : (args: object) => makeUp(schema, field.type, `${seed}.${field.name}${JSON.stringify(args)}`, behaviour);
  }
  return object;
}

// What throws while a list is made would be the list's fault: it is the item's.
function itemOf(schema: GraphQLSchema, type: GraphQLOutputType, seed: string, behaviour: Behaviour): unknown {
  try {
    return makeUp(schema, type, seed, behaviour);
  } catch (fault) {
    return fault instanceof Error ? fault : new Error('an item');
  }
}

const texts = ['', 'plain', 'with "quotes"', 'two\nlines', 'Bali \u00e9\u4e2d', '\ud83d', '\u2028', 'a\\b\u0000'];

function leafOf(name: string, seed: string): unknown {
  const n = draw(seed, 1000);
  switch (name) {
    case 'Int':
      return [n, -n, `${n}`, true, 2 ** 31 - 1, -0][n % 6];
    case 'Float':
      return [n / 7, n, 1e21, -1.5e-9, '2.5', -0][n % 6];
    case 'Boolean':
      return [true, false, 1][n % 3];
    case 'ID':
      return [`id${n}`, n, texts[n % texts.length]][n % 3];
    case 'String':
      return [texts[n % texts.length], n, false][n % 3];
    case 'Colour':
      return n % 3;
    default:
      return [{ a: [n, null, 'x'] }, [1], texts[n % texts.length], n, Number.NaN][n % 5];
  }
}

/** A number below the bound, always the same for the seed. */
function draw(seed: string, bound: number): number {
  return createHash('md5').update(seed).digest().readUInt32LE(0) % bound;
}
