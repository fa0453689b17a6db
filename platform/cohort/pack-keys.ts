import type { KeySet } from './key-set.ts';

/** Keys that are not what `packKeys` writes: not ascending, cut off, or no text of that form. */
export class PackedKeysError extends Error {
  override readonly name = 'PackedKeysError';
}

/** 2^53: no key reaches it. */
const keyLimit = 9_007_199_254_740_992;

/**
 * Keys as text for an answer in JSON: the distance from each key to the next in groups of seven bits, the lowest first,
 * the top bit of a byte set where another follows (LEB128), all in base64. Neighbours of one regency take about four
 * characters each.
 * @param keys ascending, each once.
 */
export function packKeys(keys: KeySet): string {
  let bytes = Buffer.allocUnsafe(keys.length * 4 + 16);
  let at = 0;
  let before = -1;
  for (let n = 0; n < keys.length; n += 1) {
    const key = keys[n] as number;
    let distance = key - before - 1;
    before = key;
    if (at + 8 > bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
    while (distance >= 128) {
      // Distances may exceed 32 bits, where bit operators end.
      const rest = Math.floor(distance / 128);
      bytes[at] = distance - rest * 128 + 128;
      at += 1;
      distance = rest;
    }
    bytes[at] = distance;
    at += 1;
  }
  return bytes.toString('base64', 0, at);
}

/**
 * The keys of a text that `packKeys` wrote. What is read is ascending and without repetitions whatever the text.
 * @throws {PackedKeysError}
 */
export function unpackKeys(text: string): KeySet {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    throw new PackedKeysError('the keys are not base64');
  }
  const bytes = Buffer.from(text, 'base64');
  let count = 0;
  for (let n = 0; n < bytes.length; n += 1) count += (bytes[n] as number) < 128 ? 1 : 0;
  const keys = new Float64Array(count);
  let at = 0;
  let before = -1;
  for (let n = 0; n < count; n += 1) {
    let distance = 0;
    let unit = 1;
    let byte = bytes[at] as number;
    at += 1;
    while (byte >= 128) {
      distance += (byte - 128) * unit;
      unit *= 128;
      byte = bytes[at] as number;
      at += 1;
    }
    distance += byte * unit;
    before += distance + 1;
    if (before >= keyLimit) throw new PackedKeysError('a key is too large');
    keys[n] = before;
  }
  if (at !== bytes.length) throw new PackedKeysError('the last key is cut off');
  return keys;
}
