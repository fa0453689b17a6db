import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createMinistryClient, type MinistryClient } from '#platform/ministry-client.ts';

let server: Server;
let client: MinistryClient;

afterEach(async () => {
  await client.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function ministryThat(listener: RequestListener, options: { maxResponseBytes?: number } = {}): Promise<void> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = createMinistryClient({
    name: 'housing',
    url: `http://127.0.0.1:${port}/graphql`,
    timeoutMs: 200,
    maxConnections: 2,
    ...options,
  });
}

const read = { body: '{"query":"{ __typename }"}', isRead: true };

async function faultOf(answer: Promise<unknown>): Promise<{ code: unknown; message: string }> {
  const fault = await answer.then(
    () => new Error('it answered'),
    (error: Error & { code?: unknown }) => error,
  );
  return { code: (fault as { code?: unknown }).code, message: fault.message };
}

describe('a question to a ministry', () => {
  it('is sent as JSON and answered with JSON', async () => {
    await ministryThat((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () =>
        response.end(JSON.stringify({ data: { asked: body, type: request.headers['content-type'] } })),
      );
    });

    expect(await client.ask(read)).toEqual({ data: { asked: read.body, type: 'application/json' } });
  });

  it('ends at the deadline when the ministry hangs, whether before or inside its answer', async () => {
    await ministryThat((_, response) => {
      response.write('{"data":');
    });

    expect(await faultOf(client.ask(read))).toEqual({
      code: 'SUBGRAPH_TIMEOUT',
      message: 'housing did not answer within 200 ms.',
    });
  });

  it('that takes its time ends at its own deadline and not at the ministry’s', async () => {
    await ministryThat((_, response) => {
      setTimeout(() => response.end('{"data":{}}'), 400);
    });

    expect(await client.ask({ ...read, isSlow: true, timeoutMs: 5000 })).toEqual({ data: {} });
    expect((await faultOf(client.ask({ ...read, isSlow: true, timeoutMs: 50 }))).code).toBe('SUBGRAPH_TIMEOUT');
  });

  it('ends when nobody waits for the answer any more, and the ministry hears of it', async () => {
    const gone = new AbortController();
    let hear = () => {};
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    await ministryThat((_, response) => {
      response.on('close', hear);
      gone.abort();
    });
    const fault = await faultOf(client.ask({ ...read, isSlow: true, timeoutMs: 60_000, signal: gone.signal }));

    expect(fault.code).toBe('DEADLINE_EXCEEDED');
    await heard;
  });

  it('ends at the deadline when every connection is taken', async () => {
    await ministryThat(() => {});

    const faults = await Promise.all(Array.from({ length: 6 }, () => faultOf(client.ask(read))));

    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['SUBGRAPH_TIMEOUT']));
  });

  it.each([
    ['text', 'Bad Gateway'],
    ['half an answer', '{"data":{"a":1'],
    ['nothing', ''],
  ])('is refused when the answer is %s', async (_, body) => {
    await ministryThat((_request, response) => response.end(body));

    expect((await faultOf(client.ask(read))).code).toBe('SUBGRAPH_INVALID_RESPONSE');
  });

  it('is refused when the answer is larger than the hub takes', async () => {
    await ministryThat((_, response) => response.end(`{"data":"${'x'.repeat(5000)}"}`), { maxResponseBytes: 1000 });

    expect((await faultOf(client.ask(read))).code).toBe('SUBGRAPH_INVALID_RESPONSE');
  });

  it('is asked again, if it only reads, when the kept connection breaks before an answer', async () => {
    let asked = 0;
    await ministryThat((request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else response.end('{"data":null}');
    });

    expect(await client.ask(read)).toEqual({ data: null });
  });

  it('is never asked again when it writes', async () => {
    let asked = 0;
    await ministryThat((request) => {
      asked += 1;
      request.socket.destroy();
    });

    const fault = await faultOf(client.ask({ ...read, isRead: false }));

    expect([fault.code, asked]).toEqual(['SUBGRAPH_UNREACHABLE', 1]);
  });

  it('tells no address when the ministry is down', async () => {
    await ministryThat(() => {});
    const { port } = server.address() as AddressInfo;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));

    const { code, message } = await faultOf(client.ask(read));

    expect(code).toBe('SUBGRAPH_UNREACHABLE');
    expect(message).not.toMatch(new RegExp(`127|${port}`));
    server.listen(0);
  });
});
