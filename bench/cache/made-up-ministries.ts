import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadSupergraph } from '../../gateway/supergraph.ts';
import { makeUpAnswer } from '../executor/made-up-answers.ts';

// All ministries in one process: each question is answered by what was made up for it, and may be kept for an hour. The
// first part of the path says how many households a list holds.

const sdl = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
const { fullSchema } = loadSupergraph(sdl);
const known = new Map<string, Buffer>();

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const households = Number(request.url?.split('/')[1]);
  const key = `${households} ${body}`;
  const bytes = known.get(key) ?? Buffer.from(makeUpAnswer(fullSchema, households, body));
  known.set(key, bytes);
  const headers = { 'content-type': 'application/json', 'cache-control': 'max-age=3600, private' };
  response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ ready: true, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0)); // the benchmark is over, however it ended
