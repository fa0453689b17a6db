import { type Check, failed, passed } from '../check.ts';
import { askEntities } from '../entities.ts';
import { countOf, ofEachKnownType } from '../known-verdicts.ts';

/** See `about`. */
export const entitiesDuplicates: Check = {
  name: 'entities-duplicates',
  about: 'A representation that a batch holds twice is answered at both places.',
  after: ['entities-unknown-keys'],
  run: (subject) =>
    ofEachKnownType(subject, async ({ entity: { name }, fields, entities: [first, second] }) => {
      if (!first) return null;
      const batch = [first, ...(second ? [second] : []), first];
      const { exchange, entities } = await askEntities(
        subject,
        batch.map(({ representation }) => representation),
        { [name]: fields },
      );
      if (entities?.length === batch.length && countOf(entities, first.alone) === 2) return passed;
      return failed(
        `${name}: what is asked for twice is not answered twice.`,
        'Ask your database for each key once if you like, and answer each place.',
        exchange,
      );
    }),
};
