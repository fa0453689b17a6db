import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPseudonyms } from '#platform/pseudonym.ts';

const oldKey = `1:${'old key '.repeat(5)}`;
const newKey = `2:${'new key '.repeat(5)}`;
const nik = '9103994508920001';

const safeNiks = fc
  .tuple(fc.integer({ min: 1101, max: 9676 }), fc.integer({ min: 0, max: 9_999_999_999 }))
  .map(([region, rest]) => `${region}99${String(rest).padStart(10, '0')}`);

describe('a pseudonym', () => {
  it('is the same for the same NIK and opens to it, digit for digit', () => {
    const pseudonyms = createPseudonyms([oldKey]);

    fc.assert(
      fc.property(safeNiks, (any) => {
        const id = pseudonyms.idOf('household', any);
        expect(id).toBe(pseudonyms.idOf('household', any));
        expect(pseudonyms.findNik('household', id)).toBe(any);
        expect(id).not.toContain(any);
      }),
    );
  });

  it('of a household does not open as a person', () => {
    const pseudonyms = createPseudonyms([oldKey]);

    expect(pseudonyms.findNik('person', pseudonyms.idOf('household', nik))).toBeNull();
  });

  it('opens after its key was replaced, and a new one is made with the new key', () => {
    const before = createPseudonyms([oldKey]);
    const after = createPseudonyms([newKey, oldKey]);

    const id = before.idOf('household', nik);

    expect(after.findNik('household', id)).toBe(nik);
    expect(after.idOf('household', nik).charAt(0)).toBe('2');
    expect(createPseudonyms([newKey]).findNik('household', id)).toBeNull();
  });

  it('does not open with one bit changed, in another spelling, or made up', () => {
    const pseudonyms = createPseudonyms([oldKey]);
    const id = pseudonyms.idOf('household', nik);

    const changed = [...id].map((_, at) => `${id.slice(0, at)}${id[at] === 'A' ? 'B' : 'A'}${id.slice(at + 1)}`);

    for (const forged of [...changed, '', 'x', `${id}A`, '1'.repeat(23), `${id.slice(0, -1)}=`, nik]) {
      expect(pseudonyms.findNik('household', forged), forged).toBeNull();
    }
  });

  it('needs keys that are whole and named apart', () => {
    expect(() => createPseudonyms([])).toThrow('At least one');
    expect(() => createPseudonyms(['1:short'])).toThrow('32 or more');
    expect(() => createPseudonyms([oldKey, oldKey])).toThrow('Two pseudonym keys');
  });
});
