import type { Caller } from '#platform/access/caller.ts';
import { isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import { type Refusal, ruleNotMet } from '#platform/workflow/refusal.ts';
import type { ProjectKind } from '../vocabulary.ts';

/**
 * Whether the caller may let families into homes and out of them: both ministries, because towers and the fishing village
 * stand on grounds of Kemensos, and the regency or city (assumption: no decree on the running of them is at hand).
 */
export function mayHouse(caller: Caller): boolean {
  return (
    isMinistryOfficer(caller, 'Kemensos') ||
    isMinistryOfficer(caller, 'Kementerian PKP') ||
    officeLevelOf(caller) === 'REGENCY_CITY'
  );
}

/** Whose step it is, for the refusal. */
export const housedBy = 'Kemensos, Kementerian PKP, or the regency or city in which the project stands';

/** Whether a place lies within the caller's regions. */
export function isWithinRows({ rows }: Pick<Caller, 'rows'>, regionCode: string): boolean {
  return rows.kind === 'all' || (rows.kind === 'regions' && rows.codes.some((code) => regionCode.startsWith(code)));
}

/** What is looked at before a family moves in. */
export interface MoveIn {
  readonly wantedKind: ProjectKind;
  readonly projectKind: ProjectKind;
  readonly isAccessible: boolean;
  readonly needsAccessibleHome: boolean;
  /** Whether an accessible home of the project is vacant. */
  readonly hasVacantAccessible: boolean;
}

/**
 * The rule that forbids a move, or null. The register holds no disabilities: the need for an accessible home is what the
 * officer states on evidence.
 */
export function findMoveObstacle(move: MoveIn): Refusal | null {
  if (move.projectKind !== move.wantedKind) {
    return ruleNotMet('PROJECT_KIND', 'The home is of another kind of project. Flats are assigned, houses resettle.');
  }
  if (move.isAccessible && !move.needsAccessibleHome) {
    return ruleNotMet('ACCESSIBLE_HOME_RESERVED', 'The home is for a household that needs an accessible one.');
  }
  if (!move.isAccessible && move.needsAccessibleHome && move.hasVacantAccessible) {
    return ruleNotMet(
      'ACCESSIBLE_HOME_FIRST',
      'An accessible home of the project is vacant. Give the household that one.',
    );
  }
  return null;
}
