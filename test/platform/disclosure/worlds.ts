/** Registers to publish: random ones full of small cells, and other registers that look the same from outside. */
import fc from 'fast-check';
import { hideCells } from '#platform/disclosure/gate.ts';
import type { CountedMeasure } from '#platform/disclosure/measure.ts';
import { createRegionTree, sumUpwards } from '#platform/disclosure/region-tree.ts';
import type { PublishedWorld } from './attacker.ts';

/** Families of each measure in each regency; a measure's base comes before it. */
export interface Register {
  readonly regencies: readonly string[];
  readonly measures: readonly (Omit<CountedMeasure, 'counts'> & { readonly families: readonly number[] })[];
}

/** The measures of the random registers: two that stand on the whole, one that stands on a part of it. */
const shapes = [
  { name: 'families', of: null, isTelling: false },
  { name: 'aided', of: 'families', isTelling: true },
  { name: 'ranked', of: 'families', isTelling: false },
  { name: 'poor', of: 'ranked', isTelling: true },
] as const;

const someFamilies = fc.oneof(
  fc.constantFrom(0, 1, 2, 4, 5, 9, 10, 11, 20),
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 30, max: 2000 }),
);

/** How many of a base are in a measure, nasty cases first. */
const partOf = fc.oneof(
  fc.constantFrom(
    (base: number) => base,
    (base: number) => Math.max(0, base - 1),
    () => 0,
    (base: number) => Math.min(base, 1),
    (base: number) => Math.min(base, 9),
  ),
  fc.integer({ min: 0, max: 12 }).map((few) => (base: number) => Math.min(base, few)),
  fc.integer({ min: 0, max: 12 }).map((few) => (base: number) => Math.max(0, base - few)),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (base: number) => Math.round(base * share)),
);

/** Registers of one to five provinces with one to five regencies each. */
export const registers: fc.Arbitrary<Register> = fc
  .array(
    fc.array(fc.record({ families: someFamilies, aided: partOf, ranked: partOf, poor: partOf }), {
      minLength: 1,
      maxLength: 5,
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((provinces) => {
    const rows = provinces.flatMap((regencies, province) =>
      regencies.map(({ families, aided, ranked, poor }, regency) => {
        const rankedFamilies = ranked(families);
        const counts = { families, aided: aided(families), ranked: rankedFamilies, poor: poor(rankedFamilies) };
        return { code: `${11 + province}0${1 + regency}`, counts };
      }),
    );
    return {
      regencies: rows.map(({ code }) => code),
      measures: shapes.map((shape) => ({ ...shape, families: rows.map(({ counts }) => counts[shape.name]) })),
    };
  });

/** What the readers with that threshold get of a register. */
export function publish(register: Register, readers: 'fromPublic' | 'fromAnalysts'): PublishedWorld {
  const tree = createRegionTree(register.regencies);
  const measures = register.measures.map(({ families, ...measure }) => ({
    ...measure,
    counts: sumUpwards(tree, new Map(register.regencies.map((code, index) => [code, families[index] ?? 0]))),
  }));
  const hidden = new Map([...hideCells(tree, measures)].map(([name, cells]) => [name, cells[readers]]));
  return { tree, measures, hidden };
}

/**
 * Whether another register, with another count in that regency, gives the same publication.
 * It is looked for one family away: in each measure a family may leave the regency for one of two others, or for
 * nowhere, or come from there.
 */
export function hasTwin(world: PublishedWorld, measure: string, regency: string): boolean {
  const ends = [null, ...world.tree.keys.filter((key) => key.length === 4 && key !== regency && isHidden(world, key))];
  const pairs = ends.flatMap((one, position) => ends.slice(position + 1).map((other) => [one, other]));
  return [...ends.map((end) => [end]), ...pairs].some((those) =>
    movesOf(world, measure, those).some((move) => [1, -1].some((sign) => isTwin(world, regency, move, sign))),
  );
}

function isHidden({ hidden }: PublishedWorld, key: string): boolean {
  return [...hidden.values()].some((regions) => regions.has(key));
}

/** By measure, the regency at the other end of the move, or null for nowhere; a measure that is missing stays. */
type Move = ReadonlyMap<string, string | null>;

function movesOf({ measures }: PublishedWorld, wanted: string, ends: readonly (string | null)[]): Move[] {
  return measures.reduce<Move[]>(
    (moves, { name }) =>
      moves.flatMap((move) => [
        ...(name === wanted ? [] : [move]),
        ...ends.map((end) => new Map<string, string | null>([...move, [name, end]])),
      ]),
    [new Map()],
  );
}

// One family more or less in the regency, and less or more at the other end: is it a register, and does nobody see it?
function isTwin({ tree, measures, hidden }: PublishedWorld, regency: string, move: Move, sign: number): boolean {
  const after = new Map<string, ReadonlyMap<string, number>>();
  for (const { name, of, counts } of measures) {
    const changed = new Map(counts);
    const end = move.get(name);
    if (end !== undefined) changed.set(regency, (counts.get(regency) ?? 0) + sign);
    if (end != null) changed.set(end, (counts.get(end) ?? 0) - sign);
    const sums = sumUpwards(tree, changed);
    const bases = of === null ? null : after.get(of);
    const isRegister = tree.keys.every((key) => {
      const count = sums.get(key) ?? 0;
      return count >= 0 && (bases == null || count <= (bases.get(key) ?? 0));
    });
    const isSeen = tree.keys.some((key) => sums.get(key) !== counts.get(key) && !hidden.get(name)?.has(key));
    if (!isRegister || isSeen) return false;
    after.set(name, sums);
  }
  return true;
}
