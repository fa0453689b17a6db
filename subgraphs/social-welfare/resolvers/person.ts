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
  household: async ({ nik }, _, { loaders }) => {
    const record = await loaders.families.load(nik);
    return record && { nik: record.headNik, record };
  },
};

function civil<TField extends keyof PersonRecord>(field: TField) {
  const read = (record: PersonRecord | null) => (record === null ? null : record[field]);
  return ({ nik, record }: PersonParent, _: unknown, { loaders }: RoomContext) =>
    record === undefined ? loaders.persons.load(nik).then(read) : read(record);
}
