import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createMinistryClient, type MinistryClient } from '#platform/ministry-client.ts';
import { composeTestSubgraphs, createLocalClient, runOnHub, type TestSubgraph } from '../../support/federation.ts';

const books: TestSubgraph = {
  name: 'books',
  sdl: 'type Query { books: [Book!] } type Book @key(fields: "id") { id: ID! title: String }',
  resolvers: { Query: { books: () => [{ id: 'b1', title: 'Laut' }] } },
};
const notes: TestSubgraph = {
  name: 'notes',
  sdl: 'scalar Json type Book @key(fields: "id") { id: ID! note: String more: Json }',
};
const supergraph = composeTestSubgraphs([books, notes]);
const query = '{ books { title note } }';
const sound = JSON.stringify({ data: { _entities: [{ note: 'read it' }] } });

const maxResponseBytes = 1_000_000;
const json = { 'content-type': 'application/json' };
const opened: { close(): void }[] = [];

afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

/** A ministry whose server answers so. */
async function ministryThat(answers: RequestListener): Promise<MinistryClient> {
  const server = createServer(answers);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const client = createMinistryClient({ name: 'notes', url, timeoutMs: 5000, maxConnections: 4, maxResponseBytes });
  opened.push({
    close() {
      void client.close();
      server.closeAllConnections();
      server.close();
    },
  });
  return client;
}

function send(response: ServerResponse, body: string, headers: Record<string, string> = json): void {
  response.writeHead(200, headers).end(body);
}

describe('an answer of a ministry over HTTP', () => {
  it('is taken where it is sound', async () => {
    const client = await ministryThat((_, response) => send(response, sound));

    const { data, errors } = await runOnHub(supergraph, [createLocalClient(books), client], query);

    expect(errors).toBeUndefined();
    expect(data).toEqual({ books: [{ title: 'Laut', note: 'read it' }] });
  });

  it.each<[string, RequestListener]>([
    ['is cut off in the middle of its text', (_, response) => send(response, sound.slice(0, -7))],
    [
      'promises more bytes than come',
      (_, response) => {
        response.writeHead(200, { ...json, 'content-length': String(sound.length + 10) }).write(sound);
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'breaks off in the middle of a chunk',
      (_, response) => {
        response.writeHead(200, json).write(sound.slice(0, 20));
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'is a page of a proxy',
      (_, response) => send(response, '<html>Bad Gateway</html>', { 'content-type': 'text/html' }),
    ],
    ['says that it is no JSON', (_, response) => send(response, sound, { 'content-type': 'text/html' })],
    ['is empty', (_, response) => send(response, '')],
    ['is two answers', (_, response) => send(response, sound + sound)],
    ['is no UTF-8', (_, response) => response.writeHead(200, json).end(Buffer.from([0x7b, 0xff, 0xfe, 0x22, 0x7d]))],
    [
      'is larger than the hub takes',
      (_, response) => send(response, sound.replace('read it', 'x'.repeat(maxResponseBytes))),
    ],
    ['nests without end', (_, response) => send(response, `{"data":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)],
  ])('nulls its fields with one error that names it, where it %s', async (_, answers) => {
    const client = await ministryThat(answers);

    const { data, errors } = await runOnHub(supergraph, [createLocalClient(books), client], query);

    expect(data).toEqual({ books: [{ title: 'Laut', note: null }] });
    expect(errors?.map(({ extensions }) => extensions.ministry)).toEqual(['notes']);
  });

  it('nests as deep as it likes where a scalar takes any JSON, or is refused', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const client = await ministryThat((_, response) => send(response, `{"data":{"_entities":[{"more":${deep}}]}}`));

    const { data } = await runOnHub(supergraph, [createLocalClient(books), client], '{ books { title more } }');

    expect(data).toMatchObject({ books: [{ title: 'Laut' }] });
  });

  it('is read no further than the hub takes, however long it is', async () => {
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const client = await ministryThat((_, response) => {
      response.writeHead(200, json).write('{"data":{"_entities":[{"note":"');
      const more = () => {
        if (response.destroyed) return;
        sent += chunk.length;
        response.write(chunk, more);
      };
      more();
    });

    const { errors } = await runOnHub(supergraph, [createLocalClient(books), client], query);

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_INVALID_RESPONSE']);
    expect(sent).toBeLessThan(maxResponseBytes + 16 * 1024 * 1024); // what the sockets hold on both sides
  });
});
