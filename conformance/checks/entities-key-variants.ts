import { type Check, failed, firstFault, passed } from '../check.ts';
import { askEntities, isSame } from '../entities.ts';
import { representationBy } from '../known-entities.ts';
import { nothingKnown, ofEachKnownType } from '../known-verdicts.ts';

/** See `about`. */
export const entitiesKeyVariants: Check = {
  name: 'entities-key-variants',
  about: 'Every key that a type declares finds it, compound and nested ones as well: the hub takes whichever it has.',
  after: ['entities-empty-list'],
  async run(subject) {
    const [lost] = subject.known.notKnown;
    if (lost !== undefined) {
      return failed(`It does not know a ${lost} of the samples.`, 'Check the samples, or how the key is looked up.');
    }
    if (subject.known.byType.size === 0) return nothingKnown;
    return ofEachKnownType(subject, (known) =>
      firstFault(known.entity.keys, async (key) => {
        const { entity, fields, entities } = known;
        const representation = representationBy(known, 0, key);
        if (representation === null) {
          return failed(
            `${entity.name} does not tell its key "${key.text}".`,
            'Let the fields of a key be answered, also where they are nullable for others, or mark the key `resolvable: false`.',
          );
        }
        const { exchange, entities: answers } = await askEntities(subject, [representation], { [entity.name]: fields });
        if (isSame(answers?.[0], entities[0]?.alone)) return passed;
        return failed(
          `${entity.name} is not found by its key "${key.text}".`,
          'Look at which fields the representation holds, and find the entity by them.',
          exchange,
        );
      }),
    );
  },
};
