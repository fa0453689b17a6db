/** Decides which warnings stand before a family graduates, from what the ministries answered. Pure. */
import type { GraduationCheck, GraduationWarning, Ministry, MinistryAnswer, WarningState } from '../generated.ts';
import type { PartAnswer } from '../household-parts/ask-ministries.ts';

/** What the ministries are asked of a household. */
export interface CheckedPart {
  readonly dwelling?: { readonly liveability: { readonly liveable: boolean | null } } | null;
  readonly krs?: { readonly status: 'AT_RISK' | 'NOT_AT_RISK' | 'NOT_TARGET' } | null;
  readonly hasStuntedChild?: boolean | null;
}

/** The question to each ministry. Health of children is asked for only for callers who may read it. */
export function checkSelections(mayReadGrowth: boolean): Readonly<Partial<Record<Ministry, string>>> {
  return {
    HOUSING: 'status dwelling { liveability { liveable } }',
    FAMILY_PLANNING: `status krs { status }${mayReadGrowth ? ' hasStuntedChild' : ''}`,
  };
}

/** The check that the answers make. */
export function graduationCheckOf(
  answers: readonly PartAnswer<CheckedPart>[],
  mayReadGrowth: boolean,
): GraduationCheck {
  const partOf = (ministry: Ministry) => answers.find((answer) => answer.ministry === ministry)?.part ?? null;
  const [house, family] = [partOf('HOUSING'), partOf('FAMILY_PLANNING')];
  const liveable = house?.dwelling?.liveability.liveable ?? null;
  const states = {
    unfitHouse: stateOf(house, liveable === null ? null : !liveable),
    stuntingRisk: stateOf(family, family?.krs ? family.krs.status === 'AT_RISK' : null),
    stuntedChild: mayReadGrowth ? stateOf(family, family?.hasStuntedChild ?? null) : ('WITHHELD' as const),
  };
  const raised: readonly [WarningState, GraduationWarning][] = [
    [states.unfitHouse, 'STILL_UNFIT_HOUSE'],
    [states.stuntingRisk, 'STUNTING_RISK'],
    [states.stuntedChild, 'STUNTED_CHILD'],
  ];
  return {
    warnings: raised.filter(([state]) => state === 'RAISED').map(([, warning]) => warning),
    ...states,
    housing: answerOf(house),
    familyPlanning: answerOf(family),
    unanswered: answers.filter(({ part }) => part === null).map(({ ministry }) => ministry),
    complete: raised.every(([state]) => state === 'RAISED' || state === 'CLEAR'),
  };
}

type Part = PartAnswer<CheckedPart>['part'];

function stateOf(part: Part, isRaised: boolean | null): WarningState {
  if (part?.status === 'WITHHELD') return 'WITHHELD';
  if (part?.status !== 'AVAILABLE' || isRaised === null) return 'UNKNOWN';
  return isRaised ? 'RAISED' : 'CLEAR';
}

function answerOf(part: Part): MinistryAnswer {
  if (part === null) return 'UNAVAILABLE';
  return part.status === 'AVAILABLE' ? 'ANSWERED' : part.status;
}
