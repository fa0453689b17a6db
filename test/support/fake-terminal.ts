import type { Terminal } from '../../cli/terminal.ts';

/** A terminal without a screen that keeps what is written to it. */
export interface FakeTerminal extends Terminal {
  /** Lines of standard output. */
  readonly printed: string[];
  /** Lines of standard error. */
  readonly told: string[];
}

/** A fake terminal with nothing written to it yet. */
export function createFakeTerminal(): FakeTerminal {
  const printed: string[] = [];
  const told: string[] = [];
  return {
    printed,
    told,
    print: (line) => void printed.push(line),
    tell: (line) => void told.push(line),
    printsToScreen: false,
    tellsScreen: false,
    style: (_, text) => text,
  };
}
