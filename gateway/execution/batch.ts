import type { JsonObject } from './json.ts';
import type { RepresentationWriter } from './write-representation.ts';

/** What is asked of a ministry about several entities at once. */
export interface Batch {
  /** JSON of each representation, every one once. */
  readonly representations: readonly string[];
  /** For each target the position of its representation, or -1 where it has none. */
  readonly entityOf: readonly number[];
}

/** The representations of the targets. The same household often stands in several places of an answer: it comes once. */
export function createBatch(write: RepresentationWriter, targets: readonly JsonObject[]): Batch {
  const positions = new Map<string, number>();
  const entityOf = targets.map((target) => {
    const json = write(target);
    if (json === null) return -1;
    let position = positions.get(json);
    if (position === undefined) {
      position = positions.size;
      positions.set(json, position);
    }
    return position;
  });
  return { representations: [...positions.keys()], entityOf };
}

/** The request's JSON from its first variable on, where it asks for entities. */
export function entitiesBodyEnd(variables: string, representations: readonly string[]): string {
  const separator = variables === '' ? '' : ',';
  return `${variables}${separator}"representations":[${representations.join(',')}]}}`;
}
