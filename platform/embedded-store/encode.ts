import type { Binary, BSONRegExp, Long, ObjectId, Timestamp } from 'bson';
import { notImplemented } from './errors.ts';

/**
 * Type tags in the order in which MongoDB sorts BSON types, one character each. A value's encoding is its tag and a
 * payload, and comparing encodings as strings gives MongoDB's order of the values: across types by tag, numbers by
 * value whatever their width, strings by their UTF-8 bytes. No encoding is a prefix of another.
 */
export const TAGS = {
  minKey: '\x01',
  emptyArray: '\x02',
  null: '\x05',
  number: '\x0a',
  string: '\x0f',
  object: '\x14',
  array: '\x19',
  binData: '\x1e',
  objectId: '\x23',
  bool: '\x28',
  date: '\x2d',
  timestamp: '\x2f',
  regex: '\x32',
  maxKey: '\x7f',
} as const;

/** Sorts behind every string that starts with the same encoding, in either direction of an index field. */
export const AFTER = '\xff'.repeat(16);

/** Stands for an empty array in index keys, where MongoDB sorts it before null. */
export const EMPTY_ARRAY = Symbol('empty array');

const BSON_TAGS: Readonly<Record<string, string>> = {
  Int32: TAGS.number,
  Double: TAGS.number,
  Long: TAGS.number,
  Decimal128: TAGS.number,
  ObjectId: TAGS.objectId,
  Binary: TAGS.binData,
  Timestamp: TAGS.timestamp,
  BSONRegExp: TAGS.regex,
  MinKey: TAGS.minKey,
  MaxKey: TAGS.maxKey,
};

/** The tag of a value's type; a missing value (`undefined`) counts as null. @throws {StoreError} 238 for code. */
export function tagOf(value: unknown): string {
  if (value === undefined || value === null) return TAGS.null;
  if (typeof value === 'string') return TAGS.string;
  if (typeof value === 'number' || typeof value === 'bigint') return TAGS.number;
  if (typeof value === 'boolean') return TAGS.bool;
  if (value === EMPTY_ARRAY) return TAGS.emptyArray;
  if (Array.isArray(value)) return TAGS.array;
  if (value instanceof Date) return TAGS.date;
  const type = (value as { _bsontype?: string })._bsontype;
  if (type === undefined) return TAGS.object;
  const tag = BSON_TAGS[type];
  if (tag === undefined) throw notImplemented(`Comparing a ${type}`);
  return tag;
}

/** The order-preserving encoding of a value. @throws {StoreError} 238 for Decimal128, code and DBRef. */
export function encode(value: unknown): string {
  if (typeof value === 'string') return `${TAGS.string}${encodeText(value)}`;
  const tag = tagOf(value);
  return tag + encodePayload(tag, value);
}

function encodePayload(tag: string, value: unknown): string {
  switch (tag) {
    case TAGS.string:
      return encodeText(value as string);
    case TAGS.number:
      return encodeNumber(value);
    case TAGS.bool:
      return value ? '\x01' : '\x00';
    case TAGS.objectId:
      return String.fromCharCode(...(value as ObjectId).id);
    case TAGS.date:
      return encodeDouble(requireDate(value as Date));
    case TAGS.object:
      return `${Object.entries(value as object)
        .map(encodeField)
        .join('')}\0`;
    case TAGS.array:
      return `${(value as unknown[]).map(encode).join('')}\0`;
    case TAGS.binData: {
      const { buffer, position, sub_type: subtype } = value as Binary;
      const size = Buffer.alloc(4);
      size.writeUInt32BE(position);
      return `${size.toString('latin1')}${String.fromCharCode(subtype)}${Buffer.from(buffer).toString('latin1', 0, position)}`;
    }
    case TAGS.timestamp:
      return (
        encodeDouble((value as Timestamp).getHighBitsUnsigned()) + encodeDouble((value as Long).getLowBitsUnsigned())
      );
    case TAGS.regex:
      return encodeText((value as BSONRegExp).pattern) + encodeText((value as BSONRegExp).options);
    default:
      return '';
  }
}

function encodeField([name, value]: [string, unknown]): string {
  const tag = tagOf(value);
  return tag + encodeText(name) + encodePayload(tag, value);
}

/** UTF-8 bytes and a NUL to end them; NUL itself and \x01 are written as two bytes, so that no text continues another. */
function encodeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the bytes that have to be written in another way.
  if (!/[^\x02-\x7f]/.test(text)) return `${text}\0`;
  const bytes = Buffer.from(text).toString('latin1');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  return `${bytes.replace(/[\x00\x01]/g, (byte) => (byte === '\0' ? '\x01\x01' : '\x01\x02'))}\0`;
}

function requireDate(value: Date): number {
  if (Number.isNaN(value.getTime())) throw notImplemented('Comparing a date beyond the year 275760');
  return value.getTime();
}

const double = new DataView(new ArrayBuffer(8));
const ROUND = '\x80\x00';
const smallIntegers: string[] = [];

function encodeNumber(value: unknown): string {
  if (typeof value === 'number') {
    if (!Number.isInteger(value) || value < 0 || value > 10_000) return encodeDouble(value) + ROUND;
    const known = smallIntegers[value] ?? encodeDouble(value) + ROUND;
    smallIntegers[value] = known;
    return known;
  }
  const type = (value as { _bsontype?: string })._bsontype;
  if (type === 'Decimal128') throw notImplemented('Comparing a Decimal128');
  if (type === 'Int32' || type === 'Double') return encodeNumber(Number(value));
  // A 64-bit integer is the double next to it and the distance from there, at most 512.
  const exact = typeof value === 'bigint' ? value : (value as Long).toBigInt();
  const distance = Number(exact - BigInt(Number(exact))) + 0x8000;
  return encodeDouble(Number(exact)) + String.fromCharCode(distance >> 8, distance & 0xff);
}

/** Eight characters in numeric order; NaN, which MongoDB sorts first, is all zeros. */
function encodeDouble(value: number): string {
  if (Number.isNaN(value)) return '\0\0\0\0\0\0\0\0';
  double.setFloat64(0, value === 0 ? 0 : value);
  const flip = value < 0 ? 0xff : 0;
  const at = (i: number) => double.getUint8(i) ^ flip;
  const first = value < 0 ? at(0) : at(0) | 0x80;
  return String.fromCharCode(first, at(1), at(2), at(3), at(4), at(5), at(6), at(7));
}

/** Compares two encodings, for `sort`. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The encoding of the same value in a descending index field: every order reversed. */
export function invert(encoded: string): string {
  const bytes = Buffer.from(encoded, 'latin1');
  for (let i = 0; i < bytes.length; i++) bytes[i] = 0xff - (bytes[i] as number);
  return bytes.toString('latin1');
}
