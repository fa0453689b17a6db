import { styleText } from 'node:util';

/** Where a command writes: answers to standard output, everything told to a person beside them to standard error. */
export interface Terminal {
  /** Writes a line of the command's answer. */
  print(line: string): void;
  /** Writes a line about the command's work. */
  tell(line: string): void;
  /** True where standard output is a person's screen. */
  readonly printsToScreen: boolean;
  /** True where standard error is a person's screen, on which a line may be drawn over. */
  readonly tellsScreen: boolean;
  /** The text in a style, where standard error or output shows colours; else the text itself. */
  style(format: Style, text: string): string;
}

/** The styles in use: `node:util` knows more. */
export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan';

/** The terminal of this process. Colours follow NO_COLOR, FORCE_COLOR and what the screen can show. */
export function createTerminal(): Terminal {
  const { stdout, stderr } = process;
  const hasColors = stdout.isTTY && stdout.hasColors();
  return {
    print: (line) => void stdout.write(`${line}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
    printsToScreen: stdout.isTTY === true,
    tellsScreen: stderr.isTTY === true,
    style: (format, text) => (hasColors ? styleText(format, text) : text),
  };
}
