import { type Check, failed, firstFault, notApplicable, passed } from '../check.ts';
import { askEntities } from '../entities.ts';
import { countOf } from '../known-verdicts.ts';
import { selectionTexts } from '../select-fields.ts';
import { type JsonObject, unknownRepresentation } from '../subgraph-schema.ts';

/** See `about`. */
export const entitiesUnknownKeys: Check = {
  name: 'entities-unknown-keys',
  about: 'A key that it does not know has a place of its own in the answer, and costs the others nothing.',
  after: ['entities-empty-list'],
  async run(subject) {
    const types = subject.schema?.entities ?? [];
    if (types.length === 0) return notApplicable('It resolves no type by a key.');
    return firstFault(types, async (entity) => {
      const known = subject.known.byType.get(entity.name);
      const [first] = known?.entities ?? [];
      const unknown = [unknownRepresentation(entity, 1), unknownRepresentation(entity, 2)];
      const asked: JsonObject[] = first ? [unknown[0] ?? {}, first.representation, unknown[1] ?? {}] : unknown;
      const fields = known?.fields ?? entity.keys.flatMap(({ selection }) => selectionTexts(selection));
      const { exchange, entities } = await askEntities(subject, asked, { [entity.name]: fields });
      const remedy = `Answer null, or a ${entity.name} without data, at the place of a key that you do not hold.`;
      if (!entities) return failed('A key that it does not know costs the whole batch.', remedy, exchange);
      if (entities.length !== asked.length) {
        const how = `${asked.length} representations get ${entities.length} answers`;
        return failed(`It leaves out what it does not know: ${how}.`, remedy, exchange);
      }
      if (!first) return passed;
      const found = countOf(entities, first.alone);
      if (found === 1) return passed;
      const problem =
        found === 0
          ? 'Beside unknown keys it does not find the one that it holds.'
          : "It answers another's data for a key that it does not know.";
      return failed(problem, remedy, exchange);
    });
  },
};
