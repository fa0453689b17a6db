import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileCost } from '../../../gateway/limits/cost.ts';
import { longestList } from '../../../gateway/limits/list-length.ts';
import { loadSupergraph } from '../../../gateway/supergraph.ts';

const federation = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;

const shop = `
  ${federation('"@key", "@cost", "@listSize"')}
  type Query {
    shelf: Shelf
    shelves(first: Int = 5): [Shelf!]! @listSize(slicingArguments: ["first"])
    pages(first: Int, last: Int): [Shelf!]! @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    endless(first: Int): [Shelf!]! @listSize(slicingArguments: ["first"])
    assumed: [Shelf!]! @listSize(assumedSize: 40)
    sized(limit: Int = 3): Window! @listSize(slicingArguments: ["limit"], sizedFields: ["rows"])
    plain: [Shelf!]!
    grid: [[Shelf!]!]!
    dear: Int @cost(weight: 8)
    books(first: Int = 20, last: Int, filter: Filter, tags: [Tag!], rank: Int @cost(weight: 3)): BookConnection!
    thing: Thing
    marked(by: [Tag!] @cost(weight: 4)): Int
    refund(reason: Int @cost(weight: -50)): Shelf @cost(weight: 4)
  }
  type Mutation { order(filter: Filter): Int @cost(weight: 30) }
  type Window { rows: [Shelf!]! other: [Shelf!]! total: Int }
  type Shelf { name: String books(first: Int = 20): BookConnection! label: Label tags: [Tag!] }
  type BookConnection { edges: [BookEdge!]! nodes: [Book!]! pageInfo: PageInfo! }
  type BookEdge { node: Book! }
  type PageInfo { hasNextPage: Boolean! }
  type Book implements Thing @key(fields: "id") @cost(weight: 2) { id: ID! title: String parts: [Shelf!] }
  type Toy implements Thing { id: ID! @cost(weight: 6) parts: [Shelf!] @listSize(assumedSize: 25) }
  interface Thing { id: ID! parts: [Shelf!] }
  input Filter { title: String @cost(weight: 5) tag: Tag and: [Filter!] }
  scalar Label @cost(weight: 7)
  enum Tag @cost(weight: 1) { NEW OLD }`;

const reviews = `
  ${federation('"@key", "@cost", "@listSize"')}
  type Book @key(fields: "id") @cost(weight: 3) { id: ID! reviews: [Review!]! @listSize(assumedSize: 4) }
  type Review { text: String }`;

