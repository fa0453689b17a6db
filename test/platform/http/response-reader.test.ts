import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HttpFault } from '#platform/http/http-fault.ts';
import { createResponseReader } from '#platform/http/response-reader.ts';

const maxBytes = 1000;
const keepMs = 30_000;

/** Reads bytes that come in pieces cut at these places. */
function readInPieces(bytes: string, cuts: readonly number[]) {
  const reader = createResponseReader(maxBytes, keepMs);
  const all = Buffer.from(bytes);
  const places = [0, ...cuts.map((cut) => cut % all.length).toSorted((a, b) => a - b), all.length];
  let body: Buffer | null = null;
  places.slice(1).forEach((end, position) => {
    const piece = all.subarray(places[position], end);
    if (piece.length > 0) body ??= reader.read(piece);
  });
  return { body: (body ?? reader.end())?.toString() ?? null, keepMs: reader.keepMs };
}

function faultOf(bytes: string): string {
  try {
    readInPieces(bytes, []);
    return 'none';
  } catch (fault) {
    if (!(fault instanceof HttpFault)) throw fault;
    return fault.kind;
  }
}

const sound: [what: string, answer: string, body: string, keepMs: number][] = [
  ['a length', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{"a"}', '{"a"}', keepMs],
  ['a length of nothing', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n', '', keepMs],
  [
    'chunks',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n',
    'abc0123456789',
    keepMs,
  ],
  [
    'chunks with words of their own and a trailer',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n2;x=y\r\né\r\n0\r\nx-sum: 1\r\n\r\n',
    'é',
    keepMs,
  ],
  ['neither, until the connection closes', 'HTTP/1.1 200 OK\r\n\r\nabc', 'abc', 0],
  [
    'a hint before the answer',
    'HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1',
    '1',
    keepMs,
  ],
  ['a fault', 'HTTP/1.1 503 Down\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}', '{}', keepMs],
  ['no content', 'HTTP/1.1 204 No Content\r\n\r\n', '', keepMs],
  ['the end of the connection', 'HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 1\r\n\r\n1', '1', 0],
  ['an old server', 'HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\n1', '1', 0],
  [
    'how long it keeps the connection',
    'HTTP/1.1 200 OK\r\nkeep-alive: timeout=5\r\ncontent-length: 1\r\n\r\n1',
    '1',
    4000,
  ],
];

describe('an answer over HTTP/1.1', () => {
  it.each(sound)('is read with %s, however it is cut into packets', (_, answer, body, kept) => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 12 }), (cuts) => {
        expect(readInPieces(answer, cuts)).toEqual({ body, keepMs: kept });
      }),
    );
    expect(
      readInPieces(
        answer,
        Array.from(answer, (_char, at) => at),
      ),
    ).toEqual({ body, keepMs: kept });
  });

  it.each([
    ['MALFORMED', 'SSH-2.0-OpenSSH\r\n\r\n'],
    ['MALFORMED', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['MALFORMED', 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n'],
    ['MALFORMED', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n12'],
    ['MALFORMED', 'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\n'],
    ['MALFORMED', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nx\r\n'],
    ['MALFORMED', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nabc\r\n'],
    ['MALFORMED', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nHTTP/1.1 200 OK'],
    ['MALFORMED', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(70_000)}`],
    ['MALFORMED', `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;${'x'.repeat(10_000)}`],
    ['NOT_JSON', 'HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: 2\r\n\r\n{}'],
    ['TOO_LARGE', 'HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n'],
    ['TOO_LARGE', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(1001)}`],
    ['TOO_LARGE', `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffff\r\n${'x'.repeat(1001)}`],
  ])('is refused as %s: %j', (kind, answer) => {
    expect(faultOf(answer)).toBe(kind);
  });

  it('follows another on the same connection', () => {
    const reader = createResponseReader(maxBytes, keepMs);
    const one = Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1');
    const chunked = Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n2\r\n0\r\n\r\n');

    expect([one, chunked, one].map((bytes) => reader.read(bytes)?.toString())).toEqual(['1', '2', '1']);
  });
});
