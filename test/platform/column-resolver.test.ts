import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { guardFields } from '#platform/access/guard-fields.ts';
import { columnOf, loadedField } from '#platform/column-resolver.ts';
import { HubError } from '#platform/errors.ts';
import { createIdentityResolvers } from '#platform/identity.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { createTextLoader } from '#platform/row-loaders.ts';

const info = {} as GraphQLResolveInfo;

interface Parent {
  readonly key: string | null;
  readonly held?: string;
}

/** A field that is loaded, and the keys that were. */
function aLoadedField() {
  const reads: (readonly string[])[] = [];
  const loader = createTextLoader<string>(async (keys) => {
    reads.push(keys);
    return keys.map((key) => (key === 'broken' ? new Error('broken') : `found ${key}`) as string);
  });
  const field = loadedField({
    loader: (_: object) => loader,
    held: ({ held }: Parent) => held,
    key: ({ key }: Parent) => key,
    value: (found, { suffix }: { readonly suffix: string }) => {
      if (found === 'found odd') throw new HubError('BAD_USER_INPUT', 'odd');
      return found + suffix;
    },
  });
  return { field, reads };
}

const parents: readonly Parent[] = [
  { key: 'a' },
  { key: null },
  { key: 'never read', held: 'held' },
  { key: 'broken' },
  { key: 'odd' },
  { key: 'a' },
];

describe('a field that is loaded', () => {
  it('gives a column what it gives each parent by itself: values, nulls, what is held, and the error of each', async () => {
    const one = aLoadedField();
    const all = aLoadedField();
    const args = { suffix: '!' };

    const alone = await Promise.allSettled(
      parents.map(async (parent) => one.field(parent, args, {}, info) as string | null),
    );
    const column = await columnOf(all.field as GraphQLFieldResolver<unknown, never>)?.(parents, args, {}, info);

    expect(column).toEqual(alone.map((result) => (result.status === 'fulfilled' ? result.value : result.reason)));
    expect(column).toEqual([
      'found a!',
      null,
      'held!',
      new Error('broken'),
      new HubError('BAD_USER_INPUT', 'odd'),
      'found a!',
    ]);
    expect(all.reads).toEqual([['a', 'broken', 'odd']]);
    expect(all.reads).toEqual(one.reads);
  });

  it('loads nothing for a column without keys, and gives it without a promise', () => {
    const { field, reads } = aLoadedField();

    expect(columnOf(field as GraphQLFieldResolver<unknown, never>)?.([{ key: null }], {}, {}, info)).toEqual([null]);
    expect(reads).toEqual([]);
  });
});

describe('ids of a column', () => {
  const pseudonyms = createPseudonyms(['t:a-secret-for-tests-of-columns-of-ids']);
  const { id } = createIdentityResolvers(pseudonyms).Household;
  const idsOf = (niks: readonly string[]) =>
    columnOf(id as GraphQLFieldResolver<unknown, never>)?.(
      niks.map((nik) => ({ nik })),
      {},
      {},
      info,
    );

  it('are those of the households one by one', () => {
    const niks = ['3212991203800001', '3101991311553771', '3212991203800001'];

    expect(idsOf(niks)).toEqual(niks.map((nik) => pseudonyms.idOf('household', nik)));
  });

  it('are there beside one that is none', () => {
    const nik = '3212991203800001';

    expect(idsOf(['no number', nik])).toEqual([expect.any(Error), pseudonyms.idOf('household', nik)]);
  });
});

describe('a guarded field', () => {
  const schema = guardFields(
    buildSchema(`
      directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
      type Query { a: String @requiresScopes(scopes: [["household:read"]]) b: String }`),
  );
  const { a, b } = schema.getQueryType()?.getFields() ?? {};
  const column = columnOf(a?.resolve);
  const contextOf = (...scopes: string[]) => ({ view: { caller: { scopes } } });

  it('gives a column what its properties hold, once the caller has been judged', () => {
    const fieldInfo = { fieldName: 'a' } as GraphQLResolveInfo;

    expect(column?.([{ a: 1 }, {}, { a: () => 2 }], {}, contextOf('household:read'), fieldInfo)).toEqual([
      1,
      undefined,
      2,
    ]);
  });

  it('refuses a whole column to who may not read it', () => {
    expect(() => column?.([{ a: 1 }], {}, contextOf(), info)).toThrow('may not read this field');
  });

  it('leaves fields that ask for nothing as they are', () => {
    expect(b?.resolve).toBeUndefined();
  });
});
