import { ApolloServer } from '@apollo/server';
import { buildSchema, execute } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { RequestContext } from '#platform/error-format.ts';
import { createGenerations } from '#platform/generations.ts';
import { createReloadableSchema } from '#platform/reloadable-schema.ts';

function start() {
  const closed: string[] = [];
  const make = (name: string, fields: string) => ({
    name,
    schema: buildSchema(`type Query { ${fields} }`),
    close: async () => void closed.push(name),
  });
  const generations = createGenerations(make('first', 'old: String'), () => {});
  const { gateway, plugin } = createReloadableSchema(generations, async ({ name, schema }, { document }) => {
    if (closed.includes(name)) throw new Error('it was closed');
    return execute({ schema, document, rootValue: { old: name, fresh: name } });
  });
  let onResolved = () => {};
  const meanwhile = { requestDidStart: async () => ({ didResolveOperation: async () => onResolved() }) };
  const server = new ApolloServer<RequestContext>({ gateway, plugins: [plugin, meanwhile], logger: silent });
  const ask = async (query: string) => {
    const { body } = await server.executeOperation({ query });
    return body.kind === 'single' ? body.singleResult : null;
  };
  return { generations, make, closed, server, ask, meanwhileOnce: (work: () => void) => (onResolved = work) };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

describe('a server with a reloadable schema', () => {
  it('answers a request by the schema that it was parsed for, though another is served meanwhile', async () => {
    const { generations, make, closed, server, ask, meanwhileOnce } = start();
    await server.start();
    const closedMeanwhile: string[][] = [];
    meanwhileOnce(() => {
      meanwhileOnce(() => {});
      generations.swap(make('second', 'fresh: String'));
      closedMeanwhile.push([...closed]);
    });

    const answer = await ask('{ old }');
    const next = await ask('{ fresh }');
    const gone = await ask('{ old }');
    await server.stop();

    expect(answer).toMatchObject({ data: { old: 'first' } });
    expect(next).toMatchObject({ data: { fresh: 'second' } });
    expect(gone?.errors).toHaveLength(1);
    expect([closedMeanwhile, closed]).toEqual([[[]], ['first', 'second']]);
  });

  it('lets go of a schema after requests that failed, too', async () => {
    const { generations, make, closed, server, ask, meanwhileOnce } = start();
    await server.start();
    await ask('{ nothing }');
    await ask('{');
    meanwhileOnce(() => {
      throw new Error('broken plugin');
    });
    await ask('{ old }').catch(() => {});

    generations.swap(make('second', 'fresh: String'));

    expect(closed).toEqual(['first']);
    await server.stop();
  });

  it('stays with its schema where the next is not valid', async () => {
    const { generations, make, server, ask } = start();
    await server.start();
    const invalid = { ...make('invalid', 'old: String'), schema: buildSchema('type Other { a: Int }') };

    expect(() => generations.swap(invalid)).toThrow();

    expect(await ask('{ old }')).toMatchObject({ data: { old: 'first' } });
    await server.stop();
  });
});
