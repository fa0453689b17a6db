import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicCaller } from '#platform/access/caller.ts';
import { createVariants } from '../../../gateway/variants/create-variants.ts';
import { variantRules } from '../../../gateway/variants/variant-rules.ts';
import { composeSubgraphs } from '../../../schema/compose.ts';
import { randomOperations } from '../../support/random-operations.ts';
import { loadCommittedSupergraph } from '../../support/supergraph.ts';

const schemaFolder = new URL('../../../schema/', import.meta.url);
const supergraph = loadCommittedSupergraph();
const variants = createVariants(supergraph, variantRules);
const operations = readdirSync(new URL('operations/', schemaFolder)).map(
  (file) => [file, parse(readFileSync(new URL(`operations/${file}`, schemaFolder), 'utf8'))] as const,
);

describe('the variants of the hub', () => {
  it('are those that the rules name', () => {
    expect([...variants.keys()]).toEqual([...variantRules.keys()]);
  });

  it.each([...variants.keys()])('let nobody ask by %s what the whole graph does not have', (name) => {
    const { schema } = variants.get(name) ?? { schema: supergraph.apiSchema };

    fc.assert(
      fc.property(randomOperations(schema, {}), ({ query }) => {
        const document = parse(query);
        fc.pre(validate(schema, document).length === 0);
        expect(validate(supergraph.apiSchema, document)).toEqual([]);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

describe('the variant for the public', () => {
  const schema = schemaOf('public');

  it('holds nothing that asks for a right', () => {
    const rights = supergraph.rightsOf(publicCaller);
    const closed = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !isIntrospectionType(type))
      .flatMap((type) =>
        Object.keys((type as GraphQLObjectType).getFields()).flatMap((field) =>
          rights.mayReadField(type, field) ? [] : [`${type.name}.${field}`],
        ),
      );

    expect(closed).toEqual([]);
  });

  it.each([
    'programCoverage',
    'lowDecileFamilies',
    'graduationProgress',
    'housingAssistanceCoverage',
    'unfitHousing',
    'stuntingRisk',
  ])('holds the published table %s', (field) => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain(field);
  });

  it('names no family, no person and no command', () => {
    expect(
      Object.keys(schema.getTypeMap()).filter((name) => /Household|Person|Nik|Mutation|Cohort/.test(name)),
    ).toEqual([]);
  });

  it('holds the operation of the repository that is for the public', () => {
    const mine = operations.filter(([, document]) => validate(schema, document).length === 0).map(([file]) => file);

    expect(mine).toEqual(['published-tables.graphql']);
  });

  it('may be introspected by everybody, and no other', () => {
    expect([...variants.values()].filter(({ isOpen }) => isOpen).map(({ name }) => name)).toEqual(['public']);
  });
});

describe('the variants of frontends and analysts', () => {
  it('hold every operation of the repository, each where it belongs', () => {
    const homeless = operations.filter(([, document]) =>
      ['frontend', 'analyst'].every((name) => validate(schemaOf(name), document).length > 0),
    );
    const cohorts = operations
      .filter(([, document]) => validate(schemaOf('frontend'), document).length > 0)
      .map(([file]) => file);

    expect(homeless).toEqual([]);
    expect(cohorts.every((file) => file.startsWith('cohort-'))).toBe(true);
    expect(cohorts.length).toBeGreaterThan(10);
  });

  it('leave commands to frontends, and cohorts to analysts', () => {
    expect(schemaOf('analyst').getMutationType()).toBeFalsy();
    expect(schemaOf('frontend').getQueryType()?.getFields()).not.toHaveProperty('cohort');
    expect(schemaOf('frontend').getType('CohortWhere')).toBeUndefined();
  });

  it('leave out what only the ministries’ systems send', () => {
    const commands = Object.keys(schemaOf('frontend').getMutationType()?.getFields() ?? {});

    expect(commands.filter((name) => name.startsWith('receive'))).toEqual([]);
    expect(commands).toContain('referHousehold');
  });
});

describe('a ministry that joins', () => {
  const clinics = (
    tag: string,
  ) => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@tag"])
    type Query { clinics: [Clinic!] @tag(name: "public") beds: Int }
    type Clinic { name: String ${tag} rooms: Int }`;
  const compose = (sdl: string) => composeSubgraphs([{ name: 'health', url: 'http://127.0.0.1:1/graphql', sdl }]);

  it('shows the public what it tags, and nothing else', () => {
    const { variants: composed } = compose(clinics('@tag(name: "public")'));

    expect(composed.get('public')).toContain('type Clinic {\n  name: String\n}');
    expect(composed.get('public')).not.toContain('beds');
    expect(composed.get('frontend')).toContain('beds');
  });

  it('does not compose where a variant would lead to a type without fields', () => {
    expect(() => compose(clinics(''))).toThrow(
      'The variant "public" is no schema: "Clinic" has no field left, and "Query.clinics" leads to it.',
    );
  });
});

describe('the committed schema of a variant', () => {
  it.each([...variants.keys()])('is a schema by itself: %s', (name) => {
    const sdl = readFileSync(new URL(`variants/${name}.graphql`, schemaFolder), 'utf8');

    expect(Object.keys(buildSchema(sdl).getTypeMap()).toSorted()).toEqual(
      Object.keys(schemaOf(name).getTypeMap()).toSorted(),
    );
  });
});

function schemaOf(name: string): GraphQLSchema {
  const found = variants.get(name);
  if (!found) throw new Error(`there is no variant ${name}`);
  return found.schema;
}
