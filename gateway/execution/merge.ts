import { isJsonObject, type JsonObject } from './json.ts';

/**
 * Adds what a further ministry said of an object to what is known of it; changes the target.
 * A value that is known already stays where the addition says null; lists of equal length are merged by position.
 * @param abstractTypes names of the graph's interfaces: a ministry that knows an object by its interface alone does not
 *   change what another told of its type.
 */
export function mergeInto(target: JsonObject, addition: JsonObject, abstractTypes: ReadonlySet<unknown>): void {
  mergeNames(target, addition, Object.keys(addition), abstractTypes);
}

/** Adds what a ministry said under certain names: what it was asked for. */
export function mergeNames(
  target: JsonObject,
  addition: JsonObject,
  names: readonly string[],
  abstractTypes: ReadonlySet<unknown>,
): void {
  if (target === addition) return;
  for (const name of names) {
    if (name === '__proto__') continue; // a name that would change the object's kind, and that no alias may have
    const added = addition[name];
    if (added === undefined || !Object.hasOwn(addition, name)) continue;
    const known = target[name];
    if (known === undefined || known === null || !Object.hasOwn(target, name)) target[name] = added;
    else if (isJsonObject(known)) isJsonObject(added) && mergeInto(known, added, abstractTypes);
    else if (Array.isArray(known)) Array.isArray(added) && mergeLists(known, added, abstractTypes);
    else if (added === null) continue;
    else if (name !== '__typename' || !abstractTypes.has(added)) target[name] = added;
  }
}

function mergeLists(known: unknown[], added: readonly unknown[], abstractTypes: ReadonlySet<unknown>): void {
  if (known.length !== added.length) return;
  for (let index = 0; index < known.length; index += 1) {
    const target = known[index];
    const addition = added[index];
    if (isJsonObject(target) && isJsonObject(addition)) mergeInto(target, addition, abstractTypes);
    else if (Array.isArray(target) && Array.isArray(addition)) mergeLists(target, addition, abstractTypes);
    else if (target === null || target === undefined) known[index] = addition;
  }
}
