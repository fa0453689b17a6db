import type { FieldShape, ObjectShape, ValueShape } from './compile-shape.ts';
import { getOwn, isJsonObject, type JsonObject } from './json.ts';
import type { ResponsePath } from './ministry-errors.ts';
import { ownersKey, type SubjectKind, subjectKey } from './subjects.ts';

/** What came out of shaping. */
export interface ShapedAnswer {
  /** Null where a null went up to the root. */
  readonly data: JsonObject | null;
  /** Places where a ministry's data does not fit the graph: wrong kind, or nothing where something is promised. */
  readonly faults: readonly ResponsePath[];
  /** How many objects the answer is made of. */
  readonly objects: number;
  /** The NIKs of those whose data the answer holds. */
  readonly subjects: Readonly<Record<SubjectKind, ReadonlySet<string>>>;
}

/** Answers an introspection field of the root. */
export type Introspect = (shape: Extract<ValueShape, { kind: 'introspection' }>) => unknown;

const bubble = Symbol('a null that takes its parent along');
type Shaped = unknown | typeof bubble;

interface Shaping {
  /** Null while nothing was found wrong: paths are kept on a second pass only. */
  path: (string | number)[] | null;
  faulty: boolean;
  readonly faults: ResponsePath[];
  /** True where some ministry reported an error, so that a missing value is not a fault of its own. */
  readonly incomplete: boolean;
  objects: number;
  readonly subjects: Readonly<Record<SubjectKind, Set<string>>>;
  readonly introspect: Introspect;
}

/**
 * The client's answer from the merged data: its fields in its order, nulls taken up where the graph promises a value,
 * everything checked against the types of the graph.
 * @param incomplete whether any ministry reported an error in this run.
 */
export function shapeAnswer(
  shape: ObjectShape,
  data: JsonObject,
  incomplete: boolean,
  introspect: Introspect,
): ShapedAnswer {
  const subjects = { household: new Set<string>(), person: new Set<string>() };
  const first: Shaping = { path: null, faulty: false, faults: [], incomplete, introspect, objects: 0, subjects };
  const shaped = shapeObject(shape, data, first);
  const { objects } = first;
  if (first.faulty) {
    first.path = [];
    shapeObject(shape, data, first);
  }
  return { data: shaped === bubble ? null : (shaped as JsonObject | null), faults: first.faults, objects, subjects };
}

function shapeObject(shape: ObjectShape, data: JsonObject, shaping: Shaping): Shaped {
  const typename = shape.isExact ? shape.declaredType : (data.__typename ?? shape.declaredType);
  const runtime = typeof typename === 'string' ? shape.shapeOf(typename) : null;
  // An object whose type no ministry could tell is a consequence of an error that was reported.
  if (runtime === null) return shaping.incomplete && data.__typename === undefined ? null : refuse(shaping);
  const { fields, subject } = runtime;
  if (fields === null) return null;
  if (runtime.hasOwners) collectOwners(data[ownersKey], shaping);
  if (subject !== null && typeof data[subjectKey] === 'string') shaping.subjects[subject].add(data[subjectKey]);
  shaping.objects += 1;
  const out: JsonObject = {};
  for (const field of fields) {
    const value = shapeField(field, data, typename as string, shaping);
    if (value === bubble) return bubble;
    out[field.responseName] = value;
  }
  return out;
}

function collectOwners(owners: unknown, { subjects }: Shaping): void {
  const nodes = isJsonObject(owners) && Array.isArray(owners.nodes) ? owners.nodes : [];
  for (const node of nodes) {
    if (isJsonObject(node) && typeof node[subjectKey] === 'string') subjects.household.add(node[subjectKey]);
  }
}

function shapeField(
  { responseName, sourceName, value, inherited }: FieldShape,
  data: JsonObject,
  typename: string,
  shaping: Shaping,
): Shaped {
  if (value.kind === 'typename') return typename;
  if (value.kind === 'withheld') return value.nonNull ? bubble : null;
  if (value.kind === 'introspection') return shaping.introspect(value);
  const given = inherited ? getOwn(data, sourceName) : data[sourceName];
  if (shaping.path === null) return shapeValue(value, given, shaping);
  shaping.path.push(responseName);
  const shaped = shapeValue(value, given, shaping);
  shaping.path.pop();
  return shaped;
}

function shapeValue(shape: ValueShape, value: unknown, shaping: Shaping): Shaped {
  if (shape.kind === 'typename' || shape.kind === 'introspection' || shape.kind === 'withheld') return null; // only ever fields
  const shaped = value == null ? nothing(shape.nonNull, value, shaping) : shapeSomething(shape, value, shaping);
  return shaped === null && shape.nonNull ? bubble : shaped;
}

function shapeSomething(
  shape: Exclude<ValueShape, { kind: 'typename' | 'introspection' | 'withheld' }>,
  value: unknown,
  shaping: Shaping,
): Shaped {
  switch (shape.kind) {
    case 'leaf': {
      const checked = shape.check(value);
      return checked === undefined ? refuse(shaping) : checked;
    }
    case 'object': {
      if (!isJsonObject(value)) return refuse(shaping);
      const shaped = shapeObject(shape.shape, value, shaping);
      return shaped === bubble ? null : shaped;
    }
    case 'list': {
      if (!Array.isArray(value)) return refuse(shaping);
      return shapeList(shape.element, value, shaping);
    }
  }
}

function shapeList(element: ValueShape, values: readonly unknown[], shaping: Shaping): Shaped {
  const out: unknown[] = new Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    shaping.path?.push(index);
    const shaped = shapeValue(element, values[index], shaping);
    shaping.path?.pop();
    if (shaped === bubble) return null;
    out[index] = shaped;
  }
  return out;
}

// With an error reported already, a missing value is its consequence; without one, the ministry broke its promise.
function nothing(nonNull: boolean, value: unknown, shaping: Shaping): null {
  if (!shaping.incomplete && (nonNull || value === undefined)) refuse(shaping);
  return null;
}

function refuse(shaping: Shaping): null {
  shaping.faulty = true;
  if (shaping.path !== null) shaping.faults.push([...shaping.path]);
  return null;
}
