import { maskNik } from '#platform/nik.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';

/** What every room knows of a household before it looks anything up: its key in the graph. */
export interface HouseholdReference {
  /** NIK of the head on the newest family card known to the owner of membership. */
  readonly nik: string;
}

/** What every room knows of a person before it looks anything up. */
export interface PersonReference {
  readonly nik: string;
}

/** Resolvers of the identity fields that every room answers by itself, so that a list needs no further hop for them. */
export function createIdentityResolvers(pseudonyms: Pseudonyms) {
  return {
    Household: {
      id: (household: HouseholdReference) => pseudonyms.idOf('household', household.nik),
      nikMasked: (household: HouseholdReference) => maskNik(household.nik),
    },
    Person: {
      id: (person: PersonReference) => pseudonyms.idOf('person', person.nik),
      nikMasked: (person: PersonReference) => maskNik(person.nik),
    },
  };
}
