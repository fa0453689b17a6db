import { type Check, failed, notApplicable, passed } from '../check.ts';
import { askEntities } from '../entities.ts';

/** See `about`. */
export const entitiesEmptyList: Check = {
  name: 'entities-empty-list',
  about: '`_entities` exists where types have keys, and answers an empty list to an empty list.',
  after: ['service-composes'],
  async run(subject) {
    if (!subject.schema || subject.schema.entities.length === 0) return notApplicable('It resolves no type by a key.');
    const { exchange, entities } = await askEntities(subject, [], {});
    if (entities?.length === 0) return passed;
    return failed(
      'It does not answer an empty list of representations by an empty list.',
      "Add `_entities(representations: [_Any!]!): [_Entity]!` to Query, as your library's Federation 2 support does.",
      exchange,
    );
  },
};
