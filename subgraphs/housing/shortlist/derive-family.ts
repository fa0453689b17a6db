import { hasLawfulLand, isUnfitHouse, lastAidYearOf, type PastAssistance } from '../assistance/recipient-rules.ts';
import { judgeLiveability, type Verdicts } from '../liveability.ts';
import type { DwellingRecord, FamilyRecord } from '../model.ts';
import { programsOf } from '../programs.ts';

/** What a family's document derives from its house and its assistance. */
export type DerivedFamily = Pick<
  FamilyRecord,
  'programs' | 'listed' | 'onWaitingList' | 'fitBy' | 'unfitBy' | 'failings' | 'lastAidYear'
>;

/**
 * A family's standing after a step, from its house and all of its assistance. A grant takes it off the list that the register
 * itself put it on.
 * @param dwelling null where the register knows no house of it.
 */
export function deriveFamily(
  dwelling: DwellingRecord | null,
  assistances: readonly PastAssistance[],
  known: Pick<FamilyRecord, 'listed'>,
): DerivedFamily {
  const { fitBy, unfitBy } = dwelling ?? unjudged;
  const listed = known.listed && !assistances.some(isBeingBuilt);
  return {
    programs: programsOf(assistances),
    listed,
    onWaitingList: listed || assistances.some(isWaiting),
    fitBy,
    unfitBy,
    ...candidacyOf(dwelling, assistances),
  };
}

/** Whoever is proposed waits until a decree grants it. */
export function isWaiting({ status }: Pick<PastAssistance, 'status'>): boolean {
  return status === 'PROPOSED' || status === 'FIELD_VERIFIED';
}

/**
 * What the shortlist is kept by. `failings` counts the parts that fail BPS's or the ministry's standard, and is null for
 * whom the register's own facts rule out: a liveable house, land that is not the family's own, or a grant that is open. A
 * certificate in another's name rules nobody out; the facilitator settles it. `lastAidYear` bars for ten years.
 */
export function candidacyOf(
  dwelling: DwellingRecord | null,
  assistances: readonly PastAssistance[],
): Pick<FamilyRecord, 'failings' | 'lastAidYear'> {
  const lastAidYear = lastAidYearOf(assistances);
  const isCandidate =
    dwelling !== null &&
    !assistances.some(isBeingBuilt) &&
    isUnfitHouse(dwelling) === 'MET' &&
    hasLawfulLand(dwelling) !== 'NOT_MET';
  return { failings: isCandidate ? countFailings(dwelling) : null, lastAidYear };
}

function isBeingBuilt({ status }: PastAssistance): boolean {
  return status === 'DECREED' || status === 'IN_PROGRESS';
}

function countFailings(dwelling: DwellingRecord): number {
  const standards = ['BPS_SDG', 'PUPR_SPM_29_2018'] as const;
  return new Set(standards.flatMap((standard) => judgeLiveability(dwelling, standard).failures)).size;
}

const unjudged: Verdicts = { fitBy: [], unfitBy: [] };
