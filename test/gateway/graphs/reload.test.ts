import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeRegistry, startFakeRegistry } from '../../support/fake-registry.ts';
import { type ServedSubgraph, startSubgraph } from '../../support/served-subgraph.ts';
import { type PublishedGateway, startPublishedGateway } from './published-gateway.ts';

const booksSdl = 'type Query { title: String }';
const clinicsSdl = 'type Query { clinics: Int }';
const grownSdl = 'type Query { clinics: Int beds(ward: String): Int }';
const clinicResolvers = { Query: { clinics: () => 7 } };

let registry: FakeRegistry;
let books: ServedSubgraph;
let clinics: ServedSubgraph;
let gateway: PublishedGateway;
let version = 1;

beforeAll(async () => {
  registry = await startFakeRegistry();
  books = await startSubgraph('books', booksSdl, { Query: { title: () => 'Laut' } });
  clinics = await startSubgraph('clinics', clinicsSdl, clinicResolvers);
  gateway = await startPublishedGateway(registry);
});
afterAll(async () => {
  for (const one of [gateway, books, clinics, registry]) await one?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  clinics.serve(clinicsSdl, clinicResolvers);
  version += 1;
  await gateway.publish([booksPart(), clinicsPart(clinicsSdl)]);
});

const booksPart = () => ({ name: 'books', url: books.url, sdl: booksSdl });
const clinicsPart = (sdl: string, more: object = {}) => ({ name: 'clinics', url: clinics.url, sdl, version, ...more });

/** Lets the ministry serve its next version, and publishes what it says of itself. */
function publishGrown(more: object = {}) {
  version += 1;
  return gateway.publish([booksPart(), clinicsPart(grownSdl, more)]);
}

describe('a gateway that follows the registry', () => {
  it('serves a published graph without a restart, and reports it', async () => {
    clinics.serve(grownSdl, { Query: { ...clinicResolvers.Query, beds: () => 40 } });

    const before = await gateway.query('{ beds }');
    const report = await publishGrown();
    const after = await gateway.query('{ beds clinics title }');

    expect(before.errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(report).toMatchObject({ status: 'SERVING', reason: null, gateway: `gateway-${process.pid}` });
    expect(after).toMatchObject({ data: { beds: 40, clinics: 7, title: 'Laut' } });
  });

  it('refuses a graph whose ministry does not serve what it published, names both, and serves the one before', async () => {
    const report = await publishGrown();

    expect(report.status).toBe('REFUSED');
    expect(report.reason).toBe('clinics does not serve Query.beds, Query.beds(ward:), which it published.');
    expect(await gateway.query('{ clinics }')).toMatchObject({ data: { clinics: 7 } });
    expect((await gateway.query('{ beds }')).errors).toHaveLength(1);
  });

  it('waits a moment for a ministry that serves its new version a little later', async () => {
    const reported = publishGrown();
    setTimeout(() => clinics.serve(grownSdl, { Query: { beds: () => 40 } }), 500);

    expect(await reported).toMatchObject({ status: 'SERVING' });
  });

  it('refuses a graph whose health query is answered with an error, and tells which', async () => {
    const beds = () => {
      throw new Error('no database');
    };
    clinics.serve(grownSdl, { Query: { beds } });

    const failing = await publishGrown({ healthQuery: '{ beds }' });
    const impossible = await publishGrown({ healthQuery: '{ rooms }' });
    clinics.serve(grownSdl, { Query: { beds: () => 1 } });
    const healthy = await publishGrown({ healthQuery: '{ beds }' });

    expect(failing).toMatchObject({ status: 'REFUSED' });
    expect(failing.reason).toMatch(/^The health query of clinics is not answered: SUBGRAPH_FAILED at beds/);
    expect(impossible.reason).toMatch(/^The health query of clinics .*Cannot query field "rooms"/);
    expect(healthy).toMatchObject({ status: 'SERVING' });
  });

  it('asks no ministry that has not changed: one that is down stops no other’s publish', async () => {
    const down = await startSubgraph('down', 'type Query { down: Int }');
    const downPart = { name: 'down', url: down.url, sdl: 'type Query { down: Int }' };
    await gateway.publish([booksPart(), clinicsPart(clinicsSdl), downPart]);
    await down[Symbol.asyncDispose]();
    clinics.serve(grownSdl, { Query: { beds: () => 40 } });
    version += 1;

    const report = await gateway.publish([booksPart(), clinicsPart(grownSdl), downPart]);

    expect(report).toMatchObject({ status: 'SERVING' });
    expect(await gateway.query('{ beds down }')).toMatchObject({
      data: { beds: 40, down: null },
      errors: [{ extensions: { code: 'SUBGRAPH_UNREACHABLE', ministry: 'down' } }],
    });
  });

  it('answers a request that is under way by the graph that it began with', async () => {
    const held = books.hold();
    const answering = gateway.query('{ clinics title }');
    await held.isAsked;
    clinics.serve('type Query { rooms: Int }', { Query: { rooms: () => 3 } });
    version += 1;
    const report = await gateway.publish([booksPart(), clinicsPart('type Query { rooms: Int }')]);
    const refused = await gateway.query('{ clinics title }');
    held.release();

    expect(report).toMatchObject({ status: 'SERVING' });
    expect(refused.errors?.[0]?.message).toContain('clinics');
    expect(await answering).toMatchObject({ data: { clinics: 7, title: 'Laut' } });
    expect(await gateway.query('{ rooms title }')).toMatchObject({ data: { rooms: 3, title: 'Laut' } });
  });

  it('takes over the connections to ministries that have not moved', async () => {
    await gateway.query('{ clinics title }');
    const opened = books.connections;
    clinics.serve(grownSdl, { Query: { beds: () => 40 } });
    await publishGrown();

    await gateway.query('{ beds title }');

    expect(books.connections).toBe(opened);
  });

  it('does not load a graph again that it serves, under whatever version it is published', async () => {
    const asked = clinics.asked.length;

    version += 1;
    const report = await gateway.publish([booksPart(), clinicsPart(clinicsSdl)]);

    expect(report).toMatchObject({ status: 'SERVING' });
    expect(clinics.asked.length).toBe(asked); // a new version that were loaded would be asked for its SDL
  });

  it('refuses a graph that it cannot load', async () => {
    const report = await registry.findReport(registry.publish('type Query { a: Int }', []));

    expect(report).toMatchObject({ status: 'REFUSED', reason: expect.any(String) });
    expect(await gateway.query('{ clinics }')).toMatchObject({ data: { clinics: 7 } });
  });

  it('tells the registry what was used, at the latest when it closes', async () => {
    await using closing = await startPublishedGateway(registry);
    while ((await closing.query('query Count { clinics }')).errors)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await closing.server.close();

    expect(registry.usage.flatMap(({ uses }) => uses)).toContainEqual(
      expect.objectContaining({
        operationName: 'Count',
        client: 'development',
        coordinates: ['Query.clinics'],
      }),
    );
  });

  it('serves on while the registry is down, and tells what came of a graph when it is back', async () => {
    clinics.serve(grownSdl, { Query: { beds: () => 40 } });
    registry.setDown(true);
    const reported = publishGrown();

    expect(await gateway.query('{ title }')).toMatchObject({ data: { title: 'Laut' } });
    registry.setDown(false);
    expect(await reported).toMatchObject({ status: 'SERVING' });
  });
});
