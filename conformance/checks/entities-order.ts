import { type Check, failed, firstFault, passed } from '../check.ts';
import { askEntities, isSame } from '../entities.ts';
import { ofEachKnownType } from '../known-verdicts.ts';
import { unknownRepresentation } from '../subgraph-schema.ts';

/** See `about`. */
export const entitiesOrder: Check = {
  name: 'entities-order',
  about: 'A batch is answered in the order of its representations: the hub knows by the place whose data it is.',
  after: ['entities-unknown-keys'],
  run: (subject) =>
    ofEachKnownType(subject, async ({ entity, fields, entities: known }) => {
      const stranger = { representation: unknownRepresentation(entity, 3), alone: null };
      const batch = known.length > 1 ? known : [...known, stranger];
      return firstFault([batch, batch.toReversed()], async (order) => {
        const { exchange, entities } = await askEntities(
          subject,
          order.map(({ representation }) => representation),
          { [entity.name]: fields },
        );
        const isRight = order.every(({ alone }, n) => alone === null || isSame(entities?.[n], alone));
        if (isRight) return passed;
        return failed(
          `${entity.name}: a batch is answered in another order, or otherwise than each of it alone.`,
          'A database answers rows in an order of its own: put them by their key into the order of the representations.',
          exchange,
        );
      });
    }),
};
