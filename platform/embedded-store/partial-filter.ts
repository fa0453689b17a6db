import { type Doc, isDoc } from './bson-view.ts';
import type { KeyWriter } from './key-writer.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { hasOperators } from './predicates.ts';

/** What a condition can be told by, before any value is decoded. */
interface Condition {
  /** The field that its path begins with. */
  readonly head: string;
  readonly isNested: boolean;
  /** BSON types of values that it may hold for; null where the type says nothing. */
  readonly types: ReadonlySet<number> | null;
}

const ABSENT = 0;
const ARRAY = 4;
const EMPTY_ARRAY_BYTES = 5;
const numbers: ReadonlySet<number> = new Set([0x01, 0x10, 0x12, 0x13]);
const orders: ReadonlySet<string> = new Set(['$gt', '$gte', '$lt', '$lte']);

/**
 * Which documents a partial index holds. Most are left out by the type of one field, since what a partial index is made for
 * is rare; the others are decoded and tested.
 */
export class PartialFilter {
  readonly #matcher: Matcher;
  readonly #conditions: readonly Condition[];
  #slots: readonly number[] = [];

  constructor(filter: Doc) {
    this.#matcher = compileMatcher(filter);
    this.#conditions = Object.entries(filter).map(([path, operand]) => conditionOf(path, operand));
  }

  /** The fields that its paths begin with. */
  get heads(): readonly string[] {
    return this.#conditions.map(({ head }) => head).filter((head) => !head.startsWith('$'));
  }

  /** The places in the key writer of what its conditions look at; -1 for a condition of conditions. */
  get slots(): readonly number[] {
    return this.#slots;
  }

  /** Tells it where the key writer has its fields. */
  place(names: readonly string[]): void {
    this.#slots = this.#conditions.map(({ head }) => names.indexOf(head));
  }

  /** Whether the index holds the document; the writer has turned to it. */
  holds(writer: KeyWriter, raw: Buffer): boolean {
    const isOut = this.#conditions.some((condition, n) => cannotHold(condition, writer, this.#slots[n] as number));
    return !isOut && this.#matcher.testRaw(raw);
  }
}

function cannotHold({ types, isNested }: Condition, writer: KeyWriter, slot: number): boolean {
  if (slot < 0 || types === null) return false;
  const type = writer.typeAt(slot);
  if (type === ABSENT) return true;
  if (type === ARRAY) return writer.sizeAt(slot) === EMPTY_ARRAY_BYTES;
  return !isNested && !types.has(type);
}

function conditionOf(path: string, operand: unknown): Condition {
  const [head = path] = path.split('.');
  const isNested = head !== path;
  return { head, isNested, types: path.startsWith('$') ? null : typesOf(operand, isNested) };
}

// Only what cannot hold for a missing field, nor for an array without elements.
function typesOf(operand: unknown, isNested: boolean): ReadonlySet<number> | null {
  if (typeof operand === 'string') return new Set([0x02]);
  if (typeof operand === 'boolean') return new Set([0x08]);
  if (!isDoc(operand) || !hasOperators(operand)) return null;
  const entries = Object.entries(operand);
  if (entries.every(([name, bound]) => orders.has(name) && typeof bound === 'number')) return numbers;
  const [[name, wanted] = [], ...more] = entries;
  if (more.length > 0) return null;
  if (name === '$type' && wanted === 'string') return new Set([0x02]);
  return name === '$exists' && wanted === true && isNested ? new Set() : null;
}
