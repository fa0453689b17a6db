import { type ChunkedReader, createChunkedReader } from './chunked-reader.ts';
import { HttpFault } from './http-fault.ts';

/** Reads one answer of HTTP/1.1 after the other from the bytes of a connection. */
export interface ResponseReader {
  /**
   * The body where these bytes complete it, otherwise null. The bytes are the caller's again afterwards: what is kept of
   * them is copied.
   * @throws {HttpFault} where the bytes are no answer, are more than one, or the answer is larger than allowed.
   */
  read(bytes: Buffer): Buffer | null;
  /** The body of an answer that ends with the connection; null where it is not that or has not begun. */
  end(): Buffer | null;
  /** How long the connection may be kept for a further question, in milliseconds; 0 where the answer said to close it. */
  readonly keepMs: number;
  /** The head of the answer that was read last: its status line and headers, each ended by CR LF. */
  readonly head: string;
}

const maxHeadBytes = 64 * 1024;
const headEnd = Buffer.from('\r\n\r\n');
const nothing = Buffer.alloc(0);

/** For a body of so many bytes there is room before it comes; what is longer has to come first. */
const maxPromisedBytes = 1024 * 1024;

/** A server that says how long it keeps a connection is believed but for this long: the last question must not be late. */
const keepMarginMs = 1000;

type Body =
  | { readonly kind: 'length'; readonly length: number; readonly whole: Buffer | null }
  | { readonly kind: 'chunks'; readonly reader: ChunkedReader }
  | { readonly kind: 'close' };

/**
 * A reader for a connection.
 * @param maxBytes an answer with a larger body is refused while it is read.
 * @param defaultKeepMs how long a connection is kept where the server does not say.
 */
export function createResponseReader(maxBytes: number, defaultKeepMs: number): ResponseReader {
  let head: Buffer = nothing;
  let body: Body | null = null;
  let parts: Buffer[] = [];
  let size = 0;
  let keepMs = defaultKeepMs;
  let lastHead = '';

  // The bytes behind the head of the final answer; null where it is not whole yet.
  function readHead(bytes: Buffer): Buffer | null {
    const all = head.length === 0 ? bytes : Buffer.concat([head, bytes]);
    const end = all.indexOf(headEnd);
    if (end === -1) {
      if (all.length > maxHeadBytes) throw new HttpFault('MALFORMED', 'the head of the answer does not end');
      head = head.length === 0 ? Buffer.from(all) : all;
      return null;
    }
    head = nothing;
    const text = `${all.toString('latin1', 0, end)}\r\n`;
    const rest = all.subarray(end + headEnd.length);
    const status = statusOf(text);
    if (status < 200) return readHead(rest);
    keepMs = keepMsOf(text, defaultKeepMs);
    lastHead = text;
    requireJson(text);
    body = bodyOf(text, status, maxBytes);
    return rest;
  }

  function finish(): Buffer {
    const whole = body?.kind === 'length' && body.whole ? body.whole : Buffer.concat(parts, size);
    if (body?.kind === 'close') keepMs = 0;
    body = null;
    parts = [];
    size = 0;
    return whole;
  }

  function add(bytes: Buffer): void {
    if (size + bytes.length > maxBytes) {
      throw new HttpFault('TOO_LARGE', `the answer is larger than ${maxBytes} bytes`);
    }
    if (body?.kind === 'length' && body.whole) bytes.copy(body.whole, size);
    else if (bytes.length > 0) parts.push(Buffer.from(bytes));
    size += bytes.length;
  }

  return {
    get keepMs() {
      return keepMs;
    },
    get head() {
      return lastHead;
    },
    read(bytes) {
      const rest = body === null ? readHead(bytes) : bytes;
      if (rest === null || body === null) return null;
      if (body.kind === 'chunks') {
        const isWhole = body.reader.read(rest, add);
        return isWhole ? finish() : null;
      }
      add(rest);
      if (body.kind === 'close' || size < body.length) return null;
      if (size > body.length) throw new HttpFault('MALFORMED', 'there are bytes behind the answer');
      return finish();
    },
    end: () => (body?.kind === 'close' ? finish() : null),
  };
}

function statusOf(head: string): number {
  const status = /^HTTP\/1\.[01] (\d{3})[ \r]/.exec(head)?.[1];
  if (status === undefined || status === '101') throw new HttpFault('MALFORMED', 'it is no answer of HTTP/1.1');
  return Number(status);
}

// A server that does not say what it sends is believed to send JSON.
function requireJson(head: string): void {
  const type = /\r\ncontent-type:[ \t]*([^\r;]*)/i.exec(head)?.[1];
  if (type !== undefined && !/^application\/(?:[\w.-]+\+)?json[ \t]*$/i.test(type)) {
    throw new HttpFault('NOT_JSON', 'the answer is said to be no JSON');
  }
}

function bodyOf(head: string, status: number, maxBytes: number): Body {
  if (status === 204 || status === 304) return { kind: 'length', length: 0, whole: nothing };
  const coding = /\r\ntransfer-encoding:[ \t]*([^\r]*?)[ \t]*\r/i.exec(head)?.[1];
  if (coding !== undefined) {
    if (coding.toLowerCase() !== 'chunked') throw new HttpFault('MALFORMED', 'the transfer encoding is unknown');
    return { kind: 'chunks', reader: createChunkedReader() };
  }
  const given = /\r\ncontent-length:[ \t]*([^\r]*?)[ \t]*\r/i.exec(head)?.[1];
  if (given === undefined) return { kind: 'close' };
  if (!/^\d{1,15}$/.test(given)) throw new HttpFault('MALFORMED', 'the length of the answer is no number');
  if (Number(given) > maxBytes) throw new HttpFault('TOO_LARGE', `the answer is larger than ${maxBytes} bytes`);
  const length = Number(given);
  return { kind: 'length', length, whole: length <= maxPromisedBytes ? Buffer.allocUnsafe(length) : null };
}

function keepMsOf(head: string, defaultKeepMs: number): number {
  const isOld = head.startsWith('HTTP/1.0');
  const connection = /\r\nconnection:[ \t]*([^\r]*)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  if (connection.includes('close') || (isOld && !connection.includes('keep-alive'))) return 0;
  const seconds = /\r\nkeep-alive:[^\r]*?timeout=(\d{1,6})/i.exec(head)?.[1];
  if (seconds === undefined) return defaultKeepMs;
  return Math.max(0, Math.min(defaultKeepMs, Number(seconds) * 1000 - keepMarginMs));
}
