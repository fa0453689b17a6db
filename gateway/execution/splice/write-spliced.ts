import type { AnswerData } from '../answer-data.ts';
import type { SubjectKind } from '../subjects.ts';
import { ByteWriter, bytesOf } from './byte-writer.ts';
import type { Hole, OpenValue, Piece } from './program.ts';
import type { Scanner } from './scanner.ts';

/** What the ministries answered, each scanned. */
export interface Scanned {
  /** By the number of the fetch; none where it had nothing to ask for. */
  readonly scans: readonly (Scanner | undefined)[];
}

/** The answer that was put together. */
export interface SplicedAnswer {
  readonly data: AnswerData;
  readonly objects: number;
  /** The NIKs of those whose data it holds, looked up when first asked for: most answers need no record. */
  readonly subjects: Readonly<Record<SubjectKind, ReadonlySet<string>>>;
}

/** Copies the answer together; null where a ministry does not know an object of which something is promised. */
export function writeSpliced(pieces: readonly Piece[], scanned: Scanned): SplicedAnswer | null {
  const writing = new Writing(scanned);
  writing.writePieces(pieces, null, 0);
  writing.bytes.add(closingBrace, 0, 1);
  if (!writing.isWhole) return null;
  let subjects: SplicedAnswer['subjects'] | undefined;
  return {
    data: writing.bytes,
    objects: writing.objects,
    get subjects() {
      subjects ??= findSubjects(scanned.scans);
      return subjects;
    },
  };
}

class Writing {
  readonly bytes: ByteWriter;
  isWhole = true;
  /** The root is one. */
  objects = 1;
  readonly #scans: Scanned['scans'];

  constructor({ scans }: Scanned) {
    this.#scans = scans;
    this.bytes = new ByteWriter(scans.reduce((sum, scan) => sum + (scan?.bytes.length ?? 0), 0));
  }

  writePieces(pieces: readonly Piece[], scan: Scanner | null, record: number): void {
    for (const piece of pieces) {
      const { before } = piece;
      this.bytes.add(before, 0, before.bytes.length);
      if (piece.hole) this.#writeHole(piece.hole, scan, record);
      else if (scan && piece.value) this.#writeOpen(piece.value, scan, scan.tape.at(record + piece.startSlot));
      else if (scan && piece.startSlot !== 0) {
        this.bytes.add(scan, scan.tape.at(record + piece.startSlot), scan.tape.at(record + piece.endSlot));
      }
    }
  }

  #writeOpen({ pieces, element }: OpenValue, scan: Scanner, record: number): void {
    const { tape } = scan;
    if (tape.at(record) === -1) {
      this.bytes.add(nullBytes, 0, 4);
    } else if (pieces !== null) {
      this.objects += tape.at(record + 1);
      this.writePieces(pieces, scan, record);
      this.bytes.add(closingBrace, 0, 1);
    } else {
      this.bytes.add(openingBracket, 0, 1);
      this.#writeElements(element as OpenValue, scan, record);
      this.bytes.add(closingBracket, 0, 1);
    }
  }

  #writeElements(element: OpenValue, scan: Scanner, record: number): void {
    const { tape } = scan;
    const count = tape.at(record + 1);
    let at = record + 2;
    for (let index = 0; index < count; index += 1) {
      if (index > 0) this.bytes.add(comma, 0, 1);
      this.#writeOpen(element, scan, at);
      const behind = tape.at(at);
      at = behind === -1 ? at + 1 : behind;
    }
  }

  #writeHole({ fetch, targetSlot, pieces, absent, counts }: Hole, scan: Scanner | null, record: number): void {
    const found = this.#scans[fetch];
    const entity = scan === null ? 0 : scan.tape.at(record + targetSlot);
    const start = found === undefined ? -1 : found.recordOf(entity);
    if (found === undefined || start === -1) {
      if (absent === null) this.isWhole = false;
      else this.bytes.add(absent, 0, absent.bytes.length);
      return;
    }
    if (counts) this.objects += found.tape.at(start + 1);
    this.writePieces(pieces, found, start);
  }
}

const nullBytes = bytesOf('null');
const comma = bytesOf(',');
const openingBracket = bytesOf('[');
const closingBracket = bytesOf(']');
const closingBrace = bytesOf('}');

function findSubjects(scans: Scanned['scans']): SplicedAnswer['subjects'] {
  const subjects = { household: new Set<string>(), person: new Set<string>() };
  for (const scan of scans) scan?.collectSubjects(subjects);
  return subjects;
}
