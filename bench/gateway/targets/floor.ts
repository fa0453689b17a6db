import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpPool } from '#platform/http/http-pool.ts';
import type { RecordedRequest } from '../record-hops.ts';

// The least that a gateway can do: the same hops to the rooms with requests made before, and an answer made before.
const recorded = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly RecordedRequest[];
const pools = new Map<string, ReturnType<typeof createHttpPool>>();
const answers = new Map(
  recorded.map(({ body, stages, answer }) => [
    body,
    {
      stages: stages.map((stage) => stage.map((hop) => ({ ...hop, pool: poolTo(hop.url) }))),
      answer: Buffer.from(answer),
    },
  ]),
);
const headers = 'content-type: application/json\r\naccept: application/json\r\n';

const server = createServer(async (request, response) => {
  const found = answers.get(await readBody(request));
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  for (const stage of found.stages) await Promise.all(stage.map(({ pool, body }) => pool.post(headers, body).answer));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': found.answer.length });
  response.end(found.answer);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}

function poolTo(url: string) {
  const known =
    pools.get(url) ?? createHttpPool({ url, maxConnections: 128, maxResponseBytes: 64 * 2 ** 20, keepMs: 30_000 });
  pools.set(url, known);
  return known;
}
