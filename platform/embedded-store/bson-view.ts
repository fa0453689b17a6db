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

/**
 * A document, or these fields of it, for arithmetic in plain numbers.
 * @throws {StoreError} 238 where a number would lose digits.
 */
export function decodeForArithmetic(raw: Buffer, fields?: FieldSet): Doc {
  const doc = fields === undefined ? decode(raw) : fields.names.length === 0 ? {} : pick(raw, fields);
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
  const bytes = serialize(doc, { ignoreUndefined: true });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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

/** Steps over the elements of a document without decoding them; `type`, `nameAt`, `valueAt` and `end` are of the last. */
export class ElementReader {
  type = 0;
  nameAt = 0;
  valueAt = 0;
  end: number;
  readonly #raw: Buffer;
  readonly #stop: number;

  /** @throws {StoreError} 22 when the frame of the document lies; so does `next` for an element. */
  constructor(raw: Buffer, start = 0) {
    this.#raw = raw;
    this.end = start + 4;
    this.#stop = start + raw.readInt32LE(start) - 1;
    if (this.#stop < this.end || this.#stop >= raw.length || raw[this.#stop] !== 0) throw malformed();
  }

  next(): boolean {
    const at = this.end;
    if (at >= this.#stop) return false;
    this.type = this.#raw[at] as number;
    this.nameAt = at + 1;
    this.valueAt = cstringEnd(this.#raw, at + 1) + 1;
    this.end = this.valueAt + valueSize(this.#raw, this.type, this.valueAt);
    if (this.end > this.#stop || this.end < this.valueAt) throw malformed();
    return true;
  }

  /** The bytes of the element: type, name and value. */
  element(): Buffer {
    return this.#raw.subarray(this.nameAt - 1, this.end);
  }
}

/** Checks the frames of a document, embedded ones included, before it is kept. @throws {StoreError} 22. */
export function requireValid(raw: Buffer, start = 0): void {
  const reader = new ElementReader(raw, start);
  while (reader.next()) {
    if (reader.type !== 3 && reader.type !== 4) continue;
    if (reader.end - reader.valueAt < 5) throw malformed();
    requireValid(raw, reader.valueAt);
  }
}

const none: readonly number[] = [];

/** Names of top-level fields, prepared to be found in stored bytes. */
export class FieldSet {
  readonly names: readonly string[];
  readonly #bytes: readonly Buffer[];
  readonly #slots = new Map<number, number[]>();

  constructor(names: Iterable<string>) {
    this.names = [...new Set(names)];
    this.#bytes = this.names.map((name) => Buffer.from(name));
    this.#bytes.forEach((bytes, slot) => {
      const hash = hashName(bytes, 0, bytes.length);
      this.#slots.set(hash, [...(this.#slots.get(hash) ?? []), slot]);
    });
  }

  /** The place in `names` of the name in these bytes, or -1. */
  slotOf(raw: Buffer, from: number, to: number): number {
    for (const slot of this.#slots.get(hashName(raw, from, to)) ?? none) {
      if (this.#bytes[slot]?.compare(raw, from, to) === 0) return slot;
    }
    return -1;
  }
}

function hashName(bytes: Buffer, at: number, end: number): number {
  let hash = 0;
  for (let i = at; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
  return hash;
}

/** The named top-level fields of a document, decoded as by `decode`; the other fields are skipped, not parsed. */
export function pick(raw: Buffer, fields: FieldSet): Doc {
  const picked: Doc = {};
  const reader = new ElementReader(raw);
  while (reader.next()) {
    const { type, nameAt, valueAt, end } = reader;
    const name = fields.names[fields.slotOf(raw, nameAt, valueAt - 1)];
    if (name === undefined) continue;
    if (type === 0x02) picked[name] = raw.toString('utf8', valueAt + 4, end - 1);
    else if (type === 0x10) picked[name] = raw.readInt32LE(valueAt);
    else if (type === 0x01) picked[name] = raw.readDoubleLE(valueAt);
    else Object.assign(picked, decode(joinElements([reader.element()])));
  }
  return picked;
}

/** The BSON bytes of a document that has the named top-level fields of `raw` alone, in their order. */
export function pickRaw(raw: Buffer, fields: FieldSet): Buffer {
  const elements: Buffer[] = [];
  const reader = new ElementReader(raw);
  while (reader.next()) if (fields.slotOf(raw, reader.nameAt, reader.valueAt - 1) >= 0) elements.push(reader.element());
  return joinElements(elements);
}

/** A document of these elements. */
function joinElements(elements: readonly Buffer[]): Buffer {
  const size = elements.reduce((sum, element) => sum + element.length, 5);
  const raw = Buffer.allocUnsafe(size);
  raw.writeInt32LE(size, 0);
  let at = 4;
  for (const element of elements) at += element.copy(raw, at);
  raw[at] = 0;
  return raw;
}

const ID = new FieldSet(['_id']);

/** The document with `_id` in front, as MongoDB keeps it; `_id` is made where there is none. */
export function withIdFirst(raw: Buffer): Buffer {
  if (raw[5] === 0x5f && raw[6] === 0x69 && raw[7] === 0x64 && raw[8] === 0) return raw;
  const elements: Buffer[] = [];
  let id: Buffer | undefined;
  const reader = new ElementReader(raw);
  while (reader.next())
    if (ID.slotOf(raw, reader.nameAt, reader.valueAt - 1) < 0) elements.push(reader.element());
    else id = reader.element();
  id ??= Buffer.concat([Buffer.from('\x07_id\0', 'latin1'), new ObjectId().id]);
  return joinElements([id, ...elements]);
}
