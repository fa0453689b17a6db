import { type Check, failed, notApplicable, passed } from '../check.ts';
import { askEntities, isSame } from '../entities.ts';
import { selectionTexts } from '../select-fields.ts';
import { unknownRepresentation } from '../subgraph-schema.ts';

const size = 500;

/** See `about`. */
export const entitiesLargeBatch: Check = {
  name: 'entities-large-batch',
  about: 'Five hundred representations are answered at once: that is a page of households.',
  after: ['entities-order', 'entities-duplicates', 'entities-unknown-keys'],
  async run(subject) {
    const types = subject.schema?.entities ?? [];
    const entity = types.find(({ name }) => name === 'Household') ?? types[0];
    if (!entity) return notApplicable('It resolves no type by a key.');
    const known = subject.known.byType.get(entity.name);
    const places = new Map((known?.entities ?? []).map((one, n) => [n * 123, one] as const));
    const batch = Array.from(
      { length: size },
      (_, n) => places.get(n)?.representation ?? unknownRepresentation(entity, n),
    );
    const fields = known?.fields ?? entity.keys.flatMap(({ selection }) => selectionTexts(selection));
    const { exchange, entities } = await askEntities(subject, batch, { [entity.name]: fields });
    const isRight = [...places].every(([place, { alone }]) => isSame(entities?.[place], alone));
    if (entities?.length === size && isRight) return passed;
    return failed(
      `${size} representations get ${entities?.length ?? 'no'} answers, or others than a few of them alone.`,
      'Load a batch by one question to your database, and take bodies and batches of this size.',
      exchange,
    );
  },
};
