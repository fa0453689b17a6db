import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { TestSubgraph } from './federation.ts';

// A small graph that uses what federation has: entities over several hops, interfaces, unions, @requires, @provides,
// interface objects, compound keys, shared values, lists of lists, promises of values that are not kept.

const authors = [
  { id: 'a1', name: 'Ayu', born: 1970 },
  { id: 'a2', name: 'Budi', born: null },
  { id: 'a3', name: 'Citra', born: 1985 },
];

const works = [
  { __typename: 'Novel', isbn: 'n1', title: 'Laut', authorId: 'a1', pages: 310, tags: [['sea', 'long'], ['old']] },
  { __typename: 'Novel', isbn: 'n2', title: 'Hujan', authorId: 'a2', pages: 120, tags: [] },
  { __typename: 'Comic', isbn: 'c1', title: 'Kancil', authorId: 'a1', colored: true },
  { __typename: 'Comic', isbn: 'c2', title: 'Garuda', authorId: 'a4', colored: false },
];

const stock: Record<string, { shop: string; copies: number; weightGrams: number }[]> = {
  n1: [
    { shop: 's1', copies: 3, weightGrams: 400 },
    { shop: 's2', copies: 0, weightGrams: 400 },
  ],
  n2: [{ shop: 's1', copies: 9, weightGrams: 200 }],
  c1: [],
};

const catalogue: TestSubgraph = {
  name: 'catalogue',
  sdl: `
    type Query { works(first: Int, reverse: Boolean = false): [Work!]! work(isbn: ID!): Work search(text: String!): [Found] broken: Promise }
    type Mutation { rename(isbn: ID!, title: String!): Work }
    interface Work @key(fields: "isbn") { isbn: ID! title: String author: Author }
    type Novel implements Work @key(fields: "isbn") { isbn: ID! title: String author: Author pages: Int! tags: [[String!]!]! size: Size! }
    type Comic implements Work @key(fields: "isbn") { isbn: ID! title: String author: Author colored: Boolean size: Size! }
    type Size @shareable { label: String! rank: Int }
    union Found = Novel | Comic | Author
    type Author @key(fields: "id") { id: ID! @shareable books: [Work!] }
    type Promise { kept: String! deeper: Promise list: [Promise!] }
  `,
  resolvers: {
    Query: {
      works: (_: unknown, { first, reverse }: { first?: number; reverse: boolean }) =>
        (reverse ? works.toReversed() : works).slice(0, first ?? works.length),
      work: (_: unknown, { isbn }: { isbn: string }) => works.find((work) => work.isbn === isbn),
      search: (_: unknown, { text }: { text: string }) => [
        ...works.filter((work) => work.title.includes(text)),
        null,
        ...authors.slice(0, 1).map(({ id }) => ({ __typename: 'Author', id })),
      ],
      broken: () => ({ kept: 'yes', deeper: { kept: null }, list: [{ kept: 'a' }, { kept: null }] }),
    },
    Mutation: {
      rename: (_: unknown, { isbn, title }: { isbn: string; title: string }) => {
        const work = works.find((known) => known.isbn === isbn);
        return work && { ...work, title };
      },
    },
    Work: {
      __resolveType: (work: { __typename: string }) => work.__typename,
      __resolveReference: ({ isbn }: { isbn: string }) => works.find((work) => work.isbn === isbn) ?? null,
    },
    Found: { __resolveType: (found: { __typename: string }) => found.__typename },
    ...Object.fromEntries(
      ['Novel', 'Comic'].map((type) => [
        type,
        {
          __resolveReference: ({ isbn }: { isbn: string }) => works.find((work) => work.isbn === isbn),
          author: ({ authorId }: { authorId: string }) => ({ id: authorId }),
          size: ({ isbn }: { isbn: string }) => ({ label: `size of ${isbn}`, rank: isbn.length }),
        },
      ]),
    ),
    Author: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      books: ({ id }: { id: string }) => works.filter((work) => work.authorId === id),
    },
  },
};

const people: TestSubgraph = {
  name: 'people',
  sdl: `
    type Query { authors: [Author!] author(id: ID!): Author }
    type Author @key(fields: "id") { id: ID! @shareable name: String! born: Int rival: Author contact(kind: Kind = MAIL): Contact }
    enum Kind { MAIL PHONE }
    interface Contact { text: String }
    type Mail implements Contact { text: String address: String }
    type Phone implements Contact { text: String number: String }
  `,
  resolvers: {
    Query: {
      authors: () => authors,
      author: (_: unknown, { id }: { id: string }) => authors.find((known) => known.id === id),
    },
    Contact: { __resolveType: (contact: { number?: string }) => (contact.number ? 'Phone' : 'Mail') },
    Author: {
      __resolveReference: ({ id }: { id: string }) => authors.find((known) => known.id === id) ?? null,
      rival: ({ id }: { id: string }) => authors[(authors.findIndex((known) => known.id === id) + 1) % authors.length],
      contact: ({ name }: { name: string }, { kind }: { kind: string }) =>
        kind === 'PHONE' ? { text: 'call', number: '1' } : { text: 'write', address: `${name}@example.org` },
    },
  },
};

