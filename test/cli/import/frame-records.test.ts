import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvHeader, createCsvParser } from '../../../cli/import/csv-format.ts';
import { createFramer, type Frame } from '../../../cli/import/frame-records.ts';

const header: CsvHeader = { separator: ',', text: 'a,b', columns: ['a', 'b'] };
const { isSound } = createCsvParser(header);

describe('cutting a file into records', () => {
  it('gives the same records with the same places however the bytes arrive, and from any record on', () => {
    const cell = fc.string({ unit: fc.constantFrom('x', 'é', ',', '"', '\n', '\r\n', ' '), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        (rows, lineBreak, chunk) => {
          const bytes = Buffer.from(rows.map((row) => row.map(quoted).join(',') + lineBreak).join(''));

          const whole = framesOf(bytes, bytes.length);

          expect(whole).toHaveLength(rows.length);
          expect(framesOf(bytes, chunk).map(placeOf)).toEqual(whole.map(placeOf));
          whole.forEach(({ end, nextLine }, n) => {
            const rest = framesOf(bytes.subarray(end), chunk, end, nextLine);
            expect(rest.map(placeOf)).toEqual(whole.slice(n + 1).map(placeOf));
          });
        },
      ),
    );
  });

  it('counts the lines within quotes', () => {
    const frames = framesOf(Buffer.from('1,"x\ny"\n2,z\n'), 5);

    expect(frames.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('gives up a quote that does not close after its own line, and loses none of the good ones after it', () => {
    const lines = ['1,good', '2,"stray', ...Array.from({ length: 40 }, (_, n) => `${n + 3},"fine"`)];

    const frames = framesOf(Buffer.from(lines.join('\n')), 7);

    expect(frames.map(({ bytes }) => bytes.toString())).toEqual(lines);
  });

  it('leaves out blank lines and keeps the last line without a line break', () => {
    const frames = framesOf(Buffer.from('1,a\n\r\n  \n2,b'), 3);

    expect(frames.map(({ bytes, line, end }) => [bytes.toString(), line, end])).toEqual([
      ['1,a', 1, 4],
      ['2,b', 4, 12],
    ]);
  });
});

function framesOf(bytes: Buffer, chunk: number, offset = 0, line = 1): Frame[] {
  const framer = createFramer({ isSoundRecord: isSound, offset, line });
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length; at += chunk) frames.push(...framer.push(bytes.subarray(at, at + chunk)));
  return [...frames, ...framer.finish()];
}

function placeOf({ bytes, line, end }: Frame) {
  return { text: bytes.toString(), line, end };
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
