import type { SubjectKind } from '../subjects.ts';
import { withView } from './byte-writer.ts';
import type { IntList } from './int-list.ts';
import { failed } from './json-numbers.ts';
import { endOfKey } from './scan-values.ts';
import type { TargetIndex } from './target-index.ts';

/** Goes over an object that starts at a place; gives the place behind it, or -1 where it is not as it should be. */
export type ScanObjectAt = (scanner: Scanner, at: number) => number;

/**
 * Goes over one ministry's answer. Whatever is not exactly as a GraphQL server writes it, without spaces and with the
 * fields in the order of the question, ends the scan.
 */
export class Scanner {
  readonly bytes: Buffer;
  readonly view: DataView;
  /** See program.ts; other scans of the same answer may have written on it before. */
  readonly tape: IntList;
  readonly targets: readonly TargetIndex[];
  /** How many objects were found so far in the one that is gone over. */
  objects = 0;
  /** For each key of a subject where it starts and where it ends, negative for a person's. */
  #subjects: number[] | null = null;
  readonly #tapeStart: number;

  constructor(bytes: Buffer, tape: IntList, targets: readonly TargetIndex[]) {
    this.bytes = bytes;
    this.tape = tape;
    this.#tapeStart = tape.length;
    this.view = withView(bytes).view;
    this.targets = targets;
  }

  /** Whether the bytes are the data of the root. */
  scanRoot(scan: ScanObjectAt): boolean {
    return withinBounds(() => {
      if (!this.#stands(rootLead, 0)) return false;
      this.tape.push(this.#tapeStart + 1);
      return this.#isEnd(scan(this, rootLead.length), rootEnd);
    });
  }

  /** Whether the bytes are so many entities. */
  scanEntities(scan: ScanObjectAt, count: number): boolean {
    return withinBounds(() => {
      this.tape.reserve(count);
      if (!this.#stands(entitiesLead, 0)) return false;
      let at = entitiesLead.length;
      for (let position = 0; position < count; position += 1) {
        if (position > 0 && this.bytes[at++] !== comma) return false;
        at = this.#entity(scan, position, at);
        if (at === failed) return false;
      }
      return this.#isEnd(at, entitiesEnd);
    });
  }

  /** The place of the record of an entity, or of the root as 0; -1 where the ministry does not know it. */
  recordOf(entity: number): number {
    return this.tape.at(this.#tapeStart + entity);
  }

  /** Notes whose key stands at a place; gives the place behind it, or -1. */
  subject(at: number, kind: SubjectKind): number {
    const end = endOfKey(this.bytes, at);
    if (end === failed) return failed;
    this.#subjects ??= [];
    this.#subjects.push(at + 1, kind === 'person' ? 1 - end : end - 1);
    return end;
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

  #entity(scan: ScanObjectAt, position: number, at: number): number {
    const { tape } = this;
    if (this.bytes[at] !== letterN) {
      tape.set(this.#tapeStart + position, tape.length);
      return scan(this, at);
    }
    tape.set(this.#tapeStart + position, failed);
    return this.#stands(nullBytes, at) ? at + nullBytes.length : failed;
  }

  #isEnd(at: number, end: Buffer): boolean {
    if (at === failed || !this.#stands(end, at)) return false;
    const behind = at + end.length;
    const { length } = this.bytes;
    return behind === length || (behind === length - 1 && this.bytes[behind] === newline);
  }

  #stands(expected: Buffer, at: number): boolean {
    return this.bytes.subarray(at, at + expected.length).equals(expected);
  }
}

// Who reads beyond the end of an answer that was cut off is told by the view.
function withinBounds(scan: () => boolean): boolean {
  try {
    return scan();
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

const rootLead = Buffer.from('{"data":');
const rootEnd = Buffer.from('}');
const entitiesLead = Buffer.from('{"data":{"_entities":[');
const entitiesEnd = Buffer.from(']}}');
const nullBytes = Buffer.from('null');

const newline = 10;
const comma = 44;
const letterN = 110;
