import fc from 'fast-check';
import { type ExecutionResult, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { settleConditions } from '../../../gateway/execution/conditions.ts';
import type { RandomOperation } from '../../support/random-operations.ts';
import { findAffectedPlaces } from './affected-places.ts';
import { type Fault, faults } from './faults.ts';
import { randomWorlds } from './random-world.ts';
import { askHub, askHubTwice, enlargement, type RunningWorld, startWorld, validOperations } from './run-worlds.ts';
import { withoutFaults } from './world.ts';

const seed = 99;
const worlds = fc
  .sample(randomWorlds, { seed, numRuns: Math.ceil(5 * enlargement) })
  .map((world) => startWorld(withoutFaults(world)));
const operationsOfEach = 6;

/** The operation's answers without and with the fault in one fetch of it, and which fetch that was. */
interface Spoiled {
  readonly whole: ExecutionResult;
  readonly spoiled: ExecutionResult;
  /** The answer with the fault as text, once from values and once from bytes. */
  readonly texts: { readonly fromValues: string; readonly fromBytes: string };
  readonly ministry: string;
  readonly query: string;
}

describe('a fault in one fetch of a generated federation', () => {
  it.each(faults.map((fault) => [fault.name, fault] as const))('by %s nulls that fetch alone', async (_, fault) => {
    let changed = 0;
    for (const running of worlds) {
      const property = fc.asyncProperty(validOperations(running), fc.nat(), async (operation, choice) => {
        const found = await spoilOneFetch(running, operation, fault, choice);
        fc.pre(found !== null);
        const { whole, spoiled, texts, ministry, query } = found;
        const settled = settleConditions(parse(operation.query), { no: false, ...operation.variables });
        const affected = findAffectedPlaces(running.supergraph.plan(settled, undefined), query);
        const changes = findChanges(whole.data, spoiled.data, []);

        if (fault.kind === 'loud') expect(changes.filter(({ isNulled }) => !isNulled)).toEqual([]);
        if (affected) expect(changes.filter(({ place }) => !isAffected(place, affected))).toEqual([]);
        if (fault.kind !== 'quiet' && changes.length > 0) {
          const named = spoiled.errors?.map(({ extensions }) => extensions?.ministry);
          if (fault.kind === 'loud') expect(named).toEqual([ministry]);
          else expect(named).toContain(ministry);
        }
        expect(texts.fromBytes).toBe(texts.fromValues);
        expect(JSON.stringify(spoiled)).not.toContain('10.0.0.1');
        expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
        changed += changes.length > 0 ? 1 : 0;
      });
      await fc.assert(property, { seed, numRuns: operationsOfEach, skipEqualValues: true });
    }

    if (fault.kind !== 'quiet') expect(changed).toBeGreaterThan(0);
  });
});

async function spoilOneFetch(
  { supergraph, clients }: RunningWorld,
  operation: RandomOperation,
  fault: Fault,
  choice: number,
): Promise<Spoiled | null> {
  const bodies: (readonly [ministry: string, body: string])[] = [];
  const recording = clients.map((client) =>
    replaceAsk(client, async (question) => {
      bodies.push([client.name, question.body]);
      return client.ask(question);
    }),
  );
  const whole = await askHub({ supergraph, clients: recording }, operation);
  const chosen = bodies[choice % Math.max(1, bodies.length)];
  // What is wrong without any fault is another test's matter.
  if (!chosen || whole.refused !== undefined || whole.errors) return null;
  const [ministry, body] = chosen;
  const failing = clients.map((client) =>
    replaceAsk(client, async (question) => {
      const answer = await client.ask(question);
      const isChosen = client.name === ministry && question.body === body;
      return isChosen ? fault.spoil(answer as never, ministry) : answer;
    }),
  );
  const spoiled = await askHub({ supergraph, clients: failing }, operation);
  const [fromValues, fromBytes] = await askHubTwice({ supergraph, clients: failing }, operation);
  return {
    whole,
    spoiled,
    texts: { fromValues, fromBytes },
    ministry,
    query: (JSON.parse(body) as { query: string }).query,
  };
}

function replaceAsk(client: MinistryClient, ask: MinistryClient['ask']): MinistryClient {
  return { name: client.name, ask, close: client.close };
}

interface Change {
  readonly isNulled: boolean;
  /** The response names that lead there. */
  readonly place: string;
}

function findChanges(whole: unknown, spoiled: unknown, place: readonly string[]): readonly Change[] {
  if (whole === spoiled || (whole == null && spoiled == null)) return [];
  if (spoiled === null) return [{ isNulled: true, place: place.join('.') }];
  const areObjects = typeof whole === 'object' && typeof spoiled === 'object' && whole !== null && spoiled !== null;
  if (!areObjects || Object.keys(whole).join() !== Object.keys(spoiled).join()) {
    return [{ isNulled: false, place: place.join('.') }];
  }
  return Object.entries(whole).flatMap(([name, part]) =>
    findChanges(part, (spoiled as Record<string, unknown>)[name], Array.isArray(whole) ? place : [...place, name]),
  );
}

// A key is never null: without it the object itself is, as is one whose type nobody tells.
const keyOrType = /^(id|sku|region|number|ref|__typename)_?$/;

function isAffected(place: string, affected: ReadonlySet<string>): boolean {
  const steps = place.split('.');
  if (steps.some((_, depth) => affected.has(steps.slice(0, depth + 1).join('.')))) return true;
  const prefix = place === '' ? '' : `${place}.`;
  return [...affected].some((one) => one.startsWith(prefix) && keyOrType.test(one.slice(prefix.length)));
}
