import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analystMinimum, publicMinimum } from '#platform/disclosure/minimum-cell.ts';
import { complementCell, countCell, determinedCells, intervalsOf, type PublishedWorld } from './attacker.ts';
import { hasTwin, publish, registers } from './worlds.ts';

const readers = [
  ['the public', 'fromPublic', publicMinimum],
  ['analysts, who hold both tables,', 'fromAnalysts', analystMinimum],
] as const;
const runs = { numRuns: 400 };

describe.each(readers)('what %s cannot find out', (_, audience, k) => {
  it('is any hidden cell, by linear algebra over every published one', () => {
    fc.assert(
      fc.property(registers, (register) => {
        expect(determinedCells(publish(register, audience))).toEqual([]);
      }),
      runs,
    );
  });

  it('is any hidden cell, by bounds: each keeps two values or more', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const world = publish(register, audience);
        const told = nobodyOutside(world);

        const pinned = [...intervalsOf(world)].filter(([, { least, most }]) => most !== null && most <= least);
        expect(pinned.map(([cell]) => cell).filter((cell) => !told.has(cell))).toEqual([]);
      }),
      runs,
    );
  });

  it('is whether a small cell is small: as far as bounds tell, it may hold the threshold or more', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const world = publish(register, audience);
        const intervals = intervalsOf(world);

        const exposed = smallCells(world, k).filter((cell) => {
          const { most } = intervals.get(cell) ?? { most: 0n };
          return most !== null && most < BigInt(k);
        });
        expect(exposed).toEqual([]);
      }),
      runs,
    );
  });

  it('is which register it was: for each hidden regency another one has the same publication', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const world = publish(register, audience);

        const only = [...world.hidden].flatMap(([measure, regions]) =>
          [...regions].filter((key) => key.length === 4 && !hasTwin(world, measure, key)),
        );
        expect(only).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the gate', () => {
  it('hides every cell that is small, whose complement or base is small, or that holds all', () => {
    fc.assert(
      fc.property(registers, (register) => {
        for (const [, audience, k] of readers) {
          const world = publish(register, audience);

          const shown = world.measures.flatMap(({ name, of, isTelling, counts }) =>
            world.tree.keys.filter((key) => {
              const count = counts.get(key) ?? 0;
              const base = of === null ? count : (baseOf(world, of).get(key) ?? 0);
              const isAll = isTelling && base > 0 && count === base;
              const isUnsafe = [count, base, base - count].some((number) => number > 0 && number < k) || isAll;
              return isUnsafe && !world.hidden.get(name)?.has(key);
            }),
          );
          expect(shown).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('hides from the public what it hides from analysts, and a measure where its base is hidden', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const [open, strict] = [publish(register, 'fromAnalysts'), publish(register, 'fromPublic')];

        for (const { name, of } of open.measures) {
          expect([...(open.hidden.get(name) ?? [])].filter((key) => !strict.hidden.get(name)?.has(key))).toEqual([]);
          if (of === null) continue;
          for (const world of [open, strict]) {
            const bare = [...(world.hidden.get(of) ?? [])].filter((key) => !world.hidden.get(name)?.has(key));
            expect(bare).toEqual([]);
          }
        }
      }),
      runs,
    );
  });

  it('shows a region without any family, in every measure', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const world = publish(register, 'fromPublic');
        const empty = world.tree.keys.filter((key) => baseOf(world, 'families').get(key) === 0);

        for (const regions of world.hidden.values()) expect(empty.filter((key) => regions.has(key))).toEqual([]);
      }),
      runs,
    );
  });
});

function baseOf({ measures }: PublishedWorld, name: string): ReadonlyMap<string, number> {
  return measures.find((measure) => measure.name === name)?.counts ?? new Map();
}

// That nobody is outside a measure which tells nothing, such as being ranked, may follow from what is shown.
function nobodyOutside({ tree, measures, hidden }: PublishedWorld): ReadonlySet<string> {
  const cells = measures.flatMap(({ name, of, isTelling, counts }) => {
    if (of === null || isTelling) return [];
    const bases = measures.find((measure) => measure.name === of)?.counts;
    const someOutside = tree.keys.filter(
      (key) => key.length === 4 && hidden.get(name)?.has(key) && counts.get(key) !== bases?.get(key),
    );
    return tree.keys
      .filter((key) => !someOutside.some((regency) => regency.startsWith(key)))
      .map((key) => complementCell(name, key));
  });
  return new Set(cells);
}

// The cells that are hidden for what they hold: few families in the group, or few or none outside it.
function smallCells(world: PublishedWorld, k: number): string[] {
  return world.measures.flatMap(({ name, of, isTelling, counts }) =>
    [...(world.hidden.get(name) ?? [])].flatMap((key) => {
      const count = counts.get(key) ?? 0;
      const outside = of === null ? null : (baseOf(world, of).get(key) ?? 0) - count;
      const isFewOutside = outside !== null && outside < k && (outside > 0 || isTelling);
      return [
        ...(count > 0 && count < k ? [countCell(name, key)] : []),
        ...(isFewOutside ? [complementCell(name, key)] : []),
      ];
    }),
  );
}
