import type { FetchStep } from '../compile-plan.ts';
import type { SubjectKind } from '../subjects.ts';
import type { Bytes } from './byte-writer.ts';
import type { ScanObjectAt } from './scanner.ts';

// How an answer is put together of pieces of the ministries' answers, without a value being read. A scanner goes over each
// ministry's bytes once, checks them against what was asked for, and notes positions on a tape; a writer then copies what
// lies between them. An object that has to be cut open has a record on the tape:
//   [position of what follows it, or -1 for a null; objects inside it; slots …]
// A list of such objects has [position of what follows it, or -1; how many] with its elements behind it. The tape starts
// with the position of each entity's record, or of the root's; -1 for an entity that the ministry does not know.

/** Numbers that a record starts with, before its slots. */
export const recordHead = 2;

/** What kind of JSON a value is. */
export const valueKinds = {
  string: 0,
  int: 1,
  float: 2,
  boolean: 3,
  oneOf: 4,
  scalar: 5,
  object: 6,
  list: 7,
} as const;

/** One of `valueKinds`. */
export type ValueKind = (typeof valueKinds)[keyof typeof valueKinds];

/** What a value in a ministry's answer has to be. */
export interface ScanValue {
  readonly kind: ValueKind;
  readonly nonNull: boolean;
  /** The bytes of each value that it may have, for `oneOf`. */
  readonly allowed: readonly Uint8Array[] | null;
  readonly object: ScanObject | null;
  readonly element: ScanValue | null;
  /** Whether it is noted on the tape: it is or holds an object that has to be cut open. */
  readonly isOpen: boolean;
  /** Whose key it is, where it is one. */
  readonly subject: SubjectKind | null;
}

/** What an object in a ministry's answer has to be: these fields in this order and no other. */
export interface ScanObject {
  readonly fields: readonly ScanField[];
  /** Numbers of its record; 0 for an object that is copied whole. */
  readonly recordSize: number;
  /** 1 for an object that the answer holds, 0 where another ministry's object is continued or nothing is copied. */
  readonly counts: 0 | 1;
  /** What further ministries are asked by about it. */
  readonly targets: readonly TargetGroup[];
}

/** One field of an object. Slots are places in the record of the object, 0 where there is none. */
export interface ScanField {
  /** The bytes from the end of the value before to this value: `{"id":` or `,"id":`. */
  readonly lead: Uint8Array;
  readonly value: ScanValue;
  /** Where a piece that is copied starts with this field, and where it ends. */
  startSlot: number;
  endSlot: number;
  /** Where the record of the value is noted. */
  recordSlot: number;
  /** Where the value's start and, behind it, its end are noted: it is part of a representation. */
  valueSlot: number;
}

/** Objects of one place that are asked for by the same key. */
export interface TargetGroup {
  readonly index: number;
  /** The slot of the position of the object's key among those of the group. */
  readonly slot: number;
  /** The representation's JSON but for its last brace: bytes, and the slot of the value behind it. */
  readonly parts: readonly { readonly before: Bytes; readonly valueSlot: number }[];
}

/** A piece of the answer. */
export interface Piece {
  /** What is written before it, or alone. */
  readonly before: Bytes;
  /** The slot of the copied bytes' start; or of the record of an open value. 0 where nothing is copied. */
  readonly startSlot: number;
  /** The slot of the copied bytes' end. */
  readonly endSlot: number;
  readonly value: OpenValue | null;
  readonly hole: Hole | null;
}

/** An open value: how it is written. */
export interface OpenValue {
  /** The object's pieces; null for a list. */
  readonly pieces: readonly Piece[] | null;
  readonly element: OpenValue | null;
}

/** What another fetch brings of an object. */
export interface Hole {
  /** The number of the fetch. */
  readonly fetch: number;
  /** The slot of the entity's position; 0 for the root of the answer. */
  readonly targetSlot: number;
  readonly pieces: readonly Piece[];
  /** What stands there where the ministry does not know the object; null where something is promised. */
  readonly absent: Bytes | null;
  /** Whether the objects that the fetch brings are counted here: its fields may stand in several holes. */
  readonly counts: boolean;
}

/** One fetch of a program. */
export interface SplicedFetch {
  readonly kind: 'fetch';
  readonly index: number;
  readonly step: FetchStep;
  readonly scan: ScanObjectAt;
  /** The number of the group of targets; -1 for a fetch from the root. */
  readonly group: number;
}

/** The fetches in their order. */
export type SplicedStep =
  | SplicedFetch
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly SplicedStep[] };

/** How an operation is answered by splicing. */
export interface SpliceProgram {
  readonly step: SplicedStep;
  readonly pieces: readonly Piece[];
  readonly groups: readonly TargetGroup[];
  readonly fetches: number;
}
