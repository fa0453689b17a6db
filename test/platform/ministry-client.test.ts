import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Departure } from '#platform/access/departure.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';

let server: Server;
let client: ReturnType<typeof createMinistryClient>;

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
    const gone = new Departure();
    let hear = () => {};
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    await ministryThat((_, response) => {
      response.on('close', hear);
      gone.go();
    });
    const fault = await faultOf(client.ask({ ...read, isSlow: true, timeoutMs: 60_000, departure: gone }));

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

describe('equal questions at the same time', () => {
  // Answers with how many were asked before, once they are let go.
  async function aCountingMinistry() {
    const open: (() => void)[] = [];
    let asked = 0;
    await ministryThat((request, response) => {
      const number = asked;
      asked += 1;
      request.resume().on('end', () => open.push(() => response.end(String(number))));
    });
    const arrived = async (count: number) => {
      while (open.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    const letGo = () => {
      for (const answer of open.splice(0)) answer();
    };
    return { arrived, letGo };
  }

  it('are one call where one caller reads, and each waiter gets its answer', async () => {
    const { arrived, letGo } = await aCountingMinistry();
    const answers = [client.askBytes(read), client.askBytes(read), client.ask(read)];
    await arrived(1);
    letGo();

    expect((await Promise.all(answers)).map(String)).toEqual(['0', '0', '0']);

    const later = client.ask(read);
    await arrived(1);
    letGo();
    expect(await later).toBe(1);
  });

  it('are calls of their own where the callers, the questions or their kinds differ', async () => {
    const { arrived, letGo } = await aCountingMinistry();
    const questions = [
      { ...read, token: 'a' },
      { ...read, token: 'b' },
    ];
    const answers = questions.map((question) => client.ask(question));
    await arrived(2);
    letGo();
    expect((await Promise.all(answers)).toSorted()).toEqual([0, 1]);

    const others = [
      { ...read, body: '{}' },
      { ...read, isRead: false },
    ].map((question) => client.ask(question));
    await arrived(2);
    letGo();
    expect((await Promise.all(others)).toSorted()).toEqual([2, 3]);
  });

  it('are asked anew after a change that the ministry has answered meanwhile', async () => {
    const open = new Map<string, () => void>();
    let asked = 0;
    await ministryThat((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        const number = asked;
        asked += 1;
        if (body === 'change') response.end(String(number));
        else open.set(String(number), () => response.end(String(number)));
      });
    });
    const before = client.ask(read);
    while (!open.has('0')) await new Promise((resolve) => setTimeout(resolve, 1));
    await client.ask({ body: 'change', isRead: false });
    const after = client.ask(read);
    while (!open.has('2')) await new Promise((resolve) => setTimeout(resolve, 1));
    for (const answer of open.values()) answer();

    expect([await before, await after]).toEqual([0, 2]);
  });

  it('go on where one of those who wait goes away', async () => {
    const { arrived, letGo } = await aCountingMinistry();
    const gone = new Departure();
    const first = client.ask({ ...read, departure: gone });
    const second = client.ask({ ...read, departure: new Departure() });
    await arrived(1);
    gone.go();

    expect((await faultOf(first)).code).toBe('DEADLINE_EXCEEDED');
    letGo();
    expect(await second).toBe(0);
  });
});

describe('a connection to a ministry', () => {
  it('serves one question after the other, and no more are opened than allowed', async () => {
    const sockets = new Set<unknown>();
    await ministryThat((request, response) => {
      sockets.add(request.socket);
      response.end('1');
    });
    for (let round = 0; round < 3; round += 1) {
      const questions = Array.from({ length: 5 }, (_, number) => ({ ...read, body: `{"query":"{ a${number} }"}` }));
      expect(await Promise.all(questions.map((question) => client.ask(question)))).toEqual([1, 1, 1, 1, 1]);
    }

    expect(sockets.size).toBe(2);
  });

  it('is not used for a change once the ministry says that it closes it', async () => {
    const sockets = new Set<unknown>();
    await ministryThat((request, response) => {
      sockets.add(request.socket);
      response.writeHead(200, { connection: 'keep-alive', 'keep-alive': 'timeout=1' });
      response.end('1');
    });
    await client.ask({ ...read, isRead: false });
    await client.ask({ ...read, isRead: false });

    expect(sockets.size).toBe(2);
  });

  it('carries no token with which a further header could be written', async () => {
    await ministryThat((_, response) => response.end('1'));

    expect((await faultOf(client.ask({ ...read, token: 'a\r\nx-forged: 1' }))).code).toBe('UNAUTHENTICATED');
  });
});
