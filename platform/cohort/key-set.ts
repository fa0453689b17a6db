/** Household keys, ascending, each once: see `household-key.ts`. Never changed after it is made. */
export type KeySet = Float64Array;

/** The set without keys. */
export const noKeys: KeySet = new Float64Array(0);

/** The set of keys in any order, perhaps repeated. The keys given are sorted in place. */
export function keySetOf(keys: Float64Array): KeySet {
  keys.sort();
  let kept = 0;
  for (let n = 0; n < keys.length; n += 1) {
    const key = keys[n] as number;
    if (n === 0 || key !== keys[kept - 1]) {
      keys[kept] = key;
      kept += 1;
    }
  }
  return kept === keys.length ? keys : keys.slice(0, kept);
}

/** Where one set is this many times larger than the other, its keys are sought instead of walked. */
const seekFrom = 32;

/** The keys that are in both. */
export function intersect(one: KeySet, other: KeySet): KeySet {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  const found = new Float64Array(small.length);
  let kept = 0;
  if (large.length > small.length * seekFrom) {
    let from = 0;
    for (let n = 0; n < small.length && from < large.length; n += 1) {
      const key = small[n] as number;
      from = seek(large, key, from);
      if (large[from] === key) {
        found[kept] = key;
        kept += 1;
      }
    }
    return found.slice(0, kept);
  }
  let a = 0;
  let b = 0;
  while (a < small.length && b < large.length) {
    const left = small[a] as number;
    const right = large[b] as number;
    // Written without a branch on which is smaller: the processor cannot foresee it.
    found[kept] = left;
    kept += left === right ? 1 : 0;
    a += left <= right ? 1 : 0;
    b += right <= left ? 1 : 0;
  }
  return found.slice(0, kept);
}

/** The keys that are in one of them or in both. */
export function unite(one: KeySet, other: KeySet): KeySet {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const found = new Float64Array(one.length + other.length);
  let kept = 0;
  let a = 0;
  let b = 0;
  while (a < one.length && b < other.length) {
    const left = one[a] as number;
    const right = other[b] as number;
    found[kept] = left <= right ? left : right;
    kept += 1;
    a += left <= right ? 1 : 0;
    b += right <= left ? 1 : 0;
  }
  for (; a < one.length; a += 1, kept += 1) found[kept] = one[a] as number;
  for (; b < other.length; b += 1, kept += 1) found[kept] = other[b] as number;
  return found.slice(0, kept);
}

/** The keys of the first that are not in the other. */
export function subtract(one: KeySet, other: KeySet): KeySet {
  if (one.length === 0 || other.length === 0) return one;
  const found = new Float64Array(one.length);
  let kept = 0;
  let b = 0;
  for (let a = 0; a < one.length; a += 1) {
    const key = one[a] as number;
    while (b < other.length && (other[b] as number) < key) b += 1;
    found[kept] = key;
    kept += other[b] === key ? 0 : 1;
  }
  return found.slice(0, kept);
}

/** How many keys are in both. */
export function countCommon(one: KeySet, other: KeySet): number {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  if (large.length > small.length * seekFrom) return intersect(small, large).length;
  let common = 0;
  let a = 0;
  let b = 0;
  while (a < small.length && b < large.length) {
    const left = small[a] as number;
    const right = large[b] as number;
    common += left === right ? 1 : 0;
    a += left <= right ? 1 : 0;
    b += right <= left ? 1 : 0;
  }
  return common;
}

/** Position of the first key, from `from` on, that is not smaller. */
export function seek(keys: KeySet, key: number, from = 0): number {
  let step = 1;
  let low = from;
  while (low + step < keys.length && (keys[low + step] as number) < key) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, keys.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
