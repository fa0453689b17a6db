import { chainedLine, hashOf } from '#platform/audit/chained-line.ts';

/** The lines with one changed. */
export function replaced(lines: string[], index: number, change: (line: string) => string): string[] {
  return lines.with(index, change(lines[index] ?? ''));
}

/** The lines with two in each other's place. */
export function swapped(lines: string[], a: number, b: number): string[] {
  return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
}

const hashIn = (line: string | undefined) => /"hash":"(.{64})"\}$/.exec(line ?? '')?.[1] ?? '';
const contentOf = (line: string | undefined) => line?.replace(/,"hash":"[^"]*"\}$/, '') ?? '';

/** A record in the place of the line, with another actor and, unless one is given, the hash that it ought to have. */
export function forged(lines: readonly string[], index: number, hash?: string): string {
  const content = contentOf(lines[index]).replace('officer-1', 'nobody');
  return chainedLine(content, hash ?? hashOf(hashIn(lines[index - 1]), content)).trimEnd();
}

/** The lines with one changed, and that and all behind it with the hashes that they ought to have. */
export function rehashed(lines: readonly string[], from: number, change: (content: string) => string): string[] {
  const result = lines.slice(0, from);
  for (const [index, line] of lines.slice(from).entries()) {
    const content = index === 0 ? change(contentOf(line)) : contentOf(line);
    result.push(chainedLine(content, hashOf(hashIn(result.at(-1)), content)).trimEnd());
  }
  return result;
}
