import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { PublishedOperation } from '#platform/registry/wire.ts';
import { fingerprint, fingerprintOfText } from '../../../gateway/limits/tokens.ts';
import { createRegisteredOperations } from '../../../gateway/operations/registered-operations.ts';

const own = 'query Own { a }';

describe('the registered operations', () => {
  it('are the hub’s own before the registry has told any', () => {
    const registered = createRegisteredOperations(new Map([['own', own]]));

    expect(registered.findById(idOf(own))).toMatchObject([{ name: 'own', body: own, client: null }]);
  });

  it('are found by id, by text and by document', () => {
    const registered = createRegisteredOperations(new Map());
    const published = publish('web-portal', 'query One { a(x: "y") }');

    expect(registered.replace({ hash: '1', operations: [published] })).toEqual([]);

    const [found] = registered.findById(published.id);
    expect(found).toMatchObject(published);
    expect(registered.findByText('query One{a(x:"y")}')).toEqual([found]);
    expect(registered.findByDocument(parse('# one\nquery One { a(x: "y") }'))).toEqual([found]);
  });

  it('are replaced as a whole, while what was found stays as it was', () => {
    const registered = createRegisteredOperations(new Map([['own', own]]));
    const [first, second] = [publish('web-portal', 'query One { a }'), publish('web-portal', 'query Two { a }')];
    registered.replace({ hash: '1', operations: [first] });
    const [inFlight] = registered.findById(first.id);

    registered.replace({ hash: '2', operations: [second] });

    expect(registered.findById(first.id)).toEqual([]);
    expect(registered.findByText(first.body)).toEqual([]);
    expect(registered.all().map(({ name }) => name)).toEqual(['own', 'Operation']);
    expect(inFlight?.document.definitions).toHaveLength(1);
  });

  it('are read once, however often the list is told', () => {
    const registered = createRegisteredOperations(new Map());
    const published = publish('web-portal', 'query One { a }');
    registered.replace({ hash: '1', operations: [published] });
    const [before] = registered.findById(published.id);

    registered.replace({ hash: '2', operations: [published, publish('web-portal', 'query Two { a }')] });

    const [after] = registered.findById(published.id);
    expect(after).toBe(before);
    expect(after?.document).toBe(before?.document);
  });

  it('keep the same text of two clients apart', () => {
    const registered = createRegisteredOperations(new Map());
    const body = 'query Shared { a }';
    registered.replace({ hash: '1', operations: [publish('web-portal', body), publish('field-app', body)] });

    expect(registered.findById(idOf(body)).map(({ client }) => client)).toEqual(['web-portal', 'field-app']);
  });

  it.each([
    ['whose id is another text’s', { id: idOf('query Else { a }') }],
    ['that is no GraphQL', publish('web-portal', 'query One { a(x: "')],
    ['that is longer than any role may ask', publish('web-portal', `query One { ${'a '.repeat(5000)} }`)],
  ])('leave out one %s, and say so without its text', (_, changes) => {
    const registered = createRegisteredOperations(new Map());
    const [bad, good] = [
      { ...publish('web-portal', 'query One { a }'), ...changes },
      publish('web-portal', 'query Two { a }'),
    ];

    const faults = registered.replace({ hash: '1', operations: [bad, good] });

    expect(faults).toEqual([expect.stringContaining(`web-portal, operation ${bad.id}: `)]);
    expect(faults.join()).not.toContain('query');
    expect(registered.all()).toHaveLength(1);
  });
});

describe('the fingerprint of a text', () => {
  it.each([
    '{ a }',
    '# c\nquery A($x: Int = 1) { a(x: $x, y: "s", z: """b""") @skip(if: true) ... on T { b } }',
    '﻿{a,b}',
  ])('is that of its document: %j', (text) => {
    expect(fingerprintOfText(text, 100)).toBe(fingerprint(parse(text)));
  });

  it('is none of a text with more tokens than the bound', () => {
    expect(fingerprintOfText('{ a b }', 4)).not.toBeNull();
    expect(fingerprintOfText('{ a b }', 3)).toBeNull();
  });
});

function publish(client: string, body: string): PublishedOperation {
  return { id: idOf(body), name: 'Operation', body, client };
}

function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
