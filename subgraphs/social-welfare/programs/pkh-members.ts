import type { HouseholdRecord, PersonRecord } from '../model.ts';
import type { PkhMember } from './derive-components.ts';

/** The members of a family as the rule of PKH looks at them; one of whom the register holds no person is left out. */
export function pkhMembersOf(
  { members }: Pick<HouseholdRecord, 'members'>,
  persons: readonly PersonRecord[],
): readonly PkhMember[] {
  const byNik = new Map(persons.map((person) => [person.nik, person]));
  return members.flatMap(({ nik, relationship }) => {
    const person = byNik.get(nik);
    if (person === undefined) return [];
    const { sex, birthDate, dukcapilMatch } = person;
    return [{ nik, relationship, sex, birthDate, isDeceased: dukcapilMatch === 'DECEASED' }];
  });
}
