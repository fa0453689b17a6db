import type { Hole, OpenValue, Piece } from './program.ts';
import type { Scanner, Targets } from './scanner.ts';

/** What the ministries answered, each scanned. */
export interface Scanned {
  /** By the number of the fetch; none where it had nothing to ask for. */
  readonly scans: readonly (Scanner | undefined)[];
  /** By the number of the group. */
  readonly targets: readonly Targets[];
}

/** The answer that was put together. */
export interface SplicedAnswer {
  /** The JSON of the answer's data; each character stands for one byte. */
  readonly data: string;
  readonly objects: number;
}

/** Copies the answer together; null where a ministry does not know an object of which something is promised. */
export function writeSpliced(pieces: readonly Piece[], { scans, targets }: Scanned): SplicedAnswer | null {
  let objects = 1;
  let isWhole = true;

  function piecesOf(list: readonly Piece[], scan: Scanner | null, record: number): string {
    let json = '';
    for (const piece of list) {
      json += piece.before;
      switch (piece.kind) {
        case 'copy': {
          const { text, tape } = scan as Scanner;
          json += text.slice(tape[record + piece.startSlot], tape[record + piece.endSlot]);
          break;
        }
        case 'open': {
          const start = (scan as Scanner).tape[record + piece.startSlot] as number;
          json += open(piece.value as OpenValue, scan as Scanner, start);
          break;
        }
        case 'hole':
          json += hole(piece.hole as Hole, scan, record);
          break;
      }
    }
    return json;
  }

  function open({ pieces: inner, element }: OpenValue, scan: Scanner, record: number): string {
    const { tape } = scan;
    if (tape[record] === -1) return 'null';
    if (inner !== null) {
      objects += tape[record + 1] as number;
      return `${piecesOf(inner, scan, record)}}`;
    }
    let json = '[';
    let at = record + 2;
    const count = tape[record + 1] as number;
    for (let index = 0; index < count; index += 1) {
      if (index > 0) json += ',';
      json += open(element as OpenValue, scan, at);
      const behind = tape[at] as number;
      at = behind === -1 ? at + 1 : behind;
    }
    return `${json}]`;
  }

  function hole({ fetch, group, pieces: inner, absent, counts }: Hole, scan: Scanner | null, record: number): string {
    const entity = group === -1 ? 0 : (targets[group]?.entityOf[scan?.tape[record + 2] ?? -1] ?? -1);
    const found = scans[fetch];
    const start = found?.records[entity] ?? -1;
    if (found === undefined || start === -1) {
      if (absent === null) isWhole = false;
      return absent ?? '';
    }
    if (counts) objects += found.tape[start + 1] as number;
    return piecesOf(inner, found, start);
  }

  const data = `${piecesOf(pieces, null, 0)}}`;
  return isWhole ? { data, objects } : null;
}
