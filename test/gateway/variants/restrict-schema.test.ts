import { buildSchema, type GraphQLSchema, parse, printSchema, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createVariants } from '../../../gateway/variants/create-variants.ts';
import { readTags } from '../../../gateway/variants/read-tags.ts';
import { restrictSchema } from '../../../gateway/variants/restrict-schema.ts';
import type { VariantRule } from '../../../gateway/variants/variant-rules.ts';

const head = `
  schema @link(url: "https://specs.apollo.dev/tag/v0.3") { query: Query mutation: Mutation }
  directive @link(url: String!, as: String, import: [String!]) repeatable on SCHEMA
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION
    | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`;

const clinics = `${head}
  type Query {
    clinics(filter: ClinicFilter, staffOnly: Boolean @tag(name: "internal")): [Clinic!] @tag(name: "public")
    patients: [Patient!]
    audits: [Audit!] @tag(name: "internal")
    latest: Event
  }
  type Mutation @tag(name: "workflow") { openClinic(input: OpenClinicInput!): Clinic }
  type Clinic @tag(name: "public") {
    name: String!
    kind: Kind!
    patients: [Patient!] @tag(name: "internal")
    place: Place
  }
  type Place { name: String @tag(name: "public") beds: Int }
  type Patient { clinic: Clinic id: ID! notes: Note }
  type Note @tag(name: "secret") { text: String }
  type Audit { who: String }
  interface Event { at: String }
  type Opening implements Event { at: String clinic: Clinic }
  enum Kind { PUSKESMAS HOSPITAL }
  input ClinicFilter { kind: Kind internalCode: String @tag(name: "internal") }
  input OpenClinicInput { name: String! kind: KindOfOpening }
  enum KindOfOpening { NEW MOVED }`;

describe('a variant that shows what is tagged', () => {
  const schema = restrict(clinics, { include: ['public'], exclude: ['internal'] });

  it('has the tagged fields, all fields of tagged types, and no other', () => {
    expect(fieldsOf(schema, 'Query')).toEqual(['clinics']);
    expect(fieldsOf(schema, 'Clinic')).toEqual(['name', 'kind', 'place']);
    expect(fieldsOf(schema, 'Place')).toEqual(['name']);
  });

  it('has the inputs that lead to them, without what is hidden of these', () => {
    expect(argumentsOf(schema, 'Query', 'clinics')).toEqual(['filter']);
    expect(fieldsOf(schema, 'ClinicFilter')).toEqual(['kind']);
  });

  it('has no type that nothing shown leads to, and no mutations', () => {
    expect(
      ['Patient', 'Audit', 'Event', 'Opening', 'OpenClinicInput', 'Mutation', 'KindOfOpening'].map((name) =>
        schema.getType(name),
      ),
    ).toEqual(Array(7).fill(undefined));
    expect(schema.getMutationType()).toBeFalsy();
    expect(printSchema(schema)).not.toMatch(/patient|audit/i);
  });
});

describe('a variant that hides what is tagged', () => {
  const schema = restrict(clinics, { include: null, exclude: ['internal', 'secret', 'workflow'] });

  it('has everything else', () => {
    expect(fieldsOf(schema, 'Query')).toEqual(['clinics', 'patients', 'latest']);
    expect(fieldsOf(schema, 'Clinic')).toEqual(['name', 'kind', 'place']);
  });

  it('has no field that answers a hidden type', () => {
    expect(fieldsOf(schema, 'Patient')).toEqual(['clinic', 'id']);
    expect(schema.getType('Note')).toBeUndefined();
  });

  it('has the types behind its interfaces', () => {
    expect(validate(schema, parse('{ latest { at ... on Opening { clinic { name } } } }'))).toEqual([]);
  });

  it('has no mutations where their type is hidden', () => {
    expect(schema.getMutationType()).toBeFalsy();
  });

  it('leaves the schema of the whole as it is', () => {
    const whole = buildSchema(clinics);
    const before = printSchema(whole);

    restrictSchema(whole, readTags(parse(clinics)), rule({ include: null, exclude: ['internal'] }));

    expect(printSchema(whole)).toBe(before);
  });
});

