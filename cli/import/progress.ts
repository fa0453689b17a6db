import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal.ts';

/** Shows how far an import has come. */
export interface ImportProgress {
  /** Tells how many rows have been taken in so far, and how much of the file, from 0 to 1; null where nobody knows. */
  update(rows: number, share: number | null): void;
  /** Ends the display. Safe to call again. */
  stop(): void;
}

/** Without a screen to draw on, a line is written as often as this, in milliseconds. */
const lineEveryMs = 5_000;

/** A progress bar on a screen with rows per second and the time left; plain lines where there is no screen. */
export function createImportProgress(terminal: Terminal): ImportProgress {
  return terminal.tellsScreen ? createBar() : createLines(terminal);
}

function createBar(): ImportProgress {
  const startedAt = performance.now();
  const bar = new SingleBar(
    {
      format: 'Importing {bar} {percentage}% {rows} rows, {rate}/s, {eta_formatted} left',
      hideCursor: null,
      clearOnComplete: true,
      etaBuffer: 20,
      stopOnComplete: false,
      gracefulExit: false, // Ctrl-C ends the import, which goes on where it was when it is started again
      linewrap: true, // a screen left as it was found, however the process ends
    },
    Presets.shades_classic,
  );
  bar.start(1000, 0, { rows: 0, rate: 0 });
  return {
    update(rows, share) {
      bar.update(Math.round((share ?? 0) * 1000), { rows, rate: rateOf(rows, startedAt) });
    },
    stop: () => bar.stop(),
  };
}

function createLines(terminal: Terminal): ImportProgress {
  const startedAt = performance.now();
  let toldAt = startedAt;
  return {
    update(rows, share) {
      const now = performance.now();
      if (now - toldAt < lineEveryMs) return;
      toldAt = now;
      const elapsed = (now - startedAt) / 1000;
      const left = share === null || share <= 0 ? '' : `, ${Math.round((elapsed / share) * (1 - share))} s left`;
      const percent = share === null ? '' : ` ${Math.floor(share * 100)} %,`;
      terminal.tell(`Importing:${percent} ${rows} rows, ${rateOf(rows, startedAt)}/s${left}.`);
    },
    stop() {},
  };
}

function rateOf(rows: number, startedAt: number): number {
  return Math.round(rows / Math.max(0.001, (performance.now() - startedAt) / 1000));
}
