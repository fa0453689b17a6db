/** Bytes, and where there are many of them a view that reads four at once. */
export interface Bytes {
  readonly bytes: Buffer;
  readonly view: DataView | null;
}

/** A view costs more than it saves for fewer bytes. */
const viewFrom = 1024;

/** The bytes with a view of them. */
export function withView(bytes: Buffer): Bytes {
  return { bytes, view: bytes.length < viewFrom ? null : viewOf(bytes) };
}

/** The bytes of a text. */
export function bytesOf(text: string): Bytes {
  const bytes = Buffer.from(text);
  return { bytes, view: viewOf(bytes) };
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** From so many bytes on the call of a native copy is cheaper than copying here. */
const longFrom = 256;

/** The most that is kept to write in. */
const maxScratchBytes = 1024 * 1024;
let scratch = Buffer.allocUnsafeSlow(64 * 1024);
let scratchView = viewOf(scratch);

/** Puts bytes one behind the other. There is one place to write in: a writer is used up before the next is made. */
export class ByteWriter {
  #bytes = scratch;
  #view = scratchView;
  #length = 0;

  /** Adds the bytes from `start` to `end`. */
  add({ bytes, view }: Bytes, start: number, end: number): void {
    const length = end - start;
    if (this.#length + length > this.#bytes.length) this.#grow(length);
    let to = this.#length;
    this.#length += length;
    if (length >= longFrom) {
      bytes.copy(this.#bytes, to, start, end);
      return;
    }
    let from = start;
    if (view !== null) {
      for (; from + 4 <= end; from += 4) {
        this.#view.setInt32(to, view.getInt32(from, true), true);
        to += 4;
      }
    }
    for (; from < end; from += 1) {
      this.#bytes[to] = bytes[from] as number;
      to += 1;
    }
  }

  /** A copy of what was put together. */
  toBuffer(): Buffer {
    const copy = Buffer.allocUnsafe(this.#length);
    this.#bytes.copy(copy, 0, 0, this.#length);
    return copy;
  }

  #grow(more: number): void {
    const longer = Buffer.allocUnsafeSlow(Math.max(this.#length + more, this.#bytes.length * 2));
    this.#bytes.copy(longer, 0, 0, this.#length);
    this.#bytes = longer;
    this.#view = viewOf(longer);
    if (longer.length > maxScratchBytes) return;
    scratch = longer;
    scratchView = this.#view;
  }
}
