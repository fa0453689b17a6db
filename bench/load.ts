import { Pool } from 'undici';

/** A request of the load: what is sent, and the answer that is right. */
export interface LoadRequest {
  readonly body: string;
  readonly token: string;
  readonly answer: string;
}

/** What one round of load measured. */
export interface LoadResult {
  readonly requests: number;
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The nth request of a load, counted from 0. */
export type RequestAt = (n: number) => LoadRequest;

/** A load that sends the same requests round and round. */
export function cycle(requests: readonly LoadRequest[]): RequestAt {
  return (n) => requests[n % requests.length] as LoadRequest;
}

/** Answers one request, without load. */
export async function postOnce(url: string, token: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(url, { method: 'POST', headers, body });
  return answer.text();
}

/**
 * Sends requests over so many kept-alive connections for so long.
 * @throws {Error} on the first wrong answer.
 */
export async function runLoad(
  url: string,
  requestAt: RequestAt,
  connections: number,
  seconds: number,
): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let next = 0;
  const send = async () => {
    while (performance.now() < end) {
      const request = requestAt(next++);
      const sentAt = performance.now();
      const { body } = await pool.request({
        path: pathname === '/' ? '/graphql' : pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${request.token}` },
        body: request.body,
      });
      const text = await body.text();
      latencies.push(performance.now() - sentAt);
      if (text.trimEnd() !== request.answer) throw new Error(describeWrong(url, text, request.answer));
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, send));
  } finally {
    await pool.destroy();
  }
  const elapsed = (performance.now() - start) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { requests: latencies.length, rps: latencies.length / elapsed, p50Ms: at(0.5), p99Ms: at(0.99) };
}

function describeWrong(url: string, got: string, expected: string): string {
  let at = 0;
  while (at < got.length && got[at] === expected[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
  return `wrong answer from ${url} at character ${at} of ${got.length}:\n${around(got)}\ninstead of\n${around(expected)}`;
}
