import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import type { View } from '#platform/access/view.ts';
import { createRoomServer } from '#platform/room-server.ts';
import { roomHeaders, testVerifier } from '../support/callers.ts';
import { createTestLogger } from '../support/log.ts';

it('a caller who closes the connection before the answer ends the work on it, one who reads the answer does not', async () => {
  const views: View[] = [];
  let answer = (_: number) => {};
  const app = await createRoomServer({
    typeDefs: 'type Query { slow: Int }',
    resolvers: {
      Query: {
        slow: (_: unknown, __: unknown, { view }: { view: View }) => {
          views.push(view);
          return new Promise<number>((resolve) => {
            answer = resolve;
          });
        },
      },
    },
    logger: createTestLogger('room'),
    verifier: testVerifier('room'),
    createContext: (request) => request,
    isReady: async () => true,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const headers = await roomHeaders('room');
  const ask = () => {
    const sent = httpRequest({ port, path: '/graphql', method: 'POST', headers });
    sent.on('error', () => {});
    sent.end('{"query":"{ slow }"}');
    return sent;
  };
  const begun = async (count: number) => {
    while (views.length < count) await new Promise((resolve) => setImmediate(resolve));
    return views[count - 1] as View;
  };

  const leaver = ask();
  const left = await begun(1);
  const heard = new Promise<void>((resolve) => left.departure?.listen(resolve));
  leaver.destroy();
  await heard;

  const reader = ask();
  const response = once(reader, 'response');
  const stayed = await begun(2);
  answer(1);
  const [got] = await response;
  got.resume();
  await once(got, 'end');
  await app.close();

  expect(() => left.maxTimeMs()).toThrow(expect.objectContaining({ code: 'DEADLINE_EXCEEDED' }));
  expect(stayed.departure?.hasGone).toBe(false);
});
