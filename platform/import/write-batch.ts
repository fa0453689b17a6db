import type { RowOutcome } from './import-type.ts';

/** How often a batch is read anew because others have changed its documents meanwhile. */
const attempts = 10;

/** What an attempt to write a batch came to. */
export interface BatchAttempt {
  readonly outcomes: readonly RowOutcome[];
  /** False where documents have changed since they were read: the batch is to be read and written again. */
  readonly isSettled: boolean;
}

/**
 * Reads and writes a batch until nobody else was in between.
 * @param attempt reads the batch's documents, and writes what differs; `run` counts from 1.
 * @throws {Error} when others change the documents all the time.
 */
export async function writeBatch(attempt: (run: number) => Promise<BatchAttempt>): Promise<readonly RowOutcome[]> {
  const written = new Set<number>();
  for (let run = 1; run <= attempts; run += 1) {
    const { outcomes, isSettled } = await attempt(run);
    if (isSettled) {
      return outcomes.map((outcome, row) => (outcome === 'UNCHANGED' && written.has(row) ? 'WRITTEN' : outcome));
    }
    outcomes.forEach((outcome, row) => {
      if (outcome === 'WRITTEN') written.add(row);
    });
  }
  throw new Error('The documents of a batch are changed by others all the time. Import the file again later.');
}
