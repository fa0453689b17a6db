import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal.ts';

/** Shows how far the seeding has come. */
export interface SeedProgress {
  /** Tells how many families have been written so far. */
  update(families: number): void;
  /** Ends the display. Safe to call again. */
  stop(): void;
}

/** Without a screen to draw on, a line is written each time this share of the whole is done. */
const lineEvery = 0.25;

/** A progress bar on a screen with families per second and the time left; plain lines where there is no screen. */
export function createSeedProgress(terminal: Terminal, total: number): SeedProgress {
  return terminal.tellsScreen ? createBar(total) : createLines(terminal, total);
}

function createBar(total: number): SeedProgress {
  const startedAt = performance.now();
  const bar = new SingleBar(
    {
      format: 'Seeding {bar} {percentage}% {value}/{total} families, {rate}/s, {eta_formatted} left',
      hideCursor: null,
      clearOnComplete: true,
      etaBuffer: 20,
      stopOnComplete: false,
      gracefulExit: false, // Ctrl-C is the command's to answer
      linewrap: true, // a screen left as it was found, however the process ends
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { rate: 0 });
  return {
    update(families) {
      bar.update(families, { rate: Math.round(families / ((performance.now() - startedAt) / 1000)) });
    },
    stop: () => bar.stop(),
  };
}

function createLines(terminal: Terminal, total: number): SeedProgress {
  let nextShare = lineEvery;
  return {
    update(families) {
      if (families < total * nextShare) return;
      terminal.tell(`Seeding: ${families} of ${total} families.`);
      nextShare = Math.floor(families / total / lineEvery) * lineEvery + lineEvery;
    },
    stop() {},
  };
}
