import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readRoomSchema } from '#platform/room-schema.ts';
import { rooms } from '#platform/rooms.ts';
import { readAskedElements, readServedElements } from '../../../gateway/graphs/asked-elements.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires",
  "@override", "@interfaceObject", "@shareable"])`;

function askedOf(parts: Record<string, string>) {
  const services = Object.entries(parts).map(([name, sdl]) => ({ name, url: 'http://a', typeDefs: parse(link + sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  expect(errors).toBeUndefined();
  return readAskedElements(parse(supergraphSdl ?? ''));
}

describe('what a graph asks its subgraphs for', () => {
  it('is served by the hub’s own rooms, each with all that it adds to shared types', () => {
    const committed = (name: string) =>
      readFileSync(new URL(`../../../schema/${name}.graphql`, import.meta.url), 'utf8');
    const asked = readAskedElements(parse(committed('supergraph')));

    expect([...asked.keys()].toSorted()).toEqual(rooms.map(({ name }) => name).toSorted());
    for (const { name } of rooms) {
      const own = readRoomSchema(name) + (name === 'cross-program' ? committed('cohort') : '');
      const served = readServedElements(own);
      expect([...(asked.get(name) ?? [])].filter((coordinate) => !served.has(coordinate))).toEqual([]);
    }
    expect(asked.get('housing')).toContain('Household.housing');
    expect(asked.get('family-planning')).not.toContain('Household.housing');
    expect(asked.get('cross-program')).toContain('CohortWhere.housing');
    expect(asked.get('cross-program')).toContain('Query.household(nik:)');
  });

  it('leaves out what another subgraph answers: external fields, and those that were taken over', () => {
    const asked = askedOf({
      catalogue: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! weight: Int price: Int }',
      shipping: `type Book @key(fields: "id") { id: ID! weight: Int @external
        cost: Int @requires(fields: "weight") price: Int @override(from: "catalogue") }`,
    });

    expect(asked.get('catalogue')).toContain('Book.weight');
    expect(asked.get('catalogue')).not.toContain('Book.price');
    expect(asked.get('shipping')).not.toContain('Book.weight');
    expect([...(asked.get('shipping') ?? [])].toSorted()).toEqual(['Book', 'Book.cost', 'Book.id', 'Book.price']);
  });

  it('counts an object that stands for an interface, and a root type under another name, by their usual names', () => {
    const parts = {
      media:
        'type Query { a: Media } interface Media @key(fields: "id") { id: ID! } type Film implements Media @key(fields: "id") { id: ID! }',
      reviews:
        'schema { query: Root } type Root { b(of: Kind): Int } enum Kind { GOOD BAD } type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int }',
    };

    const asked = askedOf(parts);

    for (const [name, sdl] of Object.entries(parts)) {
      const served = readServedElements(link + sdl);
      expect([...(asked.get(name) ?? [])].filter((coordinate) => !served.has(coordinate))).toEqual([]);
    }
    expect(asked.get('reviews')).toContain('Media.stars');
    expect(asked.get('reviews')).toContain('Query.b(of:)');
    expect(asked.get('reviews')).toContain('Kind.GOOD');
  });
});
