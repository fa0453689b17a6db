import { composeServices } from '@apollo/composition';
import fc from 'fast-check';
import { graphql, parse, printSchema, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadSupergraph } from '../../gateway/supergraph.ts';
import { aCaller } from '../support/callers.ts';
import {
  composeTestSubgraphs,
  createLocalClient,
  createStockRunner,
  runOnHub,
  type TestSubgraph,
} from '../support/federation.ts';
import { bookshopCallers, createGuardedMonolith, guardedBookshop } from '../support/guarded-bookshop.ts';
import { randomOperations } from '../support/random-operations.ts';

const supergraph = composeTestSubgraphs(guardedBookshop);
const stranger = aCaller({ role: 'PUBLIC', scopes: [], purpose: null, agency: 'public' });

const literals = {
  'Query.works(first:)': ['0', '4'],
  'Query.works(reverse:)': ['true', 'false'],
  'Query.work(isbn:)': ['"n1"', '"c1"', '"nowhere"'],
  'Query.author(id:)': ['"a1"', '"a9"'],
  'Query.search(text:)': ['"a"', '"zzz"'],
  'Author.contact(kind:)': ['MAIL', 'PHONE'],
};

describe('what a caller may not read', () => {
  it('is null wherever it is asked for, and everything else is as one schema that refuses by itself answers it', async () => {
    const clients = guardedBookshop.map(createLocalClient);
    const api = printSchema(supergraph.apiSchema);
    const monoliths = bookshopCallers.map((caller) => createGuardedMonolith(api, caller));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        randomOperations(supergraph.apiSchema, literals),
        fc.nat(bookshopCallers.length - 1),
        async ({ query, variables }, position) => {
          fc.pre(validate(supergraph.apiSchema, parse(query)).length === 0);
          const caller = bookshopCallers[position] ?? stranger;
          // The one schema asks objects alone; by an interface that is closed nothing is read, see below.
          fc.pre(supergraph.rightsOf(caller).mayReadType('Work') || !/\bon Work\b/.test(query));

          const ours = await runOnHub(supergraph, clients, query, variables, caller);
          const whole = await graphql({
            schema: monoliths[position] as never,
            source: query,
            variableValues: variables,
          });

          expect(ours.data).toEqual(JSON.parse(JSON.stringify(whole.data)));
          if (whole.errors) expect(ours.errors).toBeDefined();
          for (const { message } of ours.errors ?? []) {
            expect(message).not.toMatch(/scope "|comics|pages|role:/);
          }
          if (whole.errors?.some(({ message }) => message === 'not for you')) {
            expect(ours.errors?.map(({ extensions }) => extensions.code)).toContain('UNAUTHORIZED_FIELD');
            refused += 1;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it('is not read by an interface that is closed to the caller, though it be open on its objects', async () => {
    const clients = guardedBookshop.map(createLocalClient);
    const query = '{ search(text: "a") { ... on Work { author { name } } ... on Novel { isbn } } }';

    const { data, errors } = await runOnHub(supergraph, clients, query, {}, stranger);

    expect(data).toMatchObject({ search: expect.arrayContaining([{ author: null, isbn: 'n1' }]) });
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('UNAUTHORIZED_FIELD');
  });

  it('is asked of no ministry', async () => {
    const clients = guardedBookshop.map(createLocalClient);

    const { data, errors } = await runOnHub(
      supergraph,
      clients,
      '{ authors { name born } search(text: "a") { ... on Novel { pages postage } ... on Comic { colored } } }',
      {},
      stranger,
    );

    const asked = clients.flatMap((client) => client.asked.map(({ query }) => query)).join();
    expect(asked).not.toMatch(/born|postage|colored/);
    expect(data).toMatchObject({ authors: [{ name: 'Ayu', born: null }, { name: 'Budi' }, { name: 'Citra' }] });
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual([
      ['authors.@.born', 'UNAUTHORIZED_FIELD'],
      ['search.@', 'UNAUTHORIZED_FIELD'],
      ['search.@.pages', 'UNAUTHORIZED_FIELD'],
      ['search.@.postage', 'UNAUTHORIZED_FIELD'],
    ]);
  });

  it('stays withheld behind aliases, fragments in fragments and conditions', async () => {
    const clients = guardedBookshop.map(createLocalClient);
    const query = `
      query ($yes: Boolean!) {
        author(id: "a1") { ...A @include(if: $yes) ... on Author { again: born } }
      }
      fragment A on Author { year: born ...B }
      fragment B on Author { born @skip(if: $yes) name }`;

    const { data, errors } = await runOnHub(supergraph, clients, query, { yes: true }, stranger);

    expect(data).toEqual({ author: { year: null, name: 'Ayu', again: null } });
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(['author.year', 'author.again']);
  });

  it('cannot be asked about by an argument: a filter is a read', async () => {
    const clients = guardedBookshop.map(createLocalClient);
    const query = (kind: string) => `query ($kind: Kind) { author(id: "a1") { name contact(kind: ${kind}) { text } } }`;

    const caller = aCaller({ scopes: ['contact', 'phone'] });

    const literal = await runOnHub(supergraph, clients, query('MAIL'), {}, caller);
    const untold = await runOnHub(supergraph, clients, query('null'), {}, caller);

    expect(literal.data).toEqual({ author: { name: 'Ayu', contact: null } });
    expect(literal.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
    expect(untold.errors).toBeUndefined();
  });
});

describe('the guard of a supergraph', () => {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable",
    { name: "@requiresScopes", as: "@needs" }, { name: "@authenticated", as: "@known" }, { name: "@policy", as: "@rule" }])\n`;
  const subgraphs: readonly TestSubgraph[] = [
    {
      name: 'a',
      sdl: 'type Query { a: A } type A @key(fields: "id") @shareable { id: ID! s: String @needs(scopes: [["x"]]) }',
    },
    {
      name: 'b',
      sdl: 'type A @key(fields: "id") @shareable { id: ID! s: String @needs(scopes: [["y"], ["z"]]) t: String @known }',
    },
    { name: 'c', sdl: 'type A @key(fields: "id") { id: ID! u: String @rule(policies: [["agency:K"]]) }' },
  ];
  const compose = (order: readonly TestSubgraph[]) => {
    const services = order.map(({ name, sdl }) => ({ name, url: 'http://127.0.0.1:1', typeDefs: parse(link + sdl) }));
    return composeServices(services).supergraphSdl ?? '';
  };
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ].map((order) => order.map((position) => subgraphs[position] as TestSubgraph));

  it('is the same whatever the order of the subgraphs, under whatever names they import the directives', () => {
    const type = { name: 'A', getFields: () => ({}) } as never;
    for (const order of orders) {
      const { rightsOf } = loadSupergraph(compose(order));
      const may = (field: string, changes: Parameters<typeof aCaller>[0]) =>
        rightsOf(aCaller(changes)).mayReadField(type, field);

      expect(may('s', { scopes: ['x'] })).toBe(false);
      expect(may('s', { scopes: ['y', 'z'] })).toBe(false);
      expect(may('s', { scopes: ['x', 'z'] })).toBe(true);
      expect(may('t', { role: 'PUBLIC' })).toBe(false);
      expect(may('t', {})).toBe(true);
      expect(may('u', { agency: 'L' })).toBe(false);
      expect(may('u', { agency: 'K' })).toBe(true);
    }
  });

  it('is on wherever a supergraph with access directives is loaded: the same operation is refused that the stock gateway serves unguarded', async () => {
    const secret: TestSubgraph = {
      name: 'secrets',
      sdl: 'type Query { open: String closed: String @authenticated }',
      resolvers: { Query: { open: () => 'o', closed: () => 'c' } },
    };
    const guarded = composeTestSubgraphs([secret]);
    const client = createLocalClient(secret);
    const stripped = {
      ...guarded,
      sdl: guarded.sdl.replace('authenticated/v0.1", for: SECURITY', 'authenticated/v0.1"'),
    };
    const stock = await createStockRunner(stripped, [client]);

    const unguarded = await stock.run('{ open closed }');
    const ours = await runOnHub(guarded, [client], '{ open closed }', {}, stranger);
    await stock.stop();

    expect(unguarded.data).toEqual({ open: 'o', closed: 'c' });
    expect(ours.data).toEqual({ open: 'o', closed: null });
    await expect(createStockRunner(guarded, [client])).rejects.toThrow(/SECURITY/);
  });

  it('refuses a supergraph with a security feature that it does not know', () => {
    const sdl = compose(subgraphs).replace(
      '@link(url: "https://specs.apollo.dev/authenticated/v0.1"',
      '@link(url: "https://specs.apollo.dev/sealed/v0.1", for: SECURITY) @link(url: "https://specs.apollo.dev/authenticated/v0.1"',
    );

    expect(() => loadSupergraph(sdl)).toThrow(/sealed/);
  });
});
