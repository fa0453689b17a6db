import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type NameNode,
  parse,
  type StringValueNode,
  validate,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSubgraphs, findStaleSchemas, loadSubgraphs } from '../../schema/compose.ts';

const schemaFolder = new URL('../../schema/', import.meta.url);
const api = buildSchema(readFileSync(new URL('api.graphql', schemaFolder), 'utf8'));
const types = Object.values(api.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe('the graph', () => {
  it('has committed schemas that equal a fresh composition', async () => {
    expect(await findStaleSchemas()).toEqual([]);
  });

  it('composes to the same whatever the order of the rooms', async () => {
    const subgraphs = await loadSubgraphs();

    const apis = [subgraphs, subgraphs.toReversed(), subgraphs.toSorted((a, b) => a.name.localeCompare(b.name))].map(
      (ordered) => composeSubgraphs(ordered).api,
    );

    expect(new Set(apis).size).toBe(1);
  });

  it('composes without hints of rooms that disagree', async () => {
    expect(composeSubgraphs(await loadSubgraphs()).hints).toEqual([]);
  });

  it('describes every type, field, argument and value in a sentence', () => {
    const silent: string[] = [];
    const check = (name: string, description: string | null | undefined) => {
      if (!description || !/^[A-Z].+[.!?)]$/s.test(description.trim())) silent.push(name);
    };
    for (const type of types) {
      check(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.description);
        for (const argument of (field as GraphQLField<unknown, unknown>).args ?? []) {
          check(`${type.name}.${field.name}(${argument.name}:)`, argument.description);
        }
      }
    }

    expect(silent).toEqual([]);
  });

  it('describes what only the hub itself sees as well', async () => {
    const silent: string[] = [];
    for (const { name, sdl } of await loadSubgraphs()) {
      const check = (node: { name?: NameNode; description?: StringValueNode }) => {
        if (!node.description && node.name?.value !== 'Query') silent.push(`${name}: ${node.name?.value}`);
      };
      visit(parse(sdl), {
        ObjectTypeDefinition: check,
        InterfaceTypeDefinition: check,
        UnionTypeDefinition: check,
        ScalarTypeDefinition: check,
        EnumTypeDefinition: check,
        InputObjectTypeDefinition: check,
        FieldDefinition: check,
        InputValueDefinition: check,
        EnumValueDefinition: check,
      });
    }

    expect(silent).toEqual([]);
  });

  it('pages every list of objects', () => {
    const lists: string[] = [];
    for (const type of types) {
      if (!isObjectType(type) || type.name.endsWith('Connection')) continue;
      for (const field of Object.values(type.getFields())) {
        const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
        if (isListType(bare) && isObjectType(getNamedType(bare))) lists.push(`${type.name}.${field.name}`);
        if (getNamedType(bare).name.endsWith('Connection')) {
          expect(
            field.args.map(({ name }) => name),
            `${type.name}.${field.name}`,
          ).toEqual(expect.arrayContaining(['first', 'after']));
        }
      }
    }

    expect(lists).toEqual([]);
  });

  it('names its fields and values as the field of GraphQL does', () => {
    const wrong: string[] = [];
    for (const type of types) {
      if (!/^[A-Z][A-Za-z0-9]*$/.test(type.name)) wrong.push(type.name);
      if (isEnumType(type))
        wrong.push(
          ...type
            .getValues()
            .map(({ name }) => name)
            .filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name)),
        );
      if (isObjectType(type))
        wrong.push(...Object.keys(type.getFields()).filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name)));
    }

    expect(wrong).toEqual([]);
  });

  it('answers every operation that the repository offers', () => {
    for (const file of readdirSync(new URL('operations/', schemaFolder))) {
      const document = parse(readFileSync(new URL(`operations/${file}`, schemaFolder), 'utf8'));

      expect(validate(api, document).map(({ message }) => `${file}: ${message}`)).toEqual([]);
    }
  });
});
