import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../registry/workshop/unified-diff.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
  .map((lines) => lines.map((l) => `${l}\n`).join(''));

describe('a unified diff', () => {
  it('makes the second text of the first one, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(patch(from, unifiedDiff(from, to))).toBe(to);
      }),
    );
  });

  it('says nothing of equal texts', () => {
    expect(unifiedDiff('a\nb\n', 'a\nb\n')).toBe('');
  });

  it('shows a changed line among three lines around it', () => {
    const lines = Array.from({ length: 20 }, (_, place) => `line ${place + 1}`);

    const diff = unifiedDiff(lines.join('\n'), lines.with(9, 'LINE').join('\n'));

    expect(diff.split('\n')).toEqual([
      '@@ -7,7 +7,7 @@',
      ' line 7',
      ' line 8',
      ' line 9',
      '-line 10',
      '+LINE',
      ' line 11',
      ' line 12',
      ' line 13',
      '',
    ]);
  });

  it('shows texts that have little in common as one change, and is done soon', () => {
    const [from, to] = ['x', 'y'].map((letter) =>
      Array.from({ length: 20_000 }, (_, place) => (place % 3 === 0 ? `same ${place}` : `${letter} ${place}`)).join(
        '\n',
      ),
    );

    const diff = unifiedDiff(from ?? '', to ?? '');

    expect(patch(from ?? '', diff).trimEnd()).toBe(to);
  });
});

/** The text after the hunks of a diff, by what its lines and its line numbers say. */
function patch(from: string, diff: string): string {
  const old = from.split('\n').filter((line, place, all) => place < all.length - 1 || line !== '');
  const result: string[] = [];
  let place = 0;
  for (const line of diff.split('\n').slice(0, -1)) {
    const start = /^@@ -(\d+)(,0)?/.exec(line);
    if (start) {
      const next = Number(start[1]) - (start[2] ? 0 : 1);
      while (place < next) result.push(old[place++] as string);
    } else if (line.startsWith('+')) result.push(line.slice(1));
    else {
      expect(line.slice(1)).toBe(old[place]);
      if (line.startsWith(' ')) result.push(line.slice(1));
      place += 1;
    }
  }
  result.push(...old.slice(place));
  return result.map((line) => `${line}\n`).join('');
}