function graphOf(...schemas: string[]) {
  const services = schemas.map((sdl, index) => ({ name: `s${index}`, url: 'http://s', typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  const { apiSchema } = loadSupergraph(supergraphSdl);
  const compile = compileCost(supergraphSdl, apiSchema);
  return (text: string, variables: Record<string, unknown> = {}) => compile(parse(text)).of(variables);
}

describe.each([
  ['one order', graphOf(shop, reviews)],
  ['the other order', graphOf(reviews, shop)],
])('the cost of an operation on subgraphs composed in %s', (_, cost) => {
  it.each<[string, number, string]>([
    ['nothing for a value', 0, '{ __typename }'],
    ['1 for an object', 1, '{ shelf { name } }'],
    ['an object each time that it is asked for', 3, '{ a: shelf { name } b: shelf { name } shelf { name } }'],
    ['the weight of a field', 8, '{ dear }'],
    ['the weight of a scalar', 8, '{ shelf { label } }'],
    ['the weight of an enum for each of an assumed 10', 11, '{ shelf { tags } }'],
    ['a list as much as its items', 14, '{ shelves(first: 14) { name } }'],
    ['a list by the default of its argument', 5, '{ shelves { name } }'],
    ['a list by the assumed size', 40, '{ assumed { name } }'],
    ['a list of which nothing is known as 10', 10, '{ plain { name } }'],
    ['a list of lists as 10 times 10', 100, '{ grid { name } }'],
    ['the longer of two slicing arguments', 9, '{ pages(first: 2, last: 9) { name } }'],
    ['a list without slicing arguments as 10, where none is required', 10, '{ pages { name } }'],
    ['a list without the slicing argument that it requires as endless', longestList, '{ endless { name } }'],
    ['sized fields by the field above them', 1 + 7, '{ sized(limit: 7) { rows { name } total } }'],
    ['other lists beside sized fields as 10', 1 + 10, '{ sized(limit: 7) { other { name } } }'],
    ['lists in lists multiplied', 14 + 14 * (1 + 2 * 3), '{ shelves(first: 14) { books(first: 2) { nodes { id } } } }'],
    ['the dearest weight that two subgraphs give a type', 1 + 2 * 3, '{ books(first: 2) { nodes { title } } }'],
    ['fields of both subgraphs', 1 + 2 * (3 + 4), '{ books(first: 2) { nodes { reviews { text } } } }'],
    ['a mutation’s field', 30 + 1 + 5, 'mutation { order(filter: { title: "a" }) }'],
    ['an argument’s own weight once, instead of its type’s', 4, '{ marked(by: [NEW, OLD]) }'],
    ['no less for an argument of negative weight', 4 + 1, '{ refund(reason: 1) { name } }'],
  ])('is %s', (_title, expected, text) => {
    expect(cost(text)).toBe(expected);
  });

  it.each<[string, number, string]>([
    [
      'nodes, edges and the page',
      1 + 20 * 3 + 20 * (1 + 3) + 1,
      '{ books { nodes { id } edges { node { id } } pageInfo { hasNextPage } } }',
    ],
    ['a page from the end', 1 + 30 * 3, '{ books(last: 30) { nodes { id } } }'],
    ['a page given as null like its default', 1 + 20 * 3, '{ books(first: null) { nodes { id } } }'],
    ['nodes in a fragment', 1 + 4 * 3, '{ books(first: 4) { ...F } } fragment F on BookConnection { nodes { id } }'],
    [
      'nodes in an inline fragment',
      1 + 4 * 3,
      '{ books(first: 4) { ... on BookConnection { ... { nodes { id } } } } }',
    ],
    [
      'one fragment under pages of two lengths',
      2 + 5 * 3,
      '{ a: books(first: 4) { ...F } b: books(first: 1) { ...F } } fragment F on BookConnection { nodes { id } }',
    ],
  ])('takes a connection without @listSize as sized by its page: %s', (_title, expected, text) => {
    expect(cost(text)).toBe(expected);
  });

  it('takes the length of a list from variables and their defaults', () => {
    const text = 'query($n: Int = 6) { shelves(first: $n) { name } }';

    expect(cost(text)).toBe(6);
    expect(cost(text, { n: 9 })).toBe(9);
    expect(cost(text, { n: null })).toBe(5);
    expect(cost('query($n: Int) { shelves(first: $n) { name } }')).toBe(5);
  });

  it.each([2_147_483_647, 1e300, Number.POSITIVE_INFINITY, Number.NaN, -1, 0, 1.5, '7', [1], {}, true])(
    'takes a page of %j for an endless one or for what it is, and stays a number',
    (first) => {
      expect(cost('query($n: Int) { shelves(first: $n) { name } }', { n: first })).toBe(longestList);
    },
  );

  it('stops growing where numbers end', () => {
    const nested = '{ shelves(first: 2147483647) { books(first: 2147483647) { nodes { reviews { text } } } } }';

    expect(cost(nested)).toBe(Number.MAX_SAFE_INTEGER);
    expect(cost(nested.replace('nodes', 'a: nodes { parts { name } } nodes'))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('counts each input object, weighed field and item of what is given', () => {
    const text =
      'query($f: Filter, $t: [Tag!], $r: Int) { books(first: 1, filter: $f, tags: $t, rank: $r) { pageInfo { hasNextPage } } }';
    const filter = { title: 'a', tag: 'NEW', and: [{ title: 'b' }, { and: [] }, null] };

    expect(cost(text)).toBe(2);
    expect(cost(text, { f: null, t: null, r: null })).toBe(2);
    expect(cost(text, { r: 1 })).toBe(2 + 3);
    expect(cost(text, { t: ['NEW', 'OLD'] })).toBe(2 + 2);
    expect(cost(text, { f: filter })).toBe(2 + (1 + 5 + 1) + (1 + 5) + 1);
    expect(cost('{ books(first: 1, filter: { and: [{ title: "b" }] }, rank: 2) { pageInfo { hasNextPage } } }')).toBe(
      2 + 7 + 3,
    );
  });

  it('reads a variable nested deeper than the stack', () => {
    let filter: Record<string, unknown> = {};
    for (let level = 1; level < 50_000; level += 1) filter = { and: [filter] };

    expect(cost('query($f: Filter) { books(filter: $f) { pageInfo { hasNextPage } } }', { f: filter })).toBe(50_002);
  });

  it('pays for the dearest object behind an interface', () => {
    expect(cost('{ thing { id } }')).toBe(3 + 6);
    expect(cost('{ thing { parts { name } } }')).toBe(3 + 25);
    expect(cost('{ thing { ... on Book { title } ... on Toy { parts { name } } } }')).toBe(3 + 25);
  });

  it('finds no variable in the prototype of objects', () => {
    expect(cost('query($constructor: Int) { shelves(first: $constructor) { name } }')).toBe(5);
  });

  it('reckons a fragment once, however often it is spread', () => {
    const links = Array.from({ length: 40 }, (_v, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(
      ' ',
    );
    const bomb = `query($n: Int) { ...F0 } ${links} fragment F40 on Query { shelves(first: $n) { name } }`;

    expect(cost(bomb, { n: 1 })).toBe(2 ** 40);
  });

  it('ends where a fragment spreads itself, and where names are not the graph’s', () => {
    expect(cost('{ ...F } fragment F on Query { shelf { name } ...F }')).toBe(1);
    expect(cost('{ toString { valueOf } ...G shelf(constructor: 1) { name } } fragment H on Nothing { a }')).toBe(1);
    expect(cost('subscription { a }')).toBe(0);
  });
});

describe('the names of the cost directives', () => {
  const body = (cost: string, listSize: string) =>
    `type Query { dear: Int ${cost}(weight: 8) many: [Many!]! ${listSize}(assumedSize: 30) } type Many { id: ID! }`;

  it.each([
    ['their own', `${federation('"@cost", "@listSize"')} ${body('@cost', '@listSize')}`],
    [
      'what a ministry renamed them to',
      `${federation('{ name: "@cost", as: "@weighs" }, { name: "@listSize", as: "@sized" }')} ${body('@weighs', '@sized')}`,
    ],
    [
      'prefixed where they are not imported',
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", as: "fed") ${body('@fed__cost', '@fed__listSize')}`,
    ],
  ])('may be %s', (_, sdl) => {
    expect(graphOf(sdl)('{ dear many { id } }')).toBe(38);
  });

  it.each([
    [
      'imported under another name',
      '"https://specs.apollo.dev/cost/v0.1", import: [{ name: "@cost", as: "@c" }, "@listSize"]',
      '@c',
      '@listSize',
    ],
    ['of a namespace', '"https://specs.apollo.dev/cost/v0.1", as: "price"', '@price', '@price__listSize'],
    ['of the specification alone', '"https://specs.apollo.dev/cost/v0.1"', '@cost', '@cost__listSize'],
  ])('may be those %s in the supergraph', (_, link, costName, listSizeName) => {
    const { apiSchema } = loadSupergraph(plainSupergraph);
    const sdl = `schema @link(url: ${link}) { query: Query } ${body(costName, listSizeName)}`;

    expect(compileCost(sdl, apiSchema)(parse('{ dear many { id } }')).of({})).toBe(38);
  });

  it('are no other specification’s', () => {
    const { apiSchema } = loadSupergraph(plainSupergraph);
    const sdl = `schema @link(url: "https://example.org/cost/v0.1", import: ["@cost"]) { query: Query } ${body('@dear', '@long')}`;

    expect(compileCost(sdl, apiSchema)(parse('{ dear many { id } }')).of({})).toBe(10);
  });
});

const plainSupergraph =
  composeServices([
    { name: 's', url: 'http://s', typeDefs: parse('type Query { dear: Int many: [Many!]! } type Many { id: ID! }') },
  ]).supergraphSdl ?? '';
