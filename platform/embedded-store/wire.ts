import { type Doc, decodeTyped } from './bson-view.ts';
import { StoreError } from './errors.ts';

/** The largest message that is read, in bytes, as in MongoDB. */
export const MAX_MESSAGE_BYTES = 48_000_000;

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
const HEADER_BYTES = 16;

/** A request: its body, and the documents that came beside it in a sequence, as bytes. */
export interface Request {
  readonly id: number;
  readonly body: Doc;
  readonly sequences: ReadonlyMap<string, readonly Buffer[]>;
  /** True for the handshake of old, which is answered in its own form. */
  readonly isLegacy: boolean;
  /** True when the client waits for no reply. */
  readonly isSilent: boolean;
}

/** Cuts a stream of bytes into messages. The returned function throws on a length that no message has. */
export function createFramer(onMessage: (message: Buffer) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let size = 0;
  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size >= 4) {
      if ((chunks[0] as Buffer).length < 4) chunks = [Buffer.concat(chunks)];
      const length = (chunks[0] as Buffer).readInt32LE(0);
      if (length < HEADER_BYTES || length > MAX_MESSAGE_BYTES)
        throw new StoreError(9, `A message cannot have ${length} bytes`);
      if (size < length) return;
      const joined = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      chunks = joined.length > length ? [joined.subarray(length)] : [];
      size -= length;
      onMessage(joined.subarray(0, length));
    }
  };
}

/** Reads a message. The buffers of `sequences` are copies. @throws {Error} when the bytes are no message. */
export function parseRequest(message: Buffer): Request {
  const id = message.readInt32LE(4);
  const opcode = message.readInt32LE(12);
  if (opcode === OP_QUERY) {
    const query = message.indexOf(0, HEADER_BYTES + 4) + 9;
    return { id, body: decodeTyped(documentAt(message, query)), sequences: new Map(), isLegacy: true, isSilent: false };
  }
  if (opcode !== OP_MSG) throw new StoreError(9, `Messages of kind ${opcode} are not supported`);
  const flags = message.readUInt32LE(HEADER_BYTES);
  if ((flags & 0xffff & ~(CHECKSUM_PRESENT | MORE_TO_COME)) !== 0)
    throw new StoreError(9, 'An unknown required flag is set');
  const stop = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  let body: Doc | undefined;
  const sequences = new Map<string, Buffer[]>();
  for (let at = HEADER_BYTES + 4; at < stop; ) {
    const size = message.readInt32LE(at + 1);
    if (size < 5 || at + 1 + size > stop) throw new StoreError(9, 'A section is longer than its message');
    const kind = message[at];
    if (kind === 0) body = decodeTyped(documentAt(message, at + 1));
    else if (kind === 1) readSequence(Buffer.from(message.subarray(at + 5, at + 1 + size)), sequences);
    else throw new StoreError(9, `Sections of kind ${kind} are not supported`);
    at += 1 + size;
  }
  if (body === undefined) throw new StoreError(9, 'The message has no body');
  return { id, body, sequences, isLegacy: false, isSilent: (flags & MORE_TO_COME) !== 0 };
}

function readSequence(section: Buffer, sequences: Map<string, Buffer[]>): void {
  const nameEnd = section.indexOf(0);
  const documents: Buffer[] = [];
  for (let at = nameEnd + 1; at < section.length; ) {
    const document = documentAt(section, at);
    documents.push(document);
    at += document.length;
  }
  sequences.set(section.toString('utf8', 0, nameEnd), documents);
}

function documentAt(bytes: Buffer, at: number): Buffer {
  const size = bytes.readInt32LE(at);
  if (size < 5 || at + size > bytes.length) throw new StoreError(9, 'A document is longer than its message');
  return bytes.subarray(at, at + size);
}

/** The bytes of a reply with one document. */
export function formatReply(request: Pick<Request, 'id' | 'isLegacy'>, document: Buffer): Buffer {
  const prefix = Buffer.alloc(HEADER_BYTES + (request.isLegacy ? 20 : 5));
  prefix.writeInt32LE(prefix.length + document.length, 0);
  prefix.writeInt32LE(request.id, 8);
  prefix.writeInt32LE(request.isLegacy ? OP_REPLY : OP_MSG, 12);
  if (request.isLegacy) prefix.writeInt32LE(1, HEADER_BYTES + 16);
  return Buffer.concat([prefix, document]);
}
