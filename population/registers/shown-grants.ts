import { Draws } from '../random.ts';
import type { AssistanceRow, HousingRow } from '../register-rows.ts';
import type { TrueHousehold } from '../true-household.ts';
import { type AssistanceDraft, selfHelpGrant } from './assistance.ts';

const shownStates: readonly AssistanceRow['status'][] = [
  'PROPOSED',
  'FIELD_VERIFIED',
  'DECREED',
  'IN_PROGRESS',
  'COMPLETED',
  'HANDED_OVER',
  'CANCELLED',
  'PROPOSED',
  'FIELD_VERIFIED',
];

const percents: Readonly<Partial<Record<AssistanceRow['status'], number>>> = {
  DECREED: 0,
  IN_PROGRESS: 30,
  COMPLETED: 100,
  HANDED_OVER: 100,
};

/**
 * BSPS grants in every state, one each for the first families that could have one, so that the smallest population shows
 * them too. Every second such family is left as it is. Draws of its own, so that no other row depends on it.
 */
export function createShownGrants(seed: number): (household: TrueHousehold, row: HousingRow) => AssistanceDraft | null {
  const draws = new Draws(seed, 'shown-grants');
  let candidates = 0;
  return (household, row) => {
    const { house, unfitHousing, decile, index } = household;
    const isOwner = house.measures.tenure === 'OWNED' && house.hostIndex === index;
    const hasProof = house.measures.landProof === 'SHM_OWN' || house.measures.landProof === 'GIRIK_LETTER_C';
    if (!isOwner || !hasProof || !unfitHousing || decile > 4 || row.assistances.length > 0) return null;
    candidates += 1;
    const status = candidates % 2 === 0 ? shownStates[candidates / 2 - 1] : undefined;
    if (status === undefined) return null;
    const fiscalYear = status === 'HANDED_OVER' ? 2025 : 2026;
    const grant = selfHelpGrant(household, fiscalYear, draws.at(index));
    const progressPercent = percents[status] ?? null;
    const decreed = progressPercent === null ? null : `SK-BSPS/${household.place.regencyCode}/${fiscalYear}/1`;
    return { ...grant, status, progressPercent, decreeNumber: decreed };
  };
}
