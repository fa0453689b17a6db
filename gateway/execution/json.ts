/** An object of a ministry's answer. */
export type JsonObject = Record<string, unknown>;

/** True where the value is a JSON object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value's own property, never one that every JavaScript object inherits, such as `constructor`. */
export function getOwn(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
