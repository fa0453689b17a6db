/** Takes a file into a register, batch after batch: read, write, note the refused, set the checkpoint. */
import { setImmediate as turn } from 'node:timers/promises';
import type { ImportWriter } from '#platform/import/import-type.ts';
import type { Position } from './checkpoint.ts';
import type { Batch, BatchRow, OpenedFile } from './read-batches.ts';
import type { RejectsFile } from './rejects-file.ts';

/** What a file is taken in with. */
export interface FileImport {
  readonly file: OpenedFile;
  /** Null where rows are only validated. */
  readonly writer: ImportWriter<unknown> | null;
  /** Null where refused rows are only counted. */
  readonly rejects: RejectsFile | null;
  readonly from: Position;
  /** Called when a batch and its refused rows are on the disk. */
  save(position: Position): Promise<void>;
  onProgress(position: Position): void;
}

/**
 * Takes the file in from a position on. The next batch is read while the database writes the last one, so two at most
 * are in memory.
 * @returns where it ended: the whole file's figures.
 */
export async function importFile(work: FileImport): Promise<Position> {
  const startedAt = performance.now();
  const secondsSoFar = () => work.from.seconds + (performance.now() - startedAt) / 1000;
  const batches = work.file.batches(work.from.offset, work.from.line);
  let position = work.from;
  let next = await batches.next();
  while (!next.done) {
    const batch = next.value;
    const writing = writeBatch(work, batch, position);
    writing.catch(() => {}); // awaited below
    await turn(); // lets the commands leave before the next batch keeps this thread busy
    next = await batches.next();
    position = { ...(await writing), seconds: secondsSoFar() };
    await work.save(position);
    work.onProgress(position);
  }
  return position;
}

async function writeBatch({ writer, rejects, file }: FileImport, batch: Batch, before: Position): Promise<Position> {
  const good = batch.rows.filter(({ problems }) => problems.length === 0);
  const outcomes = await (writer?.write(good.map(({ row }) => row)) ?? good.map(() => 'UNCHANGED' as const));
  const refused = new Map<BatchRow, BatchRow['problems']>();
  for (const one of batch.rows) if (one.problems.length > 0) refused.set(one, one.problems);
  let written = 0;
  good.forEach((one, n) => {
    const outcome = outcomes[n] ?? 'UNCHANGED';
    if (outcome === 'WRITTEN') written += one.frames.length;
    else if (outcome !== 'UNCHANGED') refused.set(one, outcome);
  });
  // In the order of the file.
  const lines = batch.rows.flatMap((one) => {
    const problems = refused.get(one);
    return problems === undefined ? [] : file.rejects.lines(one.frames, problems);
  });
  const rejectsLength = (await rejects?.append(lines)) ?? 0;
  const rows = batch.rows.reduce((count, { frames }) => count + frames.length, 0);
  return {
    offset: batch.offset,
    line: batch.line,
    rejectsLength,
    rows: before.rows + rows,
    written: before.written + written,
    unchanged: before.unchanged + rows - written - lines.length,
    rejected: before.rejected + lines.length,
    seconds: before.seconds,
  };
}
