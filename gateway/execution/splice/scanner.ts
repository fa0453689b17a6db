import type { SubjectKind } from '../subjects.ts';
import { withView } from './byte-writer.ts';
import type { IntList } from './int-list.ts';
import { endOfInt, endOfNumber, failed } from './json-numbers.ts';
import { type Literal, literalOf, type ScanObject, type ScanValue, type TargetGroup, valueKinds } from './program.ts';
import type { TargetIndex } from './target-index.ts';

/**
 * Goes over one ministry's answer. Whatever is not exactly as a GraphQL server writes it, without spaces and with the
 * fields in the order of the question, ends the scan.
 */
export class Scanner {
  readonly bytes: Buffer;
  readonly view: DataView | null;
  /** See program.ts; other scans of the same answer may have written on it before. */
  readonly tape: IntList;
  /** The last place from which four bytes can be read. */
  readonly #lastWord: number;
  readonly #targets: readonly TargetIndex[];
  /** For each key of a subject where it starts and where it ends, negative for a person's. */
  #subjects: number[] | null = null;
  readonly #tapeStart: number;
  #objects = 0;

  constructor(bytes: Buffer, tape: IntList, targets: readonly TargetIndex[]) {
    this.bytes = bytes;
    this.tape = tape;
    this.#tapeStart = tape.length;
    this.view = withView(bytes).view;
    this.#lastWord = bytes.length - 4;
    this.#targets = targets;
  }

