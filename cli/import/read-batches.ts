/** Reads a file as batches of rows, from any row on. Bounded in memory by the batch. */
import type { AnyImportType } from '#platform/import/import-type.ts';
import { createRowReader, knownNames } from '#platform/import/read-row.ts';
import type { ImportReference } from '#platform/import/reference.ts';
import type { RowProblem } from '#platform/import/row-problem.ts';
import { CommandFailure } from '../failure.ts';
import { createCsvParser, type ParsedRecord, readHeader, type Separator } from './csv-format.ts';
import { createFramer, type Frame, type Framer } from './frame-records.ts';
import { type Candidate, groupedCandidates, singleCandidates } from './group-lines.ts';
import { parseNdjson } from './ndjson-format.ts';
import { createCsvRejects, ndjsonRejects, type RejectedFormat } from './rejected-rows.ts';
import type { Source } from './source.ts';

/** A row of the file with the records it comes from. */
export interface BatchRow {
  readonly frames: readonly Frame[];
  /** As its type reads it; null where there are problems. */
  readonly row: unknown;
  readonly problems: readonly RowProblem[];
}

/** Rows that are written together. */
export interface Batch {
  readonly rows: readonly BatchRow[];
  /** Where the next batch starts. */
  readonly offset: number;
  readonly line: number;
}

/** The file's form, known from its first line. */
export interface OpenedFile {
  readonly rejects: RejectedFormat;
  /** The batches from that place on; the beginning of the file is 0 and line 1. */
  batches(offset: number, line: number): AsyncGenerator<Batch>;
}

/** Records of a batch: enough that round trips do not count, few enough to be held in memory several times over. */
export const batchRecords = 2_000;

/** Bytes after which a batch is full, whatever its records. */
const batchBytes = 4 * 1024 * 1024;

/**
 * Reads the file's first line.
 * @throws {CommandFailure} where it is empty, or its header is not the type's.
 */
export async function openFile(
  source: Source,
  type: AnyImportType,
  reference: ImportReference,
  separator: Separator | undefined,
): Promise<OpenedFile> {
  const names = knownNames(type);
  const read = createRowReader(type, reference);
  const toRows = (candidates: readonly Candidate[]) => candidates.map((candidate) => readCandidate(candidate, read));

  if (source.format === 'ndjson') {
    const candidatesOf = (frames: readonly Frame[]) =>
      singleCandidates(frames, parseNdjson(frames.map(bytesOf), names.row));
    return {
      rejects: ndjsonRejects,
      async *batches(offset, line) {
        const start = { offset, line };
        for await (const { frames } of frameBatches(source.read(offset), start, null)) {
          yield batchOf(toRows(candidatesOf(frames)));
        }
      },
    };
  }

  const stream = createReplay(source);
  const first = await stream.firstFrame();
  const header = readHeader(first.bytes, names.csv, separator);
  const missing = missingColumns(type, header.columns);
  if (missing.length > 0)
    throw new CommandFailure(`The header lacks columns that every row needs: ${missing.join(', ')}.`);
  const parser = createCsvParser(header);
  const { nested } = type;
  const ownFields = Object.keys(type.fields).filter((name) => !type.fields[name]?.isNested);
  return {
    rejects: createCsvRejects(header),
    async *batches(offset, line) {
      const isBeginning = offset === 0;
      if (!isBeginning) await stream.close();
      const start = isBeginning ? { offset: first.end, line: first.nextLine } : { offset, line };
      const bytes = isBeginning ? stream.afterFirst() : source.read(offset);
      let frames: Frame[] = [];
      let parsed: ParsedRecord[] = [];
      for await (const more of frameBatches(bytes, start, parser.isSound)) {
        frames = [...frames, ...more.frames];
        parsed = [...parsed, ...parser.parse(more.frames.map(bytesOf))];
        const candidates = nested
          ? groupedCandidates(frames, parsed, nested, ownFields, more.isLast)
          : singleCandidates(frames, parsed);
        const used = candidates.reduce((count, candidate) => count + candidate.frames.length, 0);
        frames = frames.slice(used);
        parsed = parsed.slice(used);
        if (candidates.length > 0) yield batchOf(toRows(candidates));
      }
    },
  };
}

async function* frameBatches(
  bytes: AsyncIterable<Buffer>,
  { offset, line }: { readonly offset: number; readonly line: number },
  isSoundRecord: ((bytes: Buffer) => boolean) | null,
): AsyncGenerator<{ readonly frames: Frame[]; readonly isLast: boolean }> {
  const framer = createFramer({ isSoundRecord, offset, line });
  let frames: Frame[] = [];
  let size = 0;
  for await (const more of framesOf(bytes, framer)) {
    for (const frame of more) {
      if (frames.length >= batchRecords || size >= batchBytes) {
        yield { frames, isLast: false };
        frames = [];
        size = 0;
      }
      frames.push(frame);
      size += frame.bytes.length;
    }
  }
  if (frames.length > 0) yield { frames, isLast: true };
}

async function* framesOf(bytes: AsyncIterable<Buffer>, framer: Framer): AsyncGenerator<readonly Frame[]> {
  for await (const chunk of bytes) yield framer.push(chunk);
  yield framer.finish();
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The bytes of a source whose first record is read before the rest: standard input can be read once only. */
function createReplay(source: Source) {
  const iterator = source.read(0)[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let end = 0;
  return {
    async firstFrame(): Promise<Frame> {
      for (;;) {
        const { value, done } = await iterator.next();
        if (!done) head = Buffer.concat([head, value]);
        const lineEnd = head.indexOf(0x0a);
        if (lineEnd < 0 && !done) continue;
        if (head.length === 0) throw new CommandFailure('The file is empty.');
        if (head[0] === 0xff || head[0] === 0xfe)
          throw new CommandFailure('The file is not UTF-8. Save it as "CSV UTF-8".');
        end = lineEnd < 0 ? head.length : lineEnd + 1;
        const start = head.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
        const text = head
          .subarray(start, end)
          .toString('utf8')
          .replace(/\r?\n$/, '');
        return { line: 1, bytes: Buffer.from(text), end, nextLine: 2 };
      }
    },
    /** Lets go of the file where the rest of it is read from another place on. */
    async close(): Promise<void> {
      await iterator.return?.();
    },
    async *afterFirst(): AsyncGenerator<Buffer> {
      if (head.length > end) yield head.subarray(end);
      for (;;) {
        const { value, done } = await iterator.next();
        if (done) return;
        yield value;
      }
    },
  };
}

function readCandidate({ frames, raw, problems }: Candidate, read: ReturnType<typeof createRowReader>): BatchRow {
  if (raw === null) return { frames, row: null, problems };
  const reading = read(raw);
  const found = 'problems' in reading ? [...problems, ...reading.problems] : problems;
  return { frames, row: 'row' in reading && found.length === 0 ? reading.row : null, problems: found };
}

function batchOf(rows: readonly BatchRow[]): Batch {
  const last = rows.at(-1)?.frames.at(-1) as Frame;
  return { rows, offset: last.end, line: last.nextLine };
}

function bytesOf({ bytes }: Frame): Buffer {
  return bytes;
}

function missingColumns(type: AnyImportType, columns: readonly (string | null)[]): string[] {
  return [...Object.entries(type.fields), ...Object.entries(type.nested?.fields ?? {})]
    .filter(([name, field]) => field.isRequired && !field.isNested && !columns.includes(name))
    .map(([name]) => name);
}