describe('a rule that leaves no schema', () => {
  it.each([
    [
      'a type without fields',
      'type Query { a: T } type T { b: Int @tag(name: "internal") }',
      '"T" has no field left, and "Query.a" leads to it',
    ],
    [
      'a required argument that is hidden',
      'type Query { a(b: Int! @tag(name: "internal")): Int }',
      '"Query.a(b:)" is required, and hidden',
    ],
    [
      'a required argument of a hidden type',
      'type Query { a(b: I!): Int } input I @tag(name: "internal") { c: Int }',
      '"Query.a(b:)" is required, and hidden',
    ],
    [
      'a required input field that is hidden',
      'type Query { a(b: I): Int } input I { c: Int! @tag(name: "internal") d: Int }',
      '"I.c" is required, and hidden',
    ],
    [
      'an input without fields',
      'type Query { a(b: I): Int } input I { c: Int @tag(name: "internal") }',
      '"I" has no input field left',
    ],
    [
      'a hidden type behind a union',
      'type Query { a: U } union U = S | T type S { b: Int } type T @tag(name: "internal") { b: Int }',
      '"T" is hidden, and "U" would answer it',
    ],
    [
      'a hidden type behind an interface',
      'type Query { a: I } interface I { b: Int } type T implements I @tag(name: "internal") { b: Int }',
      '"T" is hidden, and "I" would answer it',
    ],
    [
      'a hidden field that an interface shows',
      'type Query { a: T } interface I { b: Int } type T implements I { b: Int @tag(name: "internal") c: Int }',
      '"T.b" is hidden, and "I.b" is not',
    ],
    ['a hidden value of an enum', 'type Query { a: E } enum E { B C @tag(name: "internal") }', '"E.C" is hidden alone'],
  ])('names the element: %s', (_, sdl, message) => {
    const withHead = `${head.replace(' mutation: Mutation', '')} ${sdl}`;

    expect(() => restrict(withHead, { include: null, exclude: ['internal'] })).toThrow(message);
  });

  it('names the field that is shown and leads to nothing that is', () => {
    const sdl = `${head.replace(' mutation: Mutation', '')} type Query { a: T @tag(name: "public") } type T { b: Int }`;

    expect(() => restrict(sdl, { include: ['public'], exclude: [] })).toThrow(
      '"T" has no field left, and "Query.a" leads to it',
    );
  });

  it('names the variant', () => {
    const sdl = `${head.replace(' mutation: Mutation', '')} type Query { a: T } type T { b: Int @tag(name: "internal") }`;
    const rules = new Map([['frontend', rule({ include: null, exclude: ['internal'] })]]);

    expect(() => createVariants({ sdl, apiSchema: buildSchema(sdl) }, rules)).toThrow(
      'The variant "frontend" is no schema',
    );
  });
});

describe('the variants of a graph', () => {
  it('are those of which it holds something', () => {
    const sdl = `${head.replace(' mutation: Mutation', '')} type Query { a: Int }`;
    const rules = new Map([
      ['public', rule({ include: ['public'], exclude: [] })],
      ['frontend', rule({ include: null, exclude: [] })],
    ]);

    expect([...createVariants({ sdl, apiSchema: buildSchema(sdl) }, rules).keys()]).toEqual(['frontend']);
  });
});

describe('the tags of a schema', () => {
  it.each([
    ['as the specification names it', '@link(url: "https://specs.apollo.dev/tag/v0.3")', '@tag'],
    [
      'under another name for the specification',
      '@link(url: "https://specs.apollo.dev/tag/v0.2", as: "label")',
      '@label',
    ],
    [
      'under a name of choice',
      '@link(url: "https://specs.apollo.dev/tag/v0.3", import: [{ name: "@tag", as: "@mark" }])',
      '@mark',
    ],
  ])('are read %s', (_, link, directive) => {
    const tags = readTags(
      parse(
        `schema ${link} { query: Query } type Query ${directive}(name: "a") { b(c: Int ${directive}(name: "d")): E ${directive}(name: "e") ${directive}(name: "f") @other(name: "g") } enum E { V ${directive}(name: "h") }`,
      ),
    );

    expect(Object.fromEntries([...tags].map(([coordinate, names]) => [coordinate, [...names]]))).toEqual({
      Query: ['a'],
      'Query.b(c:)': ['d'],
      'Query.b': ['e', 'f'],
      'E.V': ['h'],
    });
  });
});

function rule({ include, exclude }: Pick<VariantRule, 'include' | 'exclude'>): VariantRule {
  return { include, exclude, introspection: 'BY_ROLE' };
}

function restrict(sdl: string, shown: Pick<VariantRule, 'include' | 'exclude'>): GraphQLSchema {
  return restrictSchema(buildSchema(sdl), readTags(parse(sdl)), rule(shown));
}

function fieldsOf(schema: GraphQLSchema, type: string): string[] {
  return Object.keys((schema.getType(type) as { getFields?(): object } | undefined)?.getFields?.() ?? {});
}

function argumentsOf(schema: GraphQLSchema, type: string, field: string): string[] {
  const found = schema.getType(type) as { getFields?(): Record<string, { args: { name: string }[] }> } | undefined;
  return (found?.getFields?.()[field]?.args ?? []).map(({ name }) => name);
}
