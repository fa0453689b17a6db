import type { Caller } from '#platform/access/caller.ts';
import { isFieldWorkerOf, isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';

/** Somebody whose turn it can be. */
export type Actor = 'VILLAGE' | 'DISTRICT' | 'REGENCY' | 'COMPANION' | 'PROVINCE' | 'KEMENSOS' | 'BPS';

/** What each is called in a refusal. */
const names: Readonly<Record<Actor, string>> = {
  VILLAGE: 'the operator of the village',
  DISTRICT: 'an officer of the district',
  REGENCY: 'the social office of the regency or city',
  COMPANION: 'the companion of the family',
  PROVINCE: 'the social office of the province',
  KEMENSOS: 'an officer of Kemensos',
  BPS: 'an officer of BPS',
};

const regional = { VILLAGE: 'VILLAGE', DISTRICT: 'DISTRICT', REGENCY_CITY: 'REGENCY', PROVINCE: 'PROVINCE' } as const;

/** As what the caller acts; null for a family, an analyst and everybody else who takes no step. */
export function actorOf(caller: Caller): Actor | null {
  const level = officeLevelOf(caller);
  if (level !== null) return regional[level];
  if (isFieldWorkerOf(caller, 'social-welfare')) return 'COMPANION';
  if (isMinistryOfficer(caller, 'Kemensos')) return 'KEMENSOS';
  return isMinistryOfficer(caller, 'BPS') ? 'BPS' : null;
}

/** The actors in words, such as "the operator of the village or an officer of BPS". */
export function nameActors(actors: readonly Actor[]): string {
  return actors.map((actor) => names[actor]).join(' or ');
}
