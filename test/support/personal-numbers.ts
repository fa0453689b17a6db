import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A NIK or a No. KK of the synthetic data: 16 digits of which the fifth and sixth are 99. */
const personalNumber = /(?<![0-9a-f])\d{4}99\d{10}(?![0-9a-f])/;

/**
 * Looks for personal numbers in every file of a folder.
 * @throws {Error} naming the files that hold one, and the lines without the numbers.
 */
export function requireNoPersonalNumbers(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    requireNoPersonalNumber(
      join(entry.parentPath, entry.name),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    );
  }
}

/**
 * Looks for personal numbers in a text.
 * @throws {Error} with the lines that hold one, the number struck out.
 */
export function requireNoPersonalNumber(where: string, text: string): void {
  const lines = text.split('\n').filter((line) => personalNumber.test(line));
  if (lines.length === 0) return;
  const struck = lines.slice(0, 5).map((line) => line.replace(new RegExp(personalNumber, 'g'), '<a personal number>'));
  throw new Error(`${where} holds personal numbers in ${lines.length} lines:\n${struck.join('\n')}`);
}
