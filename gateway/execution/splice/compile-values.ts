import { type GraphQLObjectType, type GraphQLOutputType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { RuntimeShape, ValueShape } from '../compile-shape.ts';
import type { Leaf } from '../leaves.ts';
import { ownersKey, type SubjectKind, subjectKey } from '../subjects.ts';
import { compilePlace, type SpliceCompilation } from './compile-place.ts';
import { NotSpliceable } from './not-spliceable.ts';
import { type OpenValue, type ScanField, type ScanValue, type ValueKind, valueKinds } from './program.ts';
import { type WireField, wireFieldsOf } from './wire-fields.ts';

/** The object that a value belongs to. */
export interface Holder {
  readonly runtime: RuntimeShape;
  readonly type: GraphQLObjectType;
}

/** A value and, where it is not copied whole, how it is put together. */
export interface CompiledValue {
  readonly value: ScanValue;
  readonly open: OpenValue | null;
}

/** A value that the client asked for; `place` is the value's own. */
export function compileShown(
  compilation: SpliceCompilation,
  field: WireField,
  shape: ValueShape,
  holder: Holder & { readonly place: string },
): CompiledValue {
  switch (shape.kind) {
    case 'typename':
      return { value: typenameValue(holder.type), open: null };
    case 'leaf':
      return { value: leafValue(shape.leaf, shape.nonNull, subjectOf(field, holder.runtime)), open: null };
    case 'list': {
      const element = compileShown(compilation, field, shape.element, holder);
      const value = scanValue('list', shape.nonNull, { element: element.value, isOpen: element.open !== null });
      return { value, open: element.open && { pieces: null, element: element.open } };
    }
    case 'object': {
      const { declaredType } = shape.shape;
      const wire = wireFieldsOf(field.selectionSets, declaredType);
      const { object, pieces } = compilePlace(compilation, wire, shape.shape, holder.place);
      const isOpen = pieces.length > 0;
      const value = scanValue('object', shape.nonNull, { object, isOpen });
      return { value, open: isOpen ? { pieces, element: null } : null };
    }
    default:
      throw new NotSpliceable(`a field that is ${shape.kind}`);
  }
}

/** A value that only the hub asked for: a key, or whose data it is. */
export function compileHidden(compilation: SpliceCompilation, field: WireField, { runtime, type }: Holder): ScanValue {
  if (field.name === '__typename') return typenameValue(type);
  const subject = subjectOf(field, runtime);
  if (subject !== null) return scanValue('scalar', false, { subject });
  const owners = runtime.hasOwners && field.responseName === ownersKey ? ['nodes', subjectKey] : [];
  return hiddenField(compilation, field, type, owners);
}

function subjectOf({ responseName }: WireField, { subject }: RuntimeShape): SubjectKind | null {
  return responseName === subjectKey ? subject : null;
}

// `owners` are the response names on the way to the keys of those whose house it is.
function hiddenField(
  compilation: SpliceCompilation,
  field: WireField,
  type: GraphQLObjectType,
  owners: readonly string[],
): ScanValue {
  if (field.name === '__typename') return typenameValue(type);
  const definition = type.getFields()[field.name];
  if (!definition) throw new NotSpliceable('an unknown field');
  return hiddenValue(compilation, field, definition.type, owners);
}

function hiddenValue(
  compilation: SpliceCompilation,
  field: WireField,
  type: GraphQLOutputType,
  owners: readonly string[],
): ScanValue {
  if (isNonNullType(type)) return hiddenValue(compilation, field, type.ofType, owners);
  if (isListType(type)) {
    return scanValue('list', false, { element: hiddenValue(compilation, field, type.ofType, owners) });
  }
  if (field.selectionSets.length === 0) {
    return scanValue('scalar', false, {
      subject: field.responseName === subjectKey && isKeyOfOwner(owners) ? 'household' : null,
    });
  }
  if (!isObjectType(type)) throw new NotSpliceable('an abstract type');
  const fields = wireFieldsOf(field.selectionSets, type.name).map((inner, position): ScanField => {
    const [next, ...rest] = owners;
    const within = inner.responseName === next ? (rest.length > 0 ? rest : owners) : [];
    return {
      lead: Buffer.from(`${position === 0 ? '{' : ','}${JSON.stringify(inner.responseName)}:`),
      value: hiddenField(compilation, inner, type, within),
      startSlot: 0,
      endSlot: 0,
      recordSlot: 0,
      valueSlot: 0,
    };
  });
  return scanValue('object', false, { object: { fields, recordSize: 0, counts: 0, targets: [] } });
}

function isKeyOfOwner(owners: readonly string[]): boolean {
  return owners.length === 1 && owners[0] === subjectKey;
}

function typenameValue({ name }: GraphQLObjectType): ScanValue {
  return scanValue('oneOf', true, { allowed: [Buffer.from(JSON.stringify(name))] });
}

const leafKinds: Readonly<Record<Leaf['kind'], keyof typeof valueKinds | null>> = {
  string: 'string',
  id: 'string',
  int: 'int',
  float: 'float',
  boolean: 'boolean',
  enum: 'oneOf',
  any: 'scalar',
  nothing: null,
};

function leafValue({ kind, values }: Leaf, nonNull: boolean, subject: SubjectKind | null): ScanValue {
  const scanned = leafKinds[kind];
  if (scanned === null) throw new NotSpliceable('a value that cannot be');
  const allowed = values && [...values.values()].map((json) => Buffer.from(json));
  return scanValue(scanned, nonNull, { subject, allowed });
}

// All values are made here, with the same properties in the same order, for the scanner's sake.
function scanValue(kind: keyof typeof valueKinds, nonNull: boolean, given: Partial<ScanValue>): ScanValue {
  const { allowed = null, object = null, element = null, isOpen = false, subject = null } = given;
  return { kind: valueKinds[kind] as ValueKind, nonNull, allowed, object, element, isOpen, subject };
}
