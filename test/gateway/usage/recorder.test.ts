import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Caller, publicCaller } from '#platform/access/caller.ts';
import { RegistryError } from '#platform/registry/client.ts';
import type { UsageBatch } from '#platform/registry/wire.ts';
import { createUsageRecorder, type UsageRecorder } from '../../../gateway/usage/recorder.ts';
import { aCaller } from '../../support/callers.ts';
import { createTestLogger } from '../../support/log.ts';

const schema = buildSchema('type Query { a(of: Kind): Int b: Int } enum Kind { GOOD BAD }');

function start(options: { readonly maxUses?: number } = {}) {
  const sent: UsageBatch[] = [];
  const state = { isDown: false, refuses: false };
  const recorder = createUsageRecorder({
    gateway: 'gateway-1',
    registry: {
      async sendUsage(batch) {
        if (state.isDown) throw new RegistryError('The registry cannot be reached.');
        if (state.refuses) throw new RegistryError('The registry answers with HTTP status 400.', { isRefusal: true });
        sent.push(batch);
      },
    },
    logger: createTestLogger('usage'),
    everyMs: 10,
    ...options,
  });
  return { sent, state, recorder };
}

const prepared = new Map<string, { readonly fingerprint: string }>();

function count(recorder: UsageRecorder, text: string, caller: Caller = aCaller(), variables = {}): void {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document holds no operation.');
  const known = prepared.get(text) ?? { fingerprint: `signature of ${text}` };
  prepared.set(text, known);
  recorder.count({ caller, schema, document, operation, variables, prepared: known });
}

const usesOf = (sent: readonly UsageBatch[]) => sent.flatMap(({ uses }) => uses);

describe('the record of what is used', () => {
  it('counts the operations of each client with what they use, and tells the registry', async () => {
    const { sent, recorder } = start();
    const asked = 'query One($kind: Kind) { a(of: $kind) }';
    count(recorder, asked, aCaller(), { kind: 'GOOD' });
    count(recorder, asked, aCaller(), { kind: 'BAD' });
    count(recorder, asked, publicCaller);
    await recorder.close();

    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ gateway: 'gateway-1' });
    expect(Date.parse(sent[0]?.since ?? '')).toBeLessThanOrEqual(Date.parse(sent[0]?.until ?? ''));
    const use = { operationName: 'One', signature: `signature of ${asked}` };
    expect(usesOf(sent).toSorted((one, other) => other.count - one.count)).toEqual([
      { ...use, client: 'tests', count: 2, coordinates: ['Kind.BAD', 'Kind.GOOD', 'Query.a', 'Query.a(of:)'] },
      { ...use, client: 'anonymous', operationName: null, count: 1, coordinates: ['Query.a', 'Query.a(of:)'] },
    ]);
  });

  it('holds no name that might hold somebody’s number', async () => {
    const { sent, recorder } = start();
    count(recorder, 'query Of3212991203800001 { a }');
    count(recorder, 'query Top10 { a }', aCaller({ client: '3212991203800001' }));
    await recorder.close();

    expect(usesOf(sent).map(({ operationName }) => operationName)).toEqual(expect.arrayContaining([null, 'Top10']));
    expect(JSON.stringify(usesOf(sent).map(({ signature, ...told }) => told))).not.toMatch(/\d{16}/);
  });

  it('keeps what the registry does not take, and tells it with what comes later', async () => {
    const { sent, state, recorder } = start();
    state.isDown = true;
    count(recorder, '{ a }');
    const begin = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 50));
    count(recorder, '{ a }');
    state.isDown = false;
    await recorder.close();

    expect(usesOf(sent).map((use) => use.count)).toEqual([2]);
    expect((sent[0]?.since ?? '') <= begin).toBe(true);
  });

  it('keeps nothing that the registry will never take', async () => {
    const { sent, state, recorder } = start();
    state.refuses = true;
    count(recorder, '{ a }');
    await new Promise((resolve) => setTimeout(resolve, 50));
    state.refuses = false;
    count(recorder, `query ${'A'.repeat(300)} { b }`);
    await recorder.close();

    expect(usesOf(sent).map(({ operationName, coordinates }) => [operationName, coordinates])).toEqual([
      [null, ['Query.b']],
    ]);
  });

  it('keeps what clients use apart from what callers without a token send', async () => {
    const { sent, recorder } = start({ maxUses: 2 });
    count(recorder, '{ a }');
    for (const text of ['{ b }', '{ a b }', '{ b a }']) count(recorder, text, publicCaller);
    await recorder.close();

    expect(usesOf(sent).map(({ client }) => client)).toEqual(['tests', 'anonymous', 'anonymous']);
  });

  it('forgets those that were asked for longest ago where there are too many', async () => {
    const { sent, state, recorder } = start({ maxUses: 2 });
    state.isDown = true;
    for (const text of ['{ a }', '{ b }', '{ a b }']) count(recorder, text);
    state.isDown = false;
    await recorder.close();

    expect(
      usesOf(sent)
        .map(({ signature }) => signature)
        .toSorted(),
    ).toEqual(['signature of { a b }', 'signature of { b }']);
  });

  it('sends messages of a bounded size', async () => {
    const wide = buildSchema(`type Query { ${Array.from({ length: 4000 }, (_, n) => `field${n}: Int`).join(' ')} }`);
    const { sent, recorder } = start();
    const document = parse(`{ ${Object.keys(wide.getQueryType()?.getFields() ?? {}).join(' ')} }`);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('The document holds no operation.');
    for (let n = 0; n < 6; n += 1) {
      const prepared = { fingerprint: String(n) };
      recorder.count({ caller: aCaller(), schema: wide, document, operation, variables: {}, prepared });
    }
    await recorder.close();

    expect(sent.map(({ uses }) => uses.length)).toEqual([2, 2, 2]);
  });
});
