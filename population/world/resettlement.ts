import type { Draws } from '../random.ts';
import { projects } from '../reference/projects.ts';
import type { Place } from '../reference/settlement.ts';
import type { TrueHousehold } from '../true-household.ts';
import { draftFamily, type FamilyDraft } from './family-drafts.ts';

/** How many families have how many members: 93 families with 259 persons (domain section 4.2); the split is assumed. */
const familiesBySize: readonly (readonly [members: number, families: number])[] = [
  [1, 12],
  [2, 29],
  [3, 27],
  [4, 18],
  [5, 6],
  [6, 1],
];

const sizes: readonly number[] = familiesBySize.flatMap(([members, families]) => Array<number>(families).fill(members));

/** Families that the fishing village (Kampung Nelayan Sejahtera) resettled. */
export const resettledFamilies: number = sizes.length;

/**
 * The place of the resettled families, or null where nobody lives in their village. They come after all others, so that
 * no other family's draws depend on them, and are more than the families that a population is asked for.
 */
export function placeResettlement(places: readonly Place[], firstIndex: number): Place | null {
  const village = places.find((place) => place.village.code === projects.eretanKulon.row.regionCode);
  if (village === undefined) return null;
  const others = places.filter((place) => place.regencyCode === village.regencyCode);
  return {
    ...village,
    start: firstIndex,
    count: resettledFamilies,
    positionInRegency: others.reduce((sum, place) => sum + place.count, 0),
    isResettlement: true,
  };
}

/** Draws a resettled family: one of those that the draw would give anyway, of the size that its number asks for. */
export function draftResettled(draws: Draws, decile: number, position: number): FamilyDraft {
  for (;;) {
    const draft = draftFamily(draws, decile);
    if (draft.members.length === sizes[position]) return draft;
  }
}

/** Whether the household is one of them. */
export function isResettled({ place }: Pick<TrueHousehold, 'place'>): boolean {
  return place.isResettlement === true;
}
