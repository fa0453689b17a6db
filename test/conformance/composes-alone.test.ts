import { composeServices } from '@apollo/composition';
import { describe, expect, it } from 'vitest';
import { writeStub } from '../../conformance/stub-subgraph.ts';
import { readSubgraphSchema } from '../../conformance/subgraph-schema.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@external", "@requires", "@provides", "@override", "@shareable", "@inaccessible", "@interfaceObject"])\n`;

function composeAlone(sdl: string): readonly string[] {
  const schema = readSubgraphSchema('clinic', 'http://127.0.0.1:1', link + sdl);
  const { errors = [] } = composeServices([
    { name: 'clinic', url: 'http://127.0.0.1:1', typeDefs: schema.document },
    { name: 'conformance-stub', url: 'http://127.0.0.1:1', typeDefs: writeStub(schema) },
  ]);
  return errors.map(({ message }) => message);
}

describe('the stub of other ministries', () => {
  it.each([
    ['no root field of its own', 'type Household @key(fields: "nik") { nik: ID visits: Int }'],
    [
      'nothing but hidden root fields',
      'type Query { keys: String @inaccessible } type Household @key(fields: "nik") { nik: ID visits: Int }',
    ],
    [
      'external fields of scalars, enums, lists and with arguments',
      `scalar Date enum Roof { TILE STRAW } input Since { day: Date } type Household @key(fields: "nik") {
        nik: ID! built: Date @external roofs(since: Since): [Roof!] @external
        risk: Int @requires(fields: "built roofs") }`,
    ],
    [
      'an external object, and one of another entity',
      `type Place @shareable { code: String } type Region @key(fields: "code", resolvable: false) { code: ID! }
       type Household @key(fields: "nik") { nik: ID! place: Place @external region: Region @external
        near: Boolean @requires(fields: "place { code } region { code }") }`,
    ],
    [
      'a field that it provides',
      `type Query { visits: [Visit!] }
       type Visit { household: Household @provides(fields: "name") }
       type Household @key(fields: "nik") { nik: ID! name: String @external }`,
    ],
    [
      'an object that stands for an interface of others',
      'type Query { a: Int } type Programme @key(fields: "id") @interfaceObject { id: ID! reach: Int }',
    ],
    [
      'a compound key with a nested part',
      `type Area { number: Int! } type Query { a: Int }
       type Clinic @key(fields: "code area { number }") @key(fields: "id") {
        id: ID! code: String! area: Area! beds: Int @external full: Boolean @requires(fields: "beds") }`,
    ],
  ])('lets a subgraph compose that has %s', (_, sdl = '') => {
    expect(composeAlone(sdl)).toEqual([]);
  });

  it('does not hide what is wrong with the subgraph itself', () => {
    const sdl = 'type Query { one: One @shareable } type One { name: Two } type Two { id: ID @inaccessible }';

    expect(composeAlone(sdl).join()).toContain('Two');
  });
});
