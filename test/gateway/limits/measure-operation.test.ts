import fc from 'fast-check';
import { type DocumentNode, type FieldNode, getIntrospectionQuery, Kind, parse, type SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  measureOperation,
  type OperationMeasure,
  requireWithinLimits,
} from '../../../gateway/limits/measure-operation.ts';
import { limitsByRole } from '../../../gateway/limits/role-limits.ts';

const measure = (text: string, operationName?: string) => measureOperation(parse(text), operationName);
const many = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, i) => write(i));

describe('the measure of an operation', () => {
  it('counts each thing that an operation holds', () => {
    const text = `
      # a comment is no token
      query Q($a: Int @x) @y { one: a(x: 1) @skip(if: $b) { b, c { d } } ... @z { e } ...F @w }
      fragment F on Query @v { f { two: g } }`;

    expect(measure(text)).toEqual({
      tokens: 61,
      depth: 3,
      nesting: 3,
      aliases: 2,
      rootFields: 3,
      directives: 6,
      selections: 7,
    });
  });

  it('counts what a fragment holds each time that it is spread', () => {
    const fragment = 'fragment F on Query { a: x @skip(if: $no) b: y { c: z } }';

    expect(measure(`{ ...F ...F ... { ...F } } ${fragment}`)).toMatchObject({
      aliases: 9,
      directives: 3,
      selections: 9,
      rootFields: 6,
      depth: 2,
    });
  });

  it('counts the chosen operation alone', () => {
    const text = 'query Small { a } query Large { b { c } ...F } fragment F on Query { d { e { f } } }';

    expect(measure(text, 'Small')).toMatchObject({ depth: 1, selections: 1 });
    expect(measure(text, 'Large')).toMatchObject({ depth: 3, selections: 5 });
  });

  it('counts the largest of everything where no operation is chosen, for validation reads it all', () => {
    const text = 'query A { a: x } query B { b { c } } fragment Unused on T { d { e { f } } }';

    expect(measure(text)).toMatchObject({ depth: 3, aliases: 1, selections: 3, rootFields: 1 });
    expect(measure(text, 'Nowhere')).toEqual(measure(text));
  });

  it('is what a naive expansion of any small document gives', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const document = parse(text);

        expect(measureOperation(document)).toMatchObject(expandNaively(document));
      }),
      { numRuns: 300 },
    );
  });

  it('counts tokens as the parser does', () => {
    const text = '{ a(x: "b", y: [1, 2]) # comment\n ...F } fragment F on Query { c }';
    const { tokens } = measure(text);

    expect(() => parse(text, { maxTokens: tokens })).not.toThrow();
    expect(() => parse(text, { maxTokens: tokens - 1 })).toThrow('tokens');
  });

  it('takes a document without locations for too large, since its tokens cannot be counted', () => {
    const { tokens } = measureOperation(parse('{ a }', { noLocation: true }));

    expect(tokens).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('the measure of a hostile document', () => {
  it('multiplies a fragment bomb without writing it out', () => {
    const links = many(25, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ');
    const bomb = `{ ...F0 } ${links} fragment F25 on Query { a: b @c }`;

    expect(measure(bomb)).toMatchObject({
      selections: 2 ** 25,
      aliases: 2 ** 25,
      rootFields: 2 ** 25,
      directives: 2 ** 25,
      depth: 1,
    });
  });

  it('stops counting where numbers end', () => {
    const links = many(2000, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} ...F${i + 1} }`).join(' ');

    expect(measure(`{ ...F0 } ${links} fragment F2000 on Query { a }`)).toMatchObject({
      selections: Number.MAX_SAFE_INTEGER,
      depth: 1,
      nesting: 2002,
    });
  });

  it.each([
    ['itself', 'fragment F on Query { a ...F }'],
    ['another that spreads it', 'fragment F on Query { a ...G } fragment G on Query { b { ...F } }'],
  ])('ends where a fragment spreads %s', (_, fragments) => {
    expect(measure(`{ ...F } ${fragments}`).selections).toBeGreaterThan(0);
  });

  it('ignores a fragment that is not there', () => {
    expect(measure('{ a ...constructor ...__proto__ }').selections).toBe(1);
  });

  it('measures fields nested deeper than the stack', () => {
    expect(measureOperation(nested(100_000))).toMatchObject({ depth: 100_000, nesting: 100_000, selections: 100_000 });
  });

  it('sees inline fragments nested deeply, which add no field', () => {
    expect(measure(`{${'...{'.repeat(500)}a${'}'.repeat(500)}}`)).toMatchObject({ depth: 1, nesting: 501 });
  });

  it('sees a chain of fragments longer than the stack', () => {
    const links = many(20_000, (i) => `fragment F${i} on Query { a { ...F${i + 1} } }`).join(' ');

    expect(measure(`{ ...F0 } ${links}`).depth).toBe(20_000);
  });

  it('counts introspection like everything else', () => {
    const levels = 8;
    const text = `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} }'.repeat(levels)} } } }`;

    expect(measure(text)).toMatchObject({ depth: 19, selections: 19 });
    expect(() => requireWithinLimits(measure(text), limitsByRole.PUBLIC)).toThrow('maxDepth');
  });
});

