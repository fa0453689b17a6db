import { ElementReader, FieldSet } from './bson-view.ts';
import { TAGS } from './encode.ts';
import type { KeyPattern } from './paths.ts';

const LONGEST_TEXT = 1_024;
const MOST_FIELDS = 32;
const scratch = Buffer.alloc((LONGEST_TEXT + 16) * MOST_FIELDS);
const codeOf = (tag: string) => tag.charCodeAt(0);
const STRING = codeOf(TAGS.string);
const NUMBER = codeOf(TAGS.number);
const OBJECT_ID = codeOf(TAGS.objectId);
const BOOL = codeOf(TAGS.bool);
const DATE = codeOf(TAGS.date);
const NULL = codeOf(TAGS.null);
const ARRAY_TYPE = 4;
const UNKNOWN = -1;

/**
 * Writes index keys straight from BSON, which is what makes bulk loads fast: the same keys as `KeyPattern.keys` gives,
 * without decoding the document. What it does not know it leaves to the caller, who then decodes.
 */
export class KeyWriter {
  readonly fields: FieldSet;
  readonly #types: Uint8Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #raw: Buffer = scratch;

  constructor(names: Iterable<string>) {
    this.fields = new FieldSet(names);
    const size = this.fields.names.length;
    this.#types = new Uint8Array(size);
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
  }

  /** Turns to another document. */
  read(raw: Buffer): void {
    this.#raw = raw;
    this.#types.fill(0);
    const reader = new ElementReader(raw);
    while (reader.next()) {
      const slot = this.fields.slotOf(raw, reader.nameAt, reader.valueAt - 1);
      if (slot < 0) continue;
      this.#types[slot] = reader.type;
      this.#starts[slot] = reader.valueAt;
      this.#ends[slot] = reader.end;
    }
  }

  /** The BSON type of a field of the document, by its place; 0 where it has none of that name. */
  typeAt(slot: number): number {
    return this.#types[slot] as number;
  }

  /** The bytes of a field's value. */
  sizeAt(slot: number): number {
    return (this.#ends[slot] as number) - (this.#starts[slot] as number);
  }

  /** Which of the fields another version of the document that was turned to holds otherwise, by their places. */
  changes(raw: Buffer): Uint8Array {
    const before = this.#raw;
    const [types, starts, ends] = [this.#types.slice(), this.#starts.slice(), this.#ends.slice()];
    this.read(raw);
    return types.map((type, slot) => {
      if (type !== this.#types[slot]) return 1;
      if (type === 0) return 0;
      const [start, end] = [this.#starts[slot] as number, this.#ends[slot] as number];
      return before.compare(raw, start, end, starts[slot] as number, ends[slot] as number) === 0 ? 0 : 1;
    });
  }

  /** The keys of the document under a pattern whose fields are at `slots`; `undefined` when it has to be decoded. */
  keys(pattern: KeyPattern, slots: readonly number[], isSparse: boolean): string[] | undefined {
    const only = slots.length === 1 ? (slots[0] as number) : UNKNOWN;
    if (only >= 0 && this.#types[only] === ARRAY_TYPE) return this.#elementKeys(pattern, only);
    let length = 0;
    let isAbsent = true;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number;
      if (slot < 0) return undefined;
      if (this.#types[slot] !== 0) isAbsent = false;
      const from = length;
      length = writeValue(
        this.#raw,
        this.#types[slot] as number,
        this.#starts[slot] as number,
        this.#ends[slot] as number,
        from,
      );
      if (length === UNKNOWN) return undefined;
      if (pattern.fields[i]?.descending)
        for (let at = from; at < length; at++) scratch[at] = 0xff - (scratch[at] as number);
    }
    return isSparse && isAbsent ? [] : [scratch.toString('latin1', 0, length)];
  }

  #elementKeys(pattern: KeyPattern, slot: number): string[] | undefined {
    if (pattern.fields[0]?.descending) return undefined;
    const keys: string[] = [];
    const reader = new ElementReader(this.#raw, this.#starts[slot]);
    while (reader.next()) {
      const length = writeValue(this.#raw, reader.type, reader.valueAt, reader.end, 0);
      if (length === UNKNOWN) return undefined;
      const key = scratch.toString('latin1', 0, length);
      if (!keys.includes(key)) keys.push(key);
    }
    pattern.multikey[0] = true;
    return keys.length > 0 && keys.length < 100 ? keys : undefined;
  }
}

/** Appends the encoding of a value to the scratch bytes; the new length, or UNKNOWN. */
function writeValue(raw: Buffer, type: number, start: number, end: number, at: number): number {
  let to = at;
  switch (type) {
    case 0x02:
      if (end - start > LONGEST_TEXT) return UNKNOWN;
      scratch[to++] = STRING;
      for (let from = start + 4; from < end; from++) {
        const byte = raw[from] as number;
        if (byte < 2 && from + 1 < end) return UNKNOWN;
        scratch[to++] = byte;
      }
      return to;
    case 0x10:
      return writeNumber(raw.readInt32LE(start), to);
    case 0x01:
      return writeNumber(raw.readDoubleLE(start), to);
    case 0x07:
      scratch[to++] = OBJECT_ID;
      for (let from = start; from < end; from++) scratch[to++] = raw[from] as number;
      return to;
    case 0x08:
      scratch[to++] = BOOL;
      scratch[to++] = raw[start] as number;
      return to;
    case 0x09: {
      const high = raw.readInt32LE(start + 4);
      // Dates that JavaScript can hold have fewer than 53 bits.
      if (high > 0xfffff || high < -0xfffff) return UNKNOWN;
      scratch[to++] = DATE;
      return writeDouble(high * 2 ** 32 + raw.readUInt32LE(start), to);
    }
    case 0x00:
    case 0x0a:
      scratch[to++] = NULL;
      return to;
    default:
      return UNKNOWN;
  }
}

function writeNumber(value: number, at: number): number {
  scratch[at] = NUMBER;
  const to = writeDouble(value, at + 1);
  scratch[to] = 0x80;
  scratch[to + 1] = 0;
  return to + 2;
}

function writeDouble(value: number, at: number): number {
  scratch.writeDoubleBE(value === 0 ? 0 : value, at);
  if (Number.isNaN(value)) scratch.fill(0, at, at + 8);
  else if (value >= 0) scratch[at] = (scratch[at] as number) | 0x80;
  else for (let i = at; i < at + 8; i++) scratch[i] = 0xff - (scratch[i] as number);
  return at + 8;
}
