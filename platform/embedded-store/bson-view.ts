import { calculateObjectSize, deserialize, ObjectId, serialize } from 'bson';
import { notImplemented, StoreError } from './errors.ts';

/** A document as JavaScript values; see `decode` and `decodeTyped` for how numbers appear. */
export type Doc = Record<string, unknown>;

/** The largest document that is stored: 16 MiB, as in MongoDB. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

const PLAIN = { bsonRegExp: true, promoteBuffers: false } as const;
const TYPED = { ...PLAIN, promoteValues: false } as const;

/** A document with numbers as JavaScript numbers; a 64-bit integer beyond 2^53 stays a `Long`. */
export function decode(raw: Uint8Array): Doc {
  return deserialize(raw, PLAIN);
}

/** A document with every number in its BSON wrapper, so that writing it back changes no type. */
export function decodeTyped(raw: Uint8Array): Doc {
  return deserialize(raw, TYPED);
}

/** A document for arithmetic in plain numbers. @throws {StoreError} 238 where a number would lose digits. */
export function decodeForArithmetic(raw: Uint8Array): Doc {
  const doc = decode(raw);
  refuseWideNumbers(doc);
  return doc;
}

function refuseWideNumbers(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const type = (value as { _bsontype?: string })._bsontype;
  if (type === 'Long' || type === 'Decimal128') throw notImplemented(`Computing with a ${type}`);
  if (type === undefined) for (const part of Object.values(value)) refuseWideNumbers(part);
}

/** BSON bytes of a document. @throws {StoreError} 10334 beyond 16 MiB. */
export function encodeDocument(doc: Doc): Buffer {
  const size = calculateObjectSize(doc, { ignoreUndefined: true });
  requireDocumentSize(size);
  return Buffer.from(serialize(doc, { ignoreUndefined: true }).buffer);
}

/** @throws {StoreError} 10334 when `size` bytes are more than a document may have. */
export function requireDocumentSize(size: number): void {
  if (size > MAX_DOCUMENT_BYTES)
    throw new StoreError(10334, `Size ${size} is larger than MaxDocumentSize ${MAX_DOCUMENT_BYTES}`);
}

/** True for an embedded document: neither array, null, date nor a BSON wrapper. */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return (value as { _bsontype?: unknown })._bsontype === undefined && !(value instanceof Date);
}

/** The number behind a JavaScript number or a BSON wrapper; `undefined` for anything else. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const type = (value as { _bsontype?: string } | null | undefined)?._bsontype;
  return type === 'Int32' || type === 'Double' || type === 'Long' ? Number(value) : undefined;
}

function cstringEnd(raw: Buffer, at: number): number {
  let end = at;
  while (raw[end] !== 0) if (++end >= raw.length) throw malformed();
  return end;
}

function malformed(): StoreError {
  return new StoreError(22, 'The document is not valid BSON');
}

function valueSize(raw: Buffer, type: number, at: number): number {
  switch (type) {
    case 0x01:
    case 0x09:
    case 0x11:
    case 0x12:
      return 8;
    case 0x02:
    case 0x0d:
    case 0x0e:
      return 4 + raw.readInt32LE(at);
    case 0x03:
    case 0x04:
    case 0x0f:
      return raw.readInt32LE(at);
    case 0x05:
      return 5 + raw.readInt32LE(at);
    case 0x06:
    case 0x0a:
    case 0x7f:
    case 0xff:
      return 0;
    case 0x07:
      return 12;
    case 0x08:
      return 1;
    case 0x0b:
      return cstringEnd(raw, cstringEnd(raw, at) + 1) + 1 - at;
    case 0x0c:
      return 16 + raw.readInt32LE(at);
    case 0x10:
      return 4;
    case 0x13:
      return 16;
    default:
      throw malformed();
  }
}

/** Calls `visit` for each element of a document; `nested` also checks the frames of embedded documents. */
function eachElement(
  raw: Buffer,
  start: number,
  visit: (type: number, nameAt: number, valueAt: number, end: number) => void,
): void {
  const stop = start + raw.readInt32LE(start) - 1;
  if (stop >= raw.length || raw[stop] !== 0) throw malformed();
  let at = start + 4;
  while (at < stop) {
    const valueAt = cstringEnd(raw, at + 1) + 1;
    const end = valueAt + valueSize(raw, raw[at] as number, valueAt);
    if (end > stop || end < valueAt) throw malformed();
    visit(raw[at] as number, at + 1, valueAt, end);
    at = end;
  }
  if (at !== stop) throw malformed();
}

/** Checks every frame of a document before it is kept. @throws {StoreError} 22 when a length lies. */
export function requireValid(raw: Buffer, start = 0): void {
  eachElement(raw, start, (type, _nameAt, valueAt, end) => {
    if (type !== 3 && type !== 4) return;
    if (end - valueAt < 5) throw malformed();
    requireValid(raw, valueAt);
  });
}

/** Names of top-level fields, prepared for `pick`. */
export type FieldSet = ReadonlyMap<number, readonly { name: string; bytes: Buffer }[]>;

function hashName(bytes: Buffer, at: number, end: number): number {
  let hash = 0;
  for (let i = at; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
  return hash;
}

/** Prepares the names of top-level fields for `pick` and `pickRaw`. */
export function createFieldSet(names: Iterable<string>): FieldSet {
  const set = new Map<number, { name: string; bytes: Buffer }[]>();
  for (const name of new Set(names)) {
    const bytes = Buffer.from(name);
    const hash = hashName(bytes, 0, bytes.length);
    set.set(hash, [...(set.get(hash) ?? []), { name, bytes }]);
  }
  return set;
}