describe('the limits of a role', () => {
  const limits = {
    ...limitsByRole.PUBLIC,
    maxTokens: 40,
    maxDepth: 4,
    maxNesting: 5,
    maxAliases: 3,
    maxRootFields: 6,
    maxDirectives: 3,
    maxSelections: 8,
  };
  const inlined = (levels: number) => `{${'...{'.repeat(levels - 1)}a${'}'.repeat(levels)}`;

  it.each<[keyof typeof limits, (count: number) => string]>([
    ['maxTokens', (count) => `{ a(x: [${'1 '.repeat(count - 9)}]) }`],
    ['maxDepth', (count) => `${'{a'.repeat(count)}${'}'.repeat(count)}`],
    ['maxNesting', inlined],
    ['maxAliases', (count) => `{${many(count, (i) => `a${i}:b`).join(' ')}}`],
    ['maxAliases', (count) => `{${'...F '.repeat(count)}} fragment F on Query {a:b}`],
    ['maxRootFields', (count) => `{${'a '.repeat(count)}}`],
    ['maxRootFields', (count) => `{${'...{a} '.repeat(count)}}`],
    ['maxDirectives', (count) => `{a ${'@skip(if:$b) '.repeat(count)}}`],
    ['maxSelections', (count) => `{a{${'b '.repeat(count - 1)}}}`],
  ])('let through %s at the bound and refuse one over it (%#)', (limit, write) => {
    const bound = Number(limits[limit]);

    expect(() => requireWithinLimits(measure(write(bound)), limits)).not.toThrow();
    expect(() => requireWithinLimits(measure(write(bound + 1)), limits)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(`${bound + 1} .* limit ${limit} of ${bound}\\.`),
        extensions: { code: 'OPERATION_TOO_LARGE', argument: limit },
      }),
    );
  });

  it.each([
    ['10,000 root fields', 'maxRootFields', `{${'a '.repeat(10_000)}}`],
    ['aliases in a fragment that is spread often', 'maxAliases', `{${'...F '.repeat(300)}} fragment F on Query {a:b}`],
    ['a flood of directives on one field', 'maxDirectives', `{a ${'@skip(if: false) '.repeat(1000)}}`],
    ['a large operation beside the chosen one', 'maxSelections', `query A {a{b}} query B {a{${'b '.repeat(700)}}}`],
    ['a large fragment that is not used', 'maxSelections', `{a} fragment F on T {a{${'b '.repeat(700)}}}`],
  ])('refuse %s to every role', (_, limit, text) => {
    for (const role of Object.values(limitsByRole)) {
      const unlimitedTokens = { ...role, maxTokens: Number.POSITIVE_INFINITY };

      expect(() => requireWithinLimits(measure(text), unlimitedTokens)).toThrow(limit);
    }
  });

  it('let a tool read the whole schema where the role may', () => {
    for (const limits of Object.values(limitsByRole)) {
      expect(() => requireWithinLimits(measure(getIntrospectionQuery()), limits)).not.toThrow();
    }
  });
});

function nested(levels: number): DocumentNode {
  const document = parse('{ a }');
  let set: SelectionSetNode | undefined;
  for (let level = 0; level < levels; level += 1) {
    const field: FieldNode = {
      kind: Kind.FIELD,
      name: { kind: Kind.NAME, value: 'a' },
      ...(set && { selectionSet: set }),
    };
    set = { kind: Kind.SELECTION_SET, selections: [field] };
  }
  return { ...document, definitions: [{ ...document.definitions[0], selectionSet: set } as never] };
}

// Fragments spread later ones alone, so that none spreads itself.
const names = ['F0', 'F1', 'F2', 'F3'];
const { selections } = fc.letrec<{ selections: string; selection: string }>((tie) => ({
  selections: fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((parts) => `{${parts.join(' ')}}`),
  selection: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('x', 'y: x', 'z: x @skip(if: $s)', 'x @a @b'),
    tie('selections').map((set) => `x ${set}`),
    tie('selections').map((set) => `... @c ${set}`),
    fc.constantFrom(...names).map((name) => `...${name} @d`),
  ),
}));
const documents = fc.tuple(selections, fc.tuple(...names.map(() => selections))).map(([operation, sets]) => {
  const fragments = sets.map((set, index) => {
    const allowed = set.replaceAll(/\.\.\.F(\d)/g, (spread, other) => (Number(other) > index ? spread : 'x'));
    return `fragment F${index} on T ${allowed}`;
  });
  // Every fragment is used, so that the largest of all is the operation's own.
  return `${operation.slice(0, -1)} ${names.map((name) => `u { ...${name} }`).join(' ')} } ${fragments.join(' ')}`;
});

function expandNaively(document: DocumentNode): Omit<OperationMeasure, 'tokens'> {
  const setOf = (name: string) =>
    document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    ) as { selectionSet: SelectionSetNode };
  const found = { depth: 0, nesting: 0, aliases: 0, rootFields: 0, directives: 0, selections: 0 };
  const walk = (set: SelectionSetNode, depth: number, nesting: number) => {
    found.nesting = Math.max(found.nesting, nesting);
    for (const selection of set.selections) {
      found.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        walk(setOf(selection.name.value).selectionSet, depth, nesting + 1);
        continue;
      }
      const below = selection.kind === Kind.FIELD ? depth + 1 : depth;
      if (selection.kind === Kind.FIELD) {
        found.selections += 1;
        found.depth = Math.max(found.depth, below);
        if (depth === 0) found.rootFields += 1;
        if (selection.alias) found.aliases += 1;
      }
      if (selection.selectionSet) walk(selection.selectionSet, below, nesting + 1);
    }
  };
  walk((document.definitions[0] as { selectionSet: SelectionSetNode }).selectionSet, 0, 1);
  return found;
}
