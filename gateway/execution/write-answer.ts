import type { FieldShape, ObjectShape, ValueShape } from './compile-shape.ts';
import { getOwn, isJsonObject, type JsonObject } from './json.ts';
import { leafJson } from './leaves.ts';
import type { ResponsePath } from './ministry-errors.ts';
import { ownersKey, type SubjectKind, subjectKey } from './subjects.ts';

/** The client's answer, and what the hub has to know of it. */
export interface WrittenAnswer {
  /** The JSON of the answer's data. */
  readonly json: string;
  /** Places where a ministry's data does not fit the graph: wrong kind, or nothing where something is promised. */
  readonly faults: readonly ResponsePath[];
  /** How many objects the answer is made of. */
  readonly objects: number;
  /** The NIKs of those whose data the answer holds. */
  readonly subjects: Readonly<Record<SubjectKind, ReadonlySet<string>>>;
}

/** The JSON of what an introspection field of the root answers. */
export type Introspect = (shape: Extract<ValueShape, { kind: 'introspection' }>) => string;

/** Instead of a value's JSON: a null that takes its parent along. */
const bubble = '';

interface Writing {
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
 * everything checked against the types of the graph. Its JSON is written at once, no object is made for it.
 * @param incomplete whether any ministry reported an error in this run.
 */
export function writeAnswer(
  shape: ObjectShape,
  data: JsonObject,
  incomplete: boolean,
  introspect: Introspect,
): WrittenAnswer {
  const subjects = { household: new Set<string>(), person: new Set<string>() };
  const writing: Writing = { path: null, faulty: false, faults: [], incomplete, objects: 0, subjects, introspect };
  const json = writeObject(shape, data, writing);
  const { objects } = writing;
  if (writing.faulty) {
    writing.path = [];
    writeObject(shape, data, writing);
  }
  return { json, faults: writing.faults, objects, subjects };
}

function writeObject(shape: ObjectShape, data: JsonObject, writing: Writing): string {
  const typename = shape.exact ? shape.declaredType : (data.__typename ?? shape.declaredType);
  const runtime = shape.exact ?? (typeof typename === 'string' ? shape.shapeOf(typename) : null);
  // An object whose type no ministry could tell is a consequence of an error that was reported.
  if (runtime === null) return writing.incomplete && data.__typename === undefined ? 'null' : refuse(writing);
  if (runtime.isVague) return writing.incomplete ? 'null' : refuse(writing);
  const { fields, subject } = runtime;
  if (fields === null) return 'null';
  if (runtime.hasOwners) collectOwners(data[ownersKey], writing);
  if (subject !== null && typeof data[subjectKey] === 'string') writing.subjects[subject].add(data[subjectKey]);
  writing.objects += 1;
  let json = '';
  for (const field of fields) {
    const value = writeField(field, data, typename as string, writing);
    if (value === bubble) return 'null';
    json += field.lead + value;
  }
  return json === '' ? '{}' : `${json}}`;
}

function collectOwners(owners: unknown, { subjects }: Writing): void {
  const nodes = isJsonObject(owners) && Array.isArray(owners.nodes) ? owners.nodes : [];
  for (const node of nodes) {
    if (isJsonObject(node) && typeof node[subjectKey] === 'string') subjects.household.add(node[subjectKey]);
  }
}

function writeField(field: FieldShape, data: JsonObject, typename: string, writing: Writing): string {
  const { sourceName, value: shape } = field;
  const value = field.inherited ? getOwn(data, sourceName) : data[sourceName];
  switch (shape.kind) {
    case 'typename':
      return `"${typename}"`;
    case 'withheld':
      return shape.nonNull ? bubble : 'null';
    case 'introspection':
      return writing.introspect(shape);
    default: {
      if (writing.path === null) return writeValue(shape, value, writing);
      writing.path.push(field.responseName);
      const json = writeValue(shape, value, writing);
      writing.path.pop();
      return json;
    }
  }
}

function writeValue(shape: ValueShape, value: unknown, writing: Writing): string {
  const json = value == null ? nothing(shape.nonNull, value, writing) : writeSomething(shape, value, writing);
  return json === 'null' && shape.nonNull ? bubble : json;
}

function writeSomething(shape: ValueShape, value: unknown, writing: Writing): string {
  switch (shape.kind) {
    case 'leaf':
      return leafJson(shape.leaf, value) ?? refuse(writing);
    case 'object':
      return isJsonObject(value) ? writeObject(shape.shape, value, writing) : refuse(writing);
    case 'list':
      return Array.isArray(value) ? writeList(shape.element, value, writing) : refuse(writing);
    default:
      return 'null'; // only ever fields
  }
}

function writeList(element: ValueShape, values: readonly unknown[], writing: Writing): string {
  let json = '[';
  for (let index = 0; index < values.length; index += 1) {
    writing.path?.push(index);
    const value = writeValue(element, values[index], writing);
    writing.path?.pop();
    if (value === bubble) return 'null';
    json += index === 0 ? value : `,${value}`;
  }
  return `${json}]`;
}

// With an error reported already, a missing value is its consequence; without one, the ministry broke its promise.
function nothing(nonNull: boolean, value: unknown, writing: Writing): 'null' {
  if (!writing.incomplete && (nonNull || value === undefined)) refuse(writing);
  return 'null';
}

function refuse(writing: Writing): 'null' {
  writing.faulty = true;
  if (writing.path !== null) writing.faults.push([...writing.path]);
  return 'null';
}
