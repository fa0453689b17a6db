import DataLoader from 'dataloader';
import { buildSchema, type defaultFieldResolver, type GraphQLFieldResolver, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withColumn } from '#platform/column-resolver.ts';
import { createKnownQuery } from '#platform/compiled/known-query.ts';
import { runProgram } from '#platform/compiled/run.ts';
import { writeData } from '#platform/compiled/write-data.ts';
import { createGate } from './gate.ts';

type Resolvers = Readonly<Record<string, Readonly<Record<string, GraphQLFieldResolver<never, never>>>>>;

function compile(sdl: string, resolvers: Resolvers, query: string) {
  const schema = buildSchema(sdl);
  for (const [type, fields] of Object.entries(resolvers)) {
    for (const [name, resolve] of Object.entries(fields)) {
      const field = (schema.getType(type) as ReturnType<typeof schema.getQueryType>)?.getFields()[name];
      if (field) field.resolve = resolve as typeof defaultFieldResolver;
    }
  }
  const prepared = createKnownQuery(schema, parse(query))?.prepare({});
  if (!prepared) throw new Error('it is not compiled');
  return async (context: unknown = {}) => writeData(await runProgram(prepared.program, prepared.variables, context));
}

const houses =
  'type Query { houses: [House!]!, count: Int! } type House { owner: Owner, roof: String } type Owner { name: String }';

describe('a compiled query', () => {
  it('asks for the values of one field for all objects in one go, so that a loader reads them at once', async () => {
    const batches: (readonly number[])[] = [];
    const run = compile(
      houses,
      {
        Query: { houses: () => [{ at: 1 }, { at: 2 }, { at: 3 }] },
        House: {
          owner: ({ at }: { at: number }, _: unknown, { owners }: { owners: DataLoader<number, object> }) =>
            owners.load(at),
        },
        Owner: {
          name: ({ at }: { at: number }, _: unknown, { owners }: { owners: DataLoader<number, object> }) =>
            owners.load(-at).then(() => `n${at}`),
        },
      } as never,
      '{ houses { owner { name } } }',
    );
    const owners = new DataLoader(async (keys: readonly number[]) => {
      batches.push(keys);
      return keys.map((at) => ({ at }));
    });

    const { json } = await run({ owners });

    expect(batches).toEqual([
      [1, 2, 3],
      [-1, -2, -3],
    ]);
    expect(JSON.parse(json)).toEqual({ houses: [1, 2, 3].map((at) => ({ owner: { name: `n${at}` } })) });
  });

  it('lets a field go on while another of the same objects is waited for', async () => {
    const gate = createGate();
    const named: string[] = [];
    const run = compile(
      houses,
      {
        Query: { houses: () => [{}] },
        House: { roof: () => gate.opened.then(() => 'tiles'), owner: async () => ({}) },
        Owner: {
          name: () => {
            named.push('asked');
            gate.open();
            return 'Ani';
          },
        },
      },
      '{ houses { roof owner { name } } }',
    );

    const { json } = await run();

    expect(named).toEqual(['asked']);
    expect(json).toBe('{"houses":[{"roof":"tiles","owner":{"name":"Ani"}}]}');
  });

  it('uses the form for columns of a resolver, once for a place, and tells what failed in each slot', async () => {
    const sizes: number[] = [];
    const roof = withColumn(
      () => {
        throw new Error('one by one');
      },
      (parents: readonly unknown[]) => {
        sizes.push(parents.length);
        return [new Error('no roof'), 'straw', Promise.resolve('tiles')];
      },
    );
    const owner = withColumn(
      () => null,
      async () => {
        throw new Error('nobody knows');
      },
    );
    const run = compile(
      houses,
      { Query: { houses: () => [{}, {}, {}] }, House: { roof, owner } },
      '{ houses { roof owner { name } } }',
    );

    const { json, errors } = await run();

    expect(sizes).toEqual([3]);
    expect(JSON.parse(json)).toEqual({
      houses: [null, 'straw', 'tiles'].map((value) => ({ roof: value, owner: null })),
    });
    expect(errors.map(({ message, path }) => [message, path?.join('.')])).toEqual([
      ['no roof', 'houses.0.roof'],
      ['nobody knows', 'houses.0.owner'],
      ['nobody knows', 'houses.1.owner'],
      ['nobody knows', 'houses.2.owner'],
    ]);
  });

  it('gives its answer without a promise where every resolver does', () => {
    const schema = buildSchema('type Query { count: Int! }');
    const prepared = createKnownQuery(schema, parse('{ count }'))?.prepare({});
    if (!prepared) throw new Error('it is not compiled');

    expect(runProgram(prepared.program, prepared.variables, {})).not.toBeInstanceOf(Promise);
  });

  it('hears what a value holds though another value of the field is late: nothing is left that rejects unheard', async () => {
    const gate = createGate();
    const fails = async () => {
      throw new Error('no name');
    };
    const late = () => gate.opened.then(() => ({ name: 'late' }));
    const owners = [async () => ({ name: fails() }), late];
    const run = compile(
      houses,
      {
        Query: { houses: () => [{ at: 0 }, { at: 1 }] },
        House: { owner: ({ at }: { at: number }) => owners[at]?.() },
      } as never,
      '{ houses { owner { name } } }',
    );

    const answer = run();
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    gate.open();

    expect(JSON.parse((await answer).json)).toEqual({
      houses: [{ owner: { name: null } }, { owner: { name: 'late' } }],
    });
  });

  it('takes a list that ends in a fault, and a property that cannot be read, for a fault of that place alone', async () => {
    const endless = {
      *[Symbol.iterator]() {
        yield { owner: null };
        throw new Error('no more houses');
      },
    };
    const unreadable = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('no name');
      },
    });
    const run = compile(
      'type Query { streets: [[House]], owners: [Owner] } type House { roof: String } type Owner { name: String }',
      {
        Query: {
          streets: () => [[{ roof: 'tiles' }], endless, [{ roof: 'straw' }]],
          owners: async () => [Promise.resolve(unreadable), unreadable, { name: 'Ani' }],
        },
      },
      '{ streets { roof } owners { name } }',
    );

    const { json, errors } = await run();

    expect(JSON.parse(json)).toEqual({
      streets: [[{ roof: 'tiles' }], null, [{ roof: 'straw' }]],
      owners: [{ name: null }, { name: null }, { name: 'Ani' }],
    });
    expect(errors.map(({ message, path }) => [message, path?.join('.')])).toEqual([
      ['no more houses', 'streets.1'],
      ['no name', 'owners.0.name'],
      ['no name', 'owners.1.name'],
    ]);
  });

  it('gives no path to a resolver that asks for it, since it runs for many places', async () => {
    const run = compile(
      'type Query { count: Int }',
      { Query: { count: (_, __, ___, info) => [info.fieldName, info.path].length } },
      '{ count }',
    );

    const { errors } = await run();

    expect(errors[0]?.message).toBe('The resolver of Query.count runs for many places and knows no path.');
  });
});
