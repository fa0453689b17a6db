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
  /** For each key the record that has it first, and its hash. */
  readonly #firsts: number[] = [];
  readonly #hashes: number[] = [];
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
    const hash = this.#hash(scan, record);
    if (count < fewKeys) {
      for (let position = 0; position < count; position += 1) {
        if (this.#isSame(scan, record, hash, position)) return position;
      }
      return this.#push(record, hash) - 1;
    }
    if (this.#table === null || count * 2 >= this.#table.length) this.#grow();
    const table = this.#table as Int32Array;
    const mask = table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const position = (table[place] as number) - 1;
      if (position === -1) {
        table[place] = this.#push(record, hash);
        return count;
      }
      if (this.#isSame(scan, record, hash, position)) return position;
    }
  }

  /** The JSON of the representations, in the order of their positions, without brackets. */
  representations(): string {
    this.#representations ??= this.#write();
    return this.#representations;
  }

  #push(record: number, hash: number): number {
    this.#hashes.push(hash);
    return this.#firsts.push(record);
  }

  #write(): string {
    const scan = this.#scan as Scan;
    const writer = new ByteWriter(this.count * 64);
    for (let position = 0; position < this.count; position += 1) {
      const record = this.#firsts[position] as number;
      if (position > 0) writer.add(comma, 0, 1);
      for (const { before, valueSlot } of this.#parts) {
        writer.add(before, 0, before.bytes.length);
        writer.add(scan, scan.tape.at(record + valueSlot), scan.tape.at(record + valueSlot + 1));
      }
      writer.add(closingBrace, 0, 1);
    }
    const json = writer.enclose('', '');
    const text = json.toString(isAscii(json) ? 'latin1' : 'utf8');
    writer.release();
    return text;
  }

  // FNV-1a over the values, by four bytes as long as there are so many.
  #hash({ bytes, view, tape }: Scan, record: number): number {
    let hash = seed;
    for (const { valueSlot } of this.#parts) {
      const end = tape.at(record + valueSlot + 1);
      let at = tape.at(record + valueSlot);
      for (; at + 4 <= end; at += 4) hash = mix(hash, view.getInt32(at, true));
      for (; at < end; at += 1) hash = mix(hash, bytes[at] as number);
    }
    return hash;
  }

  #isSame({ bytes, tape }: Scan, record: number, hash: number, position: number): boolean {
    if (this.#hashes[position] !== hash) return false;
    const other = this.#firsts[position] as number;
    for (const { valueSlot } of this.#parts) {
      const start = tape.at(record + valueSlot);
      const length = tape.at(record + valueSlot + 1) - start;
      const otherStart = tape.at(other + valueSlot);
      if (tape.at(other + valueSlot + 1) - otherStart !== length) return false;
      for (let at = 0; at < length; at += 1) {
        if (bytes[start + at] !== bytes[otherStart + at]) return false;
      }
    }
    return true;
  }

  #grow(): void {
    const table = new Int32Array(this.#table === null ? 16 * fewKeys : this.#table.length * 4);
    const mask = table.length - 1;
    this.#hashes.forEach((hash, position) => {
      let place = hash & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = position + 1;
    });
    this.#table = table;
  }
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 16_777_619);
  return mixed ^ (mixed >>> 15);
}

const comma = bytesOf(',');
const closingBrace = bytesOf('}');
