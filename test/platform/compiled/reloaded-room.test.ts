import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { createGenerations } from '#platform/generations.ts';
import { buildRoomSchema, createReloadableRoomServer, type RoomGeneration } from '#platform/room-server.ts';
import { roomHeaders, testVerifier } from '../../support/callers.ts';
import { createTestLogger } from '../../support/log.ts';
import { createGate, type Gate } from './gate.ts';

let app: FastifyInstance | undefined;

afterEach(() => app?.close());

async function start() {
  const closed: string[] = [];
  const compiled: boolean[] = [];
  const gates: Gate[] = [];
  const make = (name: string, fields: string): RoomGeneration => ({
    schema: buildRoomSchema(`type Query { ${fields} }`, {
      Query: {
        name: () => name,
        slow: () => {
          const gate = createGate();
          gates.push(gate);
          return gate.opened.then(() => (closed.includes(name) ? 'closed meanwhile' : name));
        },
      },
    }),
    createContext: (request) => {
      compiled.push(request.asked !== undefined);
      return request;
    },
    close: async () => void closed.push(name),
  });
  const generations = createGenerations(make('first', 'name: String slow: String'), () => {});
  const logger = createTestLogger('room');
  const room = await createReloadableRoomServer({
    ...{ generations, logger, verifier: testVerifier('room'), isReady: async () => true },
  });
  app = room;
  const headers = await roomHeaders('room');
  const ask = async (query: string) =>
    (await room.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })).json();
  return { generations, make, closed, compiled, gates, ask };
}

describe('a room whose schema changes', () => {
  it('answers by the new schema what it had compiled for the old one', async () => {
    const { generations, make, compiled, ask } = await start();
    await ask('{ name }');
    await ask('{ name }');

    generations.swap(make('second', 'name: Int'));
    const answer = await ask('{ name }');
    generations.swap(make('third', 'other: Int'));
    const gone = await ask('{ name }');

    expect(compiled).toEqual([false, true, false]);
    expect(answer).toMatchObject({ data: { name: null }, errors: [{ path: ['name'] }] });
    expect(gone).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('keeps the old schema until the compiled queries that began with it are answered', async () => {
    const { generations, make, closed, compiled, gates, ask } = await start();
    const openWhenAsked = async (count: number) => {
      while (gates.length < count) await new Promise(setImmediate);
    };
    const first = ask('{ slow }');
    await openWhenAsked(1);
    gates[0]?.open();
    await first;
    const second = ask('{ slow }');
    await openWhenAsked(2);

    generations.swap(make('second', 'slow: String'));
    const closedMeanwhile = [...closed];
    gates[1]?.open();

    expect(await second).toEqual({ data: { slow: 'first' } });
    expect(compiled).toEqual([false, true]);
    expect([closedMeanwhile, closed]).toEqual([[], ['first']]);
  });
});
