import { loadedField } from '#platform/column-resolver.ts';
import type { PersonReference } from '#platform/identity.ts';
import type { PersonResolvers } from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import type { PersonRecord } from '../model.ts';
import type { PersonParent } from '../parents.ts';

/** Resolves the civil data of a person, all of it null where the register does not hold the person. */
export const person: PersonResolvers = {
  __resolveReference: (reference) => reference as PersonReference, // its key is hidden from clients, never missing
  name: civil('name'),
  sex: civil('sex'),
  birthDate: civil('birthDate'),
  maritalStatus: civil('maritalStatus'),
  occupation: civil('occupation'),
  dukcapilMatch: civil('dukcapilMatch'),
  household: loadedField({
    loader: ({ loaders }: RoomContext) => loaders.families,
    key: ({ nik }: PersonParent) => nik,
    value: (record) => record && { nik: record.headNik, record },
  }),
};

function civil<TField extends keyof PersonRecord>(field: TField) {
  return loadedField({
    loader: ({ loaders }: RoomContext) => loaders.persons,
    held: ({ record }: PersonParent) => record,
    key: ({ nik }) => nik,
    value: (record) => (record === null ? null : record[field]),
  });
}
