import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readUsedElements } from '../../../gateway/usage/coordinates.ts';

const schema = buildSchema(`
  enum Sort { NEW OLD }
  input Place { code: String near: Place sort: Sort }
  input Filter { place: Place sorts: [Sort!] text: String }
  interface Home { rooms(sort: Sort): Int }
  type House implements Home { rooms(sort: Sort): Int garden: Boolean }
  type Query { homes(filter: Filter, first: Int): [Home] house(id: ID!): House other: Int }
`);

function read(text: string, variables: Record<string, unknown> = {}, name?: string): string[] {
  const document = parse(text);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('The document holds no such operation.');
  const { coordinates, addGiven } = readUsedElements(schema, document, operation);
  const all = new Set(coordinates);
  addGiven(variables, all);
  return [...all].toSorted();
}

describe('what an operation uses of the schema', () => {
  it('is its fields, arguments, and the input fields and enum values in its literals, wherever they stand', () => {
    const used = read(`query ($deep: Place = { code: "secret" }) {
      homes(filter: { place: { sort: NEW, near: $deep }, sorts: [OLD] }) { __typename all: rooms(sort: OLD) ...Green }
      __schema { description }
    } fragment Green on House { garden @include(if: true) }`);

    expect(used).toEqual([
      'Filter.place',
      'Filter.sorts',
      'Home.rooms',
      'Home.rooms(sort:)',
      'House.garden',
      'Place.code',
      'Place.near',
      'Place.sort',
      'Query.homes',
      'Query.homes(filter:)',
      'Sort.NEW',
      'Sort.OLD',
    ]);
  });

  it('leaves out the document’s other operations, and fragments that only those spread', () => {
    const text = 'query A { house(id: 1) { garden } } query B { homes { ...R } } fragment R on Home { rooms }';

    expect(read(text, {}, 'A')).toEqual(['House.garden', 'Query.house', 'Query.house(id:)']);
  });

  it('has the input fields and enum values that variables give, by the names of the schema alone', () => {
    const text =
      'query ($filter: Filter, $sort: Sort, $id: ID!) { homes(filter: $filter) { rooms(sort: $sort) } house(id: $id) { garden } }';
    const used = read(text, {
      filter: { place: { near: { code: '3212991203800001' } }, sorts: ['NEW', 'PRIVATE'], unknown: 1, text: 'words' },
      sort: 'OLD',
      id: 'a-name',
    });

    const written = read(text);
    expect(used.filter((coordinate) => !written.includes(coordinate))).toEqual([
      'Filter.place',
      'Filter.sorts',
      'Filter.text',
      'Place.code',
      'Place.near',
      'Sort.NEW',
      'Sort.OLD',
    ]);
  });

  it('is unharmed by variables of a wrong form', () => {
    const text = 'query ($filter: Filter) { homes(filter: $filter) { rooms } }';

    for (const filter of [null, 7, 'text', [null, [{ text: 'a' }]], { place: 'x', sorts: {} }]) {
      expect(() => read(text, { filter })).not.toThrow();
    }
  });
});
