import { type Check, failed, passed } from '../check.ts';
import { askEntities, isSame } from '../entities.ts';
import { ofEachKnownType } from '../known-verdicts.ts';

const extra = { conformanceExtra: 'ignored', conformanceNested: { list: [1, null] } };

/** See `about`. */
export const entitiesExtraFields: Check = {
  name: 'entities-extra-fields',
  about: 'Fields of a representation that it does not need are ignored: the hub sends what it has of several keys.',
  after: ['entities-empty-list'],
  run: (subject) =>
    ofEachKnownType(subject, async ({ entity: { name }, fields, entities: [first] }) => {
      if (!first) return null;
      const { exchange, entities } = await askEntities(subject, [{ ...extra, ...first.representation }], {
        [name]: fields,
      });
      if (isSame(entities?.[0], first.alone)) return passed;
      return failed(
        `${name}: a field of the representation that it does not need changes the answer.`,
        'Read the fields of the key from the representation, and nothing else.',
        exchange,
      );
    }),
};
