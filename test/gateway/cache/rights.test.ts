import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, purposes, roles, scopes } from '#platform/access/caller.ts';
import { createAnswerCache } from '../../../gateway/cache/answer-cache.ts';
import { createCallerDigests } from '../../../gateway/cache/caller-digest.ts';
import { createMemoryStore } from '../../../gateway/cache/memory-store.ts';
import { aCaller } from '../../support/callers.ts';
import { type HintingGraph, startHintingGraph } from './hinting-ministries.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const regions = fc.uniqueArray(fc.constantFrom('32', '3212', '33', '9471'), { minLength: 1 });
const families = fc.uniqueArray(word, { maxLength: 4 });

const rows = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.constant({ kind: 'all' as const }),
  fc.record({ kind: fc.constant('regions' as const), codes: regions }),
  fc.record({ kind: fc.constant('caseload' as const), ministry: word, id: word }),
  fc.record({ kind: fc.constant('caseload' as const), ministry: word, id: word, families }),
  fc.record({ kind: fc.constant('family' as const), household: word }),
);

const claims = {
  subject: word,
  client: word,
  agency: word,
  role: fc.constantFrom(...roles),
  purpose: fc.constantFrom(...purposes, null),
  legalBasis: fc.option(word),
  scopes: fc.uniqueArray(fc.constantFrom<string>(...scopes, 'health:vaccination')),
  rows,
  // A claim that there may be one day.
  clearance: fc.option(word, { nil: undefined }),
};

const callers = fc.record(claims) as fc.Arbitrary<Caller>;

/** Two callers who are the same but for one claim. */
const neighbours = fc
  .tuple(callers, callers, fc.constantFrom(...Object.keys(claims)))
  .map(([one, other, claim]) => [one, { ...one, [claim]: other[claim as keyof Caller] } as Caller, claim] as const)
  .filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other));

const list = '{ products { id price } }';
const isRight = (claim: string) => claim !== 'subject' && claim !== 'client';

let graph: HintingGraph;
beforeAll(async () => {
  graph = await startHintingGraph(null);
});
afterAll(() => graph[Symbol.asyncDispose]());

async function hitsOfOther(one: Caller, other: Caller): Promise<number> {
  const { ask } = graph.through(createAnswerCache(createMemoryStore(2 ** 24), randomBytes(32)));
  await ask(list, one);
  return (await ask(list, other)).counts?.hits ?? -1;
}

describe('an answer that was kept for one caller', () => {
  it('is given to no caller of whom anything else is told, where it is private', async () => {
    for (const ministry of [graph.catalogue, graph.prices]) ministry.control = 'max-age=60, private';

    await fc.assert(
      fc.asyncProperty(neighbours, async ([one, other]) => {
        expect(await hitsOfOther(one, other)).toBe(0);
        expect(await hitsOfOther(one, { ...one })).toBe(2);
      }),
      { numRuns: 150 },
    );
  });

  it('is given to every caller with the same rights and to no other, where it is public', async () => {
    for (const ministry of [graph.catalogue, graph.prices]) ministry.control = 'max-age=60, public';

    await fc.assert(
      fc.asyncProperty(neighbours, async ([one, other, claim]) => {
        expect(await hitsOfOther(one, other)).toBe(isRight(claim) ? 0 : 2);
      }),
      { numRuns: 150 },
    );
  });

  it('is never given to another of many who ask one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(callers, { minLength: 2, maxLength: 12, selector: (caller) => JSON.stringify(caller) }),
        fc.constantFrom('public', 'private'),
        async (many, scope) => {
          for (const ministry of [graph.catalogue, graph.prices]) ministry.control = `max-age=60, ${scope}`;
          const { ask } = graph.through(createAnswerCache(createMemoryStore(2 ** 24), randomBytes(32)));
          const seen = new Set<string>();
          for (const caller of many) {
            const { subject: _subject, client: _client, ...rights } = caller;
            const key = JSON.stringify(scope === 'public' ? rights : caller);
            expect((await ask(list, caller)).counts?.hits).toBe(seen.has(key) ? 2 : 0);
            seen.add(key);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what a ministry is told of a caller', () => {
  it('is the same in whatever order and token it is told', async () => {
    const digest = createCallerDigests();
    const caller = aCaller();
    const turned = Object.fromEntries(Object.entries(caller).toReversed());
    const sign = (claimed: object) =>
      new SignJWT({ caller: claimed, jti: randomBytes(4).toString('hex') })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new Uint8Array(32));

    expect(digest(await sign(turned))).toEqual(digest(await sign(caller)));
  });

  it('is the token itself where it says nothing that is known', () => {
    const digest = createCallerDigests();

    expect(digest('one')).not.toEqual(digest('other'));
    expect(digest('one').PUBLIC).toBe(digest('one').PRIVATE);
    expect(digest(undefined)).not.toEqual(digest('one'));
  });
});
