import { type Check, failed, passed } from '../check.ts';
import { askEntities } from '../entities.ts';
import { ofEachKnownType } from '../known-verdicts.ts';

/** See `about`. */
export const entitiesTypename: Check = {
  name: 'entities-typename',
  about: '`__typename` of an entity is the name of its type: the hub merges by it.',
  after: ['entities-empty-list'],
  run: (subject) =>
    ofEachKnownType(subject, async ({ entity: { name }, entities: [first] }) => {
      if (!first || first.alone.__typename === name) return passed;
      const { exchange } = await askEntities(subject, [first.representation], { [name]: ['__typename'] });
      return failed(`It names a ${name} otherwise.`, 'Resolve the type of an entity by its representation.', exchange);
    }),
};
