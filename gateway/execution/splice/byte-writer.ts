import type { AnswerData } from '../answer-data.ts';
import { giveBytesBack, takeBytes } from './byte-pool.ts';

/** Bytes with a view that reads several at once. */
export interface Bytes {
  readonly bytes: Buffer;
  readonly view: DataView;
}

/** The bytes with a view of them. */
export function withView(bytes: Buffer): Bytes {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
}

/** The bytes of a text. */
export function bytesOf(text: string): Bytes {
  return withView(Buffer.from(text));
}

/** From so many bytes on the call of a native copy is cheaper than copying here. */
const longFrom = 224;

/** Left free before and behind what is written, so that a short text fits there later. */
const room = 256;

/** Puts bytes one behind the other. */
export class ByteWriter implements AnswerData {
  #bytes: Buffer;
  #view: DataView;
  #length = room;

  /** @param expected about how many bytes will be written; more are allowed. */
  constructor(expected: number) {
    ({ bytes: this.#bytes, view: this.#view } = withView(takeBytes(expected + 2 * room)));
  }

  /** Adds the bytes from `start` to `end`, which are valid UTF-8. */
  add({ bytes, view }: Bytes, start: number, end: number): void {
    const length = end - start;
    if (this.#length + length + room > this.#bytes.length) this.#grow(length);
    let to = this.#length;
    this.#length += length;
    if (length >= longFrom) {
      bytes.copy(this.#bytes, to, start, end);
      return;
    }
    const target = this.#view;
    let from = start;
    // Eight bytes of valid UTF-8 are never those of a number that is none, whose bits a copy may change: 7f or ff behind f0 to ff.
    for (; from + 8 <= end; from += 8) {
      target.setFloat64(to, view.getFloat64(from, true), true);
      to += 8;
    }
    for (; from < end; from += 1) {
      target.setUint8(to, view.getUint8(from));
      to += 1;
    }
  }

  /** What was written, as a text. */
  toString(): string {
    return this.#bytes.toString('utf8', room, this.#length);
  }

  enclose(before: string, behind: string): Buffer {
    const lead = Buffer.byteLength(before);
    const tail = Buffer.byteLength(behind);
    if (lead > room || tail > room) {
      return Buffer.concat([Buffer.from(before), this.#bytes.subarray(room, this.#length), Buffer.from(behind)]);
    }
    this.#bytes.write(before, room - lead);
    this.#bytes.write(behind, this.#length);
    return this.#bytes.subarray(room - lead, this.#length + tail);
  }

  release(): void {
    giveBytesBack(this.#bytes);
  }

  #grow(more: number): void {
    const longer = withView(takeBytes((this.#length + more + room) * 2));
    this.#bytes.copy(longer.bytes, 0, 0, this.#length);
    giveBytesBack(this.#bytes);
    this.#bytes = longer.bytes;
    this.#view = longer.view;
  }
}
