import { describe, expect, it } from 'vitest';
import {
  composeTestSubgraphs,
  createFakeClient,
  createLocalClient,
  runOnHub,
  type TestSubgraph,
} from '../support/federation.ts';

function aGraphOf(...subgraphs: TestSubgraph[]) {
  const supergraph = composeTestSubgraphs(subgraphs);
  const clients = subgraphs.map(createLocalClient);
  return {
    clients,
    run: (query: string, variables?: object) => runOnHub(supergraph, clients, query, { ...variables }),
  };
}

const shop: TestSubgraph = {
  name: 'shop',
  sdl: `
    type Query { products: [Product!]! }
    type Product @key(fields: "id") { id: ID! price(currency: String!): Int reviews(first: Int!): [Review!]! }
    type Review @key(fields: "id") { id: ID! }
  `,
  resolvers: {
    Query: { products: () => [{ id: 'p' }] },
    Product: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      price: (_: unknown, { currency }: { currency: string }) => (currency === 'IDR' ? 1000 : 1),
      reviews: (_: unknown, { first }: { first: number }) => [{ id: 'r1' }, { id: 'r2' }, { id: 'r3' }].slice(0, first),
    },
  },
};

const freight: TestSubgraph = {
  name: 'freight',
  sdl: `
    type Product @key(fields: "id") {
      id: ID!
      price(currency: String!): Int @external
      reviews(first: Int!): [Review!]! @external
      inRupiah: Int @requires(fields: "price(currency: \\"IDR\\")")
      inDollars: Int @requires(fields: "price(currency: \\"USD\\")")
      reviewed: Int @requires(fields: "reviews(first: 3) { id }")
    }
    type Review @key(fields: "id") { id: ID! }
  `,
  resolvers: {
    Product: {
      __resolveReference: (reference: object) => reference,
      inRupiah: ({ price }: { price: number }) => price,
      inDollars: ({ price }: { price: number }) => price,
      reviewed: ({ reviews }: { reviews: unknown[] }) => reviews.length,
    },
  },
};

describe('a field that another one needs with arguments', () => {
  it('is answered with the client’s own arguments beside it', async () => {
    const { run } = aGraphOf(shop, freight);

    const { data, errors } = await run(
      'query ($n: Int = 1) { products { reviewed reviews(first: $n) { id } few: reviews(first: 2) { id } } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ products: [{ reviewed: 3, reviews: [{ id: 'r1' }], few: [{ id: 'r1' }, { id: 'r2' }] }] });
  });

  it('is computed rightly for one set of arguments, and refused for two at once', async () => {
    const { run } = aGraphOf(shop, freight);

    expect((await run('{ products { inRupiah } }')).data).toEqual({ products: [{ inRupiah: 1000 }] });
    expect((await run('{ products { inDollars price(currency: "IDR") } }')).data).toEqual({
      products: [{ inDollars: 1, price: 1000 }],
    });
    await expect(run('{ products { inRupiah ... on Product { inDollars } } }')).rejects.toThrow(
      '"Product.inDollars" and "Product.inRupiah" need the same data with different arguments',
    );
  });
});

describe('an entity', () => {
  it('is not asked of a subgraph whose keys are null, and the others are', async () => {
    const list: TestSubgraph = {
      name: 'list',
      sdl: 'type Query { books: [Book!]! } type Book @key(fields: "upc") { upc: ID }',
      resolvers: { Query: { books: () => [{ upc: 'a' }, { upc: null }, { upc: 'b' }] } },
    };
    const titles: TestSubgraph = {
      name: 'titles',
      sdl: 'type Book @key(fields: "upc") { upc: ID title: String }',
      resolvers: {
        Book: { __resolveReference: ({ upc }: { upc: string }) => ({ upc, title: `title of ${upc}` }) },
      },
    };
    const { run, clients } = aGraphOf(list, titles);

    const { data, errors } = await run('{ books { title } }');

    expect(errors).toBeUndefined();
    expect(data).toEqual({ books: [{ title: 'title of a' }, { title: null }, { title: 'title of b' }] });
    expect(clients[1]?.asked[0]?.variables.representations).toHaveLength(2);
  });

  it('comes back to a subgraph by a key that opens it', async () => {
    const names: TestSubgraph = {
      name: 'names',
      sdl: 'type Thing @key(fields: "id") { id: ID! name: String! }',
      resolvers: { Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }) } },
    };
    const things: TestSubgraph = {
      name: 'things',
      sdl: `
        type Query { things: [Thing!]! }
        type Thing @key(fields: "half { one }", resolvable: false) @key(fields: "id half { one two }") @key(fields: "id", resolvable: false) {
          id: ID! half: Half! name: String! @external shout: String! @requires(fields: "name")
        }
        type Half { one: ID! two: ID! }
      `,
      resolvers: {
        Query: { things: () => [{ id: 't', half: { one: '1', two: '2' } }] },
        Thing: {
          __resolveReference: (reference: { half: { two?: string } }) => (reference.half.two ? reference : null),
          shout: ({ name }: { name: string }) => `${name}!`,
        },
      },
    };

    const { data, errors } = await aGraphOf(names, things).run('{ things { shout } }');

    expect(errors).toBeUndefined();
    expect(data).toEqual({ things: [{ shout: 'name of t!' }] });
  });
});

describe('an operation that no way answers', () => {
  it('is refused, not answered with null', async () => {
    const supergraph = {
      ...composeTestSubgraphs([shop]),
      plan: () => ({ kind: 'QueryPlan' as const }),
    };

    await expect(runOnHub(supergraph, [createFakeClient('shop', {})], '{ products { id } }')).rejects.toThrow('no way');
  });
});
