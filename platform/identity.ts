import { type ColumnResolver, readEach, withColumn } from '#platform/column-resolver.ts';
import { maskNik } from '#platform/nik.ts';
import type { PseudonymKind, Pseudonyms } from '#platform/pseudonym.ts';

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
      id: idResolver(pseudonyms, 'household'),
      nikMasked: (household: HouseholdReference) => maskNik(household.nik),
    },
    Person: {
      id: idResolver(pseudonyms, 'person'),
      nikMasked: (person: PersonReference) => maskNik(person.nik),
    },
  };
}

function idResolver(
  pseudonyms: Pseudonyms,
  kind: PseudonymKind,
): ColumnResolver<{ readonly nik: string }, unknown, unknown, string> {
  return withColumn(
    ({ nik }) => pseudonyms.idOf(kind, nik),
    (parents: readonly { readonly nik: string }[]) => {
      const niks = parents.map(({ nik }) => nik);
      try {
        return pseudonyms.idsOf(kind, niks);
      } catch {
        return readEach(niks, (nik) => pseudonyms.idOf(kind, nik)); // one of them is no NIK
      }
    },
  );
}
