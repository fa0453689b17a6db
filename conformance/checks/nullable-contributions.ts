import { isNonNullType, type Type } from '@apollo/federation-internals';
import type { RoomName } from '#platform/rooms.ts';
import { type Check, failed, notApplicable, passed } from '../check.ts';

/** Types that every ministry may add to, and whose they are; null where they are nobody's. */
const jointTypes: ReadonlyMap<string, RoomName | null> = new Map([
  ['Household', null],
  ['Person', null],
  ['Region', 'social-welfare'],
]);

/** See `about`. */
export const nullableContributions: Check = {
  name: 'nullable-contributions',
  about:
    "Fields that it adds to Household, Person and Region are nullable: while it is down, the others' are answered.",
  after: ['service-composes'],
  async run({ name, schema }) {
    if (!schema) return notApplicable('Its SDL cannot be read.');
    const { federation, entities } = schema;
    const joint = entities.filter((entity) => jointTypes.has(entity.name) && jointTypes.get(entity.name) !== name);
    if (joint.length === 0) return notApplicable('It adds to none of these types.');
    const strict = joint.flatMap(({ type, keys }) => {
      const inKeys = new Set(
        keys.flatMap(({ selection }) => selection.selections.map((node) => 'name' in node && node.name?.value)),
      );
      // What several ministries answer alike is not lost with one of them.
      return type
        .fields()
        .filter((field) => isNonNullType(field.type as Type) && !inKeys.has(field.name))
        .filter((field) => !federation.isFieldShareable(field) && !federation.isFieldExternal(field));
    });
    if (strict.length === 0) return passed;
    return failed(
      `${strict.map(({ coordinate }) => coordinate).join(', ')} cannot be null.`,
      'Take the exclamation mark off; inside of a type of your own it may stand.',
    );
  },
};
