import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runQuery } from '../../cli/query/run-query.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';
import { temporaryFile } from '../support/temporary-file.ts';

describe('hub query', () => {
  it('posts the document, the variables and the operation, and prints the answer', async () => {
    await using hub = await aHub(() => ({ data: { one: 1 } }));
    const terminal = createFakeTerminal();

    const exitCode = await runQuery(terminal, aFile('query A { one } query B { two }'), {
      url: hub.url,
      variables: '{"nik":"secret"}',
      operation: 'A',
      timeout: 5,
    });

    expect(exitCode).toBe(0);
    expect(terminal.printed).toEqual(['{"data":{"one":1}}']);
    expect(hub.requests).toEqual([
      {
        method: 'POST',
        url: '/graphql',
        body: { query: 'query A { one } query B { two }', variables: { nik: 'secret' }, operationName: 'A' },
      },
    ]);
  });

  it('indents the answer where it is asked to', async () => {
    await using hub = await aHub(() => ({ data: { one: 1 } }));
    const terminal = createFakeTerminal();

    await runQuery(terminal, aFile('{ one }'), { url: hub.url, pretty: true, timeout: 5 });

    expect(terminal.printed).toEqual(['{\n  "data": {\n    "one": 1\n  }\n}']);
  });

  it('warns of a partial answer and still succeeds', async () => {
    await using hub = await aHub(() => ({ data: { one: 1, two: null }, errors: [{ message: 'housing is down.' }] }));
    const terminal = createFakeTerminal();

    const exitCode = await runQuery(terminal, aFile('{ one two }'), { url: hub.url, timeout: 5 });

    expect(exitCode).toBe(0);
    expect(terminal.told).toEqual(['The answer is partial: housing is down.']);
  });

  it.each([{ data: null }, {}, { data: { one: null } }])('fails on errors without data: %j', async (data) => {
    await using hub = await aHub(() => ({ ...data, errors: [{ message: 'No such field.' }] }));
    const terminal = createFakeTerminal();

    const exitCode = await runQuery(terminal, aFile('{ one }'), { url: hub.url, timeout: 5 });

    expect(exitCode).toBe(1);
    expect(terminal.told).toEqual(['The hub answered with errors and no data: No such field.']);
  });

  it('pages through the households until all three ministries know one, and passes its id', async () => {
    const known = { status: 'AVAILABLE' };
    const unknown = { status: 'NOT_REGISTERED' };
    await using hub = await aHub(({ query, variables }) => {
      if (!query.includes('SampleHousehold')) return { data: { household: { id: variables.id } } };
      const nodes = variables.after
        ? [{ id: 'c', housing: known, familyPlanning: known }]
        : [
            { id: 'a', housing: known, familyPlanning: unknown },
            { id: 'b', housing: null, familyPlanning: known },
          ];
      return { data: { households: { nodes, pageInfo: { hasNextPage: !variables.after, endCursor: 'x' } } } };
    });
    const terminal = createFakeTerminal();

    await runQuery(terminal, aFile('query ($id: ID) { household(id: $id) { id } }'), {
      url: hub.url,
      sample: true,
      timeout: 5,
    });

    expect(terminal.printed).toEqual(['{"data":{"household":{"id":"c"}}}']);
  });

  it('says which ministry keeps it from finding a sample', async () => {
    await using hub = await aHub(() => ({
      data: { households: { nodes: [{ id: 'a', housing: null }], pageInfo: { hasNextPage: false } } },
      errors: [{ message: 'housing cannot be reached.' }],
    }));

    const run = runQuery(createFakeTerminal(), aFile('{ one }'), { url: hub.url, sample: true, timeout: 5 });

    await expect(run).rejects.toThrow('No household known to all three ministries can be found: housing cannot be');
  });

  it('says how to start the hub where nothing listens', async () => {
    const { url } = await aClosedHub();

    const run = runQuery(createFakeTerminal(), aFile('{ one }'), { url, timeout: 5 });

    await expect(run).rejects.toThrow(`Nothing listens at ${url}. Start the hub with "npm start"`);
  });

  it('gives up when no answer comes in time', async () => {
    await using hub = await aHub(() => null);

    const run = runQuery(createFakeTerminal(), aFile('{ one }'), { url: hub.url, timeout: 0.05 });

    await expect(run).rejects.toThrow('did not answer within 0.05 s');
  });

  it.each(['<html>', '[]', '{"ok":true}'])('refuses an answer that is not GraphQL: %s', async (body) => {
    await using hub = await aHub(() => body);

    const run = runQuery(createFakeTerminal(), aFile('{ one }'), { url: hub.url, timeout: 5 });

    await expect(run).rejects.toThrow('is not the hub');
  });

  it('reads variables from a file', async () => {
    await using hub = await aHub(({ variables }) => ({ data: variables }));
    const terminal = createFakeTerminal();

    await runQuery(terminal, aFile('{ one }'), { url: hub.url, variables: `@${aFile('{"a":1}')}`, timeout: 5 });

    expect(terminal.printed).toEqual(['{"data":{"a":1}}']);
  });

  it.each(['{"nik":"3212991203800001"', '["3212991203800001"]'])(
    'refuses variables that are no object without repeating them: %s',
    async (variables) => {
      const run = runQuery(createFakeTerminal(), aFile('{ one }'), {
        url: 'http://127.0.0.1:9',
        variables,
        timeout: 5,
      });

      const fault: Error = await run.catch((caught) => caught);

      expect(fault.message).toContain('--variables is not a JSON object');
      expect(fault.message).not.toContain('3212');
    },
  );

  it('refuses a document that cannot be read', async () => {
    const run = runQuery(createFakeTerminal(), '/nowhere.graphql', { url: 'http://127.0.0.1:9', timeout: 5 });

    await expect(run).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('/nowhere.graphql') });
  });
});

interface ReceivedBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A server that answers each request with the value as JSON, with a text as it is, or with null never. */
async function aHub(answer: (body: ReceivedBody) => unknown) {
  const requests: object[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = JSON.parse(await text(request)) as ReceivedBody;
    requests.push({ method: request.method, url: request.url, body });
    const value = answer(body);
    if (value !== null) response.end(typeof value === 'string' ? value : JSON.stringify(value));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function aClosedHub() {
  await using hub = await aHub(() => ({}));
  return { url: hub.url };
}

function aFile(content: string): string {
  const path = temporaryFile('file');
  writeFileSync(path, content);
  return path;
}
