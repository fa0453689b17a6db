import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal.ts';

/** Shows how far a reconciliation has come. */
export interface ReconcileProgress {
  /** Tells how many entries and families have been looked at so far. */
  update(looked: number): void;
  /** Ends the display. Safe to call again. */
  stop(): void;
}

/** Without a screen to draw on, a line is written as often as this, in milliseconds. */
const lineEveryMs = 5_000;

/** A progress bar on a screen; a line every few seconds where there is no screen. */
export function createReconcileProgress(terminal: Terminal, total: number): ReconcileProgress {
  return terminal.tellsScreen ? createBar(total) : createLines(terminal, total);
}

function createBar(total: number): ReconcileProgress {
  const bar = new SingleBar(
    {
      format: 'Matching {bar} {percentage}% {value}/{total} entries and families, {eta_formatted} left',
      hideCursor: null,
      clearOnComplete: true,
      stopOnComplete: false,
      gracefulExit: false, // Ctrl-C ends the matching; the next one makes no finding twice
      linewrap: true, // a screen left as it was found, however the process ends
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    update: (looked) => bar.update(looked),
    stop: () => bar.stop(),
  };
}

function createLines(terminal: Terminal, total: number): ReconcileProgress {
  let toldAt = performance.now();
  return {
    update(looked) {
      const now = performance.now();
      if (now - toldAt < lineEveryMs) return;
      toldAt = now;
      terminal.tell(`Matching: ${looked} of about ${total} entries and families.`);
    },
    stop() {},
  };
}
