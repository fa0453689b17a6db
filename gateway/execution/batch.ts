import type { JsonObject } from './json.ts';
import type { RepresentationWriter } from './write-representation.ts';

/** What is asked of a ministry about several entities at once. */
export interface Batch {
  /** JSON of each representation, every one once. */
  readonly representations: readonly string[];
  /** For each target the position of its representation; -1 where the ministry cannot know it, -2 where it is not asked. */
  readonly entityOf: readonly number[];
}

/** The representations of the targets. The same household often stands in several places of an answer: it comes once. */
export function createBatch(write: RepresentationWriter, targets: readonly JsonObject[]): Batch {
  const positions = new Map<string, number>();
  const entityOf = targets.map((target) => {
    const json = write(target);
    if (json === null) return -1;
    if (json === undefined) return -2;
    let position = positions.get(json);
    if (position === undefined) {
      position = positions.size;
      positions.set(json, position);
    }
    return position;
  });
  return { representations: [...positions.keys()], entityOf };
}

/**
 * The request's JSON from its first variable on.
 * @param representations the JSON of the entities that it asks for, without brackets; null where it asks for none.
 */
export function bodyEndOf(variables: string, representations: string | null): string {
  if (representations === null) return `${variables}}}`;
  const separator = variables === '' ? '' : ',';
  return `${variables}${separator}"representations":[${representations}]}}`;
}
