import { invalidAnswer } from '../execution/ask-ministry.ts';
import type { FetchStep } from '../execution/compile-plan.ts';
import { isJsonObject, type JsonObject } from '../execution/json.ts';

/**
 * The answer to a whole question, of a ministry that was asked only for the entities that were not kept and tells of
 * faults: each stands in its place of the whole, and each error names that place.
 * @param kept the JSON of the entities that were kept; undefined for those that were asked for.
 * @throws {HubError} SUBGRAPH_INVALID_RESPONSE where it is no answer to what was asked.
 */
export function completeAnswer(step: FetchStep, kept: readonly (Buffer | undefined)[], answer: unknown): JsonObject {
  if (!isJsonObject(answer) || answer.errors === undefined) throw invalidAnswer(step);
  const places = kept.flatMap((entity, place) => (entity ? [] : [place]));
  const data = isJsonObject(answer.data) ? answer.data._entities : undefined;
  const asked: readonly unknown[] = Array.isArray(data) && data.length === places.length ? data : [];
  let next = 0;
  const entities = kept.map((entity) => {
    if (entity) return JSON.parse(entity.toString());
    next += 1;
    return asked[next - 1]; // undefined is an entity that failed
  });
  const errors = Array.isArray(answer.errors) ? answer.errors.map((error) => placed(error, places)) : answer.errors;
  return { data: { _entities: entities }, errors };
}

function placed(error: unknown, places: readonly number[]): unknown {
  if (!isJsonObject(error) || !Array.isArray(error.path)) return error;
  const [root, at, ...rest] = error.path;
  const place = typeof at === 'number' ? places[at] : undefined;
  return place === undefined ? error : { ...error, path: [root, place, ...rest] };
}
