import { getOwn, isJsonObject } from './json.ts';
import { isResponsePath, type ResponsePath } from './ministry-errors.ts';

/**
 * Takes the nulls of fields that failed out of a ministry's data: a null that stands for a fault is not a value, and
 * nothing may be computed from it.
 * @param errors the ministry's, each with the path of the field that failed.
 */
export function withdrawFailed(data: unknown, errors: unknown): void {
  if (!Array.isArray(errors)) return;
  for (const error of errors) {
    if (isJsonObject(error) && isResponsePath(error.path)) withdraw(data, error.path);
  }
}

// The null is at the place of the error or above it, as far as it went up.
function withdraw(value: unknown, [step, ...rest]: ResponsePath): void {
  if (step === undefined) return;
  if (Array.isArray(value) && typeof step === 'number' && step < value.length) {
    if (value[step] === null) value[step] = undefined;
    else withdraw(value[step], rest);
  } else if (isJsonObject(value) && typeof step === 'string') {
    const inner = getOwn(value, step);
    if (inner === null) delete value[step];
    else withdraw(inner, rest);
  }
}
