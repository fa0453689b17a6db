/** Who may take which step of a graduation, and what must hold for it. Pure. */
import type { Caller } from '#platform/access/caller.ts';
import { isFieldWorkerOf, isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import { actorNotAllowed, type Refusal, ruleNotMet } from '#platform/workflow/refusal.ts';
import type { GraduationKind, GraduationReason } from '../generated.ts';

/** A step of a graduation. */
export type GraduationStep = 'PROPOSE' | 'ASSESS' | 'DECIDE' | 'WITHDRAW';

const actors: Readonly<
  Record<GraduationStep, { readonly mayTake: (caller: Caller) => boolean; readonly who: string }>
> = {
  PROPOSE: {
    mayTake: (caller) => isCompanion(caller) || isFamily(caller),
    who: 'The companion of the family, or the family itself, proposes a graduation.',
  },
  ASSESS: {
    mayTake: (caller) => officeLevelOf(caller) === 'REGENCY_CITY',
    who: 'An officer of the regency or city assesses a graduation.',
  },
  DECIDE: {
    mayTake: (caller) => isMinistryOfficer(caller, 'Kemensos'),
    who: 'An officer of Kemensos decides on a graduation.',
  },
  WITHDRAW: {
    mayTake: (caller) => isCompanion(caller) || isFamily(caller),
    who: 'The companion of the family, or the family itself, takes a proposal back.',
  },
};

/**
 * Why the caller may not take the step, or null. That the regency assesses and the ministry decides follows the social
 * office's part in other decisions; the decree on graduation was not read (unconfirmed).
 */
export function actorRefusalOf(step: GraduationStep, caller: Caller): Refusal | null {
  const { mayTake, who } = actors[step];
  return mayTake(caller) ? null : actorNotAllowed(who);
}

/** What a proposal says. */
export interface Proposal {
  readonly kind: GraduationKind;
  readonly hasWords: boolean;
  readonly isOfFamily: boolean;
}

const meansHaveGrown: readonly GraduationReason[] = ['DECILE_RISEN', 'BUSINESS_INCOME', 'INCOME_ABOVE_MINIMUM_WAGE'];

/**
 * Why a family with those reasons cannot graduate in that way, or null. The kinds are the ministry's; what each asks for
 * is how their names are read here (unconfirmed).
 */
export function kindRefusalOf(
  { kind, hasWords, isOfFamily }: Proposal,
  reasons: readonly GraduationReason[],
): Refusal | null {
  if (isOfFamily && kind !== 'PRE_PROSPEROUS') {
    return actorNotAllowed('A family itself proposes to leave by own wish (PRE_PROSPEROUS) alone.');
  }
  switch (kind) {
    case 'NATURAL':
      return reasons.includes('NO_COMPONENT')
        ? null
        : ruleNotMet('COMPONENT_LEFT', 'A member of the family still has a component of PKH.');
    case 'SELF_RELIANT':
      return reasons.some((reason) => meansHaveGrown.includes(reason))
        ? null
        : ruleNotMet('MEANS_NOT_GROWN', 'Neither the decile nor an income tells that the family can earn its living.');
    case 'PRE_PROSPEROUS':
      return hasWords
        ? null
        : ruleNotMet('REASON_NEEDED', 'A family that leaves while still poor needs a reason in words.');
  }
}

/** True for the family itself. */
export function isFamily({ role }: Caller): boolean {
  return role === 'DATA_SUBJECT';
}

function isCompanion(caller: Caller): boolean {
  return isFieldWorkerOf(caller, 'social-welfare');
}
