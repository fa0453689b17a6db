import { bytesOf } from './byte-writer.ts';
import type { Hole, OpenValue, Piece, ScanField } from './program.ts';

/** A field of one source that may be copied into the answer. */
export interface OwnField {
  /** Where it stands in the source. */
  readonly position: number;
  readonly field: ScanField;
  readonly open: OpenValue | null;
}

/** The record of an object while it is laid out. */
export interface RecordLayout {
  size: number;
}

/** So many slots of a record. */
export function takeSlots(record: RecordLayout, count: number): number {
  const first = record.size;
  record.size += count;
  return first;
}

// All pieces are made here, with the same properties in the same order, for the writer's sake.
function piece(before: string, given: Partial<Piece> = {}): Piece {
  const { startSlot = 0, endSlot = 0, value = null, hole = null } = given;
  return { before: bytesOf(before), startSlot, endSlot, value, hole };
}

/** A piece that is the same in every answer. */
export function textPiece(before: string, text: string): Piece {
  return piece(before + text);
}

/** A piece that another fetch brings. */
export function holePiece(before: string, hole: Hole): Piece {
  return piece(before, { hole });
}

/** The pieces that give these fields of one source in this order; neighbours are copied as one. */
export function piecesOf(fields: readonly (OwnField | string)[], before: string, record: RecordLayout): Piece[] {
  const pieces: Piece[] = [];
  let previous: OwnField | null = null;
  for (const own of fields) {
    const separator = pieces.length === 0 ? before : ',';
    if (typeof own === 'string') {
      pieces.push(textPiece(separator, own));
      previous = null;
    } else if (own.open) {
      own.field.recordSlot = takeSlots(record, 1);
      const name = Buffer.from(own.field.lead.subarray(1)).toString();
      pieces.push(piece(separator + name, { startSlot: own.field.recordSlot, value: own.open }));
      previous = null;
    } else if (previous && own.position === previous.position + 1) {
      own.field.endSlot = previous.field.endSlot;
      previous.field.endSlot = 0;
      previous = own;
    } else {
      own.field.startSlot = takeSlots(record, 2);
      own.field.endSlot = own.field.startSlot + 1;
      const { startSlot, endSlot } = own.field;
      pieces.push(piece(separator, { startSlot, endSlot }));
      previous = own;
    }
  }
  return pieces;
}
