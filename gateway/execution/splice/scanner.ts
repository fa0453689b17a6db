import type { SubjectKind } from '../subjects.ts';
import { type Literal, literalOf, type ScanObject, type ScanValue, type TargetGroup, valueKinds } from './program.ts';

/** The targets of one group that were found, and by what they are asked for. */
export interface Targets {
  /** For each target the position of its representation. */
  readonly entityOf: number[];
  readonly positions: Map<string, number>;
  readonly representations: string[];
}

/** The subjects whose data was found. */
export type FoundSubjects = Readonly<Record<SubjectKind, Set<string>>>;

/** Of a scan that met something else than was asked for. */
const failed = -1;

/**
 * Goes over one ministry's answer. Whatever is not exactly as a GraphQL server writes it, without spaces and with the
 * fields in the order of the question, ends the scan: `end` is then -1.
 */
export class Scanner {
  readonly text: string;
  /** See program.ts. */
  readonly tape: number[] = [];
  /** For each entity the position of its record, or -1 where the ministry does not know it. */
  readonly records: number[] = [];
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** The last place from which four bytes can be read. */
  readonly #lastWord: number;
  readonly #targets: readonly Targets[];
  readonly #subjects: FoundSubjects;
  #objects = 0;

  constructor(bytes: Buffer, targets: readonly Targets[], subjects: FoundSubjects) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#lastWord = bytes.length - 4;
    this.text = bytes.toString('latin1');
    this.#targets = targets;
    this.#subjects = subjects;
  }

  /** Whether the bytes are the data of the root. */
  scanRoot(object: ScanObject): boolean {
    const start = this.#literal(rootLead, 0);
    if (start === failed) return false;
    this.records.push(0);
    return this.#isEnd(this.#object(object, start), rootEnd);
  }

  /** Whether the bytes are so many entities. */
  scanEntities(object: ScanObject, count: number): boolean {
    const bytes = this.#bytes;
    let at = this.#literal(entitiesLead, 0);
    for (let position = 0; position < count; position += 1) {
      if (at === failed || (position > 0 && bytes[at++] !== comma)) return false;
      if (bytes[at] === letterN) {
        this.records.push(failed);
        at = this.#literal(nullBytes, at);
      } else {
        this.records.push(this.tape.length);
        at = this.#object(object, at);
      }
    }
    return this.#isEnd(at, entitiesEnd);
  }

  #isEnd(at: number, end: Literal): boolean {
    if (at === failed) return false;
    const behind = this.#literal(end, at);
    const { length } = this.#bytes;
    return behind === length || (behind === length - 1 && this.#bytes[behind] === newline);
  }

  #literal({ bytes: expected, words }: Literal, start: number): number {
    const view = this.#view;
    const end = start + expected.length;
    let at = start;
    if (end > this.#bytes.length) return failed;
    for (let index = 0; index < words.length; index += 1) {
      if (view.getInt32(at, true) !== words[index]) return failed;
      at += 4;
    }
    for (; at < end; at += 1) {
      if (this.#bytes[at] !== expected[at - start]) return failed;
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
    return this.#bytes[at] === closingBrace ? at + 1 : failed;
  }

  #openObject({ fields, counts, recordSize, targets }: ScanObject, start: number): number {
    const { tape } = this;
    const objectsBefore = this.#objects;
    this.#objects = counts;
    const record = tape.length;
    for (let slot = 0; slot < recordSize; slot += 1) tape.push(0);
    let at = start;
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] as (typeof fields)[number];
      if (field.startSlot !== 0) tape[record + field.startSlot] = at + 1;
      at = this.#literal(field.lead, at);
      if (at === failed) return failed;
      if (field.recordSlot !== 0) tape[record + field.recordSlot] = tape.length;
      if (field.valueSlot !== 0) tape[record + field.valueSlot] = at;
      at = this.#value(field.value, at);
      if (at === failed) return failed;
      if (field.valueSlot !== 0) tape[record + field.valueSlot + 1] = at;
      if (field.endSlot !== 0) tape[record + field.endSlot] = at;
    }
    for (const group of targets) {
      if (!this.#addTarget(group, record)) return failed;
    }
    tape[record] = tape.length;
    tape[record + 1] = this.#objects;
    this.#objects = objectsBefore;
    return this.#bytes[at] === closingBrace ? at + 1 : failed;
  }

  #addTarget({ index, parts }: TargetGroup, record: number): boolean {
    const { tape, text } = this;
    let key = '';
    for (const { valueSlot } of parts) {
      const start = tape[record + valueSlot] as number;
      if (this.#bytes[start] === letterN) return false; // by a null key nobody is asked for
      const value = text.slice(start, tape[record + valueSlot + 1]);
      key = key === '' ? value : `${key} ${value}`;
    }
    const targets = this.#targets[index] as Targets;
    let position = targets.positions.get(key);
    if (position === undefined) {
      position = targets.representations.push(this.#representation(parts, record)) - 1;
      targets.positions.set(key, position);
    }
    // Groups of one object have as many targets each.
    tape[record + 2] = targets.entityOf.push(position) - 1;
    return true;
  }

  #representation(parts: TargetGroup['parts'], record: number): string {
    let json = '';
    for (const { before, valueSlot } of parts) {
      json += before + this.text.slice(this.tape[record + valueSlot], this.tape[record + valueSlot + 1]);
    }
    return `${json}}`;
  }

  #value(value: ScanValue, at: number): number {
    if (this.#bytes[at] === letterN) {
      if (value.nonNull) return failed;
      if (value.isOpen) this.tape.push(failed);
      return this.#literal(nullBytes, at);
    }
    if (value.subject !== null) return this.#subject(value.subject, at);
    switch (value.kind) {
      case valueKinds.string:
        return this.#string(at);
      case valueKinds.int:
        return this.#int(at);
      case valueKinds.float:
        return this.#number(at);
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
    const bytes = this.#bytes;
    const { tape } = this;
    if (bytes[start] !== openingBracket) return failed;
    const record = tape.length;
    if (isOpen) tape.push(0, 0);
    let at = start + 1;
    let count = 0;
    while (bytes[at] !== closingBracket) {
      if (count > 0 && bytes[at++] !== comma) return failed;
      at = this.#value(element as ScanValue, at);
      if (at === failed) return failed;
      count += 1;
    }
    if (isOpen) {
      tape[record] = tape.length;
      tape[record + 1] = count;
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
    const byte = this.#bytes[at];
    if (byte === quoteMark) return this.#string(at);
    return byte === letterT || byte === letterF ? this.#boolean(at) : this.#number(at);
  }

  #boolean(at: number): number {
    return this.#literal(this.#bytes[at] === letterT ? trueBytes : falseBytes, at);
  }

  // Escapes pass where they are those that JSON.stringify writes; others would be written in another way.
  #string(start: number): number {
    const bytes = this.#bytes;
    const view = this.#view;
    if (bytes[start] !== quoteMark) return failed;
    let at = start + 1;
    for (;;) {
      while (at <= this.#lastWord && isPlainWord(view.getInt32(at, true))) at += 4;
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
    const bytes = this.#bytes;
    if (bytes[start] !== quoteMark) return failed;
    let at = start + 1;
    for (; bytes[at] !== quoteMark; at += 1) {
      const byte = bytes[at] as number;
      if (!(byte >= space && byte < afterTilde) || byte === backslash) return failed;
    }
    this.#subjects[subject].add(this.text.slice(start + 1, at));
    return at + 1;
  }

  #int(start: number): number {
    const bytes = this.#bytes;
    let at = bytes[start] === minus ? start + 1 : start;
    const first = at;
    let value = 0;
    for (let digit = (bytes[at] as number) - zero; digit >= 0 && digit <= 9; digit = (bytes[at] as number) - zero) {
      value = value * 10 + digit;
      at += 1;
    }
    const digits = at - first;
    if (digits === 0 || digits > 10 || value > maxInt) return failed;
    if (bytes[first] === zero && (digits > 1 || first > start)) return failed; // 007 and -0
    const behind = bytes[at];
    return behind === point || behind === letterE || behind === capitalE ? failed : at;
  }

  // A number passes where JSON.stringify would write it so: 1.50 or 1e3 would be written in another way.
  #number(start: number): number {
    const whole = this.#int(start);
    if (whole !== failed) return whole;
    let at = start;
    while (numberBytes.has(this.#bytes[at])) at += 1;
    const given = this.text.slice(start, at);
    const value = Number(given);
    return given !== '' && Number.isFinite(value) && `${value}` === given ? at : failed;
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
const numberBytes: ReadonlySet<number | undefined> = new Set(Buffer.from('0123456789+-.eE'));
const maxInt = 2 ** 31 - 1;

const newline = 10;
const space = 32;
const quoteMark = 34;
const comma = 44;
const minus = 45;
const point = 46;
const zero = 48;
const capitalE = 69;
const openingBracket = 91;
const backslash = 92;
const closingBracket = 93;
const letterE = 101;
const letterF = 102;
const letterN = 110;
const letterT = 116;
const closingBrace = 125;
const afterTilde = 127;