  /** Whether the bytes are the data of the root. */
  scanRoot(object: ScanObject): boolean {
    const start = this.#literal(rootLead, 0);
    if (start === failed) return false;
    this.tape.push(this.#tapeStart + 1);
    return this.#isEnd(this.#object(object, start), rootEnd);
  }

  /** Whether the bytes are so many entities. */
  scanEntities(object: ScanObject, count: number): boolean {
    const { bytes, tape } = this;
    tape.reserve(count);
    let at = this.#literal(entitiesLead, 0);
    for (let position = 0; position < count; position += 1) {
      if (at === failed || (position > 0 && bytes[at++] !== comma)) return false;
      if (bytes[at] === letterN) {
        tape.set(this.#tapeStart + position, failed);
        at = this.#literal(nullBytes, at);
      } else {
        tape.set(this.#tapeStart + position, tape.length);
        at = this.#object(object, at);
      }
    }
    return this.#isEnd(at, entitiesEnd);
  }

  /** The place of the record of an entity, or of the root as 0; -1 where the ministry does not know it. */
  recordOf(entity: number): number {
    return this.tape.at(this.#tapeStart + entity);
  }

  /** Adds the keys that were found. */
  collectSubjects(subjects: Readonly<Record<SubjectKind, Set<string>>>): void {
    const places = this.#subjects;
    for (let at = 0; places && at < places.length; at += 2) {
      const end = places[at + 1] as number;
      const key = this.bytes.toString('latin1', places[at], Math.abs(end));
      subjects[end < 0 ? 'person' : 'household'].add(key);
    }
  }

  #isEnd(at: number, end: Literal): boolean {
    if (at === failed) return false;
    const behind = this.#literal(end, at);
    const { length } = this.bytes;
    return behind === length || (behind === length - 1 && this.bytes[behind] === newline);
  }

  #literal({ bytes: expected, words }: Literal, start: number): number {
    const view = this.view;
    const end = start + expected.length;
    let at = start;
    if (end > this.bytes.length) return failed;
    if (view !== null) {
      for (let index = 0; index < words.length; index += 1) {
        if (view.getInt32(at, true) !== words[index]) return failed;
        at += 4;
      }
    }
    for (; at < end; at += 1) {
      if (this.bytes[at] !== expected[at - start]) return failed;
    }
    return at;
  }

  #object(object: ScanObject, start: number): number {
    return object.recordSize === 0 ? this.#wholeObject(object, start) : this.#openObject(object, start);
  }

  #wholeObject({ fields, counts }: ScanObject, start: number): number {
    this.#objects += counts;
    let at = start;
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] as (typeof fields)[number];
      at = this.#literal(field.lead, at);
      if (at === failed) return failed;
      at = this.#value(field.value, at);
      if (at === failed) return failed;
    }
    return this.bytes[at] === closingBrace ? at + 1 : failed;
  }

  #openObject({ fields, counts, recordSize, targets }: ScanObject, start: number): number {
    const { tape } = this;
    const objectsBefore = this.#objects;
    this.#objects = counts;
    const record = tape.reserve(recordSize);
    let at = start;
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] as (typeof fields)[number];
      if (field.startSlot !== 0) tape.set(record + field.startSlot, at + 1);
      at = this.#literal(field.lead, at);
      if (at === failed) return failed;
      if (field.recordSlot !== 0) tape.set(record + field.recordSlot, tape.length);
      if (field.valueSlot !== 0) tape.set(record + field.valueSlot, at);
      at = this.#value(field.value, at);
      if (at === failed) return failed;
      if (field.valueSlot !== 0) tape.set(record + field.valueSlot + 1, at);
      if (field.endSlot !== 0) tape.set(record + field.endSlot, at);
    }
    for (const group of targets) {
      if (!this.#addTarget(group, record)) return failed;
    }
    tape.set(record, tape.length);
    tape.set(record + 1, this.#objects);
    this.#objects = objectsBefore;
    return this.bytes[at] === closingBrace ? at + 1 : failed;
  }

  // By a null key nobody is asked for.
  #addTarget({ index, slot, parts }: TargetGroup, record: number): boolean {
    const { tape, bytes } = this;
    for (const { valueSlot } of parts) {
      if (bytes[tape.at(record + valueSlot)] === letterN) return false;
    }
    tape.set(record + slot, (this.#targets[index] as TargetIndex).add(this, record));
    return true;
  }

  #value(value: ScanValue, at: number): number {
    if (this.bytes[at] === letterN) {
      if (value.nonNull) return failed;
      if (value.isOpen) this.tape.push(failed);
      return this.#literal(nullBytes, at);
    }
    if (value.subject !== null) return this.#subject(value.subject, at);
    switch (value.kind) {
      case valueKinds.string:
        return this.#string(at);
      case valueKinds.int:
        return endOfInt(this.bytes, at);
      case valueKinds.float:
        return endOfNumber(this.bytes, at);
      case valueKinds.boolean:
        return this.#boolean(at);
      case valueKinds.oneOf:
        return this.#oneOf(value.allowed ?? [], at);
      case valueKinds.scalar:
        return this.#scalar(at);
      case valueKinds.object:
        return this.#object(value.object as ScanObject, at);
      case valueKinds.list:
        return this.#list(value, at);
    }
  }

  #list({ element, isOpen }: ScanValue, start: number): number {
    const bytes = this.bytes;
    const { tape } = this;
    if (bytes[start] !== openingBracket) return failed;
    const record = tape.length;
    if (isOpen) tape.reserve(2);
    let at = start + 1;
    let count = 0;
    while (bytes[at] !== closingBracket) {
      if (count > 0 && bytes[at++] !== comma) return failed;
      at = this.#value(element as ScanValue, at);
      if (at === failed) return failed;
      count += 1;
    }
    if (isOpen) {
      tape.set(record, tape.length);
      tape.set(record + 1, count);
    }
    return at + 1;
  }

  #oneOf(allowed: readonly Literal[], at: number): number {
    for (const one of allowed) {
      const end = this.#literal(one, at);
      if (end !== failed) return end;
    }
    return failed;
  }

  #scalar(at: number): number {
    const byte = this.bytes[at];
    if (byte === quoteMark) return this.#string(at);
    return byte === letterT || byte === letterF ? this.#boolean(at) : endOfNumber(this.bytes, at);
  }

  #boolean(at: number): number {
    return this.#literal(this.bytes[at] === letterT ? trueBytes : falseBytes, at);
  }

  // Escapes pass where they are those that JSON.stringify writes; others would be written in another way.
  #string(start: number): number {
    const bytes = this.bytes;
    const view = this.view;
    if (bytes[start] !== quoteMark) return failed;
    let at = start + 1;
    for (;;) {
      if (view !== null) {
        while (at <= this.#lastWord && isPlainWord(view.getInt32(at, true))) at += 4;
      }
      const byte = bytes[at] as number;
      if (byte === quoteMark) return at + 1;
      if (byte === backslash) {
        if (!usualEscapes.has(bytes[at + 1])) return failed;
        at += 1;
      } else if (!(byte >= space)) return failed;
      at += 1;
    }
  }

  // A key that is written in an unusual way is read with all care instead.
  #subject(subject: SubjectKind, start: number): number {
    const bytes = this.bytes;
    if (bytes[start] !== quoteMark) return failed;
    let at = start + 1;
    for (; bytes[at] !== quoteMark; at += 1) {
      const byte = bytes[at] as number;
      if (!(byte >= space && byte < afterTilde) || byte === backslash) return failed;
    }
    this.#subjects ??= [];
    this.#subjects.push(start + 1, subject === 'person' ? -at : at);
    return at + 1;
  }
}

// Whether none of four bytes ends a text, escapes something or has to be escaped. A byte below another borrows from its
// highest bit when that is subtracted (Warren, Hacker's Delight, 6-1).
function isPlainWord(word: number): boolean {
  const quote = word ^ 0x22222222;
  const slash = word ^ 0x5c5c5c5c;
  const found = ((quote - 0x01010101) & ~quote) | ((slash - 0x01010101) & ~slash) | ((word - 0x20202020) & ~word);
  return (found & 0x80808080) === 0;
}

const rootLead = literalOf('{"data":');
const rootEnd = literalOf('}');
const entitiesLead = literalOf('{"data":{"_entities":[');
const entitiesEnd = literalOf(']}}');
const nullBytes = literalOf('null');
const trueBytes = literalOf('true');
const falseBytes = literalOf('false');
const usualEscapes: ReadonlySet<number | undefined> = new Set(Buffer.from('"\\bfnrt'));

const newline = 10;
const space = 32;
const quoteMark = 34;
const comma = 44;
const openingBracket = 91;
const backslash = 92;
const closingBracket = 93;
const letterF = 102;
const letterN = 110;
const letterT = 116;
const closingBrace = 125;
const afterTilde = 127;
