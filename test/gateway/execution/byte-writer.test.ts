import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveBytesBack, takeBytes } from '../../../gateway/execution/splice/byte-pool.ts';
import { ByteWriter, bytesOf } from '../../../gateway/execution/splice/byte-writer.ts';

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 40 });

describe('bytes that are put one behind the other', () => {
  it('are those that were given, whatever they were cut out of', () => {
    fc.assert(
      fc.property(texts, fc.nat(2000), (pieces, expected) => {
        const whole = bytesOf(pieces.join(''));
        const writer = new ByteWriter(expected);
        let start = 0;
        for (const piece of pieces) {
          const end = start + Buffer.byteLength(piece);
          writer.add(whole, start, end);
          start = end;
        }

        expect(writer.toString()).toBe(pieces.join(''));
        expect(writer.enclose('{"data":', '}').toString()).toBe(`{"data":${pieces.join('')}}`);
        writer.release();
      }),
      { numRuns: 300 },
    );
  });

  it('stand between texts of any length', () => {
    const [before, behind] = ['é'.repeat(200), 'ü'.repeat(5000)];
    const writer = new ByteWriter(10);
    writer.add(bytesOf('null'), 0, 4);

    expect(writer.enclose(before, behind).toString()).toBe(`${before}null${behind}`);
  });
});

describe('memory that is used again', () => {
  it('is that which was given back, once', () => {
    const bytes = takeBytes(100_000);
    giveBytesBack(bytes);
    giveBytesBack(bytes);

    const again = [takeBytes(100_000), takeBytes(100_000)];

    expect(again[0]).toBe(bytes);
    expect(again[1]).not.toBe(bytes);
  });

  it('is long enough, and not much too long', () => {
    for (const size of [0, 10, 20_000, 70_000, 3_000_000]) {
      const bytes = takeBytes(size);

      expect(bytes.length).toBeGreaterThanOrEqual(size);
      expect(bytes.length).toBeLessThanOrEqual(size * 4);
      giveBytesBack(bytes);
    }
  });

  it('is bounded', () => {
    const many = Array.from({ length: 40 }, () => takeBytes(1024 * 1024));
    for (const bytes of many) giveBytesBack(bytes);

    const known = new Set(many);
    const again = Array.from({ length: 40 }, () => takeBytes(1024 * 1024));

    expect(again.filter((bytes) => known.has(bytes)).length).toBeLessThanOrEqual(16);
  });
});
