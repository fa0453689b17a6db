import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { FetchStep } from '../compile-plan.ts';
import type { FieldShape, ObjectShape, RuntimeShape } from '../compile-shape.ts';
import { plainFieldsOf } from '../write-representation.ts';
import { type Bytes, bytesOf } from './byte-writer.ts';
import { holePiece, type OwnField, piecesOf, type RecordLayout, takeSlots, textPiece } from './compile-pieces.ts';
import { compileHidden, compileShown } from './compile-values.ts';
import { NotSpliceable } from './not-spliceable.ts';
import { type Hole, type Piece, recordHead, type ScanField, type ScanObject, type TargetGroup } from './program.ts';
import { fetchSelection, type WireField, wireFieldsOf } from './wire-fields.ts';

/** A fetch while its program is compiled. */
export interface Source {
  readonly index: number;
  readonly step: FetchStep;
  /** Response names on the way to what it continues; empty for the root. */
  readonly place: string;
  object: ScanObject | null;
  group: TargetGroup | null;
}

/** What a program is compiled with. */
export interface SpliceCompilation {
  readonly schema: GraphQLSchema;
  readonly sources: readonly Source[];
  readonly groups: Map<string, TargetGroup>;
}

/** An object of the answer, as the fetch answers it that brings it first. */
export interface Place {
  /** Null for the root, which no fetch alone brings. */
  readonly object: ScanObject | null;
  /** How it is put together; empty where it is copied whole. */
  readonly pieces: readonly Piece[];
}

// What one fetch says of an object.
interface Portion {
  readonly source: Source | null;
  readonly fields: readonly ScanField[];
  readonly own: ReadonlyMap<string, OwnField>;
  readonly record: RecordLayout;
}

/**
 * Compiles one object of the answer and all in it.
 * @param wire the fields by which it is first brought; null for the root.
 * @param place response names on the way to it.
 * @throws {NotSpliceable}
 */
export function compilePlace(
  compilation: SpliceCompilation,
  wire: readonly WireField[] | null,
  shape: ObjectShape,
  place: string,
): Place {
  const type = compilation.schema.getType(shape.declaredType);
  const runtime = shape.exact;
  if (!runtime?.fields || !isObjectType(type)) throw new NotSpliceable('an abstract type');
  if (runtime.fields.length === 0) throw new NotSpliceable('an object without fields');
  const own = wire && compilePortion(compilation, null, wire, runtime, type, place);
  const further = compilation.sources
    .filter((source) => source.place === place)
    .map((source) => furtherPortion(compilation, source, runtime, type, place));
  requireDistinct(own ? [own, ...further] : further);
  if (own && further.length === 0 && isWhole(own, runtime.fields)) {
    return { object: { fields: own.fields, recordSize: 0, counts: 1, targets: [] }, pieces: [] };
  }
  const targets = own ? further.map((portion) => joinTargets(compilation, portion, own, type, place)) : [];
  const pieces = putTogether(runtime.fields, own, further, type);
  for (const { source, fields, record } of further) {
    if (source) source.object = { fields, recordSize: record.size, counts: 0, targets: [] };
  }
  const object: ScanObject | null = own && {
    fields: own.fields,
    recordSize: own.record.size,
    counts: 1,
    targets: [...new Set(targets)],
  };
  return { object, pieces };
}

function furtherPortion(
  compilation: SpliceCompilation,
  source: Source,
  runtime: RuntimeShape,
  type: GraphQLObjectType,
  place: string,
): Portion {
  const selection = fetchSelection(source.step, place === '' ? null : type.name);
  const wire = wireFieldsOf(selection, type.name);
  return compilePortion(compilation, source, wire, runtime, type, place);
}

function compilePortion(
  compilation: SpliceCompilation,
  source: Source | null,
  wire: readonly WireField[],
  runtime: RuntimeShape,
  type: GraphQLObjectType,
  place: string,
): Portion {
  if (wire.length === 0) throw new NotSpliceable('an object without fields');
  const own = new Map<string, OwnField>();
  const fields = wire.map((field, position): ScanField => {
    const { responseName } = field;
    const shown = runtime.fields?.find((one) => one.sourceName === responseName);
    const { value, open } = shown
      ? compileShown(compilation, field, shown.value, {
          runtime,
          type,
          place: place === '' ? responseName : `${place}.${responseName}`,
        })
      : { value: compileHidden(compilation, field, { runtime, type }), open: null };
    const lead = Buffer.from(`${position === 0 ? '{' : ','}${JSON.stringify(responseName)}:`);
    const scanned = { lead, value, startSlot: 0, endSlot: 0, recordSlot: 0, valueSlot: 0 };
    own.set(responseName, { position, field: scanned, open });
    return scanned;
  });
  return { source, fields, own, record: { size: recordHead } };
}

