/** What the commands of the room share: the families and persons that the caller sees, and who may write. */
import type { Caller } from '#platform/access/caller.ts';
import type { RowFilter } from '#platform/access/row-filter.ts';
import { rowsOfFamilies } from '#platform/access/rows-of-families.ts';
import type { View } from '#platform/access/view.ts';
import { HubError } from '#platform/errors.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { referringAgency } from '#platform/referral/vocabulary.ts';
import { isFieldWorkerOf, isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import { actorNotAllowed, type Refusal } from '#platform/workflow/refusal.ts';
import type { Loaders } from './loaders.ts';
import type { FamilyRecord, FamilyView, Models } from './model.ts';
import type { Repository } from './repository.ts';

/** One request's way to families. */
export interface FamilyDesk {
  readonly models: Models;
  readonly view: View;
  now(): Date;
  /**
   * The visible family of that opaque id; null where there is none.
   * @throws {HubError} BAD_USER_INPUT naming `household`.
   */
  findFamily(household: string): Promise<FamilyView | null>;
  /**
   * The person of that opaque id with the visible family that lists them; null where there is none.
   * @throws {HubError} BAD_USER_INPUT naming `person`.
   */
  findPerson(person: string): Promise<{ readonly nik: string; readonly family: FamilyView } | null>;
  /** The condition that keeps records with `regionCode` and `familyId` to the caller's rows. */
  visible(): Promise<RowFilter>;
}

/** The desk of one request. */
export function createFamilyDesk(
  models: Models,
  view: View,
  loaders: Loaders,
  repository: Pick<Repository, 'findOwnFamilyIds'>,
  pseudonyms: Pseudonyms,
  now: () => Date,
): FamilyDesk {
  async function findOf(nik: string): Promise<FamilyView | null> {
    const match = await loaders.visibleMatches.load(nik);
    return match.status === 'AVAILABLE' ? match.record : null;
  }
  function requireNik(kind: 'household' | 'person', id: string): string {
    const nik = pseudonyms.findNik(kind, id);
    if (nik !== null) return nik;
    throw new HubError('BAD_USER_INPUT', `"${kind}" is not the id of a ${kind} that this hub gave.`, {
      argument: kind,
    });
  }
  return {
    models,
    view,
    now,
    findFamily: async (household) => findOf(requireNik('household', household)),
    async findPerson(person) {
      const nik = requireNik('person', person);
      const family = await findOf(nik);
      return family && [family.headNik, ...family.memberNiks].includes(nik) ? { nik, family } : null;
    },
    visible: () => rowsOfFamilies(view, repository.findOwnFamilyIds),
  };
}

/** A family's whole record, for what is derived from it. */
export function readWhole(
  { models, view }: FamilyDesk,
  { _id }: Pick<FamilyRecord, '_id'>,
): Promise<FamilyRecord | null> {
  return models.families.findOne({ _id }, null, { maxTimeMS: view.maxTimeMs() }).lean<FamilyRecord | null>().exec();
}

/** Field officers of a district (PKB, PLKB), the regency's office (OPD-KB), the ministry, and teams for their own families. */
export function isFieldStaff(caller: Caller): boolean {
  const level = officeLevelOf(caller);
  return isOffice(caller) || level === 'DISTRICT' || isFieldWorkerOf(caller, 'family-planning');
}

/** The regency's office (OPD-KB) and the ministry. */
export function isOffice(caller: Caller): boolean {
  return isMinistryOfficer(caller, referringAgency) || officeLevelOf(caller) === 'REGENCY_CITY';
}

/** Why somebody else may not. */
export function fieldStaffOnly(): Refusal {
  return actorNotAllowed(
    `This is for officers of ${referringAgency}, of the regency and the district, and for the family's team.`,
  );
}

/** Why somebody else may not. */
export function officeOnly(): Refusal {
  return actorNotAllowed(`This is for officers of ${referringAgency} and of the regency's office.`);
}

/** The day of an instant, `YYYY-MM-DD`. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/**
 * Refuses a day that has not come yet.
 * @throws {HubError} BAD_USER_INPUT naming the argument.
 */
export function requirePast(argument: string, day: string, now: Date): void {
  if (day <= dayOf(now)) return;
  throw new HubError('BAD_USER_INPUT', `"${argument}" must not lie in the future.`, { argument });
}

/**
 * Refuses a number outside of what can be measured.
 * @throws {HubError} BAD_USER_INPUT naming the argument.
 */
export function requireBetween(argument: string, value: number | null | undefined, least: number, most: number): void {
  if (value == null || (value >= least && value <= most)) return;
  throw new HubError('BAD_USER_INPUT', `"${argument}" must be between ${least} and ${most}.`, { argument });
}
