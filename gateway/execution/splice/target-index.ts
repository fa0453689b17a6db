import { isAscii } from 'node:buffer';
import { type Bytes, ByteWriter, bytesOf } from './byte-writer.ts';
import type { IntList } from './int-list.ts';
import type { TargetGroup } from './program.ts';

/** Who chooses the keys cannot know in which order they fall. */
const seed = Math.trunc(Math.random() * 2 ** 31);

/** An answer that was scanned, and the records of what was found in it. */
export interface Scan extends Bytes {
  readonly tape: IntList;
}

/** So many keys are compared with one another; more are looked up. */
const fewKeys = 8;

/** The targets of one group that were found in a ministry's answer, each key once however often it stands there. */
export class TargetIndex {
  readonly #parts: TargetGroup['parts'];
  /** For each key the record that has it first. */
  readonly #firsts: number[] = [];
  /** Positions of keys plus one, by their hash; 0 for a free place. None while there are few keys. */
  #table: Int32Array | null = null;
  #scan: Scan | null = null;
  #representations: string | null = null;

  constructor({ parts }: TargetGroup) {
    this.#parts = parts;
  }

  /** How many keys there are. */
  get count(): number {
    return this.#firsts.length;
  }

  /**
   * The position of the key of a record, which is added where it is new.
   * @param scan of the answer that the record is about: the same for all of the group.
   */
  add(scan: Scan, record: number): number {
    this.#scan = scan;
    const { count } = this;
    if (count < fewKeys) {
      for (let position = 0; position < count; position += 1) {
        if (this.#isSame(scan, record, this.#firsts[position] as number)) return position;
      }
      return this.#firsts.push(record) - 1;
    }
    if (this.#table === null || count * 2 >= this.#table.length) this.#grow(scan);
    const table = this.#table as Int32Array;
    const place = this.#find(table, scan, record);
    if (table[place] === 0) table[place] = this.#firsts.push(record);
    return (table[place] as number) - 1;
  }

  /** The JSON of the representations, in the order of their positions, without brackets. */
  representations(): string {
    this.#representations ??= this.#write();
    return this.#representations;
  }

  #write(): string {
    const scan = this.#scan as Scan;
    const writer = new ByteWriter();
    for (let position = 0; position < this.count; position += 1) {
      const record = this.#firsts[position] as number;
      if (position > 0) writer.add(comma, 0, 1);
      for (const { before, valueSlot } of this.#parts) {
        writer.add(before, 0, before.bytes.length);
        writer.add(scan, scan.tape.at(record + valueSlot), scan.tape.at(record + valueSlot + 1));
      }
      writer.add(closingBrace, 0, 1);
    }
    const json = writer.toBuffer();
    return json.toString(isAscii(json) ? 'latin1' : 'utf8');
  }

  // The place of the key of a record, or the free one where it belongs.
  #find(table: Int32Array, scan: Scan, record: number): number {
    const mask = table.length - 1;
    let place = this.#hash(scan, record) & mask;
    for (;;) {
      const position = (table[place] as number) - 1;
      if (position === -1 || this.#isSame(scan, record, this.#firsts[position] as number)) return place;
      place = (place + 1) & mask;
    }
  }

  // FNV-1a over the bytes of the values.
  #hash({ bytes, tape }: Scan, record: number): number {
    let hash = seed;
    for (const { valueSlot } of this.#parts) {
      const end = tape.at(record + valueSlot + 1);
      for (let at = tape.at(record + valueSlot); at < end; at += 1) {
        hash = Math.imul(hash ^ (bytes[at] as number), 16_777_619);
      }
    }
    return hash ^ (hash >>> 15);
  }

  #isSame({ bytes, tape }: Scan, one: number, other: number): boolean {
    for (const { valueSlot } of this.#parts) {
      const start = tape.at(one + valueSlot);
      const length = tape.at(one + valueSlot + 1) - start;
      const otherStart = tape.at(other + valueSlot);
      if (tape.at(other + valueSlot + 1) - otherStart !== length) return false;
      for (let at = 0; at < length; at += 1) {
        if (bytes[start + at] !== bytes[otherStart + at]) return false;
      }
    }
    return true;
  }

  #grow(scan: Scan): void {
    const table = new Int32Array(this.#table === null ? 8 * fewKeys : this.#table.length * 4);
    for (let position = 0; position < this.count; position += 1) {
      table[this.#find(table, scan, this.#firsts[position] as number)] = position + 1;
    }
    this.#table = table;
  }
}

const comma = bytesOf(',');
const closingBrace = bytesOf('}');
