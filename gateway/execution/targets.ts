import { getOwn, isJsonObject, type JsonObject } from './json.ts';

/** Every object of the answer that a pattern of response names and `@` reaches, in order; an object may come twice. */
export function findTargets(data: JsonObject, pattern: readonly string[]): JsonObject[] {
  const targets: JsonObject[] = [];
  collect(data, pattern, 0, targets);
  return targets;
}

/** The response paths of the same objects in the same order; needed for errors alone. */
export function findTargetPaths(data: JsonObject, pattern: readonly string[]): (string | number)[][] {
  const paths: (string | number)[][] = [];
  collectPaths(data, pattern, [], paths);
  return paths;
}

function collect(value: unknown, pattern: readonly string[], depth: number, targets: JsonObject[]): void {
  if (Array.isArray(value)) {
    const inside = pattern[depth] === '@' ? depth + 1 : depth;
    for (const element of value) collect(element, pattern, inside, targets);
  } else if (isJsonObject(value)) {
    const name = pattern[depth];
    if (name === undefined) targets.push(value);
    else collect(getOwn(value, name), pattern, depth + 1, targets);
  }
}

function collectPaths(
  value: unknown,
  pattern: readonly string[],
  path: readonly (string | number)[],
  paths: (string | number)[][],
): void {
  const [step, ...rest] = pattern;
  if (Array.isArray(value)) {
    const inside = step === '@' ? rest : pattern;
    value.forEach((element, index) => {
      collectPaths(element, inside, [...path, index], paths);
    });
  } else if (isJsonObject(value)) {
    if (step === undefined) paths.push([...path]);
    else collectPaths(getOwn(value, step), rest, [...path, step], paths);
  }
}