// Of two who answer the same the later one counts, field by field: that is not a matter of bytes.
function requireDistinct(portions: readonly Portion[]): void {
  const names = portions.flatMap(({ own }) => [...own.keys()]).filter((name) => name !== '__typename');
  if (new Set(names).size < names.length) throw new NotSpliceable('a field of several fetches');
}

function isWhole({ fields, own }: Portion, shown: readonly FieldShape[]): boolean {
  if (fields.length !== shown.length) return false;
  return shown.every(({ responseName, value }, position) => {
    const field = own.get(responseName);
    return field?.position === position && field.open === null && value.kind !== 'withheld';
  });
}

function joinTargets(
  { schema, groups }: SpliceCompilation,
  { source }: Portion,
  own: Portion,
  type: GraphQLObjectType,
  place: string,
): TargetGroup {
  const names = plainFieldsOf(schema, source?.step.node.requires ?? [], type.name);
  if (!source || !names?.includes('__typename')) throw new NotSpliceable('a key that is not plain');
  const id = `${place} ${names.join(' ')}`;
  const group = groups.get(id) ?? {
    index: groups.size,
    slot: takeSlots(own.record, 1),
    parts: representationParts(names, own, type),
  };
  groups.set(id, group);
  source.group = group;
  return group;
}

function representationParts(names: readonly string[], own: Portion, type: GraphQLObjectType): TargetGroup['parts'] {
  const parts: { before: Bytes; valueSlot: number }[] = [];
  let before = '';
  names.forEach((name, position) => {
    const field = own.own.get(name)?.field;
    if (!field) throw new NotSpliceable('a key of another fetch');
    before += `${position === 0 ? '{' : ','}${JSON.stringify(name)}:`;
    if (name === '__typename') {
      before += JSON.stringify(type.name);
      return;
    }
    if (field.value.object || field.value.element) throw new NotSpliceable('a key that is not plain');
    if (field.valueSlot === 0) field.valueSlot = takeSlots(own.record, 2);
    parts.push({ before: bytesOf(before), valueSlot: field.valueSlot });
    before = '';
  });
  if (before !== '') throw new NotSpliceable('a type behind the keys'); // never seen: the planner asks for it first
  return parts;
}

// The fields in the client's order, each from whom it comes.
function putTogether(
  shown: readonly FieldShape[],
  own: Portion | null,
  further: readonly Portion[],
  type: GraphQLObjectType,
): readonly Piece[] {
  const counted = new Set<Portion>();
  const pieces: Piece[] = [];
  for (let start = 0; start < shown.length; ) {
    const from = portionOf(shown[start] as FieldShape, own, further);
    let end = start + 1;
    while (end < shown.length && portionOf(shown[end] as FieldShape, own, further) === from) end += 1;
    const run = shown.slice(start, end);
    const before = start === 0 ? '{' : ',';
    if (from === null) pieces.push(textPiece(before, run.map((field) => fixedJson(field, type)).join(',')));
    else if (from === own)
      pieces.push(
        ...piecesOf(
          run.map((field) => requireOwn(own, field)),
          before,
          own.record,
        ),
      );
    else {
      pieces.push(holePiece(before, holeOf(run, from, !counted.has(from))));
      counted.add(from);
    }
    start = end;
  }
  return pieces;
}

// Null for what is the same in every answer.
function portionOf(
  { sourceName, responseName, value }: FieldShape,
  own: Portion | null,
  further: readonly Portion[],
): Portion | null {
  if (value.kind === 'withheld') return null;
  const portion = [own, ...further].find((one) => one?.own.has(sourceName)) ?? null;
  if (value.kind === 'typename') return portion !== null && portion === own ? own : null;
  if (portion === null || sourceName !== responseName) throw new NotSpliceable('a field that no ministry answers');
  return portion;
}

function fixedJson({ responseName, value }: FieldShape, type: GraphQLObjectType): string {
  if (value.kind === 'withheld' && value.nonNull) throw new NotSpliceable('a null that goes up');
  return `${JSON.stringify(responseName)}:${value.kind === 'typename' ? JSON.stringify(type.name) : 'null'}`;
}

function requireOwn({ own }: Portion, { sourceName }: FieldShape): OwnField {
  const field = own.get(sourceName);
  if (!field) throw new NotSpliceable('a field that no ministry answers');
  return field;
}

function holeOf(run: readonly FieldShape[], portion: Portion, counts: boolean): Hole {
  const { source, record } = portion;
  if (!source) throw new NotSpliceable('no fetch');
  const pieces = piecesOf(
    run.map((field) => requireOwn(portion, field)),
    '',
    record,
  );
  const absent = run.some(({ value }) => value.nonNull)
    ? null
    : bytesOf(run.map(({ responseName }) => `${JSON.stringify(responseName)}:null`).join(','));
  return { fetch: source.index, targetSlot: source.group?.slot ?? 0, pieces, absent, counts };
}
