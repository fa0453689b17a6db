// Memory outside the heap is what makes V8 collect garbage most where answers are large: it is used again.

/** What is shorter is taken from Node's own pool. */
const fromBytes = 16 * 1024;
const maxKeptBytes = 16 * 1024 * 1024;
const kept: Buffer[] = [];
let keptBytes = 0;

/** At least so many bytes, which hold something already. */
export function takeBytes(size: number): Buffer {
  if (size < fromBytes) return Buffer.allocUnsafe(size);
  // The one given back last: it is still in the processor's cache.
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const found = kept[at] as Buffer;
    if (found.length < size || found.length > size * 4) continue;
    kept.splice(at, 1);
    keptBytes -= found.length;
    return found;
  }
  return Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(size)));
}

/** Gives bytes back that nobody reads any more: they will be written over. */
export function giveBytesBack(bytes: Buffer): void {
  if (bytes.length < fromBytes || keptBytes + bytes.length > maxKeptBytes || kept.includes(bytes)) return;
  kept.push(bytes);
  keptBytes += bytes.length;
}