const shopFacts = (code: string) => ({ city: code === 's1' ? 'Bekasi' : null, bestIsbn: code === 's2' ? 'c1' : 'n1' });

const shops: TestSubgraph = {
  name: 'shops',
  sdl: `
    type Query { shops: [Shop!]! }
    type Shop @key(fields: "code") { code: ID! city: String best: Work }
    type Work @key(fields: "isbn") @interfaceObject { isbn: ID! offers: [Offer!]! }
    type Offer @key(fields: "isbn shop { code }") { isbn: ID! @shareable shop: Shop! @shareable copies: Int! }
  `,
  resolvers: {
    Query: { shops: () => ['s1', 's2'].map((code) => ({ code, ...shopFacts(code) })) },
    Shop: {
      __resolveReference: ({ code }: { code: string }) => ({ code, ...shopFacts(code) }),
      best: ({ bestIsbn }: { bestIsbn: string }) => ({ isbn: bestIsbn }),
    },
    Work: {
      __resolveReference: ({ isbn }: { isbn: string }) => ({ isbn }),
      offers: ({ isbn }: { isbn: string }) =>
        (stock[isbn] ?? []).map(({ shop, copies }) => ({ isbn, shop: { code: shop, ...shopFacts(shop) }, copies })),
    },
    Offer: { __resolveReference: (offer: object) => offer },
  },
};

const depot: TestSubgraph = {
  name: 'depot',
  sdl: `
    type Novel @key(fields: "isbn") { isbn: ID! pages: Int! @external postage: Int @requires(fields: "pages") }
    type Offer @key(fields: "isbn shop { code }") { isbn: ID! @shareable shop: Shop! @shareable weightGrams: Int }
    type Shop @key(fields: "code", resolvable: false) { code: ID! }
  `,
  resolvers: {
    Novel: {
      __resolveReference: ({ isbn, pages }: { isbn: string; pages?: number }) => ({ isbn, pages }),
      postage: ({ pages }: { pages?: number }) => (pages === undefined ? null : pages * 2),
    },
    Offer: {
      __resolveReference: ({ isbn, shop }: { isbn: string; shop: { code: string } }) => ({
        isbn,
        shop,
        weightGrams: stock[isbn]?.find((offer) => offer.shop === shop.code)?.weightGrams ?? null,
      }),
    },
  },
};

/** The subgraphs of the bookshop. */
export const bookshop: readonly TestSubgraph[] = [catalogue, people, shops, depot];

/** What the bookshop answers without any federation: one schema, the same data. */
export function createBookshopMonolith(apiSdl: string): GraphQLSchema {
  const schema = buildSchema(apiSdl);
  const findAuthor = ({ id }: { id: string }) => authors.find((author) => author.id === id);
  const { Query, Mutation, Novel, Author: catalogueAuthor, Work, Found } = catalogue.resolvers as ResolverMap;
  const { Query: peopleQuery, Author, Contact } = people.resolvers as ResolverMap;
  const { Query: shopsQuery } = shops.resolvers as ResolverMap;
  const work = {
    author: Novel?.author,
    size: Novel?.size,
    offers: ({ isbn }: { isbn: string }) => (stock[isbn] ?? []).map((offer) => ({ isbn, ...offer })),
  };
  const onAuthor = (name: string) => (author: { id: string }, args: object) => {
    const known = findAuthor(author);
    return known && Author?.[name]?.(known as never, args);
  };
  attachResolvers(schema, {
    Query: { ...Query, ...peopleQuery, ...shopsQuery },
    Mutation: { ...Mutation },
    Novel: { ...work, postage: ({ pages }: { pages: number }) => pages * 2 },
    Comic: work,
    Author: {
      books: catalogueAuthor?.books,
      name: (author: { id: string }) => findAuthor(author)?.name,
      born: (author: { id: string }) => findAuthor(author)?.born,
      rival: onAuthor('rival'),
      contact: onAuthor('contact'),
    },
    Shop: {
      best: ({ code }: { code: string }) => works.find(({ isbn }) => isbn === shopFacts(code).bestIsbn),
      city: ({ code }: { code: string }) => shopFacts(code).city,
    },
    Offer: { shop: ({ shop }: { shop: string }) => ({ code: shop }) },
  });
  for (const [name, resolvers] of Object.entries({ Work, Found, Contact })) {
    Object.assign(schema.getType(name) as object, { resolveType: resolvers?.__resolveType });
  }
  return schema;
}

type ResolverMap = Record<string, Record<string, ((parent: never, args: object) => unknown) | undefined>>;

function attachResolvers(schema: GraphQLSchema, resolvers: Record<string, object>): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName) as GraphQLObjectType;
    for (const [name, resolve] of Object.entries(fields)) Object.assign(type.getFields()[name] as object, { resolve });
  }
}
